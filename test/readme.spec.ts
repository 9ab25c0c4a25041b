import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print, separateOperations } from 'graphql';

import { demoQuery, fill, learn, learnDemo, roles } from '../src/kernel/graphql/graphiql/known.js';
import { SeedService } from '../src/seed/seed.service.js';
import { aServer, type TestServer } from './support/server.js';

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');

/** What a reader would paste into a shell, in order. */
const commandsOf = (readme: string) =>
  [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code);

describe('On a fresh start', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
    await server.get(SeedService).onFirstStart(() => false);
  }, 120_000);
  afterAll(() => server.close());

  it('the commands of the README run as they stand', async () => {
    await server.app.listen(0, '127.0.0.1');
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    const script = commandsOf(read('README.md'))
      .join('\n')
      .replaceAll('localhost:3000', `127.0.0.1:${port}`);

    const { stdout, stderr } = await promisify(execFile)('bash', [
      '-e',
      '-o',
      'pipefail',
      '-c',
      script,
    ]);

    expect(stderr).toBe('');
    expect(stdout).not.toContain('"errors"');
    expect(stdout).toContain('"kind":"room","severity":"blocks_release","minutes":30');
    expect(stdout).toContain('"releaseProgramme":{"number":1}');
    expect(stdout).toContain('"status":"registered"');
    expect(stdout).toContain('"status":"submitted"');
  }, 90_000);

  it('the examples of GraphiQL run one after the other, each by its role', async () => {
    const known = {};
    learnDemo(known, await server.graphql(demoQuery));
    const refused: string[] = [];

    for (const { tab, account } of roles) {
      const document = parse(read(`src/kernel/graphql/graphiql/tabs/${tab}.graphql`));
      const variables = JSON.parse(read(`src/kernel/graphql/graphiql/tabs/${tab}.json`)) as object;
      let token: string | undefined;
      for (const [name, operation] of Object.entries(separateOperations(document))) {
        const answer = await server.graphql<{ signIn?: { token: string } }>(
          print(operation),
          fill(variables, known) as object,
          token,
        );
        if (answer.errors) refused.push(`${name}: ${JSON.stringify(answer.errors)}`);
        learn(known, answer);
        token = answer.data.signIn?.token ?? token;
        if (answer.data.signIn) {
          learn(known, await server.graphql('{ myGrants { role scopeId } }', {}, token));
        }
      }
      expect([tab, token !== undefined]).toEqual([tab, account !== undefined]);
    }

    expect(refused).toEqual([]);
    expect(known).toMatchObject({ signed: { status: 'signed' } });
  }, 60_000);
});

describe('The README', () => {
  it('gives the same commands in Chinese', () => {
    expect(commandsOf(read('README.zh-CN.md'))).toEqual(commandsOf(read('README.md')));
  });
});
