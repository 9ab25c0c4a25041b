import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';

import { AgendaItemKind } from '../../src/forums/agenda-item.entity.js';
import { aPerson } from '../support/directory.factories.js';
import { aServer, type Answer, type TestServer } from '../support/server.js';
import { aTokenOf } from '../support/sessions.factories.js';
import { type Conference, aConference, aSealed, anItem } from '../support/signings.factories.js';

interface Told {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

describe('Signings in the API', () => {
  let server: TestServer;
  let conference: Conference;
  let schema: GraphQLSchema;
  let everything: string;
  beforeAll(async () => {
    server = await aServer();
    conference = await aConference(server);
    ({ schema } = server.app.get(GraphQLSchemaHost, { strict: false }));
    everything = selection(schema.getType('Signing') as GraphQLObjectType, 4);
  });
  afterAll(() => server.close());

  const as = async (who: keyof Conference) => {
    const token = await aTokenOf(server.database, conference[who] as Conference['partner']);
    return (mutation: string, input: object) => {
      const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      return server.graphql<Record<string, Told>>(
        `mutation ($input: ${name}!) { ${mutation}(input: $input) ${everything} }`,
        { input },
        token,
      );
    };
  };
  const draftInput = (more: object = {}) => ({
    eventId: conference.event.id,
    forumId: conference.forum.id,
    title: { zh: '合作协议' },
    instrument: 'framework',
    parties: [conference.ours, conference.theirs].map(({ id: organisationId }) => ({
      organisationId,
    })),
    ...more,
  });

  it('tell every field after every step, from the draft to the void', async () => {
    const [partner, reviewer, stage, registrar, registrar2] = [
      await as('partner'),
      await as('reviewer'),
      await as('stageManager'),
      await as('registrar'),
      await as('registrar2'),
    ];
    const organisers = [await as('organiser'), await as('organiser2')] as const;
    const item = await anItem(conference);
    const amounts = [
      {
        kind: 'contract_value',
        basis: 'stated',
        minorUnits: '200000000000',
        currency: 'CNY',
        asPrinted: '20亿元',
      },
    ];
    const told: Told[] = [];
    const take = async (mutation: string, answer: Promise<Answer<Record<string, Told>>>) => {
      const { data, errors } = await answer;
      expect(errors).toBeUndefined();
      told.push(data[mutation]!);
      return data[mutation]!;
    };
    const token = await aTokenOf(server.database, conference.partner);

    const { id } = await take('draftSigning', partner('draftSigning', draftInput({ amounts })));
    for (const { id: organisationId } of [conference.ours, conference.theirs]) {
      const { id: personId } = await aPerson(server.database);
      const authority = 'legal_representative';
      await take(
        'nameSignatory',
        partner('nameSignatory', { signingId: id, organisationId, personId, authority }),
      );
    }
    const { id: personId } = await aPerson(server.database);
    await take('nameWitness', partner('nameWitness', { signingId: id, personId }));
    await take(
      'submitSigning',
      server.graphql(`mutation { submitSigning(id: "${id}") ${everything} }`, {}, token),
    );
    const { version } = told.at(-1)!;
    await take(
      'approveSigning',
      reviewer('approveSigning', { id, version, namesWaivedReason: '当面确认' }),
    );
    await take('scheduleSigning', stage('scheduleSigning', { id, agendaItemId: item.id }));
    await take('recordSigned', registrar('recordSigned', { id, signedOn: '2027-04-08' }));
    await take(
      'correctRecord',
      registrar('correctRecord', { id, reason: '日期', signedOn: '2027-04-09' }),
    );
    await take('sealSigning', registrar2('sealSigning', { id, withoutCopyReason: '原件在档案室' }));
    await take('amendSigning', partner('amendSigning', { id, reason: '增资' }));
    await take('voidSigning', organisers[0]('voidSigning', { id, reason: '误录' }));
    await take('voidSigning', organisers[1]('voidSigning', { id }));

    expect(told.map(({ status }) => status)).toEqual([
      'draft',
      'draft',
      'draft',
      'draft',
      'submitted',
      'approved',
      'scheduled',
      'signed',
      'signed',
      'sealed',
      'draft',
      'sealed',
      'voided',
    ]);
    const versions = told.filter((one) => one.id === id).map((one) => one.version);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(told.at(-1)).toMatchObject({
      amounts: [
        { minorUnits: '200000000000', amountInWords: { zh: '20亿元' }, probablyMeant: null },
      ],
      history: [...Array(8).keys()].map((number) => ({ number: number + 1 })),
      edition: 1,
      ledgerEntry: { sequence: 1 },
    });
  });

  it('warn of an amount that is ten thousand times what is printed', async () => {
    const slipped = {
      kind: 'contract_value',
      basis: 'stated',
      minorUnits: '2000000000000000',
      currency: 'CNY',
      asPrinted: '20亿元',
    };

    const { data } = await (
      await as('partner')
    )('draftSigning', draftInput({ amounts: [slipped] }));

    expect(data.draftSigning).toMatchObject({
      amounts: [{ amountInWords: { zh: '20万亿元' }, probablyMeant: '200000000000' }],
    });
  });

  it('hide from a visitor what is for those inside', async () => {
    const { id } = await aSealed(conference);

    const { data, errors } = await server.graphql(`{ signing(id: "${id}") ${everything} }`);

    expect(errors).toBeUndefined();
    expect(data.signing).toMatchObject({
      status: 'sealed',
      history: [],
      evidence: [],
      namesWaivedReason: null,
      withoutCopyReason: null,
      voidingReason: null,
      parties: [0, 1].map(() => ({
        namesConfirmedAt: null,
        signatories: [{ authority: null, outcomeReason: null, person: { name: '林晓' } }],
      })),
    });
  });

  it.each([
    ['an unknown event', { eventId: randomUUID() }, 'NOT_FOUND', undefined],
    ['no UUID', { eventId: 'x' }, 'BAD_USER_INPUT', 'input.eventId'],
    ['no title', { title: {} }, 'BAD_USER_INPUT', 'input.title.zh'],
    ['a title of NUL', { title: { zh: '\u0000' } }, 'BAD_USER_INPUT', 'input.title.zh'],
    ['an unknown instrument', { instrument: 'handshake' }, 'BAD_USER_INPUT', 'input.instrument'],
    ['parties of null', { parties: null }, 'BAD_USER_INPUT', 'input.parties'],
    ['amounts of null', { amounts: null }, 'BAD_USER_INPUT', 'input.amounts'],
    ['a disclosure of null', { disclosure: null }, 'BAD_USER_INPUT', 'input.disclosure'],
    ['a day that is none', { effectiveOn: '2027-02-30' }, 'BAD_USER_INPUT', 'input.effectiveOn'],
    [
      'an amount as a number',
      {
        amounts: [
          { kind: 'fund_size', basis: 'stated', minorUnits: 9007199254740993, currency: 'CNY' },
        ],
      },
      'BAD_USER_INPUT',
      'input.amounts.0.minorUnits',
    ],
    [
      'an amount beyond what is kept',
      {
        amounts: [
          {
            kind: 'fund_size',
            basis: 'stated',
            minorUnits: '9223372036854775808',
            currency: 'CNY',
          },
        ],
      },
      'BAD_USER_INPUT',
      'input.amounts.0.minorUnits',
    ],
    [
      'a figure without its currency',
      { amounts: [{ kind: 'fund_size', basis: 'stated', minorUnits: '1' }] },
      'BAD_USER_INPUT',
      'input.amounts',
    ],
  ])('refuse %s, however often', async (_, more, code, path) => {
    const organiser = await as('organiser');

    for (let time = 0; time < 4; time++) {
      const { errors } = await organiser('draftSigning', draftInput(more));
      expect(errors?.[0]?.extensions).toMatchObject({ code, details: path ? { path } : {} });
    }
  });

  it('refuse an item of the wrong kind in the caller’s language', async () => {
    const stage = await as('stageManager');
    const { id: agendaItemId } = await anItem(conference, AgendaItemKind.talk);
    const { id } = await aSealed(conference);

    const { errors } = await stage('scheduleSigning', { id, agendaItemId });

    expect(errors).toMatchObject([
      {
        message: '“input.agendaItemId” does not fit the kind of the agenda item.',
        extensions: { details: { path: 'input.agendaItemId', rule: 'kind_of_item' } },
      },
    ]);
  });

  it('give the ledger to everybody, as the file and as GraphQL', async () => {
    const eventId = conference.event.id;
    await aSealed(conference);

    const { data } = await server.graphql<{ ledger: object }>(
      `{ ledger(eventId: "${eventId}") { eventId head { sequence hash } entries { sequence previousHash hash content } } }`,
    );
    const file = await server.app
      .getHttpAdapter()
      .getInstance()
      .inject({ method: 'GET', url: `/ledgers/${eventId}` });
    const unknown = await server.app
      .getHttpAdapter()
      .getInstance()
      .inject({ method: 'GET', url: `/ledgers/${randomUUID()}` });

    expect(file.json()).toEqual(data.ledger);
    expect(unknown.statusCode).toBe(404);
  });

  it('turn pages, and count the whole list', async () => {
    const list = (after: string | null) =>
      server.graphql<{
        signings: { nodes: Told[]; totalCount: number; pageInfo: { endCursor: string } };
      }>(
        `query ($eventId: ID!, $after: String) { signings(eventId: $eventId, first: 1, after: $after, status: sealed) {
          totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { eventId: conference.event.id, after },
      );

    const first = await list(null);
    const second = await list(first.data.signings.pageInfo.endCursor);

    expect(first.data.signings.totalCount).toBeGreaterThan(1);
    expect(second.data.signings.nodes[0]!.id > first.data.signings.nodes[0]!.id).toBe(true);
  });

  it('have no input field that must be there and has a default: the compiled query forgets the default', () => {
    const lost = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .flatMap((input) =>
        Object.values(input.getFields())
          .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue !== undefined)
          .map(({ name }) => `${input.name}.${name}`),
      );

    expect(lost).toEqual([]);
  });
});

/** Every field of a type, so far down. */
function selection(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.length > 0) return [];
    if (isLeafType(named)) return [field.name];
    if (!isObjectType(named) || depth === 1) return [];
    // Of another signing its name is enough, and the programme tells its own story.
    const short = ['Signing', 'Forum', 'AgendaItem'].includes(named.name);
    return [`${field.name} ${short ? '{ id }' : selection(named, depth - 1)}`];
  });
  return `{ ${fields.join(' ')} }`;
}
