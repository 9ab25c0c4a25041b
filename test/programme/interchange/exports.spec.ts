import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';

import { Event, EventStatus } from '../../../src/events/event.entity.js';
import { AgendaItem } from '../../../src/forums/agenda-item.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { ExportService } from '../../../src/programme/interchange/export.service.js';
import {
  type ExportFormatName,
  exportFormats,
} from '../../../src/programme/interchange/formats.js';
import { ImportService } from '../../../src/programme/interchange/import.service.js';
import { NothingPlaced } from '../../../src/programme/interchange/interchange.errors.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { Appearance, AppearanceRole } from '../../../src/speakers/appearance.entity.js';
import { anEvent } from '../../support/events.factories.js';
import {
  aCoscupFile,
  aCoscupSession,
  faultsInJson,
  faultsInXml,
  fileOf,
  sessionsIn,
  type ToldSession,
} from '../../support/interchange.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { withShared } from '../../support/shared-data.js';

const formula = '=cmd|calc!A1';

/** Texts in one language and in two, equal in both, over midnight, without people, with everything a sheet minds. */
const sessions = [
  aCoscupSession({ speakers: ['P1', 'P2'], kind: 'panel' }),
  aCoscupSession({ id: 'S2', zh: { title: '只有中文' }, en: {}, room: 'R2', speakers: [] }),
  aCoscupSession({
    id: 'S3',
    zh: {},
    en: { title: 'English, "only" <&> 汉' },
    type: 'T2',
    room: 'R2',
    start: '2027-04-08T23:30:00+08:00',
    end: '2027-04-09T01:00:30+08:00',
  }),
  aCoscupSession({
    id: 'S4',
    zh: { title: 'Only Latin letters' },
    en: {},
    type: 'T2',
    room: 'R2',
    start: '2027-04-09T09:00:00+08:00',
    end: '2027-04-09T10:00:00+08:00',
  }),
  aCoscupSession({
    id: 'S5',
    zh: { title: formula },
    en: { title: "'+1" },
    start: '2027-04-09T09:00:00+08:00',
    end: '2027-04-10T12:00:00+08:00',
    kind: 'break',
    speakers: [],
  }),
];

