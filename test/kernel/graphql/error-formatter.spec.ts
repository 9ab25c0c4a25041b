import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Args,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  registerEnumType,
} from '@nestjs/graphql';
import { QueryFailedError } from 'typeorm';

import type { Viewer } from '../../../src/kernel/auth/viewer.js';
import { ViewerSource } from '../../../src/kernel/auth/viewer-source.js';
import { DomainError } from '../../../src/kernel/errors/domain-error.js';
import { NotFound, WrongStatus } from '../../../src/kernel/errors/refusals.js';
import { LocalDate } from '../../../src/kernel/graphql/local-date.scalar.js';
import { MinorUnits } from '../../../src/kernel/money/minor-units.scalar.js';
import { type GraphqlAnswer, type Server, graphqlServer, timeToCompile } from './server.js';

enum Colour {
  red = 'red',
  green = 'green',
}
registerEnumType(Colour, { name: 'Colour' });

@InputType()
class PartInput {
  @Field(() => Colour)
  colour!: Colour;
}

@InputType()
class ThingInput {
  @Field()
  name!: string;

  @Field(() => LocalDate, { nullable: true })
  day?: string;

  @Field(() => MinorUnits, { nullable: true })
  amount?: string;

  @Field(() => Int, { nullable: true })
  count?: number;

  @Field(() => [PartInput], { nullable: true })
  parts?: PartInput[];
}

@ObjectType()
class Thing {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  fails!: string | null;
}

class RoomTaken extends DomainError {
  readonly code = 'ROOM_TAKEN';
}

function failed(code: string, constraint?: string): QueryFailedError {
  const cause = Object.assign(new Error('duplicate key value (secret@example.org)'), {
    code,
    constraint,
  });
  return new QueryFailedError('INSERT INTO things VALUES ($1)', ['secret@example.org'], cause);
}

const failures: Record<string, () => Error> = {
  'a refusal': () => new WrongStatus('sealed'),
  'a private thing': () => new NotFound('input.roomId'),
  'a known constraint': () => failed('23P01', 'release_holds_room_is_free'),
  'an unknown constraint': () => failed('23505', 'things_pkey'),
  'a statement that took too long': () => failed('57014'),
  'a lock that took too long': () => failed('55P03'),
  'no free connection': () => new Error('timeout exceeded when trying to connect'),
  'a deadlock': () => failed('40P01'),
  'a clash of serialisation': () => failed('40001'),
  'a bug': () => new TypeError('Cannot read properties of undefined (secret@example.org)'),
  'a client error of some library': () => Object.assign(new Error('secret'), { statusCode: 404 }),
};

@Resolver(() => Thing)
class Things {
  @Query(() => [Thing])
  list(): Thing[] {
    return ['a', 'b'].map((id) => ({ id, fails: null }));
  }

  @ResolveField(() => String, { nullable: true })
  fails(@Parent() { id }: Thing): string {
    if (id === 'b') throw new WrongStatus('sealed');
    return id;
  }

  @Query(() => Thing)
  thing(@Args('input') input: ThingInput): Thing {
    return { id: input.name, fails: null };
  }

  @Query(() => Int)
  page(@Args('first', { type: () => Int, defaultValue: 20 }) first: number): number {
    return first;
  }

  @Query(() => Int, { nullable: true })
  fail(@Args('how') how: string): number {
    throw failures[how]?.() ?? new Error('unknown');
  }

  @Query(() => Int)
  nothing(): number | null {
    return null;
  }
}

const ask = 'query ($input: ThingInput!) { thing(input: $input) { id } }';
const good = { name: 'a' };

