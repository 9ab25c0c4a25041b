import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Args,
  Context,
  Field,
  Int,
  Mutation,
  ObjectType,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';

import {
  CurrentViewer,
  type RequestContext,
  type Viewer,
} from '../../../src/kernel/auth/viewer.js';
import { TimeRangeInput, TimeRangeType } from '../../../src/kernel/graphql/time-range.type.js';
import { connectionOf } from '../../../src/kernel/pagination/connection.js';
import { type Server, graphqlServer, timeToCompile } from './server.js';

@ObjectType()
class Thing {
  @Field()
  at!: Date;

  @Field()
  number!: number;

  @Field(() => TimeRangeType)
  during!: TimeRangeType;
}

@ObjectType()
class ThingConnection extends connectionOf(Thing) {}

@Resolver(() => Thing)
class Things {
  counted = 0;
  readonly contexts = new Set<object>();

  @Query(() => ThingConnection)
  things(): ThingConnection {
    const at = new Date('2027-04-08T09:00:00+08:00');
    const thing = { at, number: 1, during: { start: at, end: at } };
    return {
      nodes: [thing, thing],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: () => {
        this.counted += 1;
        return Promise.resolve(7);
      },
    };
  }

  @ResolveField(() => String)
  locale(@CurrentViewer() { locale }: Viewer, @Context() context: RequestContext): string {
    this.contexts.add(context);
    return locale;
  }

  @Mutation(() => Int)
  leave(@Args('during') during: TimeRangeInput, @Context() { reply }: RequestContext): number {
    reply.header('set-cookie', 'a=b');
    return during.end.getTime() - during.start.getTime();
  }
}

describe('the GraphQL module', () => {
  let server: Server;
  const things = () => server.app.get(Things);

  beforeAll(async () => {
    server = await graphqlServer([Things]);
  });

  afterAll(async () => {
    await server.app.close();
  });

  it('builds a sorted schema in which dates are our DateTime and numbers whole', () => {
    const schema = printSchema(server.app.get(GraphQLSchemaHost).schema);

    expect(schema).toContain(
      'type Thing {\n  at: DateTime!\n  during: TimeRange!\n  locale: String!\n  number: Int!\n}',
    );
    expect(schema).toContain('scalar DateTime @specifiedBy');
  });

  it('answers the same by the JIT as without it', async () => {
    const query =
      '{ things { totalCount nodes { at number locale during { start } } pageInfo { hasNextPage endCursor } } }';
    const answers: string[] = [];
    for (let time = 0; time < 5; time += 1) {
      answers.push(JSON.stringify(await server.ask(query)));
      await timeToCompile();
    }

    const thing =
      '{"at":"2027-04-08T01:00:00.000Z","number":1,"locale":"en","during":{"start":"2027-04-08T01:00:00.000Z"}}';
    const page = `"totalCount":7,"nodes":[${thing},${thing}],"pageInfo":{"hasNextPage":false,"endCursor":null}`;
    expect(answers).toEqual(Array(5).fill(`{"data":{"things":{${page}}}}`));
  });

  it('counts a whole list only when somebody asks for it', async () => {
    const before = things().counted;

    await server.ask('{ things { nodes { number } } }');
    expect(things().counted).toBe(before);

    await server.ask('{ things { totalCount } }');
    expect(things().counted).toBe(before + 1);
  });

  it('gives each request a context of its own, and one to all fields of it', async () => {
    things().contexts.clear();

    await Promise.all([1, 2, 3].map(() => server.ask('{ things { nodes { locale } } }')));

    expect(things().contexts.size).toBe(3);
  });

  it('hands the reply to resolvers, for a cookie', async () => {
    const query =
      'mutation { leave(during: { start: "2027-04-08T09:00:00Z", end: "2027-04-08T09:00:01Z" }) }';

    const answer = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });

    expect([answer.json(), answer.headers['set-cookie']]).toEqual([
      { data: { leave: 1000 } },
      'a=b',
    ]);
  });

  it('offers neither GraphiQL of Mercurius nor a socket', async () => {
    const page = await server.inject({ method: 'GET', url: '/graphiql' });

    expect(page.statusCode).toBe(404);
  });
});
