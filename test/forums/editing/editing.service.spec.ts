import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { Grant } from '../../../src/access/grant.entity.js';
import { Role } from '../../../src/access/permission.js';
import { AgendaItemKind, type AgendaItem } from '../../../src/forums/agenda-item.entity.js';
import { AgendaService } from '../../../src/forums/agenda.service.js';
import { agendaItemsById, agendaOfForums } from '../../../src/forums/agenda.query.js';
import type { AgendaChange } from '../../../src/forums/editing/agenda-change.js';
import { BreaksService } from '../../../src/forums/editing/breaks.service.js';
import { EditingService } from '../../../src/forums/editing/editing.service.js';
import type { Forum } from '../../../src/forums/forum.entity.js';
import { ForumsService } from '../../../src/forums/forums.service.js';
import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import {
  BadUserInput,
  Forbidden,
  NotFound,
  VersionConflict,
} from '../../../src/kernel/errors/refusals.js';
import { writeTimeRange } from '../../../src/kernel/database/time-range.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { aHolder, type SignedIn } from '../../support/access.factories.js';
import { untilBlocked } from '../../support/blocked.js';
import { countStatements } from '../../support/count-statements.js';
import { anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, anAgendaItem, heldBy } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aTokenOf } from '../../support/sessions.factories.js';

