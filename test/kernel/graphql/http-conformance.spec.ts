import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { auditServer } from 'graphql-http';

import { type GraphqlAnswer, type Server, graphqlServer, timeToCompile } from './server.js';

@Resolver()
class Counting {
  acts = 0;

  @Query(() => Int)
  one(): number {
    return 1;
  }

  @Query(() => Int)
  two(@Args('of', { type: () => Int, defaultValue: 2 }) of: number): number {
    return of;
  }

  @Mutation(() => Int)
  act(): number {
    this.acts += 1;
    return this.acts;
  }
}

const three = 'query First { one } query Second { two } mutation Third { act }';
const json = { 'content-type': 'application/json' };

describe('GraphQL over HTTP', () => {
  let server: Server;
  let url: string;
  const acts = () => server.app.get(Counting).acts;
  const get = (query: Record<string, string>, headers: object = json) =>
    server.inject({ method: 'GET', url: '/graphql', query, headers: { ...headers } });
  const post = (payload: string | object, headers: object = {}) =>
    server.inject({ method: 'POST', url: '/graphql', payload, headers: { ...json, ...headers } });

  beforeAll(async () => {
    server = await graphqlServer([Counting]);
    await server.app.listen(0, '127.0.0.1');
    url = `${await server.app.getUrl()}/graphql`;
  });

  afterAll(async () => {
    await server.app.close();
  });

  it('passes the audits of graphql-http, but for what it may do and a page from elsewhere could too', async () => {
    const audits = await auditServer({ url });

    const failed = audits.filter(({ status }) => status === 'error' || status === 'warn');
    expect(audits.length).toBeGreaterThan(60);
    expect(failed.map(({ id, name, status }) => `${status} ${id} ${name}`)).toEqual([]);
  });

  it('answers each of three operations in one document by itself, however often it is asked', async () => {
    const before = acts();
    const answers: Record<string, unknown>[] = [];
    for (let round = 0; round < 10; round += 1) {
      for (const operationName of ['First', 'Second', 'Third']) {
        const answer = (await post({ query: three, operationName })).json<GraphqlAnswer>();
        answers.push(answer.data ?? {});
      }
      await timeToCompile();
    }

    const expected = Array.from({ length: 10 }, (_, round) => [
      { one: 1 },
      { two: 2 },
      { act: before + round + 1 },
    ]);
    expect(answers).toEqual(expected.flat());
  });

  it('takes the default of a variable that may not be null, however often it is left out', async () => {
    const answers: unknown[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const answer = await post({ query: 'query Two($of: Int! = 5) { two(of: $of) }' });
      answers.push(answer.json());
      await timeToCompile();
    }

    expect(answers).toEqual(Array(10).fill({ data: { two: 5 } }));
  });

  it('never runs a mutation for a GET, whatever was asked of the document before', async () => {
    const before = acts();
    const statuses: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      for (const operationName of ['First', 'Third', 'Second']) {
        statuses.push((await get({ query: three, operationName })).statusCode);
        statuses.push((await get({ query: 'mutation { act }' })).statusCode);
      }
      await timeToCompile();
    }

    expect(statuses).toEqual(
      Array.from({ length: 10 }, () => [200, 405, 405, 405, 200, 405]).flat(),
    );
    expect(acts()).toBe(before);
  });

  it('never runs a mutation for a HEAD', async () => {
    const before = acts();

    const query = { query: 'mutation { act }' };
    const { statusCode } = await server.inject({
      method: 'HEAD',
      url: '/graphql',
      query,
      headers: json,
    });

    expect([statusCode, acts()]).toEqual([404, before]);
  });

  it('tells a GET that wants to act by which method it may', async () => {
    const answer = await get({ query: 'mutation { act }' });

    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'POST']);
  });

  it('refuses a GET that names none of several operations', async () => {
    const answer = await get({ query: three });

    expect(answer.json<GraphqlAnswer>().errors?.[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=mutation{act}'],
    ['plain text', 'text/plain', '{"query":"mutation{act}"}'],
    ['a multipart form', 'multipart/form-data; boundary=x', '--x--'],
  ])('refuses what a page from elsewhere could send: %s', async (_, type, payload) => {
    const before = acts();

    const answer = await post(payload, { 'content-type': type });

    expect(answer.statusCode).toBe(400);
    expect(answer.json<GraphqlAnswer>().errors?.[0]?.extensions.code).toBe('CROSS_SITE_REFUSED');
    expect(acts()).toBe(before);
  });

  it('refuses a GET that a page from elsewhere could send', async () => {
    const answer = await get({ query: '{ one }' }, {});

    expect(answer.json<GraphqlAnswer>().errors?.[0]?.extensions.code).toBe('CROSS_SITE_REFUSED');
  });

  it.each([
    ['malformed JSON', '{"query":', 'body_not_json'],
    ['an empty body', '', 'body_not_json'],
    ['several requests in one', '[{"query":"{one}"},{"query":"{two}"}]', 'body_not_an_object'],
    ['no query', '{}', 'query_missing'],
    ['a query that is no text', '{"query":1}', 'query_missing'],
    ['a syntax tree in JSON', JSON.stringify({ query: '{"kind":"Document"}' }), 'query_is_json'],
    ['variables that are a list', '{"query":"{one}","variables":[]}', 'variables_not_an_object'],
    ['variables that are text', '{"query":"{one}","variables":"{}"}', 'variables_not_an_object'],
    ['extensions that are text', '{"query":"{one}","extensions":"x"}', 'extensions_not_an_object'],
    [
      'an operation name that is a number',
      '{"query":"{one}","operationName":1}',
      'operation_name_not_text',
    ],
    [
      'a prototype in the variables',
      '{"query":"{one}","variables":{"a":{"__proto__":{"b":1}}}}',
      'body_not_json',
    ],
  ])('refuses %s with 400 in the shape of every error', async (_, payload, reason) => {
    const answer = await post(payload);

    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({
      errors: [
        { message: expect.any(String), extensions: { code: 'BAD_REQUEST', details: { reason } } },
      ],
    });
  });

  it.each([
    ['null variables', { query: '{ one }', variables: null }],
    ['null extensions', { query: '{ one }', extensions: null }],
    ['a null operation name', { query: '{ one }', operationName: null }],
    ['no variables', { query: '{ one }' }],
  ])('takes %s', async (_, payload) => {
    expect((await post(payload)).json()).toEqual({ data: { one: 1 } });
  });

  it('takes variables by GET', async () => {
    const query = 'query ($of: Int!) { two(of: $of) }';

    const answer = await get({ query, variables: '{"of":7}', operationName: '', extensions: '' });

    expect(answer.json()).toEqual({ data: { two: 7 } });
  });

  it('refuses a body of more than 100 kB', async () => {
    const answer = await post({ query: '{ one }', extensions: { filling: 'x'.repeat(100_000) } });

    expect(answer.statusCode).toBe(413);
    expect(answer.json<GraphqlAnswer>().errors?.[0]?.extensions.code).toBe('BODY_TOO_LARGE');
  });

  it.each([
    [
      'application/graphql-response+json',
      '{ nothing }',
      400,
      'application/graphql-response+json; charset=utf-8',
    ],
    [
      'application/graphql-response+json',
      '{ one }',
      200,
      'application/graphql-response+json; charset=utf-8',
    ],
    ['application/json', '{ nothing }', 200, 'application/json; charset=utf-8'],
    ['*/*', '{ one }', 200, 'application/json; charset=utf-8'],
  ])('answers %s to %s with %i', async (accept, query, status, type) => {
    const answer = await post({ query }, { accept });

    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, type]);
  });

  it('refuses a caller who accepts neither media type', async () => {
    const answer = await post({ query: '{ one }' }, { accept: 'text/html' });

    expect(answer.statusCode).toBe(406);
  });
});
