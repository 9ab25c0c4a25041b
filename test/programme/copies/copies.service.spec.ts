import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Grant } from '../../../src/access/grant.entity.js';
import { Role } from '../../../src/access/permission.js';
import { Engagement } from '../../../src/events/calendar/engagement.entity.js';
import { RoomsLoader } from '../../../src/events/rooms.loader.js';
import { agendaOfForums } from '../../../src/forums/agenda.query.js';
import { AgendaItem, AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import type { Forum } from '../../../src/forums/forum.entity.js';
import { AgendaItemInUse } from '../../../src/forums/forums.errors.js';
import { forumsOfEvents } from '../../../src/forums/forums.query.js';
import { BadUserInput, Forbidden, VersionConflict } from '../../../src/kernel/errors/refusals.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { CopiesService } from '../../../src/programme/copies/copies.service.js';
import { UndoCopyService } from '../../../src/programme/copies/undo-copy.service.js';
import { AppearancesService } from '../../../src/speakers/appearances.service.js';
import { AppearanceRole } from '../../../src/speakers/appearance.entity.js';
import { appearancesOfItems } from '../../../src/speakers/appearances.query.js';
import { aHolder, anAccount, type SignedIn } from '../../support/access.factories.js';
import { anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, aForumHost, anAgendaItem } from '../../support/forums.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aSpeaker } from '../../support/speakers.factories.js';

describe('CopiesService', () => {
  let server: TestServer;
  let database: DataSource;
  let copies: CopiesService;
  let undoing: UndoCopyService;
  let organiser: SignedIn;
  let eventId: string;
  let roomId: string;
  let forum: Forum;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    copies = server.get(CopiesService);
    undoing = server.get(UndoCopyService);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    eventId = (await anEvent(database, { startsOn: '2027-04-08', travelMinutes: 10 })).id;
    organiser = await aHolder(database, Role.organiser, eventId);
    roomId = (await aRoom(database, { eventId, openHours: [hours(8, 18)] })).id;
    forum = await aForum(database, { eventId, roomId, during: hours(9, 12), slug: 'original' });
    await aForumHost(database, { forumId: forum.id });
  });

  const anItem = (start: number, end: number) =>
    anAgendaItem(database, { forumId: forum.id, during: hours(start, end) });
  const copyOf = (copy: object = {}) =>
    copies.forum(organiser, {
      ...{ forumId: forum.id, version: 1, slug: 'copy', withPeople: false, ...copy },
    });
  /** What undoCopy is told of a copy. */
  const asMade = async ({ id: forumId, version }: Forum) => {
    const items = await agendaOfForums(database.manager, [forumId]);
    const ids = items.map(({ id }) => id);
    return {
      ...{ forumId, version, items: items.map(({ id, version: of }) => ({ id, version: of })) },
      appearanceIds: (await appearancesOfItems(database.manager, ids)).map(({ id }) => id),
    };
  };
  const agendaOf = async ({ id }: { id: string }) =>
    (await agendaOfForums(database.manager, [id])).map(({ during, roomId: room }) => [
      during,
      room,
    ]);

  it('copies a forum with its agenda to another day, by the same clock', async () => {
    await anItem(9, 10);
    await anAgendaItem(database, { forumId: forum.id, kind: AgendaItemKind.break, fixed: true });

    const copy = await copyOf({ day: '2027-04-10' });

    expect(copy).toMatchObject({
      ...{
        eventId,
        slug: 'copy',
        title: forum.title,
        version: 1,
        code: 'F1',
        heldOn: '2027-04-10',
      },
      ...{ during: hours(57, 60), roomId },
    });
    expect(await agendaOf(copy)).toEqual([
      [hours(57, 58), roomId],
      [null, roomId],
    ]);
    expect(await agendaOfForums(database.manager, [copy.id])).toMatchObject([
      { kind: 'talk', fixed: false },
      { kind: 'break', fixed: true },
    ]);
  });

  it('copies what items are about', async () => {
    const { id } = await anItem(9, 10);
    const texts = {
      abstract: bilingual({ zh: '摘要' }),
      description: bilingual({ en: '<p>x</p>' }),
    };
    await database.manager.update(AgendaItem, { id }, texts);
    await anItem(10, 11);

    const copy = await copyOf();

    const told = await database.query<object[]>(
      `SELECT abstract_zh, abstract_en, description_en, description_en_status FROM agenda_items
       WHERE forum_id = $1 ORDER BY abstract_zh`,
      [copy.id],
    );
    expect(told).toEqual([
      {
        ...{ abstract_zh: '摘要', abstract_en: null },
        ...{ description_en: '<p>x</p>', description_en_status: 'official' },
      },
      { abstract_zh: null, abstract_en: null, description_en: null, description_en_status: null },
    ]);
  });

  it('copies who takes part only where it is asked for', async () => {
    const item = await anItem(9, 10);
    const { id: speakerId, personId } = await aSpeaker(database, { eventId });
    await server.get(AppearancesService).place(organiser, {
      ...{ agendaItemId: item.id, speakerId, role: AppearanceRole.panelist },
    });
    const peopleOf = async ({ id }: { id: string }) => {
      const items = await agendaOfForums(database.manager, [id]);
      return appearancesOfItems(
        database.manager,
        items.map((one) => one.id),
      );
    };

    const without = await copyOf({ slug: 'without' });
    const with_ = await copyOf({ slug: 'with', withPeople: true });

    expect(await peopleOf(without)).toEqual([]);
    expect(await peopleOf(with_)).toMatchObject([{ speakerId, role: 'panelist' }]);
    expect(await database.manager.countBy(Engagement, { personId })).toBe(2);
  });

  it('takes a copy back with its agenda and who takes part, and leaves what it is a copy of', async () => {
    const item = await anItem(9, 10);
    const { id: speakerId } = await aSpeaker(database, { eventId });
    await server.get(AppearancesService).place(organiser, {
      ...{ agendaItemId: item.id, speakerId, role: AppearanceRole.panelist },
    });
    const copy = await copyOf({ withPeople: true });

    await undoing.undo(organiser, await asMade(copy));

    const left = await forumsOfEvents(database.manager, [eventId]);
    expect(left.map(({ id }) => id)).toEqual([forum.id]);
    expect(await agendaOfForums(database.manager, [forum.id])).toHaveLength(1);
    expect(await appearancesOfItems(database.manager, [item.id])).toHaveLength(1);
  });

  it('takes no copy back that somebody has worked on since', async () => {
    await anItem(9, 10);
    const copy = await copyOf();
    const seen = await asMade(copy);
    const added = await anAgendaItem(database, { forumId: copy.id, during: hours(10, 11) });

    await expect(undoing.undo(organiser, seen)).rejects.toThrow(VersionConflict);

    const { id: speakerId } = await aSpeaker(database, { eventId });
    await server.get(AppearancesService).place(organiser, {
      ...{ agendaItemId: added.id, speakerId, role: AppearanceRole.panelist },
    });
    const unaware = { ...(await asMade(copy)), appearanceIds: [] };
    await expect(undoing.undo(organiser, unaware)).rejects.toThrow(AgendaItemInUse);
    expect(await agendaOfForums(database.manager, [copy.id])).toHaveLength(2);
  });

  it('gives a theme the rooms of its items, and a copy in another event the room that is named', async () => {
    const theme = await aForum(database, { eventId });
    await anAgendaItem(database, { forumId: theme.id, roomId, during: hours(9, 10) });
    await anItem(10, 11);
    const other = await anEvent(database, { timeZone: 'Europe/Berlin' });
    const { accountId } = organiser;
    await database.manager.insert(Grant, {
      ...{ accountId, eventId: other.id, role: Role.organiser, scopeId: null },
    });
    const hall = await aRoom(database, { eventId: other.id });
    const there = { eventId: other.id };

    const copied = await copyOf({ forumId: theme.id, slug: 'theme' });
    const placed = await copyOf({ ...there, roomId: hall.id });
    const unplaced = await copyOf({ ...there, slug: 'unplaced' });

    expect(await agendaOf(copied)).toEqual([[hours(9, 10), roomId]]);
    // Ten o'clock in Berlin is six hours later than in Shanghai.
    expect(await agendaOf(placed)).toEqual([[hours(16, 17), hall.id]]);
    expect(await agendaOf(unplaced)).toEqual([[null, null]]);
    expect(unplaced).toMatchObject({ during: null, heldOn: '2027-04-08' });
    expect(await refusal(copyOf({ ...there, withPeople: true }))).toBeInstanceOf(BadUserInput);
  });

  it('is refused where the forum was changed, the slug is taken, or the room is of another event', async () => {
    const far = await aRoom(database, { eventId: (await anEvent(database)).id });

    expect(await refusal(copyOf({ version: 2 }))).toBeInstanceOf(VersionConflict);
    expect(await refusedBy(copyOf({ slug: 'original' }))).toBe('forums_slug_once');
    expect(await refusedBy(copyOf({ roomId: far.id }))).toBe('slots_room_of_event');
  });

  it('copies an event as a template, for whoever may create one', async () => {
    await anItem(9, 10);
    const creator = await anAccount(database, { mayCreateEvents: true });
    await database.manager.insert(Grant, {
      ...{ accountId: creator.accountId, eventId, role: Role.observer, scopeId: null },
    });
    const slug = `copy-${eventId}`;
    const asked = { eventId, slug, title: { zh: '新大会' }, startsOn: '2028-05-08' };

    const copy = await copies.event(creator, asked);

    expect(copy).toMatchObject({
      ...{ slug, status: 'draft', title: bilingual({ zh: '新大会' }), startsOn: '2028-05-08' },
      ...{ travelMinutes: 10, timeZone: 'Asia/Shanghai', programme: 'draft' },
    });
    const later = {
      start: new Date('2028-05-08T01:00:00Z'),
      end: new Date('2028-05-08T04:00:00Z'),
    };
    const [room] = (await server.get(RoomsLoader).ofEvent({}, copy.id)) ?? [];
    const [forumThere] = await forumsOfEvents(database.manager, [copy.id]);
    expect(room!.openHours[0]!.start).toEqual(new Date('2028-05-08T00:00:00Z'));
    expect(forumThere).toMatchObject({ slug: 'original', during: later, roomId: room!.id });
    expect(await agendaOf(forumThere!)).toEqual([
      [{ ...later, end: new Date('2028-05-08T02:00:00Z') }, room!.id],
    ]);
    expect(await database.manager.findOneBy(Grant, { eventId: copy.id })).toMatchObject({
      ...{ accountId: creator.accountId, role: Role.owner },
    });
    await expect(copies.event(organiser, asked)).rejects.toThrow(Forbidden);
  });

  function refusal(act: Promise<unknown>): Promise<unknown> {
    return act.then(
      () => 'done',
      (failure: unknown) => failure,
    );
  }
});
