import { generateKeyPairSync } from 'node:crypto';

import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';

import type { Environment } from '../../src/kernel/config/environment.js';
import { createApp } from '../../src/start/create-app.js';
import { aDatabase, type TestDatabase } from './database.js';

/** What GraphQL answers. */
export interface Answer<Data = Record<string, unknown>> {
  data: Data;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; details?: Record<string, unknown> };
  }[];
}

/** The whole application on a database of its own. */
export interface TestServer {
  readonly app: NestFastifyApplication;
  /** As the application's role. */
  readonly database: DataSource;
  /** As the owner. */
  readonly owner: DataSource;
  readonly urls: Pick<TestDatabase, 'url' | 'ownerUrl' | 'superuserUrl'>;
  get<Service>(service: Type<Service>): Service;
  /** Sends one operation, as a client would. */
  graphql<Data = Record<string, unknown>>(
    query: string,
    variables?: object,
    token?: string,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

const { privateKey } = generateKeyPairSync('ed25519');

export async function aServer(
  differently: Partial<Environment> = {},
  template?: string,
): Promise<TestServer> {
  const database = await aDatabase([], template);
  const environment: Environment = {
    production: false,
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    databaseUrl: database.url,
    databaseOwnerUrl: database.ownerUrl,
    dataFolder: '/nonexistent',
    ticketKey: privateKey,
    work: { web: true, jobs: false },
    trustProxy: false,
    smtpUrl: null,
    mailFrom: 'Dais <dais@localhost>',
    logLevel: 'silent',
    ...differently,
  };
  const app = await createApp(environment);
  const http = app.getHttpAdapter().getInstance();
  await http.ready();

  return {
    app,
    database: app.get(DataSource),
    owner: database.owner,
    urls: database,
    get: (service) => app.get(service, { strict: false }),
    graphql: async (query, variables = {}, token, headers = {}) => {
      const answer = await http.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        payload: JSON.stringify({ query, variables }),
      });
      return answer.json();
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
