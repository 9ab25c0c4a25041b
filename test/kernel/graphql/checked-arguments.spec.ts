import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Args,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { ArrayMaxSize, IsEmail, IsOptional, IsUUID, Length, Max } from 'class-validator';

import { TimeRangeInput } from '../../../src/kernel/graphql/time-range.type.js';
import { PageArgs } from '../../../src/kernel/pagination/page.args.js';
import { BilingualTextInput } from '../../../src/kernel/text/bilingual-text.js';
import { type GraphqlAnswer, type Server, graphqlServer } from './server.js';

@InputType()
class PartyInput {
  @Field()
  @Length(1, 10)
  name!: string;
}

@InputType()
class AskInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  email?: string;

  // Neither @ValidateNested nor @Type: GraphQL's description is enough.
  @Field(() => BilingualTextInput, { nullable: true })
  title?: BilingualTextInput;

  @Field(() => TimeRangeInput, { nullable: true })
  during?: TimeRangeInput;

  @Field(() => [PartyInput], { nullable: true })
  @ArrayMaxSize(3)
  @IsOptional()
  parties?: PartyInput[];

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  forumIds?: string[];

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Max(5)
  count?: number;
}

@ObjectType()
class Below {
  @Field()
  name!: string;
}

@Resolver(() => Below)
class BelowPages {
  @ResolveField(() => String)
  page(
    @Args() { first }: PageArgs,
    @Args('parties', { type: () => [PartyInput] }) parties: PartyInput[],
  ): string {
    return `${String(first)} ${String(parties.length)}`;
  }
}

@Resolver()
class Asking {
  @Query(() => Below)
  below(): Below {
    return { name: '' };
  }

  @Query(() => String)
  ask(@Args('input') input: AskInput): string {
    const made = input.constructor.name;
    const nested = input.parties?.[0]?.constructor.name;
    return JSON.stringify(Object.assign({ made, nested }, input));
  }

  @Query(() => String)
  called(@Args('slug') slug: string): string {
    return slug;
  }

  @Query(() => String)
  thing(@Args('id', { type: () => ID }) id: string): string {
    return id;
  }

  @Query(() => String)
  things(@Args('ids', { type: () => [ID] }) ids: string[]): string {
    return ids.join();
  }

  @Query(() => String)
  page(@Args() { first, after }: PageArgs): string {
    return `${String(first)} ${String(after)}`;
  }

  @Query(() => String)
  parties(@Args('parties', { type: () => [PartyInput] }) parties: PartyInput[]): string {
    return String(parties.length);
  }
}

const uuid = '0199c0de-7000-7000-8000-000000000001';