describe('Editing', () => {
  let server: TestServer;
  let database: DataSource;
  let editing: EditingService;
  let organiser: SignedIn;
  let eventId: string;
  let roomId: string;
  let forum: Forum;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    editing = server.get(EditingService);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    eventId = (await anEvent(database)).id;
    organiser = await aHolder(database, Role.organiser, eventId);
    roomId = (await aRoom(database, { eventId })).id;
    forum = await aForum(database, { eventId, roomId, during: hours(9, 12) });
  });

  const anItem = (start: number, end: number, item: Partial<AgendaItem> = {}) =>
    anAgendaItem(database, { forumId: forum.id, during: hours(start, end), ...item });
  const now = async (...items: AgendaItem[]) => {
    const found = await agendaItemsById(
      database.manager,
      items.map(({ id }) => id),
    );
    return items.map(({ id }) => found.find((one) => one.id === id)?.during);
  };
  const seen = (...items: AgendaItem[]) => items.map(({ id, version }) => ({ id, version }));
  const undo = ({ undo: { moves, forums } }: AgendaChange) =>
    editing.move(organiser, {
      moves: moves.map(({ id, version, forumId, during, roomId: room, position }) => {
        return { id, version, forumId, during, roomId: room, position };
      }),
      forums,
    });
  /** Tells Postgres how small a table is, so that it goes through it from end to end. */
  const readAsItLies = async (table: string) => {
    const superuser = new Client({ connectionString: server.urls.superuserUrl });
    await superuser.connect();
    await superuser.query(`ANALYZE ${table}`);
    await superuser.end();
  };
  const refusal = (act: Promise<unknown>): Promise<unknown> =>
    act.then(
      () => 'done',
      (failure: unknown) => failure,
    );

  describe('moving several items', () => {
    it('moves them together, and writes it down once', async () => {
      const [a, b] = [await anItem(9, 10), await anItem(10, 11)];

      const { items } = await editing.move(organiser, {
        moves: [
          { id: a.id, version: 1, during: hours(11, 12), position: 4 },
          { id: b.id, version: 1, during: null },
        ],
        forums: [],
      });

      expect(items).toMatchObject([
        { id: a.id, version: 2, during: hours(11, 12), position: 4 },
        { id: b.id, version: 2, during: null, position: 1 },
      ]);
      expect(await database.manager.findBy(AuditEntry, { eventId })).toMatchObject([
        { action: 'agenda.moved', accountId: organiser.accountId, subjectId: eventId },
      ]);
    });

    it('is taken back by its undo, as a new change', async () => {
      const [a, b] = [await anItem(9, 10), await anItem(10, 11)];
      const change = await editing.move(organiser, {
        moves: [
          { id: a.id, version: 1, during: hours(11, 12), position: 4 },
          { id: b.id, version: 1, during: null },
        ],
        forums: [],
      });

      const { items } = await undo(change);

      expect(items).toMatchObject([
        { id: a.id, version: 3, during: hours(9, 10), position: 1 },
        { id: b.id, version: 3, during: hours(10, 11) },
      ]);
    });

    it('is refused whole where one is stale, with both versions of it', async () => {
      const [a, b] = [await anItem(9, 10), await anItem(10, 11)];
      await server
        .get(AgendaService)
        .move(organiser, { id: b.id, version: 1, during: hours(11, 12) });

      const refused = await refusal(
        editing.move(organiser, {
          moves: [
            { id: a.id, version: 1, during: null },
            { id: b.id, version: 1, during: null },
          ],
          forums: [],
        }),
      );

      expect(refused).toBeInstanceOf(VersionConflict);
      expect((refused as VersionConflict).details).toEqual({
        ...{ yours: 1, current: 2 },
        stale: [{ id: b.id, yours: 1, current: 2 }],
      });
      expect(await now(a, b)).toEqual([hours(9, 10), hours(11, 12)]);
    });

    it('lets one of two win that move the same at the same moment', async () => {
      const a = await anItem(9, 10);
      const move = (start: number) =>
        refusal(
          editing.move(organiser, {
            moves: [{ id: a.id, version: 1, during: hours(start, start + 1) }],
            forums: [],
          }),
        );

      const outcomes = await Promise.all([move(10), move(11)]);

      expect(outcomes.filter((one) => one instanceof VersionConflict)).toHaveLength(1);
    });

    it('names the entry whose room or time does not fit its forum, and moves none', async () => {
      const roaming = await aForum(database, { eventId });
      const [a, b] = [await anItem(9, 10), await anAgendaItem(database, { forumId: roaming.id })];
      const move = (item: AgendaItem, to: Partial<AgendaItem>) =>
        refusal(
          editing.move(organiser, {
            moves: [
              { id: (item === a ? b : a).id, version: 1, position: 9 },
              { id: item.id, version: 1, ...to },
            ],
          }),
        );

      expect(await move(a, { roomId })).toMatchObject({
        ...{ code: 'BAD_USER_INPUT' },
        details: { path: 'input.moves.1.roomId', rule: 'forum_holds_room' },
      });
      expect(await move(b, { during: hours(9, 10) })).toMatchObject({
        ...{ code: 'ROOM_REQUIRED', details: { path: 'input.moves.1.roomId' } },
      });
      expect(await move(b, { roomId })).toMatchObject({
        ...{ code: 'BAD_USER_INPUT', details: { path: 'input.moves.1.during', rule: 'required' } },
      });
      expect(await agendaItemsById(database.manager, [a.id, b.id])).toMatchObject([
        { version: 1 },
        { version: 1 },
      ]);
    });

    it('takes their times in the order of their ids, so that two who move the same wait and never stop each other', async () => {
      const [a, b] = [await anItem(9, 10), await anItem(10, 11)];
      // Now it lies behind the other: who takes them as they lie takes that one first.
      await database.query('UPDATE slots SET during = during WHERE id = $1', [a.slotId]);
      await readAsItLies('slots');
      const other = database.createQueryRunner();
      const take = (slotId: string) =>
        other.query('SELECT FROM slots WHERE id = $1 FOR NO KEY UPDATE', [slotId]);
      await other.startTransaction();
      await take(a.slotId);

      const moving = editing.move(organiser, {
        moves: [b, a].map(({ id }) => ({ id, version: 1, during: hours(11, 12) })),
      });
      await untilBlocked(database);
      await take(b.slotId);
      await other.commitTransaction();
      await other.release();

      expect((await moving).items).toHaveLength(2);
    });

    it('takes the times of forums in that order too', async () => {
      const next = await aForum(database, { eventId, roomId, during: hours(13, 15) });
      const elsewhere = await anAgendaItem(database, {
        forumId: (await aForum(database, { eventId })).id,
      });
      await database.query('UPDATE forums SET version = version WHERE id = $1', [forum.id]);
      await readAsItLies('forums');
      const other = database.createQueryRunner();
      const take = (slotId: string) =>
        other.query('SELECT FROM slots WHERE id = $1 FOR SHARE', [slotId]);
      await other.startTransaction();
      await take(forum.slotId);

      const moving = editing.move(organiser, {
        moves: [{ id: elsewhere.id, version: 1, position: 1 }],
        forums: [next, forum].map(({ id }) => ({ id, version: 1, during: hours(9, 10) })),
      });
      await untilBlocked(database);
      await take(next.slotId);
      await other.commitTransaction();
      await other.release();

      expect((await moving).forums).toHaveLength(2);
    });

    it('waits for who moves their forum, which takes them along', async () => {
      const a = await anItem(9, 10);
      const doorstep = database.createQueryRunner();
      await doorstep.startTransaction();
      await doorstep.query('SELECT FROM slots WHERE id = $1 FOR UPDATE', [forum.slotId]);

      const shifting = server
        .get(ForumsService)
        .save(organiser, { id: forum.id, version: 1, during: hours(10, 13) });
      await untilBlocked(database);
      const moving = editing.move(organiser, {
        moves: [{ id: a.id, version: 1, during: hours(11, 12) }],
      });
      await untilBlocked(database, 2);
      await doorstep.commitTransaction();
      await doorstep.release();

      await Promise.all([shifting, moving]);
      expect(await now(a)).toEqual([hours(11, 12)]);
      expect(await heldBy(database, forum)).toEqual({ roomId, during: hours(10, 13) });
    });

    it('refuses items of two events, of another forum to its lead, and what is not there', async () => {
      const a = await anItem(9, 10);
      const lead = await aHolder(database, Role.forum_lead, eventId, forum.id);
      const other = await aForum(database, { eventId });
      const b = await anAgendaItem(database, { forumId: other.id });
      const elsewhere = await anEvent(database);
      const far = await anAgendaItem(database, {
        forumId: (await aForum(database, { eventId: elsewhere.id })).id,
      });
      const move = (viewer: SignedIn, ...ids: string[]) =>
        refusal(
          editing.move(viewer, {
            moves: ids.map((id) => ({ id, version: 1, position: 2 })),
            forums: [],
          }),
        );

      expect(await move(lead, a.id, b.id)).toBeInstanceOf(Forbidden);
      expect(await move(organiser, a.id, far.id)).toBeInstanceOf(NotFound);
      expect(await move(organiser, a.id, randomUUID())).toBeInstanceOf(NotFound);
      const { accountId } = organiser;
      await database.manager.insert(Grant, {
        ...{ accountId, eventId: elsewhere.id, role: Role.organiser, scopeId: null },
      });
      expect(await move(organiser, a.id, far.id)).toMatchObject({ details: { rule: 'one_event' } });
      expect(await move(lead, a.id)).toBe('done');
    });

    it('takes as many statements for thirty items as for two', async () => {
      const items = await Promise.all(Array.from({ length: 30 }, () => anItem(9, 10)));
      const count = (some: AgendaItem[]) =>
        countStatements(database, () =>
          editing.move(organiser, {
            moves: some.map(({ id }) => ({ id, version: 1, during: hours(10, 11) })),
            forums: [],
          }),
        );

      expect(await count(items.slice(0, 2))).toEqual(await count(items.slice(2)));
    });
  });

  it('is taken back over the API with what the API told', async () => {
    const a = await anItem(9, 10);
    const token = await aTokenOf(database, organiser);
    const move = `mutation ($input: MoveAgendaItemsInput!) {
      moveAgendaItems(input: $input) {
        items { id version during { start end } forum { id } room { id } }
        undo {
          moves { id version forumId during { start end } roomId position }
          forums { id version during { start end } }
        }
      }
    }`;
    const during = { start: '2027-04-08T03:00:00.000Z', end: '2027-04-08T04:00:00.000Z' };
    interface Moved {
      moveAgendaItems: { items: object[]; undo: object };
    }

    const moved = await server.graphql<Moved>(
      move,
      { input: { moves: [{ id: a.id, version: 1, during }] } },
      token,
    );
    const input = moved.data.moveAgendaItems.undo;
    const back = await server.graphql<Moved>(move, { input }, token);

    expect(moved.data.moveAgendaItems.items).toEqual([
      { id: a.id, version: 2, during, forum: { id: forum.id }, room: { id: roomId } },
    ]);
    expect(back.errors).toBeUndefined();
    expect(await now(a)).toEqual([hours(9, 10)]);
  });

  describe('putting items into another forum', () => {
    const stands = async ({ id }: AgendaItem) => {
      const [item] = await agendaItemsById(database.manager, [id]);
      const { forumId, during, roomId: shown, position } = item!;
      const own = await heldBy(database, item!);
      return { forumId, during, shown, own: own.roomId, position };
    };
    const into = (forumId: string, ...items: AgendaItem[]) =>
      editing.move(organiser, { moves: seen(...items).map((one) => ({ ...one, forumId })) });

    it('keeps their time and their room, last in the agenda, and is taken back', async () => {
      const roaming = await aForum(database, { eventId });
      await anAgendaItem(database, { forumId: roaming.id, position: 7 });
      const [a, b] = [await anItem(9, 10), await anItem(10, 11, { during: null, position: 3 })];
      const [before, unplaced] = [await stands(a), await stands(b)];

      const change = await into(roaming.id, a, b);

      expect(change.items).toMatchObject([
        { id: a.id, version: 2, forumId: roaming.id, roomId },
        { id: b.id, version: 2, forumId: roaming.id, roomId: null, during: null },
      ]);
      expect([await stands(a), await stands(b)]).toEqual([
        { ...before, forumId: roaming.id, own: roomId, position: 8 },
        { ...unplaced, forumId: roaming.id, shown: null, position: 9 },
      ]);
      const [line] = await database.manager.findBy(AuditEntry, { eventId });
      expect(line?.changes).toMatchObject({
        moves: [{ id: a.id, forumId: roaming.id }, { id: b.id }],
        before: [{ id: a.id, forumId: forum.id }, { id: b.id }],
      });
      await undo(change);
      expect([await stands(a), await stands(b)]).toEqual([before, unplaced]);
    });

    it('gives up a room of their own where the forum holds one, and gets it back', async () => {
      const roaming = await aForum(database, { eventId });
      const hut = await aRoom(database, { eventId });
      const a = await anAgendaItem(database, {
        ...{ forumId: roaming.id, roomId: hut.id, during: hours(14, 15) },
      });
      const before = await stands(a);

      const change = await into(forum.id, a);

      expect(await stands(a)).toEqual({ ...before, forumId: forum.id, shown: roomId, own: null });
      await undo(change);
      expect(await stands(a)).toEqual(before);
    });

    it('takes another time and room along, as far as the forum allows that', async () => {
      const [roaming, hut] = [
        await aForum(database, { eventId }),
        await aRoom(database, { eventId }),
      ];
      const a = await anItem(9, 10);
      const move = { id: a.id, version: 1, forumId: roaming.id };

      const refused = await refusal(
        editing.move(organiser, { moves: [{ ...move, during: hours(14, 15), roomId: null }] }),
      );
      await server
        .get(AgendaService)
        .move(organiser, { ...move, during: hours(14, 15), roomId: hut.id });

      expect(refused).toMatchObject({ details: { path: 'input.moves.0.roomId' } });
      expect(await stands(a)).toMatchObject({ during: hours(14, 15), shown: hut.id, own: hut.id });
      const back = { id: a.id, version: 2, forumId: forum.id };
      expect(
        await refusal(server.get(AgendaService).move(organiser, { ...back, roomId: hut.id })),
      ).toMatchObject({ details: { path: 'input.roomId', rule: 'forum_holds_room' } });
    });

    it('is for who may edit both forums, and within one event', async () => {
      const other = await aForum(database, { eventId });
      const far = await aForum(database, { eventId: (await anEvent(database)).id });
      const lead = await aHolder(database, Role.forum_lead, eventId, forum.id);
      const a = await anItem(9, 10);
      const both = async (viewer: SignedIn, forumId: string) => {
        const move = { id: a.id, version: 1, forumId };
        return [
          await refusal(server.get(AgendaService).move(viewer, move)),
          await refusal(editing.move(viewer, { moves: [move] })),
        ];
      };

      expect(await both(lead, other.id)).toEqual([expect.any(Forbidden), expect.any(Forbidden)]);
      for (const unknown of [far.id, randomUUID()]) {
        expect(await both(organiser, unknown)).toEqual([
          new NotFound('input.forumId'),
          new NotFound('input.moves.0.forumId'),
        ]);
      }
      const { accountId } = lead;
      await database.manager.insert(Grant, {
        ...{ accountId, eventId, role: Role.forum_lead, scopeId: other.id },
      });
      expect(
        await refusal(editing.move(lead, { moves: [{ id: a.id, version: 1, forumId: other.id }] })),
      ).toBe('done');
    });

    it('lets one of two win who move and edit it at the same moment', async () => {
      const other = await aForum(database, { eventId });
      const a = await anItem(9, 10);
      const items = server.get(AgendaService);

      const outcomes = await Promise.allSettled([
        into(other.id, a),
        items.save(organiser, { id: a.id, version: 1, title: { zh: '新名' } }),
        items.move(organiser, { id: a.id, version: 1, forumId: other.id }),
        editing.move(organiser, { moves: [{ id: a.id, version: 1, during: hours(10, 11) }] }),
      ]);

      const lost = outcomes.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as unknown] : [],
      );
      expect(lost).toEqual([1, 2, 3].map(() => expect.any(VersionConflict)));
      expect(await stands(a)).toMatchObject({ shown: roomId });
    });

    it('waits for who gives that forum a room, and has none of its own then', async () => {
      const [roaming, hut] = [
        await aForum(database, { eventId }),
        await aRoom(database, { eventId }),
      ];
      const a = await anItem(9, 10);
      const another = database.createQueryRunner();
      await another.startTransaction();
      await another.query('UPDATE slots SET room_id = $2, during = $3 WHERE id = $1', [
        ...[roaming.slotId, hut.id, writeTimeRange(hours(8, 18))],
      ]);

      const moving = into(roaming.id, a);
      await untilBlocked(database);
      await another.commitTransaction();
      await another.release();
      await moving;

      expect(await stands(a)).toMatchObject({ forumId: roaming.id, shown: hut.id, own: null });
    });

    it('is not found where somebody deletes that forum at the same moment', async () => {
      const other = await aForum(database, { eventId });
      const a = await anItem(9, 10);
      const another = database.createQueryRunner();
      await another.startTransaction();
      await another.query('DELETE FROM forums WHERE id = $1', [other.id]);
      await another.query('DELETE FROM slots WHERE id = $1', [other.slotId]);

      const moving = refusal(into(other.id, a));
      await untilBlocked(database);
      await another.commitTransaction();
      await another.release();

      expect(await moving).toEqual(new NotFound('input.moves.0.forumId'));
    });

    it('leaves it where it is when who moves it lost it to another forum meanwhile', async () => {
      const next = await aForum(database, { eventId });
      const lead = await aHolder(database, Role.forum_lead, eventId, forum.id);
      const a = await anItem(9, 10);
      const another = database.createQueryRunner();
      await another.startTransaction();
      await another.query('UPDATE agenda_items SET forum_id = $2, version = 2 WHERE id = $1', [
        a.id,
        next.id,
      ]);

      const moving = refusal(
        editing.move(lead, { moves: [{ id: a.id, version: 2, position: 3 }] }),
      );
      await untilBlocked(database);
      await another.commitTransaction();
      await another.release();

      expect(await moving).toBeInstanceOf(VersionConflict);
    });
  });

  it('swaps two items, and back again', async () => {
    const [a, b] = [await anItem(9, 9.5), await anItem(10, 11)];

    const change = await editing.swap(organiser, { one: seen(a)[0]!, other: seen(b)[0]! });
    const after = await now(a, b);
    await undo(change);

    expect(after).toEqual([hours(10.5, 11), hours(9, 10)]);
    expect(await now(a, b)).toEqual([hours(9, 9.5), hours(10, 11)]);
  });

  it('does not swap what has no time', async () => {
    const [a, b] = [await anItem(9, 9.5), await anAgendaItem(database, { forumId: forum.id })];

    const refused = editing.swap(organiser, { one: seen(a)[0]!, other: seen(b)[0]! });

    await expect(refused).rejects.toMatchObject({
      details: { path: 'input.other', rule: 'not_placed' },
    });
  });

  describe('shifting a day', () => {
    it('moves what starts on that day with the forum, and back again', async () => {
      const [a, late, next] = [await anItem(9, 10), await anItem(23.5, 25), await anItem(24.5, 26)];

      const change = await editing.shiftDay(organiser, {
        ...{ eventId, forumId: forum.id, day: '2027-04-08', minutes: 30 },
        items: seen(a, late),
        forums: [{ id: forum.id, version: 1 }],
      });
      const after = await now(a, late, next);
      const forumAfter = await heldBy(database, forum);
      await undo(change);

      expect(after).toEqual([hours(9.5, 10.5), hours(24, 25.5), hours(24.5, 26)]);
      expect(forumAfter).toEqual({ roomId, during: hours(9.5, 12.5) });
      expect(await now(a, late, next)).toEqual([hours(9, 10), hours(23.5, 25), hours(24.5, 26)]);
      expect(await heldBy(database, forum)).toEqual({ roomId, during: hours(9, 12) });
    });

    it('is refused where somebody added an item since', async () => {
      const [a, fresh] = [await anItem(9, 10), await anItem(10, 11)];

      const refused = await refusal(
        editing.shiftDay(organiser, {
          ...{ eventId, day: '2027-04-08', minutes: 30, forums: [] },
          items: seen(a),
        }),
      );

      expect(refused).toMatchObject({
        code: 'VERSION_CONFLICT',
        details: { stale: [{ id: fresh.id, yours: null, current: 1 }] },
      });
    });

    it('shifts no forum for its lead, and none of another day', async () => {
      const a = await anItem(9, 10);
      const lead = await aHolder(database, Role.forum_lead, eventId, forum.id);
      const later = await aForum(database, { eventId, roomId, during: hours(33, 36) });
      const shift = (viewer: SignedIn, forumId: string) =>
        refusal(
          editing.shiftDay(viewer, {
            ...{ eventId, forumId: forum.id, day: '2027-04-08', minutes: -5, items: seen(a) },
            forums: [{ id: forumId, version: 1 }],
          }),
        );

      expect(await shift(lead, forum.id)).toBeInstanceOf(Forbidden);
      expect(await shift(organiser, later.id)).toMatchObject({
        details: { path: 'input.forums.0', rule: 'not_placed' },
      });
    });

    it('is not found for a forum that is none of the event', async () => {
      const elsewhere = await aForum(database, { eventId: (await anEvent(database)).id });
      const shift = (forumId: string) =>
        refusal(
          editing.shiftDay(organiser, {
            ...{ eventId, forumId, day: '2027-04-08', minutes: 5, items: [] },
          }),
        );

      expect(await shift(elsewhere.id)).toEqual(new NotFound('input.forumId'));
      expect(await shift(randomUUID())).toEqual(new NotFound('input.forumId'));
    });
  });

  it('closes the gaps of a forum from its start', async () => {
    const [a, pause, b] = [
      await anItem(9.25, 10),
      await anItem(10.25, 10.5, { kind: AgendaItemKind.break }),
      await anItem(11, 12),
    ];
    await anAgendaItem(database, { forumId: forum.id });

    await editing.compact(organiser, {
      ...{ forumId: forum.id, gapMinutes: 0, items: seen(a, pause, b) },
    });

    expect(await now(a, pause, b)).toEqual([hours(9, 9.75), hours(9.75, 10), hours(10, 11)]);
  });

  describe('copying a break', () => {
    const copy = (item: AgendaItem, forumIds?: string[]) =>
      server.get(BreaksService).copy(organiser, {
        id: item.id,
        version: item.version,
        ...(forumIds ? { forumIds } : {}),
      });

    it('gives it to the forums at that time, and to each room of the others, once', async () => {
      const tea = await anItem(10, 10.5, {
        kind: AgendaItemKind.break,
        title: bilingual({ zh: '茶歇' }),
      });
      const [hall, hut, attic] = await Promise.all(
        [1, 2, 3].map(() => aRoom(database, { eventId })),
      );
      const held = await aForum(database, { eventId, roomId: hall!.id, during: hours(9, 12) });
      await aForum(database, { eventId, roomId: attic!.id, during: hours(14, 15) });
      const theme = await aForum(database, { eventId });
      for (const room of [hall!, hut!, hut!]) {
        const at = { roomId: room.id, during: hours(14, 15) };
        await anAgendaItem(database, { forumId: theme.id, ...at });
      }

      const { items } = await copy(tea);
      const again = await copy(tea);

      const places = items.map((item) => [item.forumId, item.roomId, item.during, item.title.zh]);
      expect(places.sort()).toEqual(
        [
          [held.id, hall!.id, hours(10, 10.5), '茶歇'],
          [theme.id, hut!.id, hours(10, 10.5), '茶歇'],
        ].sort(),
      );
      expect(again.items).toEqual([]);
      expect(await agendaOfForums(database.manager, [forum.id])).toHaveLength(1);
    });

    it('gives it once where two ask for it at the same moment', async () => {
      const tea = await anItem(10, 10.5, { kind: AgendaItemKind.break });
      const hall = await aRoom(database, { eventId });
      await aForum(database, { eventId, roomId: hall.id, during: hours(9, 12) });
      const doorstep = server.owner.createQueryRunner();
      await doorstep.startTransaction();
      await doorstep.query('LOCK TABLE audit_entries IN EXCLUSIVE MODE'); // the last step of each

      const both = Promise.all([copy(tea), copy(tea)]);
      await untilBlocked(database, 2);
      await doorstep.commitTransaction();
      await doorstep.release();

      expect((await both).flatMap(({ items }) => items)).toHaveLength(1);
    });

    it('waits for who moves a forum, without holding the item that moves along', async () => {
      const tea = await anItem(10, 10.5, { kind: AgendaItemKind.break });
      const hall = await aRoom(database, { eventId });
      const held = await aForum(database, { eventId, roomId: hall.id, during: hours(9, 12) });
      const mover = database.createQueryRunner();
      await mover.startTransaction();
      await mover.query('SELECT FROM slots WHERE id = $1 FOR NO KEY UPDATE', [held.slotId]);

      const copying = copy(tea);
      await untilBlocked(database);
      await mover.query('SELECT FROM agenda_items WHERE id = $1 FOR NO KEY UPDATE NOWAIT', [
        tea.id,
      ]);
      await mover.commitTransaction();
      await mover.release();

      expect((await copying).items.map(({ forumId }) => forumId)).toEqual([held.id]);
    });

    it('gives it to the forums that are named alone, and copies nothing but breaks', async () => {
      const tea = await anItem(10, 10.5, { kind: AgendaItemKind.break });
      const talk = await anItem(11, 12);
      for (let time = 0; time < 2; time += 1) {
        const { id } = await aRoom(database, { eventId });
        await aForum(database, { eventId, roomId: id, during: hours(9, 12) });
      }

      const { items } = await copy(tea, []);

      expect(items).toEqual([]);
      const elsewhere = await aForum(database, { eventId: (await anEvent(database)).id });
      await expect(copy(tea, [forum.id, elsewhere.id])).rejects.toEqual(
        new NotFound('input.forumIds.1'),
      );
      await expect(copy(talk)).rejects.toThrow(BadUserInput);
      await expect(copy({ ...tea, version: 3 })).rejects.toThrow(VersionConflict);
    });
  });

  it('answers a stale move and a stale forum with how they stand now', async () => {
    const item = await anItem(9, 10);
    const moved = { id: item.id, version: 1, during: hours(10, 11) };
    await server.get(AgendaService).move(organiser, moved);
    const saved = { id: forum.id, version: 1, title: { zh: '改' } };
    await server.get(ForumsService).save(organiser, saved);

    const refusals = await Promise.all([
      refusal(server.get(AgendaService).move(organiser, moved)),
      refusal(server.get(ForumsService).save(organiser, saved)),
    ]);

    expect(refusals).toMatchObject([
      { details: { yours: 1, current: 2, present: { id: item.id, during: hours(10, 11) } } },
      { details: { yours: 1, current: 2, present: { id: forum.id, title: { zh: '改' } } } },
    ]);
  });
});