describe('an export', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ publicUrl: 'https://dais.example.org' });
    await server
      .get(ImportService)
      .import(theHouse, { slug: 'source' }, fileOf(aCoscupFile(sessions)), {
        timeZone: 'Asia/Shanghai',
      });
    const { manager } = server.database;
    const { id: eventId } = await manager.findOneByOrFail(Event, { slug: 'source' });
    await manager.update(Event, { id: eventId }, { status: EventStatus.published });
    const second = await manager.findOneByOrFail(Appearance, { eventId, position: 2 });
    await manager.update(Appearance, { id: second.id }, { role: AppearanceRole.moderator });
  });
  afterAll(() => server.close());

  const write = async (
    format: ExportFormatName,
    release: number | null = null,
  ): Promise<string | Buffer> =>
    exportFormats[format].write(
      await server.get(ExportService).programme(theHouse, 'source', release),
    );

  const text = async (format: ExportFormatName) => (await write(format)) as string;

  /** What another event holds after this export was imported into it. */
  const copied = async (format: ExportFormatName, slug = `copy-${format.replace(/\W+/g, '-')}`) => {
    const file = fileOf(await write(format));
    await server.get(ImportService).import(theHouse, { slug }, file, { timeZone: 'Asia/Shanghai' });
    return sessionsIn(server.database, slug);
  };

  const source = () => sessionsIn(server.database, 'source');

  withShared(describe)('of a schedule', () => {
    it('is valid in all three forms', async () => {
      expect(await faultsInXml(await text('schedule.xml'))).toEqual([]);
      expect(faultsInJson('v1', await text('schedule.json'))).toEqual([]);
      expect(faultsInJson('v2', await text('schedule.v2.json'))).toEqual([]);
    });

    it('would be found out if it were not', async () => {
      const xml = await text('schedule.xml');

      expect(
        await faultsInXml(
          xml.replace(/<duration>/, '<length>').replace(/<\/duration>/, '</length>'),
        ),
      ).not.toEqual([]);
      expect(
        faultsInJson('v1', (await text('schedule.json')).replace('"guid"', '"gu"')),
      ).not.toEqual([]);
      expect(
        faultsInJson('v2', (await text('schedule.v2.json')).replace('"TALK"', '"CHAT"')),
      ).not.toEqual([]);
    });
  });

  it.each(['schedule.json', 'schedule.v2.json', 'schedule.xml'] as const)(
    'as %s carries sessions, rooms, spans, people and titles in both languages',
    async (format) => {
      const rolesToo = format === 'schedule.v2.json';

      const copy = await copied(format);

      const expected = await source();
      expect(copy).toEqual(rolesToo ? expected : expected.map(allSpeak));
    },
  );

  it.each(['csv', 'xlsx'] as const)(
    'as %s carries all but descriptions of people',
    async (format) => {
      expect(await copied(format)).toEqual(await source());
    },
  );

  it('as COSCUP’s JSON fills a missing language with the other one, and knows no roles', async () => {
    const filled = (text: { zh: string | null; en: string | null }) => ({
      zh: text.zh ?? text.en,
      en: text.en ?? text.zh,
    });

    const copy = await copied('coscup');

    const expected = (await source())
      .map(allSpeak)
      .map((one) => ({ ...one, title: filled(one.title) }));
    expect(copy).toEqual(sorted(expected));
  });

  it('as Sessionize’s JSON carries one language, no roles, and of kinds only breaks', async () => {
    const oneOf = ({ zh, en }: { zh: string | null; en: string | null }) => zh ?? en;

    const copy = await copied('sessionize');

    const told = (one: ToldSession) => ({
      title: oneOf(one.title),
      forum: oneOf(one.forum),
      room: one.room && oneOf(one.room),
      start: one.start,
      end: one.end,
      people: one.people.map(({ name }) => name),
    });
    expect(sorted(copy.map(told))).toEqual(sorted((await source()).map(told)));
    expect(copy.every(({ title: { zh, en } }) => (zh === null) !== (en === null))).toBe(true);
    expect(new Set(copy.map(({ kind }) => kind))).toEqual(new Set(['talk', 'other']));
  });

  it.each([
    'schedule.xml',
    'schedule.json',
    'schedule.v2.json',
    'sessionize',
    'coscup',
    'csv',
    'xlsx',
  ] as const)('as %s is known again by the event it came from', async (format) => {
    const file = fileOf(await write(format));

    const again = await server
      .get(ImportService)
      .import(theHouse, { slug: 'source' }, file, { dryRun: true, timeZone: 'Asia/Shanghai' });

    expect(again).toMatchObject({ created: 0, sessions: 5, people: 2 });
  });

  it('says again what came along and has no field here', async () => {
    const details = { biography: { zh: '工程师', en: 'An engineer' } };

    const programme = await server.get(ExportService).programme(theHouse, 'source', null);

    expect(programme.people.find(({ name }) => name === '林晓')?.details).toEqual(details);
    expect(await text('coscup')).toContain('An engineer');
    expect(await text('schedule.json')).toContain('工程师');
  });

  describe('to a spreadsheet', () => {
    it('has an apostrophe before what a spreadsheet would calculate, and keeps the rest', async () => {
      const rows = parse<Record<string, string>>(await text('csv'), { bom: true, columns: true });
      const [header = [], ...sheet] = await readSheet((await write('xlsx')) as Buffer);
      const titles = sheet.map((row) => row[header.indexOf('title_zh')]);

      expect(rows.map((row) => row.title_zh)).toContain(`'${formula}`);
      expect(titles).toContain(`'${formula}`);
      const cells = [...rows.flatMap((row) => Object.values(row)), ...sheet.flat()];
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(String(cell ?? '')))).toEqual([]);
      expect(await text('csv')).toMatch(/^\uFEFF"id",/);
    });
  });

  it('is the draft until something is released, then the last release, or the one asked for', async () => {
    const slug = 'stages';
    const { manager } = server.database;
    await server.get(ImportService).import(theHouse, { slug }, fileOf(aCoscupFile()));
    const { id: eventId } = await manager.findOneByOrFail(Event, { slug });
    const retitle = (en: string) =>
      manager.update(AgendaItem, { eventId }, { title: { zh: null, en, enStatus: null } });
    const title = async (release: number | null) => {
      const { items, release: told } = await server
        .get(ExportService)
        .programme(theHouse, slug, release);
      return [told?.number ?? 'draft', items[0]?.title.en];
    };

    await retitle('Drafted');
    expect(await title(null)).toEqual(['draft', 'Drafted']);
    await server.get(ReleasesService).release(theHouse, { eventId });
    await retitle('Redrafted');
    expect(await title(null)).toEqual([1, 'Drafted']);
    await server.get(ReleasesService).release(theHouse, { eventId });
    expect(await title(null)).toEqual([2, 'Redrafted']);
    expect(await title(1)).toEqual([1, 'Drafted']);
    await expect(title(3)).rejects.toThrow();
  });

  it('of a programme without a single time is refused where the format has nothing else', async () => {
    await anEvent(server.database, { slug: 'timeless' });
    const programme = await server.get(ExportService).programme(theHouse, 'timeless', null);

    for (const format of ['schedule.xml', 'schedule.json', 'schedule.v2.json'] as const) {
      expect(() => exportFormats[format].write(programme)).toThrow(NothingPlaced);
    }
    expect(JSON.parse(exportFormats.sessionize.write(programme))).toMatchObject({ sessions: [] });
  });
});

/** What a format makes of it that knows no roles. */
function allSpeak(session: ToldSession): ToldSession {
  return { ...session, people: session.people.map(({ name }) => ({ name, role: 'speaker' })) };
}

function sorted<Thing>(things: readonly Thing[]): Thing[] {
  return [...things].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
