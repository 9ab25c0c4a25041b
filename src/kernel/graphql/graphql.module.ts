import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule as NestGraphqlModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';

import { ViewerSource } from '../auth/viewer-source.js';
import type { RequestContext, Viewer } from '../auth/viewer.js';
import { Environment } from '../config/environment.js';
import type { ConstraintErrors } from '../errors/constraint-errors.js';
import { localeOf } from '../text/locale.js';
import type { Sentence } from '../text/messages.js';
import { carriedFirst } from './carried-first.js';
import { withCheckedArguments } from './checked-arguments.js';
import { DateTime } from './date-time.scalar.js';
import { errorFormatter } from './error-formatter.js';
import { FailuresFilter } from './failures.filter.js';
import { GraphiqlPage } from './graphiql-page.js';
import { graphqlMessages } from './graphql.messages.js';
import { conform, mediaType, uncompiled } from './http-conformance.js';
import { inputMessages } from './input.messages.js';
import { limits, mostTokens } from './limits.js';
import { mutationsAfresh } from './mutations-afresh.js';

/** What the modules together have to say. */
export interface GraphqlModuleOptions {
  readonly constraints: ConstraintErrors;
  /** A sentence per code. */
  readonly messages: Readonly<Record<string, Sentence>>;
  /** Sentences for rules of `BAD_USER_INPUT` that the kernel does not know. */
  readonly rules?: Readonly<Record<string, Sentence>>;
}

@Module({})
export class GraphqlModule {
  static with(options: GraphqlModuleOptions): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        NestGraphqlModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          inject: [ViewerSource, Environment],
          useFactory: (viewers: ViewerSource, { production }: Environment) =>
            mercuriusOptions(viewers, production, options),
        }),
      ],
      providers: [{ provide: APP_FILTER, useClass: FailuresFilter }, GraphiqlPage],
    };
  }
}

function mercuriusOptions(
  source: ViewerSource,
  production: boolean,
  { constraints, messages, rules = {} }: GraphqlModuleOptions,
): Omit<MercuriusDriverConfig, 'driver'> {
  const viewers = new WeakMap<FastifyRequest, Viewer>();

  return {
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: {
      numberScalarMode: 'integer',
      scalarsMap: [{ type: Date, scalar: DateTime }],
    },
    transformSchema: (schema) => mutationsAfresh(carriedFirst(withCheckedArguments(schema))),
    graphql: { parseOptions: { maxLexicalTokens: mostTokens } },
    validationRules: production ? [limits, NoSchemaIntrospectionCustomRule] : [limits],
    cache: 500,
    // The form as an object: a plain number would skip the check of variables on the request that compiles.
    jit: { minCount: 2, eluThreshold: 1 },
    hooks: {
      preExecution: (_schema, document) => Promise.resolve(uncompiled(document)),
    },
    csrfPrevention: true,
    graphiql: false,
    subscription: false,
    allowBatchedQueries: false,
    additionalRouteOptions: {
      schema: {}, // Mercurius' own coerces what it checks, and turns numbers in error paths to text
      exposeHeadRoute: false, // a HEAD would be a GET that may change things
      bodyLimit: 100_000,
      preValidation: conform,
      preHandler: async (request) => {
        viewers.set(request, await source.viewerOf(request));
      },
      onSend: mediaType,
    },
    context: (request: FastifyRequest, reply: FastifyReply): RequestContext => ({
      viewer: viewers.get(request) ?? strangerWith(request),
      reply,
    }),
    errorFormatter: errorFormatter({
      constraints,
      messages: { ...graphqlMessages, ...messages },
      rules: { ...inputMessages, ...rules },
      suggestions: !production,
    }) as unknown as NonNullable<MercuriusDriverConfig['errorFormatter']>,
  };
}

/** Stands in where a request is refused before it was asked who sent it. */
function strangerWith({ headers, ip }: FastifyRequest): Viewer {
  return {
    accountId: null,
    sessionId: null,
    locale: localeOf(headers['accept-language']),
    address: ip,
  };
}
