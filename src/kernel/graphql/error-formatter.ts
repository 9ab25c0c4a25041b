import type { FastifyReply } from 'fastify';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';

import type { RequestContext } from '../auth/viewer.js';
import { type ConstraintErrors, explain } from '../errors/constraint-errors.js';
import { DomainError } from '../errors/domain-error.js';
import { coercionRefusal } from './coercion.js';
import { databaseRefusal } from './database-refusal.js';
import {
  GraphqlParseFailed,
  GraphqlValidationFailed,
  Internal,
  TooManyTokens,
} from './graphql.errors.js';
import { prefersGraphqlResponse } from './http-conformance.js';
import { httpRefusal, statusOf } from './http-refusal.js';
import { type Wording, told } from './wording.js';

export interface FormatterOptions extends Wording {
  readonly constraints: ConstraintErrors;
  /** Whether an unknown name may be answered with similar ones that exist. */
  readonly suggestions: boolean;
}

interface Answer {
  readonly statusCode: number;
  readonly response: { data?: ExecutionResult['data']; errors: GraphQLFormattedError[] };
}

/** The one place where a failure becomes what the client reads. */
export function errorFormatter({ constraints, suggestions, ...wording }: FormatterOptions) {
  return (execution: ExecutionResult, { viewer, reply }: RequestContext): Answer => {
    const refusals = (execution.errors ?? []).flatMap(unwrapped).map((error) => {
      const refusal = refusalBehind(error, constraints, suggestions) ?? internal(error, reply);
      return { error, refusal };
    });
    const errors = refusals.map(({ error: { path, locations }, refusal }) => ({
      ...told(refusal, viewer.locale, wording),
      ...(locations && { locations }),
      ...(path && { path }),
    }));
    const executed = 'data' in execution;
    if (executed) return { statusCode: 200, response: { data: execution.data ?? null, errors } };
    const code = refusals[0]?.refusal.code ?? 'INTERNAL';
    const statusCode = statusOf(code, prefersGraphqlResponse(reply.request));
    return { statusCode, response: { errors } };
  };
}

/** Mercurius hands the errors of one document over as the list inside a single error. */
function unwrapped(error: GraphQLError): readonly GraphQLError[] {
  const { errors } = Object(error.originalError) as { errors?: readonly unknown[] };
  if (!Array.isArray(errors)) return [error];
  const inner = errors.filter((one) => one instanceof GraphQLError);
  return inner.length > 0 ? inner : [error];
}

function refusalBehind(
  error: GraphQLError,
  constraints: ConstraintErrors,
  suggestions: boolean,
): DomainError | undefined {
  const failure = explain(error.originalError, constraints);
  if (failure instanceof DomainError) return failure;
  const unavailable = databaseRefusal(failure);
  if (unavailable) return unavailable;
  const ours = failure !== undefined && !(failure instanceof GraphQLError);
  // With a path it happened in a field, and only GraphQL's own word on an argument is the caller's fault.
  if (error.path !== undefined) return ours ? undefined : coercionRefusal(error);
  const refused = httpRefusal(failure) ?? coercionRefusal(error);
  if (refused) return refused;
  return ours ? undefined : documentRefusal(error.message, suggestions);
}

function documentRefusal(message: string, suggestions: boolean): DomainError {
  const limit = /more that (\d+) tokens/.exec(message)?.[1];
  if (limit !== undefined) return new TooManyTokens({ limit: Number(limit) });
  if (message.startsWith('Syntax Error: ')) return new GraphqlParseFailed(message.slice(14));
  return new GraphqlValidationFailed(
    suggestions ? message : message.replace(/ Did you mean [^]*\?$/, ''),
  );
}

function internal(
  { originalError, message, path }: GraphQLError,
  { log, request }: FastifyReply,
): Internal {
  log.error(
    { err: loggable(originalError ?? new Error(message)), path },
    'A request failed by our own mistake',
  );
  return new Internal(request.id);
}

/** What failed and where; not the parameters of a statement, which may be anybody's data. */
function loggable(failure: Error): unknown {
  if (!(failure instanceof QueryFailedError)) return failure;
  const { name, message, stack, query } = failure;
  const { code, constraint, table } = failure.driverError as {
    code?: string;
    constraint?: string;
    table?: string;
  };
  return { type: name, message, stack, query, sqlState: code, constraint, table };
}