describe('what is asked of every input', () => {
  let server: Server;
  const ask = (input: object, language = 'en') =>
    server
      .inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'accept-language': language },
        payload: {
          query: 'query ($input: AskInput!) { ask(input: $input) }',
          variables: { input },
        },
      })
      .then((answer) => answer.json<GraphqlAnswer>());
  const problemsOf = ({ errors }: GraphqlAnswer) =>
    (
      errors?.[0]?.extensions.details.problems as
        { path: string; rule: string; message: string }[] | undefined
    )?.map(({ path, rule }) => `${path} ${rule}`);

  beforeAll(async () => {
    server = await graphqlServer([Asking, BelowPages]);
  });

  afterAll(async () => {
    await server.app.close();
  });

  it('makes instances of the input classes, nested ones too', async () => {
    const answer = await ask({ parties: [{ name: 'A' }] });

    expect(JSON.parse(String(answer.data?.ask))).toEqual({
      parties: [{ name: 'A' }],
      made: 'AskInput',
      nested: 'PartyInput',
    });
  });

  it.each([
    [{ email: 'nobody' }, 'input.email is_email'],
    [{ title: { zh: '' } }, 'input.title.zh length'],
    [{ title: {} }, 'input.title.zh length'],
    [{ parties: [{ name: 'A' }, { name: '' }] }, 'input.parties.1.name length'],
    [
      { parties: [1, 2, 3, 4].map((name) => ({ name: String(name) })) },
      'input.parties array_max_size',
    ],
    [{ forumIds: [uuid, 'x'] }, 'input.forumIds is_uuid'],
    [{ count: 6 }, 'input.count max'],
    [
      { during: { start: '2027-04-08T09:00:00Z', end: '2027-04-08T08:00:00Z' } },
      'input.during span_reversed',
    ],
    [
      { during: { start: '2027-04-08T09:00:00Z', end: '2027-04-08T17:00:00+08:00' } },
      'input.during span_empty',
    ],
    [{ title: { zh: 'a\u0000b' } }, 'input.title.zh control_character'],
    [{ title: { zh: 'a\u0007b' } }, 'input.title.zh control_character'],
    [{ title: { zh: 'a\u2028b' } }, 'input.title.zh control_character'],
    [{ title: { zh: 'a\u202eb' } }, 'input.title.zh bidi_control'],
    [{ title: { zh: 'a\u2066b' } }, 'input.title.zh bidi_control'],
    [{ title: { zh: 'a\u200bb' } }, 'input.title.zh invisible_character'],
    [{ title: { zh: 'a\ufeffb' } }, 'input.title.zh invisible_character'],
    [{ title: { zh: 'a\u200db' } }, 'input.title.zh invisible_character'],
    [{ title: { zh: 'a\u{e0041}b' } }, 'input.title.zh invisible_character'],
    [{ parties: [{ name: 'a\u0000' }] }, 'input.parties.0.name control_character'],
    [{ title: { zh: ' \n\u3000' } }, 'input.title.zh blank'],
    [{ parties: [{ name: ' ' }] }, 'input.parties.0.name blank'],
  ])('refuses %j', async (input, problem) => {
    const answer = await ask(input);

    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(problemsOf(answer)).toEqual([problem]);
  });

  it('refuses half a surrogate, as JSON can spell it', async () => {
    const payload = String.raw`{"query":"query($s:String!){called(slug:$s)}","variables":{"s":"a\ud83d"}}`;

    const answer = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload,
    });

    expect(problemsOf(answer.json())).toEqual(['slug lone_surrogate']);
  });

  it.each([
    ['Chinese beyond the basic plane', '𠮷野家'],
    ['Tibetan', 'བོད་སྐད་'],
    ['Arabic', 'العربية'],
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['Hindi with a joiner', 'क्\u200dष'],
    ['a family of emoji', '👨\u200d👩\u200d👧'],
    ['a coloured profession', '👩🏽\u200d💻'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['lines and tabs', 'one\n\ttwo'],
  ])('keeps %s', async (_, zh) => {
    const answer = await ask({ title: { zh } });

    expect(JSON.parse(String(answer.data?.ask))).toMatchObject({ title: { zh } });
  });

  it('composes texts and ends lines by a line feed alone', async () => {
    const answer = await ask({ title: { zh: 'e\u0301\r\n한' } });

    expect(JSON.parse(String(answer.data?.ask))).toMatchObject({ title: { zh: 'é\n한' } });
  });

  it('tells all problems at once, each in the caller’s language', async () => {
    const answer = await ask(
      { email: 'x', parties: [{ name: '' }], title: { zh: '\u0000' } },
      'zh-CN',
    );

    expect(answer.errors?.[0]?.message).toBe('“input.title.zh”含有控制字符。');
    expect(answer.errors?.[0]?.extensions.details).toEqual({
      path: 'input.title.zh',
      rule: 'control_character',
      problems: [
        {
          path: 'input.title.zh',
          rule: 'control_character',
          message: '“input.title.zh”含有控制字符。',
        },
        { path: 'input.email', rule: 'is_email', message: '“input.email”不是有效的邮箱地址。' },
        {
          path: 'input.parties.0.name',
          rule: 'length',
          message: '“input.parties.0.name”的长度须为 1 至 10 个字符。',
        },
      ],
    });
  });

  it.each([
    ['literals', '{ ask(input: { email: "x" }) }', {}, 'input.email is_email'],
    ['an argument of its own', '{ called(slug: "a\\u0000") }', {}, 'slug control_character'],
    ['an id', '{ thing(id: "1 OR 1=1") }', {}, 'id is_uuid'],
    ['a whole number as an id', '{ thing(id: 7) }', {}, 'id is_uuid'],
    ['an id in a variable', 'query ($id: ID!) { thing(id: $id) }', { id: '' }, 'id is_uuid'],
    ['an id in a list', `{ things(ids: ["${uuid}", "x"]) }`, {}, 'ids.1 is_uuid'],
    ['a list of inputs', '{ parties(parties: [{ name: "" }]) }', {}, 'parties.0.name length'],
    ['an empty page', '{ page(first: 0) }', {}, 'first min'],
    ['a page of 101', '{ page(first: 101) }', {}, 'first max'],
    ['a cursor too long', `{ page(after: "${'x'.repeat(1001)}") }`, {}, 'after max_length'],
  ])('checks %s', async (_, query, variables, problem) => {
    const answer = await server.ask(query, variables);

    expect(problemsOf(answer)).toEqual([problem]);
  });

  it('takes pages of up to 100, 20 when nothing is said', async () => {
    const answer = await server.ask(`{ page a: page(first: 100) thing(id: "${uuid}") }`);

    expect(answer.data).toEqual({ page: '20 undefined', a: '100 undefined', thing: uuid });
  });

  it('takes an id in capitals for the one that the database writes small', async () => {
    const id = '0199c0de-7000-7000-8000-00000000abcd';
    const capitals = id.toUpperCase();

    const answer = await server.ask(`{ thing(id: "${capitals}") things(ids: ["${capitals}"]) }`);

    expect(answer.data).toEqual({ thing: id, things: id });
  });

  it('checks the arguments of fields below the top', async () => {
    const answer = await server.ask('{ below { page(first: 101, parties: [{ name: "" }]) } }');

    expect(problemsOf(answer)).toEqual(['parties.0.name length', 'first max']);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'takes %s for a field like any other',
    async (name) => {
      const payload = `{"query":"query($i:AskInput!){ask(input:$i)}","variables":{"i":{"${name}":{"polluted":true}}}}`;

      const answer = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload,
      });

      expect(answer.json<GraphqlAnswer>().errors).toHaveLength(1);
      expect({}).not.toHaveProperty('polluted');
    },
  );
});