describe('what a client reads of a failure', () => {
  let server: Server;

  beforeAll(async () => {
    server = await graphqlServer([Things], {
      options: {
        constraints: { release_holds_room_is_free: () => new RoomTaken({ roomId: '7' }) },
      },
    });
  });

  afterAll(async () => {
    await server.app.close();
  });

  const fail = async (how: string, language = 'en') => {
    const answer = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'accept-language': language },
      payload: { query: 'query ($how: String!) { fail(how: $how) }', variables: { how } },
    });
    return answer.json<GraphqlAnswer>();
  };

  it.each([
    ['a refusal', 'WRONG_STATUS', { status: 'sealed' }],
    ['a private thing', 'NOT_FOUND', { path: 'input.roomId' }],
    ['a known constraint', 'ROOM_TAKEN', { roomId: '7' }],
    ['a statement that took too long', 'UNAVAILABLE', {}],
    ['a lock that took too long', 'UNAVAILABLE', {}],
    ['no free connection', 'UNAVAILABLE', {}],
    ['a deadlock', 'TRY_AGAIN', {}],
    ['a clash of serialisation', 'TRY_AGAIN', {}],
  ])('names %s by its code and logs nothing', async (how, code, details) => {
    server.log.length = 0;

    const answer = await fail(how);

    expect(answer.data).toEqual({ fail: null });
    expect(answer.errors).toEqual([
      {
        message: expect.any(String),
        path: ['fail'],
        locations: [{ line: 1, column: 25 }],
        extensions: { code, details },
      },
    ]);
    expect(server.log).toEqual([]);
  });

  it.each([['an unknown constraint'], ['a bug'], ['a client error of some library']])(
    'keeps %s to itself, logs it, and gives a number to ask by',
    async (how) => {
      server.log.length = 0;

      const answer = await fail(how);

      const { code, details } = answer.errors?.[0]?.extensions ?? {};
      expect(code).toBe('INTERNAL');
      expect(JSON.stringify(answer)).not.toContain('secret');
      const [line, ...more] = server.log.map(
        (text) => JSON.parse(text) as { reqId: string; level: number },
      );
      expect(line).toMatchObject({ level: 50, reqId: details?.requestId });
      expect(more).toEqual([]);
    },
  );

  it('points into a list by number, and answers the rest of it', async () => {
    const answer = await server.ask('{ list { fails } }');

    expect(answer.data).toEqual({ list: [{ fails: 'a' }, { fails: null }] });
    expect(answer.errors?.[0]?.path).toEqual(['list', 1, 'fails']);
  });

  it('keeps the parameters of a failed statement out of the log', async () => {
    server.log.length = 0;

    await fail('an unknown constraint');

    expect(server.log[0]).toContain('things_pkey');
    expect(server.log[0]).not.toContain('parameters');
  });

  it('says a field that must not be null and is as its own mistake', async () => {
    const answer = await server.ask('{ nothing }');

    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
  });

  it('speaks Chinese and English, and fills in the details', async () => {
    const [chinese, english] = await Promise.all([
      fail('a refusal', 'zh-CN'),
      fail('a refusal', 'en-GB'),
    ]);

    expect(chinese.errors?.[0]?.message).toBe('当前状态（sealed）下不能进行此操作。');
    expect(english.errors?.[0]?.message).toBe(
      'This is not possible in the present status (sealed).',
    );
  });

  describe('each class of bad input, ten times over', () => {
    it.each([
      ['a wrong scalar', { name: 1 }, 'input.name', 'type'],
      ['a number where none fits', { ...good, count: 1.5 }, 'input.count', 'type'],
      ['a day there is not', { ...good, day: '2027-02-30' }, 'input.day', 'local_date'],
      [
        'a number for minor units',
        { ...good, amount: 9007199254740993 },
        'input.amount',
        'minor_units',
      ],
      [
        'an unknown enum value',
        { ...good, parts: [{ colour: 'red' }, { colour: 'blue' }] },
        'input.parts.1.colour',
        'enum',
      ],
      [
        'an enum value that is no text',
        { ...good, parts: [{ colour: 1 }] },
        'input.parts.0.colour',
        'enum',
      ],
      ['a missing field', {}, 'input.name', 'required'],
      ['a missing field deep down', { ...good, parts: [{}] }, 'input.parts.0.colour', 'required'],
      ['a null', { name: null }, 'input.name', 'required'],
      ['a surplus field', { ...good, nme: 'x' }, 'input.nme', 'unknown_field'],
      ['something else than an object', 'x', 'input', 'type'],
      [
        'a text that quotes our grammar',
        { ...good, day: 'x" at "input.name"; y' },
        'input.day',
        'local_date',
      ],
    ])('names the field in variables: %s', async (_, input, path, rule) => {
      await server.ask(ask, { input: good });
      const answers: unknown[] = [];
      for (let time = 0; time < 10; time += 1) {
        const answer = await server.ask(ask, { input });
        answers.push(
          answer.errors?.map(({ extensions: { code, details } }) => [
            code,
            details.path,
            details.rule,
          ]),
        );
      }

      expect(answers).toEqual(Array(10).fill([['BAD_USER_INPUT', path, rule]]));
    });

    it.each([
      ['a wrong scalar', '{ thing(input: { name: 1 }) { id } }', 'input.name', 'type'],
      [
        'a number where none fits',
        '{ thing(input: { name: "a", count: "1" }) { id } }',
        'input.count',
        'type',
      ],
      [
        'a day there is not',
        '{ thing(input: { name: "a", day: "2027-02-30" }) { id } }',
        'input.day',
        'local_date',
      ],
      [
        'a number for minor units',
        '{ thing(input: { name: "a", amount: 1 }) { id } }',
        'input.amount',
        'minor_units',
      ],
      [
        'an unknown enum value',
        '{ thing(input: { name: "a", parts: [{ colour: red }, { colour: blue }] }) { id } }',
        'input.parts.1.colour',
        'enum',
      ],
      [
        'an enum value in quotes',
        '{ thing(input: { name: "a", parts: { colour: "red" } }) { id } }',
        'input.parts.colour',
        'enum',
      ],
      [
        'a missing field',
        '{ thing(input: { day: "2027-02-03" }) { id } }',
        'input.name',
        'required',
      ],
      ['a missing argument', '{ thing { id } }', 'input', 'required'],
      ['a null', '{ thing(input: { name: null }) { id } }', 'input.name', 'required'],
      [
        'a surplus field',
        '{ thing(input: { name: "a", nme: "x" }) { id } }',
        'input.nme',
        'unknown_field',
      ],
      ['something else than an object', '{ thing(input: "x") { id } }', 'input', 'type'],
      [
        'a bad default of a variable',
        'query ($first: Int = "x") { page(first: $first) }',
        'first',
        'type',
      ],
    ])('names the field in the document: %s', async (_, query, path, rule) => {
      const answers: unknown[] = [];
      for (let time = 0; time < 10; time += 1) {
        const answer = await server.ask(query);
        answers.push(
          answer.errors?.map(({ extensions: { code, details } }) => [
            code,
            details.path,
            details.rule,
          ]),
        );
      }

      expect(answers).toEqual(Array(10).fill([['BAD_USER_INPUT', path, rule]]));
    });

    it('names a variable that is missing', async () => {
      const answers: unknown[] = [];
      for (let time = 0; time < 10; time += 1) {
        const answer = await server.ask(ask);
        answers.push(
          answer.errors?.map(({ extensions: { code, details } }) => [
            code,
            details.path,
            details.rule,
          ]),
        );
      }

      expect(answers).toEqual(Array(10).fill([['BAD_USER_INPUT', 'input', 'required']]));
    });

    it('names an argument that is null because its variable is', async () => {
      const query = 'query ($first: Int = 3) { page(first: $first) }';
      const answers: unknown[] = [];
      for (let time = 0; time < 10; time += 1) {
        const answer = await server.ask(query, { first: null });
        answers.push(
          answer.errors?.map(({ extensions: { code, details } }) => [
            code,
            details.path,
            details.rule,
          ]),
        );
        if (time < 4) await timeToCompile();
      }

      expect(answers).toEqual(Array(10).fill([['BAD_USER_INPUT', 'first', 'required']]));
    });

    it('lists every problem when several fields are bad', async () => {
      const answer = await server.ask(ask, { input: { name: 1, day: 'x' } });

      expect(answer.errors?.map(({ extensions }) => extensions.details.path)).toEqual([
        'input.day',
        'input.name',
      ]);
    });

    it('says in the caller’s language what is wrong, and does not repeat the value', async () => {
      const answer = await server.ask(ask, { input: { ...good, day: 'password1' } });

      expect(answer.errors?.[0]?.message).toBe(
        '“input.day” must be a real day, such as 2027-04-08.',
      );
      expect(JSON.stringify(answer)).not.toContain('password1');
    });
  });

  it.each([
    ['{ thing(', 'GRAPHQL_PARSE_FAILED'],
    ['{ thin }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ thing(inpt: 1) { id } }', 'BAD_USER_INPUT'],
    ['query A { nothing } query A { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('names what is wrong with the document %s', async (query, code) => {
    const answer = await server.ask(query);

    expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain(code);
    expect(answer).not.toHaveProperty('data');
  });

  it('names an operation that is not in the document', async () => {
    const answer = await server.ask('query A { nothing }', {}, { operationName: 'B' });

    expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('suggests names in development and not in production', async () => {
    const production = await graphqlServer([Things], { production: true });

    const [open, closed] = await Promise.all([server.ask('{ thin }'), production.ask('{ thin }')]);
    await production.app.close();

    expect(open.errors?.[0]?.message).toContain('Did you mean "thing"?');
    expect(closed.errors?.[0]?.message).not.toContain('thing');
  });

  it('lets the schema be read in development and not in production', async () => {
    const production = await graphqlServer([Things], { production: true });
    const query = '{ __schema { queryType { name } } }';

    const [open, closed] = await Promise.all([server.ask(query), production.ask(query)]);
    await production.app.close();

    expect(open.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect(closed.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    ['refused for the moment', failures['no free connection'], 503, 'UNAVAILABLE'],
    ['broken', failures['a bug'], 500, 'INTERNAL'],
  ])('answers when nobody can say who asks: %s', async (_, failure, status, code) => {
    class Broken extends ViewerSource {
      viewerOf(): Promise<Viewer> {
        return Promise.reject(failure?.() ?? new Error());
      }
    }
    const broken = await graphqlServer([Things], { viewers: Broken });

    const answer = await broken.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ nothing }' },
    });
    await broken.app.close();

    expect(answer.statusCode).toBe(status);
    expect(answer.json<GraphqlAnswer>().errors?.[0]?.extensions.code).toBe(code);
    expect(answer.body).not.toContain('secret');
  });
});
