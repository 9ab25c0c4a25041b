import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataSource, Like, Not } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import { Release } from '../../../src/events/releases/release.entity.js';
import { AgendaService } from '../../../src/forums/agenda.service.js';
import { agendaOfForums } from '../../../src/forums/agenda.query.js';
import type { Forum } from '../../../src/forums/forum.entity.js';
import { AgendaItemInUse } from '../../../src/forums/forums.errors.js';
import { forumsById } from '../../../src/forums/forums.query.js';
import { ForumsService } from '../../../src/forums/forums.service.js';
import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import { writeTimeRange } from '../../../src/kernel/database/time-range.js';
import { BadUserInput, NotFound, VersionConflict } from '../../../src/kernel/errors/refusals.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { ImportedDetails } from '../../../src/programme/interchange/imported-details.entity.js';
import type { ReleaseDifference } from '../../../src/programme/releases/release-difference.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { RestoringService } from '../../../src/programme/releases/restoring.service.js';
import { UndoRestoreService } from '../../../src/programme/releases/undo-restore.service.js';
import { Appearance, AppearanceRole } from '../../../src/speakers/appearance.entity.js';
import { AppearancesService } from '../../../src/speakers/appearances.service.js';
import { SpeakersService } from '../../../src/speakers/speakers.service.js';
import { aHolder, type SignedIn } from '../../support/access.factories.js';
import { untilBlocked } from '../../support/blocked.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, anAgendaItem } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';

