import { Readable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';

import { Event } from '../../../src/events/event.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { ImportService } from '../../../src/programme/interchange/import.service.js';
import { ImportRefused } from '../../../src/programme/interchange/interchange.errors.js';
import type { Problem } from '../../../src/programme/interchange/report.js';
import {
  aCoscupFile,
  aCoscupSession,
  aWorkbook,
  fileOf,
} from '../../support/interchange.factories.js';
import { aServer, type TestServer } from '../../support/server.js';

const xmlEvent = (content: string) => `<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <conference><title>Demo</title></conference>
  <day index="1" date="2027-04-08">
    <room name="A">
      <event id="1">
        <start>09:00</start>
        <duration>01:00</duration>
        ${content}
      </event>
    </room>
  </day>
</schedule>`;

describe('ImportService and files that are not as they should be', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  const take = (
    file: AsyncIterable<Uint8Array>,
    slug = 'bad',
    timeZone: string | null = 'Asia/Shanghai',
  ) => server.get(ImportService).import(theHouse, { slug }, file, { timeZone });

  /** Why a file is refused; and that nothing of it was kept. */
  const refused = async (
    content: string | Uint8Array | AsyncIterable<Uint8Array>,
    timeZone?: string | null,
  ) => {
    const file =
      typeof content === 'string' || content instanceof Uint8Array ? fileOf(content) : content;
    const refusal: unknown = await take(file, 'bad', timeZone).catch((failure: unknown) => failure);
    expect(await server.database.manager.countBy(Event, { slug: 'bad' })).toBe(0);
    if (!(refusal instanceof ImportRefused))
      throw new Error('It was not refused.', { cause: refusal });
    return refusal.errors.map(({ problem, line, field }) => ({ problem, line, field }));
  };

  const told = (problems: readonly Problem[]) =>
    problems.map(({ problem, line, field }) => ({ problem, line, field }));

  describe('refuses, naming line and field,', () => {
    it('XML that is cut short', async () => {
      const cut = xmlEvent('<title>Photonics</title>').slice(0, 260);

      const errors = await refused(cut);

      expect(errors).toEqual([
        { problem: 'not_well_formed', line: 9, field: 'schedule/day/room/event/title' },
      ]);
    });

    it('JSON that is cut short', async () => {
      const cut = JSON.stringify(JSON.parse(aCoscupFile()), null, 1).slice(0, 260);

      const [error] = await refused(cut);

      expect(error).toEqual({
        problem: 'not_well_formed',
        line: 15,
        field: 'sessions[0].en.title',
      });
    });

    it('a calendar that is cut short', async () => {
      const calendar = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Photonics\r\nDTSTART:2027';

      expect(await refused(calendar)).toEqual([
        { problem: 'not_well_formed', line: 4, field: 'VEVENT' },
      ]);
    });

    it('a CSV file with an open quote', async () => {
      const [error] = await refused('title,start\n"Photonics,2027-04-08 09:00\nmore,\n');

      expect(error).toMatchObject({ problem: 'not_well_formed', line: 3 });
    });

    it('bytes that are no UTF-8', async () => {
      const gbk = Buffer.concat([
        Buffer.from('title,start\nA,\n'),
        Buffer.from([0xb9, 0xe2, 0xd7, 0xd3]),
        Buffer.from(',\n'),
      ]);

      expect(await refused(gbk)).toEqual([{ problem: 'wrong_encoding', line: 3, field: 'title' }]);
      const latin = Buffer.from(xmlEvent('<title>Caf\u00e9</title>'), 'latin1');
      expect(await refused(latin)).toEqual([
        { problem: 'wrong_encoding', line: 9, field: 'title' },
      ]);
    });

    it('an encoding that does not exist', async () => {
      const [error] = await refused('<?xml version="1.0" encoding="klingon"?><schedule/>');

      expect(error).toEqual({ problem: 'wrong_encoding', line: 1, field: 'encoding' });
    });

    it('entities that would grow to billions, and those that read files', async () => {
      const bomb = `<?xml version="1.0"?>
<!DOCTYPE schedule [
  <!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
]>
<schedule><conference><title>&c;</title></conference></schedule>`;
      const external =
        '<!DOCTYPE schedule [<!ENTITY x SYSTEM "file:///etc/passwd">]><schedule>&x;</schedule>';

      expect(await refused(bomb)).toEqual([{ problem: 'entities', line: 4, field: 'DOCTYPE' }]);
      expect(await refused(external)).toEqual([{ problem: 'entities', line: 1, field: 'DOCTYPE' }]);
    });

    it('what is nested without end', async () => {
      const deep = '['.repeat(1_000_000);
      const deepXml = `<schedule>${'<a>'.repeat(100_000)}`;

      expect(await refused(deep)).toEqual([{ problem: 'too_deep', line: 1, field: 'file' }]);
      expect((await refused(deepXml))[0]).toMatchObject({ problem: 'too_deep', line: 1 });
    });

    it('millions of values', async () => {
      const many = `{"sessions":[\n${'{},'.repeat(2_500_000)}{}]}`;

      expect(await refused(many)).toEqual([{ problem: 'too_many_values', line: 2, field: 'file' }]);
    });

    it('a million rows', async () => {
      const rows = Readable.from(
        (function* () {
          yield Buffer.from('title\n');
          for (let row = 0; row < 1000; row += 1) yield Buffer.from('Photonics\n'.repeat(1000));
        })(),
      ) as AsyncIterable<Uint8Array>;

      expect(await refused(rows)).toEqual([
        { problem: 'too_many_sessions', line: 20_002, field: 'title' },
      ]);
    });

    it('a file of 200 MB, of which it reads no more than it takes', async () => {
      let read = 0;
      const file = Readable.from(
        (function* () {
          for (let chunk = 0; chunk < 200; chunk += 1) {
            read += 1;
            yield Buffer.alloc(1024 * 1024, ' \n');
          }
        })(),
      ) as AsyncIterable<Uint8Array>;

      expect(await refused(file)).toEqual([
        { problem: 'too_large', line: 10_485_761, field: 'file' },
      ]);
      expect(read).toBeLessThan(40);
    });

    it('an archive that unpacks to far more than it is', async () => {
      const bomb = zipSync({ event: strToU8('{}'), sessions: new Uint8Array(30 * 1024 * 1024) });

      expect(await refused(bomb)).toEqual([
        { problem: 'too_large', line: null, field: 'sessions' },
      ]);
    });

    it('a workbook of more cells than a programme has', async () => {
      const cells = `<sheetData><row>${'<c/>'.repeat(600_001)}</row></sheetData>`;
      const workbook = aWorkbook({ 日程: cells });

      expect(await refused(workbook)).toEqual([
        { problem: 'too_many_values', line: null, field: '日程' },
      ]);
    });

    it('an archive that is damaged, or holds something else', async () => {
      const archive = zipSync({ event: strToU8('{}'), sessions: strToU8('[]') });

      expect(await refused(archive.slice(0, 60))).toEqual([
        { problem: 'archive', line: null, field: 'file' },
      ]);
      expect(await refused(zipSync({ 'readme.txt': strToU8('hello') }))).toEqual([
        { problem: 'unknown_format', line: null, field: 'file' },
      ]);
    });

    it('a broken file inside an archive', async () => {
      const archive = zipSync({
        event: strToU8('{}'),
        sessions: strToU8('[\n {"title": "A"},\n {"title": \n]'),
      });

      expect(await refused(archive)).toEqual([
        { problem: 'not_well_formed', line: 4, field: '[1].title' },
      ]);
    });

    it('formats that are none of ours', async () => {
      expect(await refused('{"hello":"world"}')).toEqual([
        { problem: 'unknown_format', line: 1, field: 'file' },
      ]);
      expect(await refused('<html></html>')).toEqual([
        { problem: 'unknown_format', line: 1, field: 'file' },
      ]);
      expect(await refused('name of nothing\n1\n')).toMatchObject([
        { problem: 'no_title_column', line: 1 },
      ]);
      expect(await refused('')).toMatchObject([{ problem: 'no_title_column', line: 1 }]);
    });

    it('a programme without a session', async () => {
      expect(await refused(aCoscupFile([]))).toMatchObject([{ problem: 'no_sessions' }]);
      expect(await refused('<schedule><day index="1"/></schedule>')).toEqual([
        { problem: 'no_sessions', line: null, field: 'file' },
      ]);
    });

    it('clocks without a zone, naming the option', async () => {
      const file = xmlEvent('<title>Photonics</title>');

      expect(await refused(file, null)).toEqual([
        { problem: 'time_zone_needed', line: 7, field: 'schedule/day/room/event/start' },
      ]);
      const refusal: unknown = await take(fileOf(file), 'bad', null).catch(
        (failure: unknown) => failure,
      );
      expect((refusal as ImportRefused).errors[0]?.en).toContain('--time-zone ZONE');
    });
  });

  describe('takes, with a warning that names line and field,', () => {
    it('times that cannot be read, and spans that end before they start', async () => {
      const lines = [
        'title,date,start,end,room',
        'Unreadable,2027-04-08,noon,13:00,A',
        'Impossible,2027-02-30,09:00,10:00,A',
        'Reversed,2027-04-08,2027-04-08 10:00,2027-04-08 09:00,A',
      ].join('\n');

      const { warnings, sessions, days } = await take(fileOf(lines), 'odd-times');

      expect({ sessions, days }).toEqual({ sessions: 3, days: 0 });
      expect(told(warnings)).toEqual([
        { problem: 'time_unreadable', line: 2, field: 'start' },
        { problem: 'time_unreadable', line: 3, field: 'date' },
        { problem: 'span_reversed', line: 4, field: 'start' },
      ]);
    });

    it('rooms called “None”, and rooms that are missing: what has no room has no time', async () => {
      const file = JSON.stringify(
        JSON.parse(
          aCoscupFile(
            [
              aCoscupSession({ room: 'None' }),
              aCoscupSession({ id: 'S2', room: null }),
              aCoscupSession({ id: 'S3' }),
            ],
            {
              rooms: [
                { id: 'None', zh: { name: 'None' }, en: { name: 'None' } },
                { id: 'R1', zh: { name: '主会场' }, en: { name: 'Main hall' } },
              ],
            },
          ),
        ),
        null,
        1,
      );

      const { warnings, rooms, sessions } = await take(fileOf(file), 'none-rooms');

      expect({ sessions, rooms }).toEqual({ sessions: 3, rooms: 1 });
      expect(told(warnings)).toEqual([
        { problem: 'room_none', line: 6, field: 'sessions[0].room' },
        { problem: 'room_missing', line: 24, field: 'sessions[1].room' },
      ]);
    });

    it('ids that refer to one another in circles, to themselves and to nothing', async () => {
      const file = JSON.stringify({
        sessions: [
          {
            id: '1',
            title: 'A',
            speakers: ['1', 'gone'],
            roomId: 1,
            categoryItems: [1],
            startsAt: '2027-04-08T09:00:00',
            endsAt: '2027-04-08T10:00:00',
          },
          {
            id: '2',
            title: 'B',
            speakers: ['1', '1'],
            roomId: 7,
            categoryItems: [1],
            startsAt: null,
            endsAt: null,
          },
        ],
        speakers: [{ id: '1', fullName: 'Ada', sessions: [1, 2], categoryItems: [1] }],
        categories: [{ id: 1, title: 'Track', items: [{ id: 1, name: 'A' }] }],
        rooms: [{ id: 1, name: 'A' }],
        questions: [],
      });

      const { warnings, ...stands } = await take(fileOf(file), 'circles');

      expect(stands).toMatchObject({ sessions: 2, people: 1, links: 2, rooms: 1 });
      expect(told(warnings)).toEqual([
        { problem: 'reference_unknown', line: 1, field: 'sessions[0].speakers[1]' },
        { problem: 'reference_unknown', line: 1, field: 'sessions[1].roomId' },
      ]);
    });

    it('one id for two sessions: both are kept, also when it comes again', async () => {
      const file = aCoscupFile([
        aCoscupSession(),
        aCoscupSession({ start: '2027-04-08T11:00:00+08:00', end: '2027-04-08T12:00:00+08:00' }),
      ]);

      const once = await take(fileOf(file), 'twins');
      const twice = await take(fileOf(file), 'twins');

      expect(told(once.warnings)).toEqual([{ problem: 'id_twice', line: 1, field: 'sessions[1]' }]);
      expect([once.sessions, twice.sessions, twice.created, twice.changed]).toEqual([2, 2, 0, 0]);
    });

    it('sessions without a title, people without a name', async () => {
      const file = aCoscupFile(
        [
          aCoscupSession(),
          aCoscupSession({ id: 'S2', zh: {}, en: {} }),
          aCoscupSession({ id: 'S3', speakers: ['P3'] }),
        ],
        { speakers: [{ id: 'P3', zh: {}, en: {} }] },
      );

      const { warnings, sessions, people } = await take(fileOf(file), 'nameless');

      expect({ sessions, people }).toEqual({ sessions: 2, people: 0 });
      expect(told(warnings).map(({ problem, field }) => [problem, field])).toEqual([
        ['nameless', 'speakers[0].zh.name'],
        ['reference_unknown', 'sessions[0].speakers[0]'],
        ['reference_unknown', 'sessions[1].speakers[0]'],
        ['untitled', 'sessions[1]'],
        ['reference_unknown', 'sessions[2].speakers[0]'],
      ]);
    });

    it('texts that Postgres or a page cannot take', async () => {
      const title = 'A\u0000B\u202eC\ud800D';
      const file = aCoscupFile([
        aCoscupSession({ zh: { title }, en: { title: 'x'.repeat(3000) } }),
      ]);

      const { warnings } = await take(fileOf(file), 'strange-texts');

      const [item] = await server.database.query<{ zh: string; length: number }[]>(
        `SELECT item.title_zh AS zh, length(item.title_en) AS length FROM agenda_items item
         JOIN events event ON event.id = item.event_id WHERE slug = 'strange-texts'`,
      );
      expect(item).toEqual({ zh: 'ABCD', length: 2000 });
      expect(warnings.map(({ problem }) => problem)).toEqual(['text_cleaned', 'text_cut']);
    });

    it('entities that nobody knows', async () => {
      const { warnings, sessions } = await take(
        fileOf(xmlEvent('<title>Fish &amp; chips&fish;& more</title>')),
        'html-entities',
      );

      expect(sessions).toBe(1);
      expect(warnings.map(({ problem, line }) => [problem, line])).toEqual([['entity_unknown', 9]]);
    });

    it('clocks that summer time skips or repeats', async () => {
      const rows = [
        'title,start,end,room',
        'Skipped,2027-03-28 02:30,2027-03-28 04:00,A',
        'Twice,2027-10-31 02:30,2027-10-31 04:00,A',
      ].join('\n');

      const { warnings } = await take(fileOf(rows), 'summer-time', 'Europe/Berlin');

      expect(told(warnings)).toEqual([
        { problem: 'time_skipped', line: 2, field: 'start' },
        { problem: 'time_twice', line: 3, field: 'start' },
      ]);
    });

    it('no more of them than can be listed', async () => {
      const file = `title,start,room\n${'A,noon,B\n'.repeat(700)}`;

      const { warnings } = await take(fileOf(file), 'many-warnings');

      expect(warnings).toHaveLength(501);
      expect(warnings.at(-1)?.en).toBe('200 more warnings are not listed.');
    });
  });

  it('keeps its memory within bounds, whatever it is given', async () => {
    const hostile = [
      `{"sessions":[${'{},'.repeat(6_000_000)}{}]}`,
      `<schedule>${'<day><room><event><title>A</title></event></room></day>'.repeat(300_000)}</schedule>`,
      `title\n${'"A\nB"\n'.repeat(3_000_000)}`,
    ];
    const before = process.memoryUsage().rss;

    for (const content of hostile) await take(fileOf(content), 'bad').catch(() => undefined);

    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(700);
  }, 120_000);
});
