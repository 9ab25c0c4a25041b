import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../../src/access/permission.js';
import { Person } from '../../../src/directory/person.entity.js';
import { Event } from '../../../src/events/event.entity.js';
import { AgendaItem, AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { AgendaService } from '../../../src/forums/agenda.service.js';
import { Forum } from '../../../src/forums/forum.entity.js';
import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { Forbidden, NotFound, Unauthenticated } from '../../../src/kernel/errors/refusals.js';
import { Origin } from '../../../src/kernel/sources/sourced.js';
import { bilingual, EnglishStatus } from '../../../src/kernel/text/bilingual-text.js';
import { ImportService } from '../../../src/programme/interchange/import.service.js';
import { Appearance, AppearanceRole } from '../../../src/speakers/appearance.entity.js';
import { Speaker, SpeakerStatus } from '../../../src/speakers/speaker.entity.js';
import { aHolder, anAccount, visitor } from '../../support/access.factories.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, anAgendaItem } from '../../support/forums.factories.js';
import {
  aCoscupFile,
  aCoscupSession,
  fileOf,
  sessionsIn,
} from '../../support/interchange.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { anAppearance, aSpeaker } from '../../support/speakers.factories.js';

describe('ImportService', () => {
  let server: TestServer;
  let imports: ImportService;
  beforeAll(async () => {
    server = await aServer();
    imports = server.get(ImportService);
  });
  afterAll(() => server.close());

  const take = (slug: string, content: string = aCoscupFile(), dryRun = false) =>
    imports.import(theHouse, { slug }, fileOf(content), { dryRun });

  it('makes the event where there is none, and says that all of it is imported', async () => {
    const result = await take('new-event');

    const { manager } = server.database;
    const event = await manager.findOneByOrFail(Event, { slug: 'new-event' });
    expect(result).toMatchObject({ newEvent: true, created: 4, changed: 0, format: 'coscup' });
    expect(event).toMatchObject({
      origin: Origin.imported,
      title: { zh: null, en: 'new-event' },
      timeZone: 'Etc/GMT-8',
      inferred: ['timeZone'],
      startsOn: '2027-04-08',
      endsOn: '2027-04-08',
      languages: ['zh', 'en'],
    });
    const forum = await manager.findOneByOrFail(Forum, { eventId: event.id });
    expect(forum).toMatchObject({ origin: Origin.imported, slug: 'photonics-forum', code: 'F1' });
    const item = await manager.findOneByOrFail(AgendaItem, { eventId: event.id });
    expect(item.origin).toBe(Origin.imported);
    const speaker = await manager.findOneByOrFail(Speaker, { eventId: event.id });
    expect(speaker.status).toBe(SpeakerStatus.confirmed);
    const person = await manager.findOneByOrFail(Person, { id: speaker.personId });
    expect(person).toMatchObject({ name: '林晓', nameLatin: 'Lin Xiao', origin: Origin.imported });
  });

  it('makes of a track a forum without a room, whose items hold rooms of their own', async () => {
    await take('tracks');

    expect(await sessionsIn(server.database, 'tracks')).toEqual([
      {
        title: { zh: '光子芯片', en: 'Photonic chips' },
        forum: { zh: '光子论坛', en: 'Photonics forum' },
        room: { zh: '主会场', en: 'Main hall' },
        kind: 'talk',
        start: '2027-04-08 01:00:00+00',
        end: '2027-04-08 02:00:00+00',
        people: [{ name: '林晓', role: 'speaker' }],
      },
    ]);
    const [slot] = await server.database.query<object[]>(
      `SELECT slot.room_id, slot.during FROM forums forum JOIN slots slot ON slot.id = forum.slot_id
       JOIN events event ON event.id = forum.event_id WHERE event.slug = 'tracks'`,
    );
    expect(slot).toEqual({ room_id: null, during: null });
  });

  it('makes one forum for what stands in no track', async () => {
    const file =
      'title,start,end,room\nA,2027-04-08 09:00,2027-04-08 10:00,Hall\nB,2027-04-08 10:00,2027-04-08 11:00,Hall\n';

    const { sessions } = await imports.import(theHouse, { slug: 'no-tracks' }, fileOf(file), {
      timeZone: 'Asia/Shanghai',
    });

    expect(sessions).toBe(2);
    const told = await sessionsIn(server.database, 'no-tracks');
    expect(new Set(told.map(({ forum }) => forum.en))).toEqual(new Set(['no-tracks']));
  });

  it('changes nothing when it is run twice, and writes no second audit line', async () => {
    const first = await take('twice');
    const versions = await versionsIn('twice');

    const second = await take('twice');

    expect(second).toEqual({ ...first, created: 0, changed: 0, newEvent: false, warnings: [] });
    expect(await versionsIn('twice')).toEqual(versions);
    const { id } = await server.database.manager.findOneByOrFail(Event, { slug: 'twice' });
    const lines = await server.database.manager.findBy(AuditEntry, {
      eventId: id,
      action: 'programme.imported',
    });
    expect(lines.map(({ changes }) => changes)).toEqual([{ created: 4, changed: 0 }]);
  });

  it('keeps nothing of a dry run, and says what a real one will', async () => {
    const dry = await take('dry', aCoscupFile(), true);

    expect(await server.database.manager.countBy(Event, { slug: 'dry' })).toBe(0);
    expect(await take('dry')).toEqual(dry);
  });

  it('takes over what changed there', async () => {
    await take('changing');

    const result = await take(
      'changing',
      aCoscupFile([
        aCoscupSession({
          zh: { title: '光子芯片(更新)', description: '' },
          room: 'R2',
          start: '2027-04-09T09:00:00+08:00',
          end: '2027-04-09T10:30:00+08:00',
          type: 'T2',
          speakers: ['P2'],
        }),
      ]),
    );

    expect(result).toMatchObject({ sessions: 1, people: 1, links: 1, created: 3, changed: 1 });
    expect(await sessionsIn(server.database, 'changing')).toEqual([
      {
        title: { zh: '光子芯片(更新)', en: 'Photonic chips' },
        forum: { zh: 'Open Source', en: 'Open Source' },
        room: { zh: 'TR212', en: 'TR212' },
        kind: 'talk',
        start: '2027-04-09 01:00:00+00',
        end: '2027-04-09 02:30:00+00',
        people: [{ name: '王芳', role: 'speaker' }],
      },
    ]);
    const engaged = await server.database.query<object[]>(
      `SELECT person.name, part, firm FROM engagements JOIN slots slot ON slot.id = slot_id
       JOIN events event ON event.id = slot.event_id JOIN people person ON person.id = person_id
       WHERE event.slug = 'changing'`,
    );
    expect(engaged).toEqual([{ name: '王芳', part: 'speaker', firm: true }]);
  });

  it('leaves alone what the file is silent about', async () => {
    await take('silent');
    const { manager } = server.database;
    const { id: eventId } = await manager.findOneByOrFail(Event, { slug: 'silent' });
    const item = await manager.findOneByOrFail(AgendaItem, { eventId });
    await manager.update(AgendaItem, { id: item.id }, { kind: AgendaItemKind.keynote });
    const guest = await aSpeaker(server.database, {
      eventId,
      personId: (await aPerson(server.database, { name: 'Grace' })).id,
    });
    await anAppearance(server.database, {
      agendaItemId: item.id,
      speakerId: guest.id,
      position: 2,
    });

    const result = await take(
      'silent',
      aCoscupFile([aCoscupSession({ zh: {}, start: null, end: null, room: null, speakers: [] })]),
    );

    expect(result).toMatchObject({ sessions: 1, changed: 0, created: 0 });
    const [told] = await sessionsIn(server.database, 'silent');
    expect(told).toMatchObject({
      title: { zh: '光子芯片', en: 'Photonic chips' },
      kind: 'keynote',
      start: '2027-04-08 01:00:00+00',
      people: [
        { name: '林晓', role: 'speaker' },
        { name: 'Grace', role: 'speaker' },
      ],
    });
  });

  it('takes out of an item only those who came with an import', async () => {
    await take('casts', aCoscupFile([aCoscupSession({ speakers: ['P1', 'P2'] })]));
    const { manager } = server.database;
    const { id: eventId } = await manager.findOneByOrFail(Event, { slug: 'casts' });
    const item = await manager.findOneByOrFail(AgendaItem, { eventId });
    const guest = await aSpeaker(server.database, {
      eventId,
      personId: (await aPerson(server.database, { name: 'Grace' })).id,
    });
    await anAppearance(server.database, {
      agendaItemId: item.id,
      speakerId: guest.id,
      position: 9,
    });

    await take('casts', aCoscupFile([aCoscupSession({ speakers: ['P2'] })]));

    const [told] = await sessionsIn(server.database, 'casts');
    expect(told?.people.map(({ name }) => name)).toEqual(['王芳', 'Grace']);
  });

  it('tells of items that are no longer in the file, and leaves them', async () => {
    await take('absent', aCoscupFile([aCoscupSession(), aCoscupSession({ id: 'S2' })]));

    const result = await take('absent');

    expect(result).toMatchObject({ sessions: 2, created: 0, changed: 0 });
    expect(result.warnings.map(({ problem }) => problem)).toEqual(['absent']);
  });

  it('tells nothing of items that were made here and that no file ever named', async () => {
    const { id: eventId } = await anEvent(server.database, { slug: 'made-here' });
    const forum = await aForum(server.database, { eventId });
    await anAgendaItem(server.database, { forumId: forum.id });

    const result = await take('made-here');

    expect(result.warnings).toEqual([]);
  });

  it('brings back what was deleted here', async () => {
    await take('deleted', aCoscupFile([aCoscupSession({ speakers: [] })]));
    const { manager } = server.database;
    const { id: eventId } = await manager.findOneByOrFail(Event, { slug: 'deleted' });
    await manager.delete(AgendaItem, { eventId });

    const result = await take('deleted', aCoscupFile([aCoscupSession({ speakers: [] })]));

    expect(result).toMatchObject({ sessions: 1, created: 1, changed: 0 });
  });

  it('knows forums, rooms and speakers of the event by their names', async () => {
    const event = await anEvent(server.database, { slug: 'met' });
    const forum = await aForum(server.database, {
      eventId: event.id,
      title: bilingual({ zh: '光子论坛' }),
    });
    const room = await aRoom(server.database, {
      eventId: event.id,
      name: bilingual({ zh: '主会场' }),
    });
    const person = await aPerson(server.database, { name: '林晓' });
    await aSpeaker(server.database, { eventId: event.id, personId: person.id });

    const result = await take('met');

    expect(result).toMatchObject({ newEvent: false, created: 1, sessions: 1, people: 1 });
    const [told] = await sessionsIn(server.database, 'met');
    expect(told?.forum).toEqual({ zh: '光子论坛', en: 'Photonics forum' });
    expect(told?.room).toEqual({ zh: '主会场', en: 'Main hall' });
    const { manager } = server.database;
    expect(await manager.countBy(Forum, { eventId: event.id })).toBe(1);
    expect((await manager.findOneByOrFail(AgendaItem, { eventId: event.id })).forumId).toBe(
      forum.id,
    );
    expect(room.version).toBe(1);
    expect(await manager.findOneByOrFail(Person, { id: person.id })).toEqual(person);
    const [engaged] = await server.database.query<{ firm: boolean }[]>(
      'SELECT firm FROM engagements WHERE person_id = $1',
      [person.id],
    );
    expect(engaged).toEqual({ firm: false });
  });

  it('gives an item of a forum that holds a room none of its own, and says so', async () => {
    const event = await anEvent(server.database, { slug: 'held' });
    const room = await aRoom(server.database, {
      eventId: event.id,
      name: bilingual({ zh: '大厅' }),
    });
    await aForum(server.database, {
      eventId: event.id,
      title: bilingual({ zh: '光子论坛' }),
      roomId: room.id,
      during: hours(8, 12),
    });
    await aRoom(server.database, { eventId: event.id, name: bilingual({ zh: '主会场' }) });

    const { warnings } = await take('held');

    const [told] = await sessionsIn(server.database, 'held');
    expect(told?.room).toEqual({ zh: '大厅', en: null });
    expect(warnings.map(({ problem, field }) => [problem, field])).toEqual([
      ['forum_holds_room', 'sessions[0].room'],
    ]);
  });

  it('lays the texts of a file over what was written here, language by language', async () => {
    const file = (description: string) =>
      `title,start,end,room,description\nA,2027-04-08T09:00+08:00,2027-04-08T10:00+08:00,Hall,${description}\n`;
    await take('texts', file('From the file'));
    const { manager } = server.database;
    const { id: eventId } = await manager.findOneByOrFail(Event, { slug: 'texts' });
    const { id } = await manager.findOneByOrFail(AgendaItem, { eventId });
    const written = () =>
      manager.query<object[]>(
        `SELECT description_zh AS zh, description_en AS en, description_en_status AS status, version
         FROM agenda_items WHERE id = $1`,
        [id],
      );
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const description = { zh: '这里写的', en: 'Written here', enStatus: EnglishStatus.working };
    await server.get(AgendaService).save(organiser, { id, version: 1, description });

    const silent = await take('texts', file(''));
    const kept = await written();
    const said = await take('texts', file('From the file'));

    expect(silent.changed).toBe(0);
    expect(kept).toEqual([{ zh: '这里写的', en: 'Written here', status: 'working', version: 2 }]);
    expect(said.changed).toBe(1);
    expect(await written()).toEqual([
      { zh: '这里写的', en: 'From the file', status: 'official', version: 3 },
    ]);
  });

  it('does not put back who declined', async () => {
    await take(
      'declined',
      aCoscupFile([aCoscupSession({ speakers: [] }), aCoscupSession({ id: 'S2' })]),
    );
    const { manager } = server.database;
    const { id: eventId } = await manager.findOneByOrFail(Event, { slug: 'declined' });
    await manager.update(Speaker, { eventId }, { status: SpeakerStatus.declined });

    const { warnings, links } = await take(
      'declined',
      aCoscupFile([aCoscupSession(), aCoscupSession({ id: 'S2' })]),
    );

    expect(links).toBe(1);
    expect(warnings.map(({ problem, field }) => [problem, field])).toEqual([
      ['speaker_declined', 'sessions[0]'],
    ]);
  });

  it('follows the roles that a file tells, and keeps them where it tells none', async () => {
    const v2 = (role: string) =>
      JSON.stringify({
        schedule: {
          version: '1',
          conference: { title: 'Demo', rooms: [{ guid: 'r', name: 'Hall' }] },
          events: [
            {
              guid: 'c3642671-4c1f-5109-81ba-0535c1cc8428',
              title: 'Panel',
              type: 'DISCUSSION',
              start: '2027-04-08T09:00:00+08:00',
              end: '2027-04-08T10:00:00+08:00',
              room: { guid: 'r' },
              track: { slug: 'main' },
              participants: [{ guid: 'p', name: 'Ada', role }],
            },
          ],
        },
      });
    await take('roles', v2('SPEAKER'));

    const { changed } = await take('roles', v2('MODERATOR'));

    const { id: eventId } = await server.database.manager.findOneByOrFail(Event, { slug: 'roles' });
    const appearances = await server.database.manager.findBy(Appearance, { eventId });
    expect(changed).toBe(1);
    expect(appearances.map(({ role }) => role)).toEqual([AppearanceRole.moderator]);
    expect((await sessionsIn(server.database, 'roles'))[0]?.kind).toBe('panel');
  });

  it('imports the same file twice at one moment as it does one after the other', async () => {
    const file = aCoscupFile([aCoscupSession(), aCoscupSession({ id: 'S2', speakers: ['P2'] })]);
    await anEvent(server.database, { slug: 'raced' });

    const results = await Promise.all([
      take('raced', file),
      take('raced', file),
      take('raced', file),
    ]);

    expect(results.map(({ created }) => created).sort()).toEqual([0, 0, 6]);
    expect(results.map(({ sessions }) => sessions)).toEqual([2, 2, 2]);
  });

  it('is for those who may change the programme of the whole event, and new events for who may create them', async () => {
    const event = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, event.id);
    const observer = await aHolder(server.database, Role.observer, event.id);
    const lead = await aHolder(server.database, Role.forum_lead, event.id, event.id);
    const stranger = await anAccount(server.database);
    const creator = await anAccount(server.database, { mayCreateEvents: true });
    const { id: eventId } = event;
    const into = (viewer: typeof visitor) =>
      imports.import(viewer, { eventId }, fileOf(aCoscupFile()));
    const anew = (viewer: typeof visitor, slug: string) =>
      imports.import(viewer, { slug }, fileOf(aCoscupFile()));

    await expect(into(visitor)).rejects.toThrow(Unauthenticated);
    await expect(into(stranger)).rejects.toThrow(NotFound);
    await expect(into(observer)).rejects.toThrow(Forbidden);
    await expect(into(lead)).rejects.toThrow(Forbidden);
    await expect(anew(stranger, 'not-theirs')).rejects.toThrow(Forbidden);
    expect(await into(organiser)).toMatchObject({ sessions: 1 });
    expect(await anew(creator, 'their-own')).toMatchObject({ newEvent: true });
    const owned = await server.database.manager.findOneByOrFail(Event, { slug: 'their-own' });
    expect(
      await imports.import(creator, { eventId: owned.id }, fileOf(aCoscupFile())),
    ).toMatchObject({ changed: 0 });
  });

  it('keeps nothing at all when Postgres refuses one row', async () => {
    const event = await anEvent(server.database, { slug: 'refused' });
    await server.owner.query(`
      ALTER TABLE external_refs ADD CONSTRAINT nothing_new CHECK (event_id <> '${event.id}')`);

    await expect(take('refused')).rejects.toThrow('nothing_new');

    await server.owner.query('ALTER TABLE external_refs DROP CONSTRAINT nothing_new');
    const { manager } = server.database;
    expect(await manager.countBy(Forum, { eventId: event.id })).toBe(0);
    expect(await manager.countBy(Speaker, { eventId: event.id })).toBe(0);
    expect(await take('refused')).toMatchObject({ created: 4 });
  });

  async function versionsIn(slug: string): Promise<unknown> {
    return server.database.query(
      `SELECT item.version AS item, forum.version AS forum, event.version AS event
       FROM agenda_items item JOIN forums forum ON forum.id = item.forum_id JOIN events event ON event.id = item.event_id
       WHERE event.slug = $1`,
      [slug],
    );
  }
});
