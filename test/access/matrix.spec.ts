import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLField,
  type GraphQLSchema,
  isIntrospectionType,
  isLeafType,
  getNamedType,
  isObjectType,
} from 'graphql';

import { aServer, type TestServer } from '../support/server.js';
import { type Asker, askers } from './askers.js';
import { type Fixture, theFixture } from './matrix.fixture.js';
import { mutations, privateFields, queries, type Row } from './matrix.js';

const refusals = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

/** What somebody who may not is told. */
function refusalOf(asker: Asker, { openly }: Row): string {
  if (asker === 'visitor') return 'UNAUTHENTICATED';
  return asker === 'stranger' && openly !== true ? 'NOT_FOUND' : 'FORBIDDEN';
}

/** A document of one field, with what is given as variables. */
function documentOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  variables: object,
): string {
  const used = field.args.filter(({ name }) => Object.hasOwn(variables, name));
  const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  return used.length === 0
    ? `${kind} { ${field.name} ${selection} }`
    : `${kind} (${declared}) { ${field.name}(${passed}) ${selection} }`;
}

/** What stands at a path such as `input.moves.0.id`; undefined where nothing was given there. */
function given(variables: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (within, key) => (within as Record<string, unknown> | null | undefined)?.[key],
      variables,
    );
}

/** The same variables with something else at the path. */
function withAnother(variables: object, path: string, value: unknown): object {
  const others = structuredClone(variables);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const within = keys.length === 0 ? others : given(others, keys.join('.'));
  (within as Record<string, unknown>)[last] = value;
  return others;
}

describe('Who may do what', () => {
  let server: TestServer;
  let fixture: Fixture;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    server = await aServer();
    fixture = await theFixture(server);
    schema = server.get(GraphQLSchemaHost).schema;
  }, 60_000);
  afterAll(() => server.close());

  const codeFor = async (
    kind: 'query' | 'mutation',
    name: string,
    row: Row,
    asker: Asker,
  ): Promise<string> => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    const field = root?.getFields()[name];
    if (!field) throw new Error(`The API has no ${kind} ${name}.`);
    const variables = await row.given(fixture);
    const document = documentOf(kind, field, variables);
    const { data, errors } = await server.graphql(document, variables, fixture.tokens[asker]);
    const code = errors?.[0]?.extensions.code;
    if (code === 'NOT_FOUND') {
      const told = errors?.[0]?.extensions;
      const path = String(told?.details?.path);
      if (given(variables, path) === undefined) {
        throw new Error(`${name} says NOT_FOUND of ${path}, which was not given.`);
      }
      // Nobody learns whether it is there.
      const missing = withAnother(variables, path, randomUUID());
      const answer = await server.graphql(document, missing, fixture.tokens[asker]);
      expect(answer.errors?.[0]?.extensions).toEqual(told);
    }
    if (code === 'BAD_USER_INPUT' || code?.startsWith('GRAPHQL') || code === 'INTERNAL') {
      const told = errors?.[0]?.extensions.details as { rule?: string } | undefined;
      if (
        code !== 'BAD_USER_INPUT' ||
        told?.rule === 'required' ||
        told?.rule === 'unknown_field'
      ) {
        throw new Error(`${name} is asked wrongly: ${JSON.stringify(errors)}`);
      }
    }
    if (row.hides && data[name] === null) return refusalOf(asker, row);
    return code ?? 'done';
  };

  const outcomes = async (kind: 'query' | 'mutation', name: string, row: Row) => {
    const found: Record<string, string> = {};
    const refusedFirst = [...askers].sort(
      (a, b) => Number(row.by.includes(a)) - Number(row.by.includes(b)),
    );
    for (const asker of refusedFirst) {
      const code = await codeFor(kind, name, row, asker);
      found[asker] = row.by.includes(asker) && !refusals.includes(code) ? 'may' : code;
    }
    return found;
  };
  const expected = (row: Row) =>
    Object.fromEntries(
      askers.map((asker) => [asker, row.by.includes(asker) ? 'may' : refusalOf(asker, row)]),
    );

  it('is written down for every mutation and every query of the API', () => {
    const named = (type: { getFields(): object } | null | undefined) =>
      Object.keys(type?.getFields() ?? {}).sort();

    expect(Object.keys(mutations).sort()).toEqual(named(schema.getMutationType()));
    expect(Object.keys(queries).sort()).toEqual(named(schema.getQueryType()));
  });

  it('is written down for every field: it is public, or it has a row', () => {
    const known = readFileSync(
      fileURLToPath(new URL('./public-fields.txt', import.meta.url)),
      'utf8',
    )
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));

    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !isIntrospectionType(type))
      .filter((type) => type !== schema.getMutationType() && type !== schema.getQueryType())
      .flatMap((type) =>
        Object.keys(isObjectType(type) ? type.getFields() : {}).map(
          (field) => `${type.name}.${field}`,
        ),
      )
      .filter((field) => !Object.hasOwn(privateFields, field));

    expect(fields.sort()).toEqual(known.sort());
  });

  for (const [name, row] of Object.entries(queries)) {
    it(`holds for the query ${name}`, async () => {
      expect(await outcomes('query', name, row)).toEqual(expected(row));
    });
  }

  for (const [field, { by, document, secret }] of Object.entries(privateFields)) {
    it(`holds for the field ${field}`, async () => {
      const seen: Asker[] = [];
      for (const asker of askers) {
        const { eventId, slug, signedId } = fixture;
        const answer = await server.graphql(
          document,
          { eventId, slug, signingId: signedId },
          fixture.tokens[asker],
        );
        if (JSON.stringify(answer).includes(secret)) seen.push(asker);
      }

      expect(seen.sort()).toEqual([...by].sort());
    });
  }

  // What ends the event or the sessions comes last.
  const ending = ['archiveEvent', 'signOut'];
  const others = Object.keys(mutations).filter((name) => !ending.includes(name));
  for (const name of [...others, ...ending]) {
    const row = mutations[name]!;
    it(`holds for the mutation ${name}`, async () => {
      expect(await outcomes('mutation', name, row)).toEqual(expected(row));
    });
  }
});
