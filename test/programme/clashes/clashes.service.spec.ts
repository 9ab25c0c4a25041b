import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import { ClashKind, ClashSeverity } from '../../../src/events/calendar/clashes.js';
import { Availability } from '../../../src/events/calendar/availability.entity.js';
import { EngagementPart } from '../../../src/events/calendar/engagement.entity.js';
import { Event } from '../../../src/events/event.entity.js';
import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import { Forbidden, NotFound, Unauthenticated } from '../../../src/kernel/errors/refusals.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import type { Clash } from '../../../src/programme/clashes/clash.js';
import { ClashesService } from '../../../src/programme/clashes/clashes.service.js';
import { IgnoredClash } from '../../../src/programme/clashes/ignored-clash.entity.js';
import { aHolder, anAccount, type SignedIn, visitor } from '../../support/access.factories.js';
import { countStatements } from '../../support/count-statements.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEngagement, anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, anAgendaItem } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aTokenOf } from '../../support/sessions.factories.js';

describe('ClashesService', () => {
  let server: TestServer;
  let database: DataSource;
  let clashes: ClashesService;
  let organiser: SignedIn;
  let eventId: string;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    clashes = server.get(ClashesService);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    eventId = (await anEvent(database)).id;
    organiser = await aHolder(database, Role.organiser, eventId);
  });

  /** Two items of one forum that want it from nine to ten and from half past nine to half past ten. */
  async function twoAtOnce() {
    const { id: roomId } = await aRoom(database, { eventId });
    const forum = await aForum(database, { eventId, roomId, during: hours(9, 12) });
    const first = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
    const second = await anAgendaItem(database, { forumId: forum.id, during: hours(9.5, 10.5) });
    return { roomId, forum, first, second };
  }

  async function theClash(): Promise<Clash> {
    const [clash, ...more] = await clashes.list(organiser, eventId);
    expect(more).toEqual([]);
    return clash!;
  }

  it('tells of two things that want one room, with what they are', async () => {
    const { roomId, first, second } = await twoAtOnce();

    const clash = await theClash();

    expect(clash).toEqual({
      id: clash.id,
      kind: 'room',
      severity: 'blocks_release',
      minutes: 30,
      ignoredReason: null,
      waysOut: clash.waysOut,
      personId: null,
      roomId,
      items: [
        { id: first.id, kind: 'talk', title: bilingual({ zh: '示例议程' }), during: hours(9, 10) },
        {
          id: second.id,
          kind: 'talk',
          title: bilingual({ zh: '示例议程' }),
          during: hours(9.5, 10.5),
        },
      ],
    });
  });

  it('tells of somebody who signs in one forum while speaking in another', async () => {
    const { id: personId } = await aPerson(database);
    for (const _ of ['one', 'another']) {
      const { id: roomId } = await aRoom(database, { eventId });
      const forum = await aForum(database, { eventId, roomId, during: hours(9, 12) });
      const item = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      await anEngagement(database, { slotId: item.slotId, personId });
    }

    const clash = await theClash();

    expect(clash).toMatchObject({ kind: 'person', severity: 'blocks_release', personId });
  });

  it('tells of a forum that is too large for its room', async () => {
    const { id: roomId } = await aRoom(database, { eventId, capacity: 80 });
    const [{ id: capacityId }] = await database.query<[{ id: string }]>(
      'INSERT INTO capacities (event_id, size) VALUES ($1, 120) RETURNING id',
      [eventId],
    );
    await aForum(database, { eventId, roomId, during: hours(9, 12), capacityId });

    const clash = await theClash();

    expect(clash).toMatchObject({ kind: 'capacity', severity: 'warns', roomId, minutes: null });
  });

  it('tells of somebody who is wanted before they arrive', async () => {
    const { id: personId } = await aPerson(database);
    await database.manager.insert(Availability, { eventId, personId, during: hours(10, 18) });
    const forum = await aForum(database, { eventId });
    const { id: roomId } = await aRoom(database, { eventId });
    const item = await anAgendaItem(database, {
      forumId: forum.id,
      roomId,
      during: hours(9.5, 10.5),
    });
    await anEngagement(database, { slotId: item.slotId, personId });

    const clash = await theClash();

    expect(clash).toMatchObject({ kind: 'availability', severity: 'warns', personId });
  });

  it('tells of a room that is used before it opens', async () => {
    const { id: roomId } = await aRoom(database, {
      eventId,
      openHours: [hours(10, 12), hours(13, 18)],
    });
    const forum = await aForum(database, { eventId, roomId, during: hours(9.5, 12) });

    const clash = await theClash();

    expect(clash).toMatchObject({
      kind: 'availability',
      severity: 'warns',
      personId: null,
      roomId,
    });
    expect(clash.items.map(({ id }) => id)).toEqual([forum.id]);
  });

  it('tells of the way between two rooms where the event says how long it takes', async () => {
    await database.manager.update(Event, { id: eventId }, { travelMinutes: 20 });
    const { id: personId } = await aPerson(database);
    const forum = await aForum(database, { eventId });
    for (const during of [hours(9, 10), hours(10.25, 11)]) {
      const { id: roomId } = await aRoom(database, { eventId });
      const item = await anAgendaItem(database, { forumId: forum.id, roomId, during });
      await anEngagement(database, { slotId: item.slotId, personId });
    }

    const clash = await theClash();

    expect(clash).toMatchObject({ kind: 'travel', severity: 'warns', personId, minutes: null });
  });

  describe('of a person who is wanted in another event as well', () => {
    let otherEvent: Event;
    let itemHere: string;
    beforeEach(async () => {
      const { id: personId } = await aPerson(database);
      otherEvent = await anEvent(database);
      for (const event of [eventId, otherEvent.id]) {
        const { id: roomId } = await aRoom(database, { eventId: event });
        const forum = await aForum(database, { eventId: event, roomId, during: hours(9, 12) });
        const item = await anAgendaItem(database, {
          forumId: forum.id,
          during: hours(9, 10),
          title: bilingual({ zh: event === eventId ? '这里' : '那里' }),
        });
        await anEngagement(database, { slotId: item.slotId, personId });
        if (event === eventId) itemHere = item.id;
      }
    });

    it('warns without naming that event to those who may not see it', async () => {
      const clash = await theClash();

      expect(clash).toMatchObject({ kind: 'person', severity: 'warns', minutes: 60 });
      expect(clash.items.map(({ id }) => id)).toEqual([itemHere]);
    });

    it('names it to those who may', async () => {
      const { accountId } = organiser;
      await database.query(
        `INSERT INTO grants (account_id, role, event_id) VALUES ($1, 'observer', $2)`,
        [accountId, otherEvent.id],
      );

      const clash = await theClash();

      expect(clash.items.map(({ title }) => title.zh).sort()).toEqual(['这里', '那里'].sort());
    });
  });

  it('asks as often for two hundred clashes as for one', async () => {
    const { forum } = await twoAtOnce();
    const withOne = await countStatements(database, () => clashes.list(organiser, eventId));
    for (let n = 0; n < 20; n += 1) {
      await anAgendaItem(database, { forumId: forum.id, during: hours(11, 12) });
    }

    const withMany = await countStatements(database, () => clashes.list(organiser, eventId));

    expect(await clashes.list(organiser, eventId)).toHaveLength(191);
    expect(withMany).toBe(withOne);
  });

  it.each([
    [Role.owner, null],
    [Role.forum_lead, null],
    [Role.observer, null],
    [Role.door, Forbidden],
    [Role.partner, Forbidden],
  ])('shows clashes to %s, unless refused', async (role, refusal) => {
    const holder = await aHolder(database, role, eventId);

    const list = clashes.list(holder, eventId);

    if (refusal) await expect(list).rejects.toThrow(refusal);
    else expect(await list).toEqual([]);
  });

  it('tells strangers nothing, nor whether there is an event', async () => {
    await expect(clashes.list(visitor, eventId)).rejects.toThrow(Unauthenticated);
    await expect(clashes.list(await anAccount(database), eventId)).rejects.toThrow(NotFound);
  });

  describe('ignoring a clash', () => {
    it('keeps it with its reason, while its things are moved', async () => {
      const { second } = await twoAtOnce();
      const { id: clashId } = await theClash();

      await clashes.ignore(organiser, { eventId, clashId, reason: '双方同意' });
      await database.query('UPDATE slots SET during = $2 WHERE id = $1', [
        second.slotId,
        '[2027-04-08 09:15+08,2027-04-08 09:45+08)',
      ]);

      expect(await theClash()).toMatchObject({
        id: clashId,
        minutes: 30,
        severity: 'blocks_release',
        ignoredReason: '双方同意',
      });
    });

    it('writes down who did it, and why', async () => {
      await twoAtOnce();
      const { id: clashId } = await theClash();

      await clashes.ignore(organiser, { eventId, clashId, reason: '双方同意' });

      const entry = await database.manager.findOneByOrFail(AuditEntry, { eventId });
      expect(entry).toMatchObject({
        accountId: organiser.accountId,
        action: 'clash.ignored',
        changes: { clashId, reason: '双方同意' },
      });
    });

    it('again puts the new reason in the place of the old', async () => {
      await twoAtOnce();
      const { id: clashId } = await theClash();
      await clashes.ignore(organiser, { eventId, clashId, reason: 'first' });
      const another = await aHolder(database, Role.organiser, eventId);

      await clashes.ignore(another, { eventId, clashId, reason: 'second' });

      const kept = await database.manager.findBy(IgnoredClash, { eventId });
      expect(kept).toMatchObject([{ clashId, reason: 'second', ignoredBy: another.accountId }]);
    });

    it('is refused for a clash that there is not', async () => {
      const ignore = clashes.ignore(organiser, {
        eventId,
        clashId: '0123456789abcdef',
        reason: 'none',
      });

      await expect(ignore).rejects.toMatchObject({
        code: 'NOT_FOUND',
        details: { path: 'input.clashId' },
      });
    });

    it('is not for the lead of a forum', async () => {
      const { forum } = await twoAtOnce();
      const { id: clashId } = await theClash();
      const lead = await aHolder(database, Role.forum_lead, eventId, forum.id);

      const ignore = clashes.ignore(lead, { eventId, clashId, reason: 'mine' });

      await expect(ignore).rejects.toThrow(Forbidden);
    });

    it('is taken back by unignoring it', async () => {
      await twoAtOnce();
      const { id: clashId } = await theClash();
      await clashes.ignore(organiser, { eventId, clashId, reason: '双方同意' });

      const clash = await clashes.unignore(organiser, { eventId, clashId });

      const { waysOut } = await theClash();
      expect({ ...clash, waysOut }).toEqual({ ...(await theClash()), waysOut });
      expect(clash).toMatchObject({ ignoredReason: null });
    });

    it('is taken back also where the clash no longer arises', async () => {
      const { second } = await twoAtOnce();
      const { id: clashId } = await theClash();
      await clashes.ignore(organiser, { eventId, clashId, reason: '双方同意' });
      await database.query('UPDATE slots SET during = NULL WHERE id = $1', [second.slotId]);

      const clash = await clashes.unignore(organiser, { eventId, clashId });

      expect(clash).toBeNull();
      expect(await database.manager.countBy(IgnoredClash, { eventId })).toBe(0);
    });

    it('cannot be taken back where it was not ignored', async () => {
      const unignore = clashes.unignore(organiser, { eventId, clashId: '0123456789abcdef' });

      await expect(unignore).rejects.toThrow(NotFound);
    });
  });

  describe('the rules of an event', () => {
    it('are the usual ones while nobody changes them', async () => {
      const rules = await clashes.rules(organiser, eventId);

      expect(rules).toEqual([
        { kind: 'room', severity: 'blocks_release' },
        { kind: 'person', severity: 'blocks_release' },
        { kind: 'travel', severity: 'warns' },
        { kind: 'capacity', severity: 'warns' },
        { kind: 'availability', severity: 'warns' },
        { kind: 'outside_forum', severity: 'blocks_release' },
      ]);
    });

    it('decide what a clash means', async () => {
      await twoAtOnce();

      await clashes.setSeverity(organiser, {
        eventId,
        kind: ClashKind.room,
        severity: ClashSeverity.warns,
      });

      expect(await theClash()).toMatchObject({ kind: 'room', severity: 'warns' });
    });

    it('may switch a kind off', async () => {
      await twoAtOnce();

      await clashes.setSeverity(organiser, {
        eventId,
        kind: ClashKind.room,
        severity: ClashSeverity.off,
      });

      expect(await clashes.list(organiser, eventId)).toEqual([]);
    });

    it('lose none of several changes made at the same moment', async () => {
      const kinds = [ClashKind.room, ClashKind.person, ClashKind.travel, ClashKind.capacity];

      await Promise.all(
        kinds.map((kind) =>
          clashes.setSeverity(organiser, { eventId, kind, severity: ClashSeverity.off }),
        ),
      );

      const off = (await clashes.rules(organiser, eventId)).filter(
        ({ severity }) => severity === ClashSeverity.off,
      );
      expect(off.map(({ kind }) => kind)).toEqual(kinds);
    });

    it('are not for the lead of a forum to change', async () => {
      const lead = await aHolder(database, Role.forum_lead, eventId);

      const set = clashes.setSeverity(lead, {
        eventId,
        kind: ClashKind.room,
        severity: ClashSeverity.off,
      });

      await expect(set).rejects.toThrow(Forbidden);
    });
  });

  it('answers the contract’s query with person and room', async () => {
    const { roomId } = await twoAtOnce();
    const token = await aTokenOf(database, organiser);

    const { data, errors } = await server.graphql(
      `query Clashes($eventId: ID!) {
        clashes(eventId: $eventId) {
          id kind severity minutes ignoredReason
          items { id kind title { zh en } during { start end } }
          person { id name }
          room { id name { zh en } }
        }
      }`,
      { eventId },
      token,
    );

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      clashes: [
        {
          kind: 'room',
          minutes: 30,
          items: [
            { kind: 'talk', during: { start: '2027-04-08T01:00:00.000Z' } },
            { kind: 'talk', during: { start: '2027-04-08T01:30:00.000Z' } },
          ],
          person: null,
          room: { id: roomId, name: { zh: '主会场', en: null } },
        },
      ],
    });
  });

  it('tells who takes part in what of the draft, whoever engaged them, and nothing of other events', async () => {
    const { forum, first, second } = await twoAtOnce();
    const { id: personId, name } = await aPerson(database);
    const token = await aTokenOf(database, organiser);
    await anEngagement(database, { slotId: first.slotId, personId, firm: false });
    await anEngagement(database, {
      slotId: second.slotId,
      personId,
      part: EngagementPart.signatory,
    });
    await anEngagement(database, { slotId: forum.slotId, personId, part: EngagementPart.host });
    const other = await aForum(database, { eventId: (await anEvent(database)).id });
    await anEngagement(database, { slotId: other.slotId, personId });

    const { data, errors } = await server.graphql<{ draftEngagements: object[] }>(
      `query Engagements($eventId: ID!) {
        draftEngagements(eventId: $eventId) { thingId firm person { id name } }
      }`,
      { eventId },
      token,
    );

    const person = { id: personId, name };
    expect(errors).toBeUndefined();
    expect(data.draftEngagements).toHaveLength(3);
    expect(data.draftEngagements).toEqual(
      expect.arrayContaining([
        { thingId: first.id, firm: false, person },
        { thingId: second.id, firm: true, person },
        { thingId: forum.id, firm: true, person },
      ]),
    );
    await expect(clashes.engagements(visitor, eventId)).rejects.toThrow(Unauthenticated);
  });

  it('suggests what could be done, and where an item that has no time yet could go', async () => {
    const { forum, second } = await twoAtOnce();
    const fresh = await anAgendaItem(database, { forumId: forum.id });
    const token = await aTokenOf(database, organiser);

    const { data, errors } = await server.graphql(
      `query Fixes($eventId: ID!, $itemId: ID!) {
        clashes(eventId: $eventId) { fixes { kind itemId during { start end } roomId } }
        freeSlots(itemId: $itemId, minutes: 90) { kind itemId during { start end } roomId }
      }`,
      { eventId, itemId: fresh.id },
      token,
    );

    const place = (itemId: string, start: string, end: string) => {
      const at = (clock: string) => `2027-04-08T${clock}:00.000Z`;
      return {
        kind: 'free_slot',
        itemId,
        during: { start: at(start), end: at(end) },
        roomId: null,
      };
    };
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      clashes: [{ fixes: [place(second.id, '02:00', '03:00'), { kind: 'free_slot' }] }],
      freeSlots: [place(fresh.id, '02:30', '04:00')],
    });
  });
});