describe('RestoringService', () => {
  let server: TestServer;
  let database: DataSource;
  let organiser: SignedIn;
  let eventId: string;
  let roomId: string;
  let forum: Forum;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    eventId = (await anEvent(database)).id;
    organiser = await aHolder(database, Role.organiser, eventId);
    roomId = (await aRoom(database, { eventId })).id;
    forum = await aForum(database, { eventId, roomId, during: hours(9, 12) });
  });

  const anItem = (start: number, end: number, zh = '示例议程') =>
    anAgendaItem(database, {
      ...{ forumId: forum.id, during: hours(start, end), title: bilingual({ zh }) },
    });
  const release = () => server.get(ReleasesService).release(organiser, { eventId });
  const restore = (number = 1) => server.get(RestoringService).restore(organiser, eventId, number);
  const agenda = async () =>
    (await agendaOfForums(database.manager, [forum.id])).map(({ title, during }) => [
      title.zh,
      during,
    ]);

  /** The draft, as far as restoring changes it. */
  async function everything() {
    const [there] = await forumsById(database.manager, [forum.id]);
    const items = await agendaOfForums(database.manager, [forum.id]);
    const people = await database.query<{ name: string }[]>(
      `SELECT person.name FROM engagements
       JOIN people person ON person.id = engagements.person_id
       JOIN slots slot ON slot.id = engagements.slot_id WHERE slot.event_id = $1`,
      [eventId],
    );
    const { title, theme, during, roomId: held, heldOn } = there!;
    return {
      forum: { title, theme, during, held, heldOn },
      items: items.map(({ id, title: called, during: span, roomId: own, position }) => {
        return { id, called, span, own, position };
      }),
      people: people.map(({ name }) => name),
    };
  }

  async function aConfirmedSpeaker() {
    const speakers = server.get(SpeakersService);
    const { id: personId } = await aPerson(database, { name: '林晓' });
    const { id } = await speakers.invite(organiser, { eventId, personId });
    await speakers.confirm(organiser, id);
    return id;
  }

  it('puts everything back where it was, so that releasing it again changes nothing', async () => {
    const [moved, renamed, deleted] = [
      await anItem(9, 10, '动'),
      await anItem(10, 11, '改'),
      await anItem(11, 12, '删'),
    ];
    await release();
    const items = server.get(AgendaService);
    await items.save(organiser, { id: renamed.id, version: 1, title: { zh: '新名' } });
    await items.remove(organiser, deleted.id, 1);
    await server.get(ForumsService).save(organiser, {
      ...{ id: forum.id, version: 1, title: { zh: '新论坛' }, during: hours(13, 16) },
    });
    await items.move(organiser, { id: moved.id, version: 1, during: null });
    const added = await anItem(13, 14, '增');
    await release();

    const restored = await restore();
    await release();

    expect(restored.forums).toMatchObject([{ id: forum.id, version: 3, during: hours(9, 12) }]);
    expect(restored.items.map(({ id }) => id).sort()).toEqual([moved.id, renamed.id].sort());
    expect(restored.recreated).toMatchObject([{ id: deleted.id, during: hours(11, 12) }]);
    expect(restored.unplaced).toMatchObject([{ id: added.id, during: null }]);
    expect(restored.lost).toEqual([]);
    expect(await agenda()).toEqual([
      ['动', hours(9, 10)],
      ['改', hours(10, 11)],
      ['删', hours(11, 12)],
      ['增', null],
    ]);
    const documents = await database.manager.find(Release, {
      select: { number: true, document: true },
      where: { eventId },
      order: { number: 'ASC' },
    });
    const told = documents.map(({ document }) =>
      JSON.stringify(document).replace(/"(version|slotId)":("[^"]*"|\d+)/g, ''),
    );
    expect(told[2]).toBe(told[0]);
    expect(told[1]).not.toBe(told[0]);
  });

  it('is taken back by its undo, to the last detail', async () => {
    const [moved, renamed, deleted] = [
      await anItem(9, 10, '动'),
      await anItem(10, 11, '改'),
      await anItem(11, 12, '删'),
    ];
    const appearances = server.get(AppearancesService);
    const speakerId = await aConfirmedSpeaker();
    const { id: partId } = await appearances.place(organiser, {
      ...{ agendaItemId: moved.id, speakerId, role: AppearanceRole.speaker },
    });
    await release();
    const items = server.get(AgendaService);
    await items.save(organiser, { id: renamed.id, version: 1, title: { zh: '新名' } });
    await items.remove(organiser, deleted.id, 1);
    await appearances.remove(organiser, partId);
    await anItem(13, 14, '增');
    await server.get(ForumsService).save(organiser, {
      ...{ id: forum.id, version: 1, title: { zh: '新论坛' }, theme: { en: 'Theme' } },
      ...{ roomId: null, during: null },
    });
    const before = await everything();

    const { undo } = await restore();
    const between = await everything();
    await server.get(UndoRestoreService).undo(organiser, undo);

    expect(between).not.toEqual(before);
    expect(await everything()).toEqual(before);
  });

  it('gives texts, links and biographies back, and items to their forums, and takes that back', async () => {
    const item = await anItem(9, 10);
    const other = await aForum(database, { eventId });
    const items = server.get(AgendaService);
    const speakers = server.get(SpeakersService);
    const speakerId = await aConfirmedSpeaker();
    await server.get(AppearancesService).place(organiser, {
      ...{ agendaItemId: item.id, speakerId, role: AppearanceRole.speaker },
    });
    const html = { abstract: { zh: '<p>摘要</p>', markup: true }, description: { en: 'Long' } };
    await items.save(organiser, { id: item.id, version: 1, ...html });
    await speakers.edit(organiser, { id: speakerId, version: 2, biography: { zh: '工程师' } });
    const links = [{ url: 'https://slides.example', title: '' }];
    await database.manager.insert(ImportedDetails, {
      ...{ eventId, subjectId: item.id, details: { type: 'Talk', links } },
    });
    const told = async () => [
      await database.query<object[]>(
        `SELECT abstract_zh, abstract_en, description_zh, description_en, forum_id, room_id, parent_id, details
         FROM agenda_items item JOIN slots slot ON slot.id = item.slot_id
         JOIN imported_details ON subject_id = item.id WHERE item.id = $1`,
        [item.id],
      ),
      await database.query<object[]>(
        'SELECT biography_zh, biography_en FROM speakers WHERE id = $1',
        [speakerId],
      ),
    ];
    await release();
    const then = await told();
    await items.save(organiser, {
      ...{ id: item.id, version: 2, abstract: { en: 'Later' }, description: null },
    });
    await items.move(organiser, { id: item.id, version: 3, forumId: other.id });
    await speakers.edit(organiser, { id: speakerId, version: 3, biography: null });
    await database.manager.update(
      ImportedDetails,
      { subjectId: item.id },
      { details: { subtitle: 'Later' } },
    );
    const later = await told();

    const { undo, biographies } = await restore();
    const restored = await told();
    await server.get(UndoRestoreService).undo(organiser, undo);

    expect(biographies).toBe(1);
    expect(restored).toEqual(then);
    expect(await told()).toEqual(later);
    await expect(server.get(UndoRestoreService).undo(organiser, undo)).rejects.toThrow(
      VersionConflict,
    );
  });

  it('is done, and taken back, with a line of the log for whatever is made or deleted', async () => {
    const [kept, deleted] = [await anItem(9, 10), await anItem(11, 12)];
    const speakerId = await aConfirmedSpeaker();
    const part = { agendaItemId: kept.id, speakerId, role: AppearanceRole.speaker };
    const { id: partId } = await server.get(AppearancesService).place(organiser, part);
    await release();
    await server.get(AppearancesService).remove(organiser, partId);
    await server.get(AgendaService).remove(organiser, deleted.id, 1);
    const lines = () =>
      database.manager.find(AuditEntry, {
        where: { eventId, action: Not(Like('release.%')) },
        order: { id: 'ASC' },
      });
    const before = (await lines()).length;

    const { undo } = await restore();
    await server.get(UndoRestoreService).undo(organiser, undo);

    expect((await lines()).slice(before)).toMatchObject([
      { action: 'agenda_item.saved', subjectId: deleted.id },
      { action: 'speaker.placed', subjectId: undo.appearanceIds[0], changes: part },
      { action: 'speaker.removed', subjectId: undo.appearanceIds[0], changes: part },
      { action: 'agenda_item.deleted', subjectId: deleted.id },
    ]);
  });

  it('is not taken back where an item is to be put back and deleted at once', async () => {
    const item = await anItem(9, 10);
    await release();
    await server.get(AgendaService).remove(organiser, item.id, 1);
    const { undo } = await restore();
    const items = undo.recreated.map((one) => ({ ...one, forumId: forum.id, position: 1 }));

    const undoing = server.get(UndoRestoreService).undo(organiser, { ...undo, items });

    await expect(undoing).rejects.toEqual(new BadUserInput('input.items.0.id', 'array_unique'));
  });

  it('is not taken back over what somebody did since', async () => {
    const [moved, deleted] = [await anItem(9, 10, '动'), await anItem(11, 12, '删')];
    await release();
    const items = server.get(AgendaService);
    await items.move(organiser, { id: moved.id, version: 1, during: hours(10, 11) });
    await items.remove(organiser, deleted.id, 1);
    const { undo } = await restore();
    const undoing = () => server.get(UndoRestoreService).undo(organiser, undo);
    const restored = await everything();

    await server.get(AppearancesService).place(organiser, {
      agendaItemId: deleted.id,
      speakerId: await aConfirmedSpeaker(),
      role: AppearanceRole.speaker,
    });
    await expect(undoing()).rejects.toThrow(AgendaItemInUse);
    expect(await everything()).toEqual({ ...restored, people: ['林晓'] });
    await items.move(organiser, { id: moved.id, version: 3, position: 7 });
    await expect(undoing()).rejects.toThrow(VersionConflict);
  });

  it('is not taken back where a forum would lose the room of an item that came since', async () => {
    await anItem(9, 10, '动');
    await release();
    await server.get(ForumsService).save(organiser, {
      ...{ id: forum.id, version: 1, roomId: null, during: null },
    });
    const { undo } = await restore();
    await anItem(10, 11, '增');

    await expect(server.get(UndoRestoreService).undo(organiser, undo)).rejects.toThrow(
      VersionConflict,
    );
  });

  it('gives a forum its room back, and items the rooms of their own', async () => {
    const item = await anItem(9, 10);
    const theme = await aForum(database, { eventId });
    const hut = await aRoom(database, { eventId });
    const own = await anAgendaItem(database, {
      ...{ forumId: theme.id, roomId: hut.id, during: hours(9, 10) },
    });
    await release();
    const forums = server.get(ForumsService);
    await forums.save(organiser, { id: forum.id, version: 1, roomId: null, during: null });
    await forums.save(organiser, {
      ...{ id: theme.id, version: 1, roomId, during: hours(9, 12) },
    });

    await restore();

    const items = await agendaOfForums(database.manager, [forum.id, theme.id]);
    const places = items.map(({ id, roomId: room, during }) => [id, room, during]);
    expect(places.sort()).toEqual(
      [
        [item.id, roomId, hours(9, 10)],
        [own.id, hut.id, hours(9, 10)],
      ].sort(),
    );
  });

  it('brings back who still comes, and lists who does not', async () => {
    const item = await anItem(9, 10, '报告');
    const appearances = server.get(AppearancesService);
    const [stays, leaves] = [await aConfirmedSpeaker(), await aConfirmedSpeaker()];
    for (const speakerId of [stays, leaves]) {
      await appearances.place(organiser, {
        ...{ agendaItemId: item.id, speakerId, role: AppearanceRole.speaker },
      });
    }
    const first = await release();
    for (const { id } of await database.query<{ id: string }[]>(
      'SELECT id FROM appearances WHERE agenda_item_id = $1',
      [item.id],
    )) {
      await appearances.remove(organiser, id);
    }
    await server.get(SpeakersService).withdraw(organiser, leaves);

    const { lost } = await restore(first.number);

    expect(lost).toEqual([
      { kind: 'speaker', itemId: item.id, title: bilingual({ zh: '报告' }), name: '林晓' },
    ]);
    const { difference } = await database.manager.findOneOrFail(Release, {
      select: { id: true, difference: true },
      where: { id: (await release()).id },
    });
    expect((difference as ReleaseDifference).programme).toMatchObject([
      { change: 'changed', fields: ['speakers'] },
    ]);
  });

  describe('while somebody else', () => {
    /** Lets the act begin after what another one has written, and go on when that is committed. */
    const amid = async <Result>(
      written: readonly [string, unknown[]][],
      act: () => Promise<Result>,
    ): Promise<Result> => {
      const another = database.createQueryRunner();
      await another.startTransaction();
      for (const [statement, values] of written) await another.query(statement, values);
      const acting = act();
      await untilBlocked(database);
      await another.commitTransaction();
      await another.release();
      return acting;
    };
    const aPart = async () => {
      const item = await anItem(9, 10);
      const speakerId = await aConfirmedSpeaker();
      const appearances = server.get(AppearancesService);
      const part = { agendaItemId: item.id, speakerId, role: AppearanceRole.speaker };
      const { id } = await appearances.place(organiser, part);
      await release();
      await appearances.remove(organiser, id);
      return { ...part, eventId };
    };

    it('moves an item, it is put back from there, and by the undo to there', async () => {
      const item = await anItem(9, 10);
      await release();

      const { undo } = await amid(
        [
          ['UPDATE agenda_items SET version = version + 1 WHERE id = $1', [item.id]],
          [
            'UPDATE slots SET during = $2 WHERE id = $1',
            [item.slotId, writeTimeRange(hours(10, 11))],
          ],
        ],
        () => restore(),
      );
      const restored = await agenda();
      await server.get(UndoRestoreService).undo(organiser, undo);

      expect(restored).toEqual([['示例议程', hours(9, 10)]]);
      expect(await agenda()).toEqual([['示例议程', hours(10, 11)]]);
    });

    it('moves an item of a forum that is put back, one waits for the other', async () => {
      const item = await anItem(9, 10);
      await release();
      await server.get(ForumsService).save(organiser, {
        ...{ id: forum.id, version: 1, during: hours(10, 13) },
      });
      const doorstep = database.createQueryRunner();
      await doorstep.startTransaction();
      await doorstep.query('SELECT FROM slots WHERE id = $1 FOR UPDATE', [forum.slotId]);

      const restoring = restore();
      await untilBlocked(database);
      const moving = server
        .get(AgendaService)
        .move(organiser, { id: item.id, version: 1, during: hours(11, 12) });
      const outcomes = Promise.allSettled([restoring, moving]);
      await untilBlocked(database, 2);
      await doorstep.commitTransaction();
      await doorstep.release();

      expect(await outcomes).toMatchObject([
        { status: 'fulfilled' },
        { status: 'rejected', reason: { code: 'VERSION_CONFLICT' } },
      ]);
      expect(await agenda()).toEqual([['示例议程', hours(9, 10)]]);
    });

    it('lets a speaker withdraw, the speaker stays out', async () => {
      const { speakerId } = await aPart();

      const { lost, undo } = await amid(
        [[`UPDATE speakers SET status = 'withdrawn' WHERE id = $1`, [speakerId]]],
        () => restore(),
      );

      expect(lost).toMatchObject([{ kind: 'speaker', name: '林晓' }]);
      expect(undo.appearanceIds).toEqual([]);
    });

    it('puts a speaker back as well, they are in it once', async () => {
      const { agendaItemId, speakerId, role } = await aPart();

      const { undo } = await amid(
        [
          [
            `INSERT INTO appearances (event_id, agenda_item_id, speaker_id, role, position) VALUES ($1, $2, $3, $4, 1)`,
            [eventId, agendaItemId, speakerId, role],
          ],
        ],
        () => restore(),
      );

      expect(undo.appearanceIds).toEqual([]);
      expect(await database.manager.countBy(Appearance, { agendaItemId })).toBe(1);
    });

    it('restores the same release, what was deleted is made anew once', async () => {
      const [moved, deleted] = [await anItem(9, 10, '动'), await anItem(11, 12, '删')];
      await release();
      const items = server.get(AgendaService);
      await items.move(organiser, { id: moved.id, version: 1, during: null });
      await items.remove(organiser, deleted.id, 1);

      const restored = await Promise.all([restore(), restore(), restore()]);

      expect(restored.flatMap(({ recreated }) => recreated)).toMatchObject([{ id: deleted.id }]);
      expect(restored.flatMap(({ undo }) => undo.items)).toMatchObject([{ id: moved.id }]);
      expect(await agenda()).toEqual([
        ['动', hours(9, 10)],
        ['删', hours(11, 12)],
      ]);
    });

    it('takes the same back, it is taken back once', async () => {
      const [moved, deleted] = [await anItem(9, 10, '动'), await anItem(11, 12, '删')];
      await release();
      const items = server.get(AgendaService);
      await items.move(organiser, { id: moved.id, version: 1, during: hours(10, 11) });
      await items.remove(organiser, deleted.id, 1);
      const { undo } = await restore();
      const undoing = () => server.get(UndoRestoreService).undo(organiser, undo);

      const outcomes = await Promise.allSettled([undoing(), undoing(), undoing()]);

      const reasons = outcomes.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as VersionConflict] : [],
      );
      expect(reasons.map(({ code }) => code)).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT']);
      expect(await agenda()).toEqual([['动', hours(10, 11)]]);
    });
  });

  it('knows no release of another number', async () => {
    await expect(restore(7)).rejects.toThrow(NotFound);
  });
});
