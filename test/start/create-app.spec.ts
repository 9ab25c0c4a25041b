import { subscribe, unsubscribe } from 'node:diagnostics_channel';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

import { readEnvironment } from '../../src/kernel/config/environment.js';
import { createApp } from '../../src/start/create-app.js';
import { aDataFolder } from '../support/data-folder.js';
import { aDatabase, type TestDatabase } from '../support/database.js';

describe('createApp', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await aDatabase([]);
    app = await createApp(
      readEnvironment({
        DATABASE_URL: database.url,
        DAIS_DATA: aDataFolder(),
        DAIS_WORK: 'web',
        LOG_LEVEL: 'silent',
      }),
    );
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  it('takes a body of 100,000 bytes and none that is longer', async () => {
    const post = (bytes: number) =>
      app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: `{"query":"{__typename}"}`.padEnd(bytes),
      });

    const answers = [await post(100_000), await post(100_001)];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 413]);
  });

  it('waits fifteen seconds for the head of a request, and ten minutes for a whole one', () => {
    const { headersTimeout, requestTimeout } = app.getHttpServer();

    expect([headersTimeout, requestTimeout]).toEqual([15_000, 600_000]);
  });

  it('waits longer for files, in the three places where they are brought', async () => {
    const asked: unknown[] = [];
    const listen = (message: unknown) => {
      const { url, config } = (message as { request: FastifyRequest }).request.routeOptions;
      asked.push([url, config.takesFiles === true]);
    };
    const bring = (url: string, type: string) =>
      app.inject({
        ...{ method: 'POST', url, headers: { 'content-type': type } },
        payload: '{"query":"{__typename}"}',
      });

    subscribe('tracing:fastify.request.handler:start', listen);
    await bring('/events/1/imports', 'application/vnd.dais.programme');
    await bring('/events/1/import', 'application/vnd.dais.programme');
    await bring('/signings/1/evidence', 'application/octet-stream');
    await bring('/graphql', 'application/json');
    unsubscribe('tracing:fastify.request.handler:start', listen);

    expect(asked).toEqual([
      ['/events/:id/imports', true],
      ['/events/:id/import', true],
      ['/signings/:id/evidence', true],
      ['/graphql', false],
    ]);
  });

  it('gives each answer the number that its log line has, and lets no browser guess its kind', async () => {
    const [one, other] = [await app.inject('/healthz'), await app.inject('/nowhere')];

    expect(one.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.headers['x-request-id']).not.toBe(other.headers['x-request-id']);
    expect([one.headers, other.headers]).toMatchObject([
      { 'x-content-type-options': 'nosniff' },
      { 'x-content-type-options': 'nosniff' },
    ]);
  });

  it('is not ready on a schema that is not current, nor without its database', async () => {
    await database.owner.query(`UPDATE migrations SET name = name || '?' WHERE id = 1`);
    const behind = await app.inject('/readyz');
    await database.owner.query(`UPDATE migrations SET name = trim('?' FROM name) WHERE id = 1`);
    const current = await app.inject('/readyz');

    expect([behind.statusCode, behind.json()]).toEqual([503, { status: 'schema not current' }]);
    expect([current.statusCode, current.json()]).toEqual([200, { status: 'ok' }]);
  });
});
