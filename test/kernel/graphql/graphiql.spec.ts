import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Query, Resolver } from '@nestjs/graphql';
import { Kind, buildSchema, getVariableValues, parse, validate } from 'graphql';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveGraphiql } from '../../../src/kernel/graphql/graphiql-page.js';
import { longestQuery, mostTokens } from '../../../src/kernel/graphql/limits.js';
import { type Server, graphqlServer } from './server.js';

@Resolver()
class Nothing {
  @Query(() => String)
  nothing(): string {
    return '';
  }
}

const source = 'src/kernel/graphql/graphiql';

describe('GraphiQL', () => {
  let server: Server;
  const folder = mkdtempSync(join(tmpdir(), 'graphiql-'));
  const get = (url: string) => server.inject({ method: 'GET', url });

  beforeAll(async () => {
    execFileSync(process.execPath, [`${source}/build.js`, folder], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    server = await graphqlServer([Nothing], {
      prepare: (fastify) => serveGraphiql(fastify, folder),
    });
  });

  afterAll(async () => {
    await server.app.close();
    rmSync(folder, { recursive: true });
  });

  it('sends a page whose every part is its own, under a policy that allows nothing else', async () => {
    const page = await get('/graphiql/');

    const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address,
    );
    const foreign = addresses.filter(
      (address) => !/^(?:\.\/assets\/[\w-]+\.(?:js|css)|data:,)$/.test(address ?? ''),
    );
    expect([page.statusCode, foreign]).toEqual([200, []]);
    expect(page.headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'",
    );
    expect(page.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
  });

  it('sends the parts of the page', async () => {
    const page = await get('/graphiql/');
    const script = /src="\.\/(assets\/[\w-]+\.js)"/.exec(page.body)?.[1] ?? '';

    const part = await get(`/graphiql/${script}`);

    expect([part.statusCode, part.headers['content-type']]).toEqual([
      200,
      'application/javascript; charset=utf-8',
    ]);
  });

  it('leads on from the address without its slash', async () => {
    const answer = await get('/graphiql');

    expect([answer.statusCode, answer.headers.location]).toEqual([301, '/graphiql/']);
  });

  it('does not serve what lies beside the page', async () => {
    const answers = await Promise.all(
      ['/graphiql/..%2fpackage.json', '/graphiql/%2e%2e/package.json'].map(get),
    );

    expect(answers.map(({ statusCode }) => statusCode)).not.toContain(200);
  });

  it.each(globSync(`${source}/tabs/*.graphql`))(
    'brings examples that the limits allow: %s',
    (file) => {
      const text = readFileSync(file, 'utf8');

      expect(text.length).toBeLessThan(longestQuery);
      expect(() => parse(text, { maxLexicalTokens: mostTokens })).not.toThrow();
    },
  );

  it.each(globSync(`${source}/tabs/*.graphql`))('brings examples that fit the API: %s', (file) => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const document = parse(readFileSync(file, 'utf8'));
    const variables = JSON.parse(readFileSync(file.replace('.graphql', '.json'), 'utf8')) as object;

    const problems = document.definitions.flatMap((operation) =>
      operation.kind === Kind.OPERATION_DEFINITION
        ? (getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables })
            .errors ?? [])
        : [],
    );
    expect([...validate(schema, document), ...problems].map(({ message }) => message)).toEqual([]);
  });
});
