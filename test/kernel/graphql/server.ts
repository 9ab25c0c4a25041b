import { Global, Module, type Type } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify';
import { Writable } from 'node:stream';

import { ViewerSource } from '../../../src/kernel/auth/viewer-source.js';
import { type Viewer } from '../../../src/kernel/auth/viewer.js';
import { Environment } from '../../../src/kernel/config/environment.js';
import {
  GraphqlModule,
  type GraphqlModuleOptions,
} from '../../../src/kernel/graphql/graphql.module.js';
import { kernelMessages } from '../../../src/kernel/errors/errors.messages.js';
import { localeOf } from '../../../src/kernel/text/locale.js';

class NobodySource extends ViewerSource {
  viewerOf({ headers }: FastifyRequest): Promise<Viewer> {
    const locale = localeOf(headers['accept-language']);
    return Promise.resolve({ accountId: null, sessionId: null, locale, address: null });
  }
}

export interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    locations?: { line: number; column: number }[];
    extensions: { code: string; details: Record<string, unknown> };
  }[];
}

export interface Server {
  readonly app: NestFastifyApplication;
  /** What was logged, one JSON text per line. */
  readonly log: string[];
  inject(options: InjectOptions): ReturnType<NestFastifyApplication['inject']>;
  ask(query: string, variables?: object, more?: object): Promise<GraphqlAnswer>;
}

/** A server with the GraphQL kernel and these resolvers, without a database. */
export async function graphqlServer(
  resolvers: Type[],
  {
    production = false,
    viewers = NobodySource,
    options = {},
    prepare,
  }: {
    production?: boolean;
    viewers?: Type<ViewerSource>;
    options?: Partial<GraphqlModuleOptions>;
    prepare?: (server: FastifyInstance) => Promise<void>;
  } = {},
): Promise<Server> {
  @Global()
  @Module({
    providers: [
      { provide: ViewerSource, useClass: viewers },
      { provide: Environment, useValue: { production } },
    ],
    exports: [ViewerSource, Environment],
  })
  class Surroundings {}

  const testing = await Test.createTestingModule({
    imports: [
      Surroundings,
      GraphqlModule.with({ constraints: {}, messages: kernelMessages, ...options }),
    ],
    providers: resolvers,
  }).compile();

  const log: string[] = [];
  const stream = new Writable({
    write(line: Buffer, _encoding, done) {
      log.push(line.toString());
      done();
    },
  });
  const app = testing.createNestApplication<NestFastifyApplication>(
    new FastifyAdapter({ logger: { level: 'warn', stream } }),
    {
      logger: {
        log: () => undefined,
        warn: () => undefined,
        error: (line) => log.push(String(line)),
      },
    },
  );
  await prepare?.(app.getHttpAdapter().getInstance());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  const inject = (given: InjectOptions) => app.inject(given);
  return {
    app,
    log,
    inject,
    ask: async (query, variables, more = {}) => {
      const answer = await inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'accept-language': 'en' },
        payload: { query, variables, ...more },
      });
      return answer.json();
    },
  };
}

/** The JIT compiles between requests, and while the process is busy looks again every 50 ms. */
export function timeToCompile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
