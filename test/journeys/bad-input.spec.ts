import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../src/access/permission.js';
import { aHolder } from '../support/access.factories.js';
import { anEvent, aRoom, hours } from '../support/events.factories.js';
import { anAgendaItem, aForum } from '../support/forums.factories.js';
import { fingerprints } from '../support/seed.js';
import { aSpeaker } from '../support/speakers.factories.js';
import { aServer, type Answer, type TestServer } from '../support/server.js';
import { aTokenOf } from '../support/sessions.factories.js';

const saveForum = 'mutation ($input: SaveForumInput!) { saveForum(input: $input) { id } }';
const saveAgendaItem =
  'mutation ($input: SaveAgendaItemInput!) { saveAgendaItem(input: $input) { id } }';
const savePerson = 'mutation ($input: SavePersonInput!) { savePerson(input: $input) { id } }';
const draftSigning = 'mutation ($input: DraftSigningInput!) { draftSigning(input: $input) { id } }';

const [nine, ten] = ['2027-04-08T09:00:00+08:00', '2027-04-08T10:00:00+08:00'];

describe('Bad input', () => {
  let server: TestServer;
  let organiser: string;
  let eventId: string;
  let forumId: string;
  let roomId: string;
  let foreignForumId: string;
  let foreignRoomId: string;
  let itemId: string;
  let looseItemId: string;
  let foreignItemId: string;
  let speakerId: string;

  beforeAll(async () => {
    server = await aServer();
    const { database } = server;
    eventId = (await anEvent(database)).id;
    const otherId = (await anEvent(database)).id;
    roomId = (await aRoom(database, { eventId })).id;
    foreignRoomId = (await aRoom(database, { eventId: otherId })).id;
    forumId = (await aForum(database, { eventId, roomId, during: hours(9, 12) })).id;
    foreignForumId = (await aForum(database, { eventId: otherId })).id;
    itemId = (await anAgendaItem(database, { forumId, during: hours(9, 10) })).id;
    const looseForumId = (await aForum(database, { eventId })).id;
    looseItemId = (await anAgendaItem(database, { forumId: looseForumId })).id;
    foreignItemId = (await anAgendaItem(database, { forumId: foreignForumId })).id;
    speakerId = (await aSpeaker(database, { eventId })).id;
    organiser = await aTokenOf(database, await aHolder(database, Role.organiser, eventId));
  });
  afterAll(() => server.close());

  const forum = (more: object) => ({ eventId, slug: 'new', title: { zh: '新' }, ...more });
  const item = (more: object) => ({ forumId, kind: 'talk', title: { zh: '新' }, ...more });
  const signing = (more: object) => ({ eventId, title: { zh: '新' }, ...more });
  const amount = (more: object) => ({
    kind: 'fund_size',
    basis: 'stated',
    currency: 'CNY',
    ...more,
  });
  const person = (name: string) => ({ eventId, name });

  const cases: [what: string, document: string, input: () => object, code: string, path: string][] =
    [
      [
        'an empty span',
        saveForum,
        () => forum({ roomId, during: { start: nine, end: nine } }),
        'BAD_USER_INPUT',
        'input.during',
      ],
      [
        'a reversed span',
        saveForum,
        () => forum({ roomId, during: { start: ten, end: nine } }),
        'BAD_USER_INPUT',
        'input.during',
      ],
      [
        'a span without an end',
        saveForum,
        () => forum({ roomId, during: { start: nine } }),
        'BAD_USER_INPUT',
        'input.during.end',
      ],
      [
        'a span for ever',
        saveForum,
        () => forum({ roomId, during: { start: nine, end: 'infinity' } }),
        'BAD_USER_INPUT',
        'input.during.end',
      ],
      [
        'an instant without a zone',
        saveForum,
        () => forum({ roomId, during: { start: '2027-04-08T09:00:00', end: ten } }),
        'BAD_USER_INPUT',
        'input.during.start',
      ],
      [
        'a day that does not exist',
        saveForum,
        () => forum({ heldOn: '2027-02-30' }),
        'BAD_USER_INPUT',
        'input.heldOn',
      ],
      [
        'a time without a room',
        saveForum,
        () => forum({ during: { start: nine, end: ten } }),
        'ROOM_REQUIRED',
        'input.roomId',
      ],
      [
        'a room without a time',
        saveForum,
        () => forum({ roomId }),
        'BAD_USER_INPUT',
        'input.during',
      ],
      [
        'a day that is not the span’s',
        saveForum,
        () => forum({ roomId, heldOn: '2027-04-09', during: { start: nine, end: ten } }),
        'BAD_USER_INPUT',
        'input.heldOn',
      ],
      [
        'an unknown room',
        saveForum,
        () => forum({ roomId: randomUUID(), during: { start: nine, end: ten } }),
        'NOT_FOUND',
        'input.roomId',
      ],
      [
        'a room of another event',
        saveForum,
        () => forum({ roomId: foreignRoomId, during: { start: nine, end: ten } }),
        'NOT_FOUND',
        'input.roomId',
      ],
      [
        'what is no id',
        saveForum,
        () => forum({ roomId: "1' OR '1'='1", during: { start: nine, end: ten } }),
        'BAD_USER_INPUT',
        'input.roomId',
      ],
      [
        'a room of its own where the forum holds one',
        saveAgendaItem,
        () => item({ roomId, during: { start: nine, end: ten } }),
        'BAD_USER_INPUT',
        'input.roomId',
      ],
      [
        'an unknown forum',
        saveAgendaItem,
        () => ({ ...item({}), forumId: randomUUID() }),
        'NOT_FOUND',
        'input.forumId',
      ],
      [
        'a forum of another event, as if it were not there',
        saveAgendaItem,
        () => ({ ...item({}), forumId: foreignForumId }),
        'NOT_FOUND',
        'input.forumId',
      ],
      [
        'a surplus field',
        saveAgendaItem,
        () => item({ admin: true }),
        'BAD_USER_INPUT',
        'input.admin',
      ],
      [
        'a value that is none of the enum',
        saveAgendaItem,
        () => item({ kind: 'dance' }),
        'BAD_USER_INPUT',
        'input.kind',
      ],
      [
        'a text in neither language',
        saveAgendaItem,
        () => item({ title: {} }),
        'BAD_USER_INPUT',
        'input.title.zh',
      ],
      ['NUL', savePerson, () => person('林\u0000晓'), 'BAD_USER_INPUT', 'input.name'],
      [
        'an override of direction',
        savePerson,
        () => person('林\u202E晓'),
        'BAD_USER_INPUT',
        'input.name',
      ],
      [
        'half a surrogate pair',
        savePerson,
        () => person('林\uD800'),
        'BAD_USER_INPUT',
        'input.name',
      ],
      [
        'a zero-width space',
        savePerson,
        () => person('林\u200B晓'),
        'BAD_USER_INPUT',
        'input.name',
      ],
      ['a name of spaces', savePerson, () => person(' \u3000'), 'BAD_USER_INPUT', 'input.name'],
      [
        'a name without end',
        savePerson,
        () => person('林'.repeat(5000)),
        'BAD_USER_INPUT',
        'input.name',
      ],
      [
        'an amount that JSON has rounded',
        draftSigning,
        () => signing({ amounts: [amount({ minorUnits: 9_007_199_254_740_992 })] }),
        'BAD_USER_INPUT',
        'input.amounts.0.minorUnits',
      ],
      [
        'a stated amount without figures',
        draftSigning,
        () => signing({ amounts: [{ kind: 'fund_size', basis: 'stated' }] }),
        'BAD_USER_INPUT',
        'input.amounts',
      ],
      [
        'a currency that does not exist',
        draftSigning,
        () => signing({ amounts: [amount({ minorUnits: '1', currency: 'XXY' })] }),
        'BAD_USER_INPUT',
        'input.amounts',
      ],
    ];

  for (const [what, document, input, code, path] of cases) {
    it(`refuses ${what}, names the field, and changes nothing`, async () => {
      const before = await fingerprints(server.owner);

      const { errors } = await server.graphql(document, { input: input() }, organiser);

      expect(errors).toHaveLength(1);
      const [refusal] = errors as NonNullable<Answer['errors']>;
      expect(refusal?.extensions.code).toBe(code);
      expect(refusal?.extensions.details?.path ?? '').toBe(path);
      expect(refusal?.message).toMatch(/^[\p{Lu}“].{8,}[.!]$/u);
      expect(await fingerprints(server.owner)).toEqual(before);
    });
  }

  const moveAgendaItems =
    'mutation ($input: MoveAgendaItemsInput!) { moveAgendaItems(input: $input) { __typename } }';
  const saveItemSpeakers =
    'mutation ($input: SaveItemSpeakersInput!) { saveItemSpeakers(input: $input) { id } }';
  const seen = (id: string) => ({ id, version: 1 });
  const missing = randomUUID();
  const ofId = { id: missing };
  const ofEvent = { eventId: missing };

  const nowhere: [operation: string, document: string, variables: () => object, path: string][] = [
    ['an agenda item', saveAgendaItem, () => ({ input: seen(missing) }), 'input.id'],
    [
      'the agenda item to be deleted',
      'mutation ($id: ID!) { deleteAgendaItem(id: $id, version: 1) }',
      () => ofId,
      'id',
    ],
    [
      'the second of the items to be moved',
      moveAgendaItems,
      () => ({ input: { moves: [seen(itemId), seen(missing)] } }),
      'input.moves.1.id',
    ],
    [
      'the first of them, in an event of others',
      moveAgendaItems,
      () => ({ input: { moves: [seen(foreignItemId), seen(itemId)] } }),
      'input.moves.0.id',
    ],
    [
      'the room that the second of them is moved to',
      moveAgendaItems,
      () => {
        const during = { start: nine, end: ten };
        return {
          input: {
            moves: [seen(itemId), { ...seen(looseItemId), during, roomId: foreignRoomId }],
          },
        };
      },
      'input.moves.1.roomId',
    ],
    [
      'one of two items that change places',
      'mutation ($input: SwapAgendaItemsInput!) { swapAgendaItems(input: $input) { __typename } }',
      () => ({ input: { one: seen(itemId), other: seen(missing) } }),
      'input.other.id',
    ],
    [
      'the break that is copied',
      'mutation ($input: CopyBreakInput!) { copyBreak(input: $input) { __typename } }',
      () => ({ input: seen(missing) }),
      'input.id',
    ],
    ['a forum', saveForum, () => ({ input: seen(missing) }), 'input.id'],
    ['the event of a new forum', saveForum, () => ({ input: forum(ofEvent) }), 'input.eventId'],
    [
      'the forum whose show starts',
      'mutation ($input: ShowCommandInput!) { startShow(input: $input) { __typename } }',
      () => ({ input: { forumId: missing, version: 0 } }),
      'input.forumId',
    ],
    [
      'the event that a forum is copied to',
      'mutation ($input: CopyForumInput!) { copyForum(input: $input) { id } }',
      () => ({ input: { forumId, version: 1, slug: 'copy', ...ofEvent } }),
      'input.eventId',
    ],
    [
      'an event to be published',
      'mutation ($id: ID!) { publishEvent(id: $id) { id } }',
      () => ofId,
      'id',
    ],
    [
      'the second of the speakers of an item',
      saveItemSpeakers,
      () => {
        const speakers = [speakerId, missing].map((one) => ({ speakerId: one, role: 'panelist' }));
        return { input: { agendaItemId: itemId, seen: [], speakers } };
      },
      'input.speakers.1.speakerId',
    ],
    [
      'a speaker who confirms',
      'mutation ($id: ID!) { confirmSpeaker(id: $id) { id } }',
      () => ofId,
      'id',
    ],
    [
      'the event of a new signing',
      draftSigning,
      () => ({ input: signing(ofEvent) }),
      'input.eventId',
    ],
    [
      'a signing that is submitted',
      'mutation ($id: ID!) { submitSigning(id: $id) { id } }',
      () => ofId,
      'id',
    ],
    [
      'a signing that gets a witness',
      'mutation ($input: NameWitnessInput!) { nameWitness(input: $input) { id } }',
      () => ({ input: { signingId: missing, personId: missing } }),
      'input.signingId',
    ],
    [
      'a registration to be cancelled',
      'mutation ($id: ID!) { cancelRegistration(id: $id) { id } }',
      () => ofId,
      'id',
    ],
    [
      'the event whose clashes are asked for',
      'query ($eventId: ID!) { clashes(eventId: $eventId) { id } }',
      () => ofEvent,
      'eventId',
    ],
    [
      'the event whose ledger is asked for',
      'query ($eventId: ID!) { ledger(eventId: $eventId) { eventId } }',
      () => ofEvent,
      'eventId',
    ],
    [
      'the item that a free place is looked for',
      'query ($itemId: ID!) { freeSlots(itemId: $itemId) { kind } }',
      () => ({ itemId: missing }),
      'itemId',
    ],
    [
      'the release whose messages are asked for',
      'query ($releaseId: ID!) { releaseMessages(releaseId: $releaseId) { __typename } }',
      () => ({ releaseId: missing }),
      'releaseId',
    ],
  ];

  it.each(nowhere)('says where it is told of %s that is not there', async (...row) => {
    const [, document, variables, path] = row;

    const { errors } = await server.graphql(document, variables(), organiser);

    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'NOT_FOUND', details: { path } },
    ]);
  });

  const files: [method: 'GET' | 'POST', url: string, path: string][] = [
    ['GET', `/evidence/${missing}`, 'id'],
    ['GET', `/ledgers/${missing}`, 'eventId'],
    ['GET', '/events/nowhere/schedule.xml', 'slug'],
    ['GET', '/events/nowhere/releases.json', 'slug'],
    ['POST', `/events/${missing}/import`, 'id'],
    ['POST', `/events/${missing}/imports`, 'id'],
  ];

  it.each(files)('says it to a %s of %s too', async (method, url, path) => {
    const ask = (authorization: string | null) =>
      server.app.inject({
        method,
        url,
        headers: {
          ...(authorization === null ? {} : { authorization }),
          ...(method === 'POST' ? { 'content-type': 'application/vnd.dais.programme' } : {}),
        },
        ...(method === 'POST' ? { payload: '{}' } : {}),
      });

    const answer = await ask(`Bearer ${organiser}`);

    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND', details: { path } } }],
    });
    if (method === 'POST') expect((await ask(null)).statusCode).toBe(401);
  });

  it('keeps 9007199254740993 to the last digit', async () => {
    const document =
      'mutation ($input: DraftSigningInput!) { draftSigning(input: $input) { amounts { minorUnits } } }';
    const input = signing({ amounts: [amount({ minorUnits: '9007199254740993' })] });

    const { data } = await server.graphql(document, { input }, organiser);

    expect(data).toEqual({ draftSigning: { amounts: [{ minorUnits: '9007199254740993' }] } });
  });

  it('keeps the texts of the world as they are', async () => {
    const names = ['𠮷野家', 'བོད་ཡིག', 'العربية', '👩‍🔬', 'Ångström', '=1+1'];

    for (const name of names) {
      const { data, errors } = await server.graphql(
        'mutation ($input: SavePersonInput!) { savePerson(input: $input) { name } }',
        { input: person(name) },
        organiser,
      );

      expect(errors).toBeUndefined();
      expect(data).toEqual({ savePerson: { name } });
    }
  });

  it('refuses a body of 10 MB before it is read', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: `{ viewer { id } } # ${'x'.repeat(10_000_000)}` }),
    });

    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
  });

  it('answers in the caller’s language', async () => {
    const ask = async (language: string) => {
      const { errors } = await server.graphql(
        savePerson,
        { input: person('林\u0000') },
        organiser,
        {
          'accept-language': language,
        },
      );
      return errors?.[0]?.message;
    };

    expect(await ask('zh-CN,zh;q=0.9,en;q=0.8')).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(await ask('en-GB')).toMatch(/^[\x20-\x7e“”’]+\.$/);
  });

  it('never shows what the database says', async () => {
    await server.owner.query(
      'ALTER TABLE people ADD CONSTRAINT secret_rule CHECK (name <> $$Ada$$)',
    );

    const { errors } = await server.graphql(savePerson, { input: person('Ada') }, organiser);

    expect(errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL',
      details: { requestId: expect.any(String) },
    });
    expect(JSON.stringify(errors)).not.toMatch(/secret_rule|people|constraint|violates/);
  });
});
