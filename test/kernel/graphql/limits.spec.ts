import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Field, Int, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { getIntrospectionQuery } from 'graphql';

import { deepest, longestQuery } from '../../../src/kernel/graphql/limits.js';
import { type Server, graphqlServer, timeToCompile } from './server.js';

@ObjectType()
class Thing {
  @Field(() => Int)
  number!: number;
}

@Resolver(() => Thing)
class Things {
  @Query(() => Thing)
  thing(): Thing {
    return { number: 1 };
  }

  @ResolveField(() => Thing)
  inner(): Thing {
    return { number: 2 };
  }

  @ResolveField(() => Thing)
  other(): Thing {
    return { number: 3 };
  }
}

const repeat = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ');
const nested = (levels: number) => '{ inner '.repeat(levels) + '{ number }' + ' }'.repeat(levels);

/** Each fragment holds the next one twice: some text, and very many fields. */
const bomb = (size: number) =>
  `{ thing { ...F0 } } ${repeat(
    size,
    (index) =>
      `fragment F${String(index)} on Thing { inner { ...F${String(index + 1)} } other { ...F${String(index + 1)} } }`,
  )} fragment F${String(size)} on Thing { number }`;

describe('limits on what may be asked', () => {
  let server: Server;
  const codes = async (query: string) => {
    const { errors } = await server.ask(query);
    return errors?.map(({ extensions }) => extensions.code);
  };

  beforeAll(async () => {
    server = await graphqlServer([Things]);
  });

  afterAll(async () => {
    await server.app.close();
  });

  it.each([
    [
      'depth',
      `{ thing ${nested(deepest - 2)} }`,
      `{ thing ${nested(deepest - 1)} }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'depth in fragments',
      `{ thing { ...F } } fragment F on Thing ${nested(deepest - 2)}`,
      `{ thing { ...F } } fragment F on Thing ${nested(deepest - 1)}`,
      'QUERY_TOO_DEEP',
    ],
    [
      'depth in a fragment that bears the name of introspection',
      `{ thing { ...__schema } } fragment __schema on Thing ${nested(deepest - 2)}`,
      `{ thing { ...__schema } } fragment __schema on Thing ${nested(deepest - 1)}`,
      'QUERY_TOO_DEEP',
    ],
    [
      'depth under an alias that bears the name of introspection',
      `{ __schema: thing ${nested(deepest - 2)} }`,
      `{ __schema: thing ${nested(deepest - 1)} }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'aliases',
      `{ thing { ${repeat(15, (index) => `a${String(index)}: number`)} } }`,
      `{ thing { ${repeat(16, (index) => `a${String(index)}: number`)} } }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'aliases in a fragment used twice',
      `{ thing { ...F } } fragment F on Thing { ${repeat(8, (index) => `a${String(index)}: number`)} }`,
      `{ thing { ...F inner { ...F } } } fragment F on Thing { ${repeat(8, (index) => `a${String(index)}: number`)} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'root fields',
      `{ ${repeat(10, () => 'thing { number }')} }`,
      `{ ${repeat(11, () => 'thing { number }')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'root fields in a fragment',
      `{ ...F } fragment F on Query { ${repeat(10, () => 'thing { number }')} }`,
      `{ ...F } fragment F on Query { ${repeat(11, () => 'thing { number }')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    [
      'directives',
      `{ thing { ${repeat(20, () => 'number @include(if: true)')} } }`,
      `{ thing { ${repeat(21, () => 'number @include(if: true)')} } }`,
      'TOO_MANY_DIRECTIVES',
    ],
    ['fields once fragments are put in their places', bomb(7), bomb(9), 'QUERY_TOO_LARGE'],
    [
      'tokens',
      `{ thing { ${repeat(600, () => 'number')} } }`,
      `{ thing { ${repeat(2000, () => 'number')} } }`,
      'TOO_MANY_TOKENS',
    ],
    [
      'characters',
      `{ thing { number } } #${'x'.repeat(longestQuery - 30)}`,
      `{ thing { number } } #${'x'.repeat(longestQuery)}`,
      'QUERY_TOO_LONG',
    ],
  ])(
    'allows a decent number of %s and no more, the first time and the tenth',
    async (_, allowed, refused, code) => {
      for (let time = 0; time < 10; time += 1) {
        expect(await codes(allowed)).toBeUndefined();
        expect(await codes(refused)).toEqual([code]);
        if (time < 3) await timeToCompile();
      }
    },
  );

  it('says how much is allowed', async () => {
    const answer = await server.ask(`{ thing ${nested(deepest)} }`);

    expect(answer.errors?.[0]).toMatchObject({
      message: `The query is ${String(deepest + 2)} levels deep; ${String(deepest)} are the most.`,
      extensions: { details: { found: deepest + 2, limit: deepest } },
    });
  });

  it.each([
    '{ thing { ...A } } fragment A on Thing { inner { ...B } } fragment B on Thing { inner { ...A } }',
    '{ thing { ...A } } fragment A on Thing { ...A }',
    '{ ...Q } fragment Q on Query { ...Q }',
  ])('refuses fragments that run in a circle: %s', async (query) => {
    expect(new Set(await codes(query))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  });

  it('answers the introspection that tools send', async () => {
    const answer = await server.ask(getIntrospectionQuery());

    expect(answer.errors).toBeUndefined();
  });

  it('refuses introspection that runs in circles', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';

    expect(await codes(circle)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('refuses introspection deeper than tools need', async () => {
    const deep = `{ __type(name: "Thing") ${'{ ofType '.repeat(16)} { name } ${'}'.repeat(16)} }`;

    expect(await codes(deep)).toEqual(['QUERY_TOO_DEEP']);
  });

  it('stands a document of nothing but opening braces', async () => {
    expect(await codes('{a'.repeat(5000))).toEqual(['TOO_MANY_TOKENS']);
  });
});
