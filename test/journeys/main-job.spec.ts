import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Client, clientsOf, operationsOf } from '../support/client.js';
import { aServer, type TestServer } from '../support/server.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const documents = readFileSync(here('./main-job.graphql'), 'utf8');
const published = here('../../../shared/contract/main-job.graphql');

interface Thing {
  id: string;
}
interface Versioned extends Thing {
  version: number;
}
interface Clash extends Thing {
  kind: string;
  severity: string;
  minutes: number;
  items: { title: { zh: string } }[];
  person: { name: string } | null;
}
interface Registered extends Thing {
  status: string;
  ticketCode: string;
  places: { status: string; label: string | null; forum: { slug: string } }[];
}
interface SigningState extends Thing {
  code: string;
  status: string;
  version: number;
}

const morning = (start: string, end: string) => ({
  start: `2027-04-08T${start}:00+08:00`,
  end: `2027-04-08T${end}:00+08:00`,
});

/** One long way, told in order: each step stands on the one before. */
describe('The main job', () => {
  let server: TestServer;
  let visitor: Client;
  let organiser: Client;
  let partner: Client & { email: string };
  let reviewer: Client & { email: string };
  let registrar: Client & { email: string };
  let secondRegistrar: Client & { email: string };
  let stage: Client & { email: string };
  let door: Client & { email: string };

  let event: Thing;
  let room: Thing;
  let otherRoom: Thing;
  let photonics: Versioned;
  let finance: Versioned;
  let chips: Versioned;
  let loans: Versioned;
  let ceremony: Versioned;
  let ourOrganisation: Thing;
  let theirOrganisation: Thing;
  let lin: Thing;
  let wang: Thing;
  let first: Registered;
  let third: Registered;
  let signing: SigningState;

  beforeAll(async () => {
    server = await aServer();
    const clients = await clientsOf(server, operationsOf(documents));
    visitor = clients.visitor;
    organiser = await clients.signedIn('organiser', { mayCreateEvents: true });
    partner = await clients.signedIn('partner');
    reviewer = await clients.signedIn('reviewer');
    registrar = await clients.signedIn('registrar');
    secondRegistrar = await clients.signedIn('registrar2');
    stage = await clients.signedIn('stage');
    door = await clients.signedIn('door');
  });
  afterAll(() => server.close());

  (existsSync(published) ? it : it.skip)(
    'is told in the documents that clients already use',
    () => {
      expect(documents).toBe(readFileSync(published, 'utf8'));
    },
  );

  it('begins with an event of two forums, which nobody else sees yet', async () => {
    event = await organiser.run('CreateEvent', {
      input: {
        slug: 'spring-2027',
        title: { zh: '春季大会', en: 'Spring Conference' },
        startsOn: '2027-04-08',
        endsOn: '2027-04-09',
        timeZone: 'Asia/Shanghai',
      },
    });
    const eventId = event.id;
    room = await organiser.run('SaveRoom', {
      input: { eventId, name: { zh: '主会场' }, capacity: 300 },
    });
    otherRoom = await organiser.run('SaveRoom', {
      input: { eventId, name: { zh: '第二会场' }, capacity: 80 },
    });
    photonics = await organiser.run('SaveForum', {
      input: {
        eventId,
        slug: 'photonics',
        title: { zh: '光子论坛' },
        heldOn: '2027-04-08',
        roomId: room.id,
        during: morning('09:00', '12:00'),
        capacity: 2,
      },
    });
    finance = await organiser.run('SaveForum', {
      input: {
        eventId,
        slug: 'finance',
        title: { zh: '金融论坛' },
        roomId: otherRoom.id,
        during: morning('09:00', '12:00'),
      },
    });
    chips = await organiser.run('SaveAgendaItem', {
      input: {
        forumId: photonics.id,
        kind: 'talk',
        title: { zh: '光子芯片' },
        during: morning('09:00', '09:45'),
      },
    });
    loans = await organiser.run('SaveAgendaItem', {
      input: {
        forumId: finance.id,
        kind: 'talk',
        title: { zh: '科技贷' },
        during: morning('09:30', '10:15'),
      },
    });
    ceremony = await organiser.run('SaveAgendaItem', {
      input: {
        forumId: photonics.id,
        kind: 'signing',
        title: { zh: '签约' },
        during: morning('11:00', '11:30'),
      },
    });

    expect(photonics).toMatchObject({
      slug: 'photonics',
      heldOn: '2027-04-08',
      during: { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T04:00:00.000Z' },
      capacity: 2,
    });
    expect(await visitor.run('Event', { slug: 'spring-2027' })).toBeNull();
    expect(await visitor.run('Events')).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('gives people their roles', async () => {
    const eventId = event.id;
    ourOrganisation = await organiser.run('SaveOrganisation', {
      input: {
        eventId,
        name: { zh: '示例控股集团' },
        short: { zh: '示例控股' },
        kind: 'enterprise',
      },
    });
    theirOrganisation = await organiser.run('SaveOrganisation', {
      input: { eventId, name: { zh: '范例银行' }, kind: 'finance' },
    });

    for (const [client, role] of [
      [reviewer, 'reviewer'],
      [registrar, 'registrar'],
      [secondRegistrar, 'registrar'],
      [stage, 'stage_manager'],
      [door, 'door'],
    ] as const) {
      await organiser.run('GrantRole', { input: { eventId, email: client.email, role } });
    }
    await organiser.run('GrantRole', {
      input: { eventId, email: partner.email, role: 'partner', scopeId: ourOrganisation.id },
    });

    expect(await reviewer.refused('PublishEvent', { id: eventId })).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect(
      await organiser.refused('GrantRole', {
        input: { eventId, email: 'no@example.org', role: 'door' },
      }),
    ).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('shows a clash, which blocks the release', async () => {
    const eventId = event.id;
    lin = await organiser.run('SavePerson', {
      input: {
        eventId,
        name: '林晓',
        nameLatin: 'Lin Xiao',
        organisationId: ourOrganisation.id,
        post: { zh: '总工程师' },
      },
    });
    const speaker = await organiser.run<Thing>('InviteSpeaker', {
      input: { eventId, personId: lin.id },
    });
    await organiser.run('ConfirmSpeaker', { id: speaker.id });
    for (const agendaItemId of [chips.id, loans.id]) {
      await organiser.run('PlaceSpeaker', {
        input: { agendaItemId, speakerId: speaker.id, role: 'speaker' },
      });
    }

    const clashes = await organiser.run<Clash[]>('Clashes', { eventId });
    const refusal = await organiser.refused('ReleaseProgramme', {
      input: { eventId, note: { zh: '首次发布' } },
    });

    expect(clashes).toHaveLength(1);
    expect(clashes[0]).toMatchObject({
      kind: 'person',
      severity: 'blocks_release',
      minutes: 15,
      person: { name: '林晓' },
    });
    expect(clashes[0]?.items.map(({ title }) => title.zh).sort()).toEqual(['光子芯片', '科技贷']);
    expect(refusal.extensions.code).toBe('PERSON_BUSY');
    expect(refusal.extensions.details).toMatchObject({
      clashes: [{ id: clashes[0]?.id, kind: 'person' }],
    });
  });

  it('is released once the clash is resolved, and is there for everybody when it is published', async () => {
    const eventId = event.id;
    await organiser.run('PublishEvent', { id: eventId });
    const early = await visitor.refused('RegisterAttendee', {
      input: { eventId, forumIds: [photonics.id], name: '早到', email: 'early@example.org' },
    });
    const moved = await organiser.run('MoveAgendaItem', {
      input: { id: loans.id, version: loans.version, during: morning('10:00', '10:45') },
    });
    const stale = await organiser.refused('MoveAgendaItem', {
      input: { id: loans.id, version: loans.version, during: morning('11:00', '11:45') },
    });
    const release = await organiser.run('ReleaseProgramme', {
      input: { eventId, note: { zh: '首次发布' } },
    });

    expect(early.extensions.code).toBe('NOT_FOUND');
    expect(moved).toMatchObject({ version: loans.version + 1 });
    expect(stale.extensions.code).toBe('VERSION_CONFLICT');
    expect(release).toMatchObject({ number: 1 });
    expect(await visitor.run('Event', { slug: 'spring-2027' })).toMatchObject({
      status: 'published',
      forums: [
        {
          slug: 'photonics',
          room: { name: { zh: '主会场' }, capacity: 300 },
          agenda: [
            {
              title: { zh: '光子芯片' },
              room: { name: { zh: '主会场' } },
              speakers: [{ role: 'speaker', person: { name: '林晓' } }],
            },
            { title: { zh: '签约' }, kind: 'signing', signings: [] },
          ],
        },
        { slug: 'finance', agenda: [{ during: { start: '2027-04-08T02:00:00.000Z' } }] },
      ],
    });
    expect(await visitor.run('Events')).toMatchObject({
      totalCount: 1,
      nodes: [{ slug: 'spring-2027' }],
    });
  });

  const register = (name: string, more: object = {}) =>
    visitor.run<Registered>('RegisterAttendee', {
      input: {
        eventId: event.id,
        forumIds: [photonics.id],
        name,
        email: `${name}@example.org`,
        ...more,
      },
    });

  it('fills a forum; the next in line waits until somebody cancels', async () => {
    first = await register('first');
    const second = await register('second', { idempotencyKey: 'a key of sixteen' });
    const again = await register('second', { idempotencyKey: 'a key of sixteen' });
    third = await register('third');
    const twice = await visitor.refused('RegisterAttendee', {
      input: { eventId: event.id, forumIds: [], name: 'First', email: 'FIRST@example.org' },
    });

    await organiser.run('CancelRegistration', { id: first.id });

    expect(first).toMatchObject({
      status: 'registered',
      places: [{ status: 'seated', forum: { slug: 'photonics' } }],
    });
    expect(again).toEqual(second);
    expect(third).toMatchObject({
      status: 'registered',
      places: [{ status: 'waitlisted', label: null }],
    });
    expect(twice.extensions.code).toBe('ALREADY_REGISTERED');
    const list = await organiser.run<{
      totalCount: number;
      nodes: (Registered & { name: string; contact: { email: string } })[];
    }>('Attendees', { eventId: event.id, first: 10 });
    const standing = Object.fromEntries(
      list.nodes.map(({ name, status, places }) => [
        name,
        [status, places.map((place) => place.status).join()],
      ]),
    );
    expect(list.totalCount).toBe(3);
    expect(standing).toMatchObject({
      second: ['registered', 'seated'],
      third: ['registered', 'seated'],
    });
    expect(standing.first?.[0]).toBe('cancelled');
    expect(list.nodes.map(({ contact }) => contact.email).sort()).toEqual([
      'first@example.org',
      'second@example.org',
      'third@example.org',
    ]);
  });

  it('lets a ticket in once, and says so the second time', async () => {
    const scan = (ticketCode: string, scanId: string) =>
      door.run<{ outcome: string; firstEntryAt: string | null; attendee: Thing | null }>(
        'CheckIn',
        {
          input: {
            eventId: event.id,
            ticketCode,
            deviceId: 'gate-1',
            scanId,
            scannedAt: '2027-04-08T08:30:00+08:00',
          },
        },
      );

    const admitted = await scan(third.ticketCode, '0001');

    expect(admitted).toMatchObject({
      outcome: 'admitted',
      firstEntryAt: '2027-04-08T00:30:00.000Z',
      attendee: { id: third.id },
    });
    expect(await scan(third.ticketCode, '0001')).toEqual(admitted);
    expect(await scan(third.ticketCode, '0002')).toMatchObject({ outcome: 'already_in' });
    expect(await scan(first.ticketCode, '0003')).toMatchObject({ outcome: 'cancelled' });
    expect(await scan('0000ZZZZ0000', '0004')).toEqual({
      outcome: 'unknown_ticket',
      firstEntryAt: null,
      attendee: null,
    });
  });

  it('records a signing: drafted by a partner, approved by another, scheduled, signed', async () => {
    wang = await organiser.run('SavePerson', {
      input: { eventId: event.id, name: '王范例', organisationId: theirOrganisation.id },
    });
    signing = await partner.run('DraftSigning', {
      input: {
        eventId: event.id,
        forumId: photonics.id,
        title: { zh: '合作协议' },
        instrument: 'framework',
        bindingness: 'non_binding',
        parties: [
          { organisationId: ourOrganisation.id, capacity: 'party' },
          { organisationId: theirOrganisation.id, capacity: 'party' },
        ],
        amounts: [
          {
            kind: 'contract_value',
            basis: 'stated',
            minorUnits: '200000000000',
            currency: 'CNY',
            asPrinted: '20亿元',
          },
        ],
      },
    });
    expect(signing).toMatchObject({ code: 'F1-001', status: 'draft' });

    signing = {
      ...signing,
      ...(await partner.run<SigningState>('SubmitSigning', { id: signing.id })),
    };
    const unready = await reviewer.refused('ApproveSigning', {
      input: { id: signing.id, version: signing.version },
    });
    expect(unready.extensions.code).toBe('NOT_READY');

    for (const [organisationId, personId] of [
      [ourOrganisation.id, lin.id],
      [theirOrganisation.id, wang.id],
    ]) {
      signing = {
        ...signing,
        ...(await organiser.run<SigningState>('NameSignatory', {
          input: {
            signingId: signing.id,
            organisationId,
            personId,
            post: { zh: '董事长' },
            authority: 'legal_representative',
          },
        })),
      };
    }
    const stale = await reviewer.refused('ApproveSigning', {
      input: { id: signing.id, version: signing.version - 1, namesWaivedReason: '当面确认' },
    });
    await reviewer.run('ApproveSigning', {
      input: { id: signing.id, version: signing.version, namesWaivedReason: '当面确认' },
    });
    const wrongItem = await stage.refused('ScheduleSigning', {
      input: { id: signing.id, agendaItemId: chips.id },
    });
    const scheduled = await stage.run('ScheduleSigning', {
      input: { id: signing.id, agendaItemId: ceremony.id },
    });
    const signed = await registrar.run('RecordSigned', {
      input: { id: signing.id, signedOn: '2027-04-08', idempotencyKey: randomUUID() },
    });

    expect(stale.extensions.code).toBe('VERSION_CONFLICT');
    expect(wrongItem.extensions.code).toBe('BAD_USER_INPUT');
    expect(scheduled).toMatchObject({ status: 'scheduled' });
    expect(signed).toMatchObject({ status: 'signed' });
  });

  it('seals the record by a second registrar, and the ledger grows', async () => {
    const seal = {
      id: signing.id,
      withoutCopyReason: '原件在档案室',
      idempotencyKey: randomUUID(),
    };
    const before = await visitor.run('LedgerHead', { eventId: event.id });
    const alone = await registrar.refused('SealSigning', { input: seal });

    const sealed = await secondRegistrar.run<SigningState & { ledgerEntry: { hash: string } }>(
      'SealSigning',
      {
        input: seal,
      },
    );
    const again = await secondRegistrar.run('SealSigning', { input: seal });

    expect(before).toBeNull();
    expect(alone.extensions.code).toBe('SELF_APPROVAL');
    expect(sealed).toMatchObject({
      status: 'sealed',
      ledgerEntry: { sequence: 1, previousHash: null },
    });
    expect(again).toEqual(sealed);
    expect(await visitor.run('LedgerHead', { eventId: event.id })).toMatchObject({
      sequence: 1,
      hash: sealed.ledgerEntry.hash,
    });
  });

  it('refuses every change of the sealed record', async () => {
    const refusals = [
      await organiser.refused('NameSignatory', {
        input: {
          signingId: signing.id,
          organisationId: ourOrganisation.id,
          personId: wang.id,
          authority: 'full_powers',
        },
      }),
      await stage.refused('ScheduleSigning', {
        input: { id: signing.id, agendaItemId: ceremony.id },
      }),
      await reviewer.refused('ApproveSigning', {
        input: { id: signing.id, version: 99, namesWaivedReason: 'again' },
      }),
      await partner.refused('SubmitSigning', { id: signing.id }),
      await registrar.refused('RecordSigned', {
        input: { id: signing.id, signedOn: '2027-04-09' },
      }),
    ];

    expect(refusals.map(({ extensions }) => extensions.code)).toEqual(
      Array(5).fill('RECORD_SEALED'),
    );
  });

  it('shows the result to everybody, with the amount to those who may see it', async () => {
    const seen = await visitor.run('Signings', { eventId: event.id });
    const seenInside = await organiser.run('Signings', { eventId: event.id });

    expect(seen).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          code: 'F1-001',
          status: 'sealed',
          parties: [
            { organisation: { name: { zh: '示例控股集团' } } },
            { organisation: { name: { zh: '范例银行' } } },
          ],
          amounts: [{ basis: 'undisclosed', minorUnits: null, currency: null, asPrinted: null }],
        },
      ],
    });
    expect(seenInside).toMatchObject({
      nodes: [{ amounts: [{ basis: 'stated', minorUnits: '200000000000', currency: 'CNY' }] }],
    });
    expect(await visitor.run('Event', { slug: 'spring-2027' })).toMatchObject({
      signingTotals: { signings: 1, disclosed: [], undisclosed: 1, reported: 0 },
    });
  });

  it('ignores a clash for a reason, and takes a role back at once', async () => {
    const eventId = event.id;
    const { version } = await organiser.run<Versioned>('MoveAgendaItem', {
      input: { id: loans.id, version: loans.version + 1, during: morning('09:30', '10:15') },
    });
    const [clash] = await organiser.run<Clash[]>('Clashes', { eventId });
    const ignored = await organiser.run('IgnoreClash', {
      input: { eventId, clashId: clash?.id, reason: '双方同意' },
    });
    const release = await organiser.run('ReleaseProgramme', { input: { eventId } });
    const grant = await organiser.run<Thing>('GrantRole', {
      input: { eventId, email: reviewer.email, role: 'organiser' },
    });
    await reviewer.run('Clashes', { eventId });

    await organiser.run('RevokeRole', { id: grant.id });

    expect(version).toBe(loans.version + 2);
    expect(ignored).toMatchObject({ ignoredReason: '双方同意' });
    expect(release).toMatchObject({ number: 2 });
    expect(await reviewer.refused('PublishEvent', { id: eventId })).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await organiser.run('SignOut');
    expect(await organiser.refused('PublishEvent', { id: eventId })).toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('uses every document that clients use', () => {
    const told = readFileSync(here('./main-job.spec.ts'), 'utf8');

    const unused = [...operationsOf(documents).keys()].filter(
      (name) => name !== 'SignIn' && !told.includes(`'${name}'`),
    );

    expect(unused).toEqual([]);
  });
});
