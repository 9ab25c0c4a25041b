import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, OperationTypeNode, getOperationAST, parse } from 'graphql';

import {
  BadRequest,
  GraphqlValidationFailed,
  MethodNotAllowed,
  NotAcceptable,
  QueryTooLong,
} from './graphql.errors.js';
import { longestQuery, mostTokens } from './limits.js';

const modern = 'application/graphql-response+json';
const plain = 'application/json';

type Parameters = Record<string, unknown>;

/**
 * Checks a request against GraphQL over HTTP and fills in what Mercurius needs to behave: variables that
 * are always there (else it does not check them), and no `extensions` or `operationName` of null.
 */
export function conform(request: FastifyRequest): Promise<void> {
  if (!accepts(request, plain) && !accepts(request, modern)) throw new NotAcceptable();
  if (request.method === 'GET') {
    const parameters = objectIn(request.query, 'query_string_malformed');
    for (const name of ['variables', 'extensions']) {
      if (parameters[name] !== undefined) parameters[name] = parsed(parameters[name], name);
    }
    check(parameters);
    refuseActs(parameters);
    for (const name of ['variables', 'extensions']) {
      if (parameters[name] !== undefined) parameters[name] = JSON.stringify(parameters[name]);
    }
  } else {
    check(objectIn(request.body, 'body_not_an_object'));
  }
  return Promise.resolve();
}

function check(parameters: Parameters): void {
  for (const name of ['operationName', 'extensions', 'variables']) {
    if (parameters[name] === null || parameters[name] === '') parameters[name] = undefined;
  }
  const { query, operationName } = parameters;
  if (typeof query !== 'string' || query === '') throw new BadRequest('query_missing');
  if (query.length > longestQuery) throw new QueryTooLong({ limit: longestQuery });
  // Mercurius would take a syntax tree in JSON for a document, past the limit on tokens.
  if (isJson(query)) throw new BadRequest('query_is_json');
  if (operationName !== undefined && typeof operationName !== 'string') {
    throw new BadRequest('operation_name_not_text');
  }
  parameters.variables = objectIn(parameters.variables ?? {}, 'variables_not_an_object');
  if (parameters.extensions !== undefined)
    objectIn(parameters.extensions, 'extensions_not_an_object');
}

/** Mercurius looks for the operation too, but stumbles where none is meant. */
function refuseActs({ query, operationName }: Parameters): void {
  let document: DocumentNode;
  try {
    document = parse(query as string, { maxLexicalTokens: mostTokens });
  } catch {
    return; // told in full by Mercurius, which parses with the limit on tokens
  }
  const operation = getOperationAST(document, operationName as string | undefined);
  if (!operation) throw new GraphqlValidationFailed('Unknown operation, or none of several named.');
  if (operation.operation !== OperationTypeNode.QUERY) throw new MethodNotAllowed();
}

function objectIn(value: unknown, reason: string): Parameters {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRequest(reason);
  return value as Parameters;
}

function parsed(text: unknown, name: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text as string);
  } catch {
    throw new BadRequest(`${name}_not_json`);
  }
}

function isJson(text: string): boolean {
  // Documents begin as no JSON does, and then nothing has to be thrown and caught.
  if (!/^\s*(?:[["\d-]|\{\s*["}]|true|false|null)/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function accepts({ headers: { accept = '' } }: FastifyRequest, type: string): boolean {
  if (accept.trim() === '') return type === plain;
  return accept.split(',').some((range) => {
    const [wanted = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    if (parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))) return false;
    return wanted === type || wanted === '*/*' || wanted === 'application/*';
  });
}

/** Whether the caller understands `application/graphql-response+json`, and so may be told 400. */
export function prefersGraphqlResponse({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.toLowerCase().includes(modern);
}

/** Answers in the media type asked for. */
export function mediaType(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  reply.header(
    'content-type',
    `${prefersGraphqlResponse(request) ? modern : plain}; charset=utf-8`,
  );
  if (reply.statusCode === 405) reply.header('allow', 'POST');
  return Promise.resolve(payload);
}

/**
 * Keeps out of the JIT what it gets wrong: it would answer all operations of a document by the first one that
 * it compiled, and refuse a variable that may not be null and is left out, although it has a default.
 */
export function uncompiled(document: DocumentNode): { document?: DocumentNode } {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const variables = operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions);
  const mistaken = variables.some(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue !== undefined,
  );
  return operations.length > 1 || mistaken ? { document } : {};
}
