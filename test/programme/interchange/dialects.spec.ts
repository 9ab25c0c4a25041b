import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';

import { readProgramme } from '../../../src/programme/interchange/read-programme.js';
import { Report } from '../../../src/programme/interchange/report.js';
import { settled } from '../../../src/programme/interchange/settle.js';
import {
  type Beside,
  ColumnMeaning,
  nothingBeside,
} from '../../../src/programme/interchange/column-meaning.js';
import { oneText } from '../../../src/programme/interchange/texts.js';
import { aWorkbook, fileOf } from '../../support/interchange.factories.js';

/** What a file tells, in the shape that all formats have in common. */
async function read(
  content: string | Uint8Array,
  timeZone: string | null = 'Asia/Shanghai',
  beside: Beside = nothingBeside,
) {
  const report = new Report();
  const { format, programme } = await readProgramme(fileOf(content), report, beside);
  const told = settled(programme, { chosen: timeZone, event: null }, report);
  const names = new Map<string | null, string>([
    ...told.forums.map(({ ids, title }) => [`forum ${ids[0]}`, oneText(title)] as const),
    ...told.rooms.map(({ ids, name }) => [`room ${ids[0]}`, oneText(name)] as const),
    ...told.people.map(({ ids, name }) => [`person ${ids[0]}`, name] as const),
  ]);
  return {
    format,
    timeZone: told.timeZone,
    warnings: report.warnings.map(({ problem }) => problem),
    places: report.warnings.map(({ line, field }) => `${line} ${field}`),
    sessions: told.sessions.map(({ title, kind, forum, room, during, people, details, ids }) => ({
      ids,
      title,
      kind,
      forum: names.get(`forum ${forum}`) ?? null,
      room: names.get(`room ${room}`) ?? null,
      start: during && new Date(during.start).toISOString(),
      minutes: during && (during.end - during.start) / 60_000,
      people: people.map(({ person }) => names.get(`person ${person}`)),
      details,
    })),
  };
}

describe('schedule.xml', () => {
  const xml = (conference: string, day: string, event: string) => `<?xml version="1.0"?>
<schedule><conference>${conference}</conference><day ${day}><room name="Saal 1">${event}</room></day></schedule>`;

  it('of pentabarf has a day without zone and clocks in it; what comes before the day changes is last night’s', async () => {
    const event = (start: string) =>
      `<event id="${start.replace(':', '')}"><start>${start}</start><duration>00:25</duration><title>T</title></event>`;

    const { sessions } = await read(
      xml(
        '<title>D</title><day_change>09:00:00</day_change>',
        'index="1" date="2020-02-01"',
        event('09:30') + event('01:00'),
      ),
      'Europe/Brussels',
    );

    expect(sessions.map(({ start, minutes }) => [start, minutes])).toEqual([
      ['2020-02-01T08:30:00.000Z', 25],
      ['2020-02-02T00:00:00.000Z', 25],
    ]);
  });

  it('of frab has days with offsets, items past midnight and ids that are no UUIDs', async () => {
    const event = `<event guid="mUUsOJMBwtZyQ-j9gFmBFA" id="5255"><start>00:30</start><duration>1:30</duration>
      <room>Saal 1</room><title>Late</title><track>Art</track><type>lecture</type>
      <persons><person id="7">ada</person><person id="7">ada again</person></persons></event>`;

    const { sessions, timeZone } = await read(
      xml(
        '<title>30C3</title>',
        'index="1" date="2013-12-27" start="2013-12-27T10:00:00+01:00" end="2013-12-28T04:00:00+01:00"',
        event,
      ),
      null,
    );

    expect(timeZone).toBe('Etc/GMT-1');
    expect(sessions).toMatchObject([
      {
        ids: ['guid:muusojmbwtzyq-j9gfmbfa', 'id:5255'],
        start: '2013-12-27T23:30:00.000Z',
        minutes: 90,
        forum: 'Art',
        people: ['ada'],
      },
    ]);
  });

  it('of pretalx has a date with offset, codes, slugs of tracks and a zone', async () => {
    const event = `<event guid="c3642671-4c1f-5109-81ba-0535c1cc8428" id="15" code="MJA8QY">
      <room>Saal 1</room><title>Gluon &amp; more</title><subtitle/><type>Talk 30 min</type>
      <date>2020-12-27T11:30:00+01:00</date><start>11:30</start><duration>00:40:30</duration>
      <abstract>&lt;p&gt;Hardware&lt;/p&gt;</abstract><slug>demo-15-gluon</slug><track slug="freifunk">Freifunk</track>
      <persons><person id="20" code="SCD9VJ">Chris</person></persons><language>de</language>
      <links><link href="https://example.org/a?b=1&amp;c=2">More</link><link href="javascript:alert(1)">Bad</link></links></event>`;

    const { sessions, timeZone } = await read(
      xml(
        '<time_zone_name>Europe/Berlin</time_zone_name><track name="Freifunk" slug="freifunk" color="#ff0000"/>',
        'index="1" date="2020-12-27"',
        event,
      ),
      null,
    );

    expect(timeZone).toBe('Europe/Berlin');
    expect(sessions).toEqual([
      {
        ids: ['guid:c3642671-4c1f-5109-81ba-0535c1cc8428', 'code:MJA8QY', 'id:15'],
        title: { en: 'Gluon & more' },
        kind: 'talk',
        forum: 'Freifunk',
        room: 'Saal 1',
        start: '2020-12-27T10:30:00.000Z',
        minutes: 40.5,
        people: ['Chris'],
        details: {
          type: 'Talk 30 min',
          language: 'de',
          slug: 'demo-15-gluon',
          abstract: { en: '<p>Hardware</p>' },
          links: [{ url: 'https://example.org/a?b=1&c=2', title: 'More' }],
        },
      },
    ]);
  });

  it('of EuroPython has entries under a day, clocks without a colon, and names inside of speakers', async () => {
    const { sessions } = await read(`<schedule created="2014-07-13T11:40:02"><day date="2014-07-21">
      <entry id="1"><category>Keynote</category><topics/><start>0930</start><duration>45</duration><room id="1">C01</room>
      <title>Snowden</title><speakers><speaker id="7"><name>Ada</name><profile>x</profile></speaker></speakers></entry>
    </day></schedule>`);

    expect(sessions).toMatchObject([
      {
        ...{ ids: ['id:1'], kind: 'keynote', room: 'C01', people: ['Ada'] },
        ...{ start: '2014-07-21T01:30:00.000Z', minutes: 45 },
      },
    ]);
  });

  it('of scripts has durations such as 0:5', async () => {
    const event =
      '<event id="1"><start>9:00</start><duration>0:5</duration><title>T</title></event>';

    const { sessions } = await read(xml('<title>P</title>', 'date="2018-08-09"', event));

    expect(sessions).toMatchObject([{ minutes: 5 }]);
  });

  it('may be in another encoding that it names, and in UTF-16', async () => {
    const document = xml(
      '<title>D</title>',
      'date="2027-04-08"',
      '<event id="1"><start>09:00</start><duration>01:00</duration><title>光子 é</title></event>',
    );
    const named = document.replace('version="1.0"', 'version="1.0" encoding="utf-16le"');

    const { sessions } = await read(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(named, 'utf16le')]),
    );

    expect(sessions[0]?.title).toEqual({ zh: '光子 é' });
  });

  it('may begin with a blank line, hold characters that XML forbids, and markup in its texts', async () => {
    const document = xml(
      '<title>D</title>',
      'date="2027-04-08"',
      '<event id="1"><start>09:00</start><duration>60</duration><title>A\u000c&#11;B&#67;&eacute;&mdash;&amp;</title><abstract>One <b>two</b> three</abstract></event>',
    );

    const { sessions, places, warnings } = await read(`\n  ${document}`);

    expect(sessions).toMatchObject([
      { title: { en: 'ABCé—&' }, details: { abstract: { en: 'One two three' } } },
    ]);
    expect([warnings, places]).toEqual([['text_cleaned'], ['3 file']]);
  });

  it('may hold things beside those it knows', async () => {
    const extra =
      '<tracks><track>Art</track></tracks><persons><person id="1"><biography>B</biography></person></persons>';
    const document = xml(
      '<subtitle>S</subtitle><venue>V</venue>',
      'date="2027-04-08"',
      '<event id="1"><start>09:00</start><duration>60</duration><title><![CDATA[A & B]]></title></event>',
    );

    const { sessions, warnings } = await read(
      document.replace('</schedule>', `${extra}</schedule>`),
    );

    expect(sessions).toMatchObject([{ title: { en: 'A & B' }, minutes: 60 }]);
    expect(warnings).toEqual([]);
  });
});

describe('schedule.xml that says little', () => {
  it('has its items past midnight after those before it, in a room of their own or under the day', async () => {
    const event = (id: number, start: string, more = '<duration>1:30</duration>') =>
      `<event id="${id}"><start>${start}</start>${more}<title>T${id}</title></event>`;

    const { sessions, warnings } = await read(
      `<schedule><conference/><day date="2027-04-08"><room name="A">${event(1, '01:00')}${event(2, '23:00')}
        ${event(3, '00:30')}${event(4, '02:00')}</room><room name="B">${event(5, '02:00')}</room>
        ${event(6, '09:00', '<room>C</room><duration>90</duration>')}${event(7, '11:00', '<room>C</room>')}
      </day></schedule>`,
      'UTC',
    );

    expect(sessions.map(({ start, room }) => `${start?.slice(8, 16)} ${room}`)).toEqual([
      ...['08T01:00 A', '08T23:00 A', '09T00:30 A', '09T02:00 A', '08T02:00 B', '08T09:00 C'],
      'undefined null',
    ]);
    expect(warnings).toEqual(['end_missing']);
  });
});

describe('schedule JSON', () => {
  it('v1 may have the day beside the clock, or above it', async () => {
    const title = 'T';
    const { sessions } = await read(
      JSON.stringify({
        schedule: {
          conference: {
            days: [
              {
                date: '2027-04-08',
                day_start: '2027-04-08T08:00:00+08:00',
                rooms: {
                  A: [
                    { title, date: '2027-04-08', start: '09:00', duration: '00:45' },
                    { title, start: '23:30', duration: '00:15' },
                    { title, start: '00:30', duration: '00:15' },
                  ],
                },
              },
            ],
          },
        },
      }),
      null,
    );

    expect(sessions.map(({ start }) => start)).toEqual([
      '2027-04-08T01:00:00.000Z',
      '2027-04-08T15:30:00.000Z',
      '2027-04-08T16:30:00.000Z',
    ]);
  });

  it('v1 may have names by language, as old pretalx does, and people known by name alone', async () => {
    const event = (id: number, person: object) => ({
      id,
      title: { en: 'Hello', 'zh-hans': '你好' },
      track: { en: 'Main', de: 'Haupt' },
      date: '2027-04-08T09:00:00+02:00',
      duration: '01:15',
      persons: [person],
    });

    const { sessions } = await read(
      JSON.stringify({
        schedule: {
          conference: {
            title: 'Demo',
            days: [
              {
                rooms: { A: [event(1, { id: 7, public_name: 'Ada' }), event(2, { name: 'Ada' })] },
              },
            ],
          },
        },
      }),
      null,
    );

    expect(sessions).toMatchObject([
      {
        title: { zh: '你好', en: 'Hello' },
        forum: 'Main',
        room: 'A',
        minutes: 75,
        people: ['Ada'],
      },
      { people: ['Ada'] },
    ]);
  });

  it('v1 may lack what is around it, and have people of older programs or by name alone', async () => {
    const event = (id: number, persons: readonly unknown[]) => ({
      ...{ id, date: '2027-04-08T09:00:00+08:00', start: '09:00', duration: '1:00', title: 'T' },
      persons,
    });
    const rooms = { Saal: [event(1, [{ id: 7, full_public_name: 'Ada' }]), event(2, ['Grace'])] };

    const { format, sessions } = await read(
      JSON.stringify({ conference: { title: 'C', days: [{ date: '2027-04-08', rooms }] } }),
    );

    expect(format).toBe('schedule.json');
    expect(sessions.map(({ people }) => people)).toEqual([['Ada'], ['Grace']]);
  });

  it('v1 may come from several systems at once: the same number with other guids is somebody else', async () => {
    const event = (id: number, ...persons: object[]) => ({
      id,
      title: 'T',
      date: '2027-04-08T09:00:00+02:00',
      duration: '01:00',
      persons,
    });
    const events = [
      event(1, { guid: 'a', id: 7, name: 'Ada' }, { guid: 'b', id: 7, name: 'Grace' }),
      event(2, { id: 'None', name: 'Lin' }, { id: 'None', name: 'Mei' }),
    ];

    const { sessions } = await read(
      JSON.stringify({ schedule: { conference: { days: [{ rooms: { A: events } }] } } }),
    );

    expect(sessions.map(({ people }) => people)).toEqual([
      ['Ada', 'Grace'],
      ['Lin', 'Mei'],
    ]);
  });

  it('v2 refers to rooms by guid and to tracks by slug, also those it does not list', async () => {
    const { sessions, format } = await read(
      JSON.stringify({
        schedule: {
          conference: {
            title: 'Demo',
            tracks: [{ slug: 'ccc', name: 'CCC' }],
            rooms: [
              { guid: 'ba692ba3-421b-5371-8309-60acc34a3c05', name: 'Saal 1', capacity: 3025 },
            ],
          },
          events: [
            {
              guid: '270fa44c-821a-577f-8ca3-33e8d4a8c2a7',
              type: 'lightning_talk',
              title: 'Opening',
              start: '2024-12-27T10:30:00+01:00',
              end: '2024-12-27T11:00:00+01:00',
              room: { guid: 'ba692ba3-421b-5371-8309-60acc34a3c05' },
              track: { slug: 'ccc' },
              participants: [{ guid: 'x', name: 'Ada', role: 'speaker' }],
            },
            {
              type: 'BREAK',
              title: 'Lunch',
              start: '2024-12-27T12:00:00Z',
              end: '2024-12-27T13:00:00Z',
              room: { guid: 'other', name: 'Foyer' },
              track: { slug: 'food' },
            },
          ],
        },
      }),
      null,
    );

    expect(format).toBe('schedule.v2.json');
    expect(sessions).toMatchObject([
      { kind: 'talk', forum: 'CCC', room: 'Saal 1', minutes: 30, people: ['Ada'] },
      { kind: 'break', forum: 'food', room: 'Foyer', minutes: 60 },
    ]);
  });
});

describe('Sessionize', () => {
  it('tells tracks and types as categories, and service sessions as such', async () => {
    const { sessions, format } = await read(
      JSON.stringify({
        sessions: [
          {
            id: '1',
            title: 'Kotlin',
            startsAt: '2027-04-08T09:00:00',
            endsAt: '2027-04-08T09:50:00',
            roomId: 5,
            speakers: ['a'],
            categoryItems: [10, 20],
            isServiceSession: false,
          },
          {
            id: '2',
            title: 'Lunch break',
            startsAt: '2027-04-08T12:00:00',
            endsAt: '2027-04-08T13:00:00',
            roomId: 5,
            speakers: [],
            categoryItems: [],
            isServiceSession: true,
          },
        ],
        speakers: [
          { id: 'a', firstName: 'Ada', lastName: 'Lovelace', fullName: 'Ada Lovelace', bio: 'B' },
        ],
        categories: [
          { id: 1, title: 'Session format', items: [{ id: 20, name: 'Workshop' }] },
          { id: 2, title: 'Track', items: [{ id: 10, name: 'Mobile' }] },
        ],
        rooms: [
          { id: 5, name: 'Hall' },
          { id: 6, name: 'Unused' },
        ],
        questions: [],
      }),
    );

    expect(format).toBe('sessionize');
    expect(sessions).toMatchObject([
      {
        kind: 'other',
        forum: 'Mobile',
        room: 'Hall',
        start: '2027-04-08T01:00:00.000Z',
        people: ['Ada Lovelace'],
      },
      { kind: 'break', forum: null, people: [] },
    ]);
  });

  it('gives sessions in groups and as a grid as well, and those that were declined or have no end', async () => {
    const talk = {
      id: '1',
      title: 'Kotlin',
      startsAt: '2027-04-08T09:00:00',
      endsAt: '2027-04-08T09:50:00',
      speakers: [{ id: 'a', name: 'Ada' }],
      categories: [
        { id: 1, name: 'Track', categoryItems: [{ id: 10, name: 'Mobile' }] },
        { id: 2, name: 'Session format', categoryItems: [{ id: 20, name: 'Panel' }] },
      ],
      roomId: 5,
      room: 'Hall',
    };
    const others = [
      { ...talk, id: '2', endsAt: null },
      { ...talk, id: '3', status: 'Declined' },
    ];
    const groups = await read(JSON.stringify([{ groupName: 'All', sessions: [talk, ...others] }]));
    const grid = await read(
      JSON.stringify([
        { date: '2027-04-08T00:00:00', rooms: [{ id: 5, name: 'Hall', sessions: [talk, talk] }] },
      ]),
    );

    const told = {
      ids: ['id:1'],
      kind: 'panel',
      forum: 'Mobile',
      room: 'Hall',
      minutes: 50,
      people: ['Ada'],
    };
    expect(groups.sessions).toMatchObject([told, { ids: ['id:2'], minutes: null }]);
    expect(groups.warnings).toEqual(['end_missing', 'cancelled']);
    expect(grid.sessions).toMatchObject([told]);
    expect([groups.format, grid.format]).toEqual(['sessionize', 'sessionize']);
  });
});

describe('a grid of Sessionize', () => {
  it('has what is for everybody without a room of its own, below one of them', async () => {
    const session = { id: '1', title: 'Welcome', isPlenumSession: true, roomId: null, room: null };
    const during = { startsAt: '2027-04-08T09:00:00', endsAt: '2027-04-08T09:30:00' };
    const rooms = [
      { id: 0, name: 'Main Room', sessions: [{ ...session, ...during, speakers: [] }] },
    ];

    const { sessions } = await read(JSON.stringify([{ date: '2027-04-08T00:00:00', rooms }]));

    expect(sessions).toMatchObject([{ room: 'Main Room', minutes: 30 }]);
  });
});

describe('COSCUP', () => {
  it('was once a list of sessions alone at SITCON, with who speaks in each of them', async () => {
    const speaker = {
      id: 'a',
      avatar: 'x',
      zh: { name: '松鼠', bio: '工程師' },
      en: { name: '松鼠' },
    };
    const session = (id: string, room: string) => ({
      ...{ id, type: 'T', room, broadcast: null, speakers: [speaker], tag: [] },
      ...{ start: '2018-03-10T14:20:00+08:00', end: '2018-03-10T14:30:00+08:00' },
      ...{
        zh: { title: `議程 ${id}`, description: '' },
        en: { title: `Talk ${id}`, description: '' },
      },
    });

    const { format, sessions } = await read(
      JSON.stringify([session('1', 'R0'), session('2', 'R1')]),
    );

    expect(format).toBe('coscup');
    expect(sessions).toMatchObject([
      { title: { zh: '議程 1', en: 'Talk 1' }, room: 'R0', minutes: 10, people: ['松鼠'] },
      { room: 'R1', people: ['松鼠'] },
    ]);
  });

  it('has types that are communities, and some that say what a session is', async () => {
    const session = {
      start: '2027-04-08T09:00:00+08:00',
      end: '2027-04-08T10:00:00+08:00',
      room: 'R',
    };
    const { sessions } = await read(
      `\uFEFF${JSON.stringify({
        sessions: [
          { ...session, id: '1', type: 'K', zh: { title: '返校' }, en: { title: 'Back' } },
          { ...session, id: '2', type: 'W', zh: { title: '芯片' }, en: { title: 'Chips' } },
          { ...session, id: '3', type: 'E', zh: { title: '午餐' }, en: { title: '午餐' } },
        ],
        session_types: [
          { id: 'K', zh: { name: '主題演講' }, en: { name: 'Keynote' } },
          { id: 'W', zh: { name: '工作坊社群' }, en: { name: 'The workshop people of Taipei' } },
          { id: 'E', zh: { name: '活動' }, en: { name: 'Event' } },
        ],
      })}\uFEFF\n`,
    );

    expect(sessions.map(({ kind }) => kind)).toEqual(['keynote', 'talk', 'break']);
  });
});

describe('Open Event', () => {
  const event = { name: 'Droidcon', timezone: 'US / Pacific' };

  it('is a zip of JSON files, embedded or by ids, of the older and the newer words', async () => {
    const old = zipSync({
      'demo/event': strToU8(JSON.stringify(event)),
      'demo/sessions': strToU8(
        JSON.stringify([
          {
            id: 2,
            title: 'Registration',
            start_time: '2017-04-10T09:00:00-07:00',
            end_time: '2017-04-10T10:00:00-07:00',
            track: { id: 1, name: 'General' },
            microlocation: { id: 1, name: 'Theatre 1' },
            session_type: { id: 1, name: '1 hour session' },
            speakers: [{ id: 3, name: 'Nitya' }],
          },
          { id: 4, title: 'Rejected', state: 'rejected' },
        ]),
      ),
    });
    const newer = zipSync({
      'event.json': strToU8(JSON.stringify(event)),
      'sessions.json': strToU8(
        JSON.stringify([
          {
            id: 2,
            title: 'Keynote',
            starts_at: '2017-04-10T16:00:00+00:00',
            ends_at: '2017-04-10T17:00:00+00:00',
            track_id: 1,
            microlocation_id: 1,
            session_type_id: 4,
            speakers: [{ id: 3 }],
          },
        ]),
      ),
      'speakers.json': strToU8(JSON.stringify([{ id: 3, name: 'Nitya', short_biography: 'B' }])),
      'tracks.json': strToU8(JSON.stringify([{ id: 1, name: 'General' }])),
      'microlocations.json': strToU8(JSON.stringify([{ id: 1, name: 'Theatre 1' }])),
      'session_types.json': strToU8(JSON.stringify([{ id: 4, name: 'Keynote' }])),
      'images/logo.png': new Uint8Array([1, 2, 3]),
    });

    for (const [archive, kind] of [
      [old, 'talk'],
      [newer, 'keynote'],
    ] as const) {
      const { sessions, format, timeZone } = await read(archive, null);
      expect({ format, timeZone }).toEqual({ format: 'open-event', timeZone: 'US/Pacific' });
      expect(sessions).toMatchObject([
        {
          forum: 'General',
          room: 'Theatre 1',
          start: '2017-04-10T16:00:00.000Z',
          minutes: 60,
          people: ['Nitya'],
          kind,
        },
      ]);
    }
  });
});

describe('iCalendar', () => {
  const calendar = (...lines: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

  it('has events with zones, with offsets that it defines, in UTC, and a length instead of an end', async () => {
    const { sessions, format, timeZone, warnings } = await read(
      calendar(
        'X-WR-CALNAME:Spring',
        'X-WR-TIMEZONE:Europe/Berlin',
        ...['BEGIN:VTIMEZONE', 'TZID:Venue', 'BEGIN:STANDARD', 'TZOFFSETTO:+0545'],
        ...['END:STANDARD', 'END:VTIMEZONE'],
        ...event(
          ...['UID:a@x', 'SUMMARY:Chips\\, light\\; and', '  more', 'LOCATION:Hall'],
          ...['DTSTART;TZID=China Standard Time:20270408T090000', 'DURATION:PT1H30M'],
          ...['CATEGORIES:Photonics\\, light,More', 'DESCRIPTION:One\\ntwo', 'not folded'],
          ...['ATTENDEE;CN="Lin, Xiao":invalid:nomail', 'ATTENDEE;CN=Guest:mailto:guest@x.org'],
        ),
        ...event(
          'SUMMARY:B',
          'LOCATION:Hall',
          'DTSTART:20270408T090000Z',
          'DTEND:20270408T100000Z',
        ),
        ...event(
          ...['SUMMARY:午餐', 'LOCATION:主厅 / Main hall', 'CATEGORIES:Event'],
          ...['DTSTART;TZID=Venue:20270408T120000', 'DTEND;TZID=Venue:20270408T130000'],
        ),
        ...event('SUMMARY:D', 'LOCATION:Hall', 'DTSTART:20270408T1200', 'DTEND:20270408T1230'),
      ),
      null,
    );

    expect([format, timeZone, warnings]).toEqual(['ics', 'Europe/Berlin', []]);
    expect(sessions).toMatchObject([
      {
        ids: ['id:a@x'],
        title: { en: 'Chips, light; and more' },
        forum: 'Photonics, light',
        start: '2027-04-08T01:00:00.000Z',
        minutes: 90,
        people: ['Lin, Xiao'],
        details: { description: { en: 'One\ntwo\nnot folded' } },
      },
      { start: '2027-04-08T09:00:00.000Z', forum: null },
      { start: '2027-04-08T06:15:00.000Z', kind: 'break', forum: null, room: '主厅' },
      { start: '2027-04-08T10:00:00.000Z', minutes: 30 },
    ]);
  });

  it('has whole days, what repeats, what has no end, and what does not take place', async () => {
    const place = ['LOCATION:Hall', 'DTSTART:20270408T090000Z'];
    const { sessions, warnings } = await read(
      calendar(
        ...event('SUMMARY:Day', 'DTSTART;VALUE=DATE:20270408'),
        ...event('UID:1', 'SUMMARY:Daily', ...place, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3'),
        ...event('UID:1', 'RECURRENCE-ID:20270409', 'SUMMARY:Later', ...place, 'DURATION:PT2H'),
        ...event('SUMMARY:Open', ...place),
        ...event('SUMMARY:Gone', ...place, 'DURATION:PT1H', 'STATUS:CANCELLED'),
      ),
    );

    expect(sessions.map(({ title, minutes }) => [title.en, minutes])).toEqual([
      ['Day', null],
      ['Daily', 60],
      ['Later', 120],
      ['Open', null],
    ]);
    expect(warnings).toEqual(['all_day', 'repeats', 'end_missing', 'cancelled']);
  });

  it('of pretalx has who speaks behind the title', async () => {
    const event = (uid: string, summary: string) =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:${summary}\r\nLOCATION:A\r\nDTSTART;TZID=Europe/Berlin:20270408T090000\r\nDTEND;TZID=Europe/Berlin:20270408T100000\r\nEND:VEVENT\r\n`;

    const { sessions } = await read(
      `BEGIN:VCALENDAR\r\n${event('pretalx-c-A@x', 'Rust - why - Ada\\, Grace')}${event('pretalx-c-B@x', 'Lunch - ')}${event('1@x', 'Rust - why')}END:VCALENDAR\r\n`,
    );

    expect(sessions.map(({ title, people }) => [title.en, people])).toEqual([
      ['Rust - why', ['Ada', 'Grace']],
      ['Lunch', []],
      ['Rust - why', []],
    ]);
  });

  it('says of a zone that nobody knows that it is unknown, whatever it is called', async () => {
    const { sessions, warnings } = await read(
      calendar(
        ...event(
          ...['SUMMARY:A', 'LOCATION:Hall', 'DURATION:PT1H'],
          'DTSTART;TZID=constructor:20270408T090000',
        ),
      ),
    );

    expect(sessions).toMatchObject([{ start: '2027-04-08T01:00:00.000Z', minutes: 60 }]);
    expect(warnings).toEqual(['zone_unknown']);
  });
});

describe('spreadsheets', () => {
  it('name their columns in Chinese or English, in any order, with any of three marks between fields', async () => {
    const chinese =
      '标题;会场;开始时间;结束时间;嘉宾;论坛;类型\n光子芯片;主会场;2027年4月8日 9:00;2027/4/8 10:30;林晓、王芳;光子论坛;圆桌对话\n';
    const english =
      'Speakers\tRoom\tTitle\tDate\tStart time\tDuration\nAda; Grace\tHall\tChips\t2027-04-08\t11:30 pm\t90 min\n';

    expect((await read(chinese)).sessions).toMatchObject([
      {
        title: { zh: '光子芯片' },
        room: '主会场',
        forum: '光子论坛',
        kind: 'panel',
        start: '2027-04-08T01:00:00.000Z',
        minutes: 90,
        people: ['林晓', '王芳'],
      },
    ]);
    expect((await read(english)).sessions).toMatchObject([
      {
        title: { en: 'Chips' },
        room: 'Hall',
        start: '2027-04-08T15:30:00.000Z',
        minutes: 90,
        people: ['Ada', 'Grace'],
      },
    ]);
  });

  it('may end after midnight, and on another day', async () => {
    const { sessions } = await read(
      'title,date,start,end,room\nNight,2027-04-08,23:00,01:00,A\nLong,2027-04-08,09:00,2027-04-10 09:00,A\n',
    );

    expect(sessions.map(({ minutes }) => minutes)).toEqual([120, 2880]);
  });

  it('of Excel have days and clocks as Excel keeps them', async () => {
    const day = { type: Date, format: 'yyyy-mm-dd' };
    const workbook = await writeXlsxFile([
      ['标题', '日期', '开始', '结束', '会场'].map((value) => ({ value, type: String })),
      [
        { value: '光子芯片', type: String },
        { value: new Date(Date.UTC(2027, 3, 8)), ...day },
        { value: '09:00', type: String },
        { value: new Date(Date.UTC(2027, 3, 8, 10, 15)), type: Date, format: 'yyyy-mm-dd hh:mm' },
        { value: 101, type: Number },
      ],
    ]).toBuffer();

    const { sessions, format } = await read(workbook);
    // As some downloads leave it: its end comes twice.
    const again = await read(Buffer.concat([workbook, workbook.subarray(-40)]));

    expect([format, again.format]).toEqual(['xlsx', 'xlsx']);
    expect(again.sessions).toEqual(sessions);
    expect(sessions).toMatchObject([
      { title: { zh: '光子芯片' }, start: '2027-04-08T01:00:00.000Z', minutes: 75, room: '101' },
    ]);
  });

  it('of Excel are read as their cells are kept: shared, inline and reckoned texts, days and clocks by their styles', async () => {
    const cell = (at: string, type: string, inside: string) => `<c r="${at}" ${type}>${inside}</c>`;
    const shared = (at: string, number: number) => cell(at, 't="s"', `<v>${number}</v>`);
    const { sessions } = await read(
      aWorkbook(
        {
          A: `<sheetData><row r="3">${['A3', 'B3', 'C3', 'D3', 'E3'].map((at, number) => shared(at, number)).join('')}</row>
            <row r="5">${shared('A5', 5)}${cell('B5', 's="1"', '<v>46485</v>')}${cell('C5', 's="2"', '<v>0.37499999999999994</v>')}
            ${cell('D5', 's="3"', '<f>E5-C5</f><v>0.0625</v>')}${cell('E5', 't="str"', '<f>"Saal"</f><v>Saal_x0020_1</v>')}</row>
            <row><c t="inlineStr"><is><r><t>In</t></r><r><t>line</t></r></is></c><c t="e"><v>#REF!</v></c></row></sheetData>`,
        },
        {
          'xl/sharedStrings.xml': `<sst>${['title', 'date', 'start', 'duration', 'room']
            .map((text) => `<si><t>${text}</t></si>`)
            .join('')}<si><r><t>光</t></r><r><t>子</t></r><rPh><t>guāng</t></rPh></si></sst>`,
          'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-804]h:mm;@"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs></styleSheet>`,
        },
      ),
    );

    expect(sessions).toMatchObject([
      { title: { zh: '光子' }, start: '2027-04-08T01:00:00.000Z', minutes: 90, room: 'Saal 1' },
      { title: { en: 'Inline' }, start: null },
    ]);
  });

  it('may have a title above the columns, a day for several rows, and start and end in one', async () => {
    const { sessions, warnings } = await read(
      `2027 光子大会日程,,,
日期,时间,议题,会场,主持人,演讲嘉宾
4月8日（周四）,上午9:00-9:30,开幕致辞,主会场,王主持,"张三，李四"
,9点30分至10:15,光子芯片,主会场,,王五
,下午2点—3点30分,圆桌,主会场,,赵六
,,,,,钱七
4月9日,,,,,
,10:15~10:30,茶歇,主会场,,
`,
    );

    expect(warnings).toEqual([]);
    expect(
      sessions.map(({ start, minutes, kind, people }) => [start, minutes, kind, people]),
    ).toEqual([
      ['2027-04-08T01:00:00.000Z', 30, 'opening', ['张三', '李四', '王主持']],
      ['2027-04-08T01:30:00.000Z', 45, 'talk', ['王五']],
      ['2027-04-08T06:00:00.000Z', 90, 'talk', ['赵六', '钱七']],
      ['2027-04-09T02:15:00.000Z', 15, 'break', []],
    ]);
  });

  it('of other systems have their columns, days in their order, and what was not accepted', async () => {
    const sched = await read(
      `Session Title,Date,Time Start,Time End,Room/Location,Schedule Track (Optional),Speakers
Opening,4/8/2027,11:30 PM,12:30 AM,Hall,Main,"Ada Lovelace <ada@example.org>, Grace Hopper"
Next,4/9/2027,9 am,10 am,Hall,Main,"Lovelace, Ada"
`,
    );
    const sessionize = await read(
      `Session Id,Title (max. 80),Session format,Status,Room,Scheduled At,Scheduled Duration (min)
7,Kotlin,Workshop,Accepted,Hall,8 Apr 2027 09:00 AM,1h 30min
8,Java,Talk,Declined,,,
`,
    );
    const german = await read(
      'sep=;\r\nTitel;Datum;Beginn;Ende;Raum\r\nSpät;08.04.2027;23:30;0:30;Saal\r\n',
    );
    const unclear = await read(
      'title,date,start,end,room\nA,4/5/2027,9:00,10:00,H\nB,,9:00,9:30,H\n',
    );

    expect(sched.sessions).toMatchObject([
      { start: '2027-04-08T15:30:00.000Z', minutes: 60, people: ['Ada Lovelace', 'Grace Hopper'] },
      { start: '2027-04-09T01:00:00.000Z', minutes: 60, people: ['Lovelace, Ada'] },
    ]);
    expect(sessionize).toMatchObject({
      sessions: [{ ids: ['id:7'], kind: 'other', start: '2027-04-08T01:00:00.000Z', minutes: 90 }],
      warnings: ['cancelled'],
    });
    expect(german.sessions).toMatchObject([{ start: '2027-04-08T15:30:00.000Z', minutes: 60 }]);
    expect(unclear.warnings).toEqual(['date_ambiguous', 'date_missing']);
  });

  it.each([
    // Sched, Eventyay, Indico, Whova, and the list of Sessionize.
    `Event ID,Name,Event Start,Event End,Venue,Event Type,Speakers,Active
x1,Quarks,2027-04-08 09:00,2027-04-08 09:30,Hall,Talk,Ada,Y`,
    `Session Title,Session Starts At,Session Ends At,Session Speakers,Session State,Session Track,Microlocation
Quarks,2027-04-08T09:00:00+08:00,2027-04-08T09:30:00+08:00,Ada,accepted,Main,Hall`,
    `Id,Title,Date,Duration,Type,Session,Presenters,Location,Room
1,Quarks,28/04/2027 09:00,30 minutes,Oral,Plenary,Ada,CERN,Hall
2,Quarks,08/04/2027 09:00,0:30:00,Oral,Plenary,Ada,CERN,Hall`,
    `*Date,*Time Start,*Time End,*Tracks (Optional),*Session Title,Room/Location (Optional),Speakers (Optional)
4/8/2027,9:00 AM,9:30 AM,Main,Quarks,Hall,Ada
4/28/2027,9:00 AM,9:30 AM,Main,Quarks,Hall,Ada`,
    `Day,Time,Room,Title,Speakers
"Thursday, April 8, 2027",9:00 AM - 9:30 AM,Hall,Quarks,Ada`,
    `Title,Time,Room,Speaker 1,Speaker 2
Quarks,2027-04-08 09:00-09:30,Hall,,Ada`,
  ])('of other systems are read with the names of their columns: %j', async (content) => {
    const { sessions } = await read(content);

    expect(sessions.map(({ start }) => start)).toContain('2027-04-08T01:00:00.000Z');
    for (const session of sessions) {
      expect(session).toMatchObject({
        ...{ title: { en: 'Quarks' }, room: 'Hall', minutes: 30, people: ['Ada'] },
      });
    }
  });

  it('of Excel in China and Taiwan are in their own encodings, which the names of columns tell', async () => {
    const gbk = await read(Buffer.from('b1eacce22cbbe1b3a10ab9e2d7d32cd6f7b3a10a', 'hex'));
    const big5 = await read(Buffer.from('bcd0c3442cb77cb3f50aa5faa46c2ca544b3f50a', 'hex'));

    expect([gbk, big5].map(({ warnings }) => warnings)).toEqual([
      ['encoding_assumed'],
      ['encoding_assumed'],
    ]);
    expect([gbk, big5].map(({ sessions }) => sessions[0]?.title.zh)).toEqual(['光子', '光子']);
  });

  it('of several sheets are read where they tell when something is; cells made one count for each row', async () => {
    const text = (value: string) => ({ value, type: String });
    const first = ['时间', '标题', '会场', '嘉宾'].map(text);
    const workbook = await writeXlsxFile([
      { data: [['Name', 'Bio'].map(text), ['Ada', 'Engineer'].map(text)], sheet: '嘉宾' },
      {
        data: [
          [{ ...text('2027 大会'), columnSpan: 4 }, null, null, null],
          first,
          [
            { ...text('9:00-10:00'), rowSpan: 2 },
            { ...text('圆桌'), rowSpan: 2 },
            { ...text('主会场'), rowSpan: 3 },
            text('林晓'),
          ],
          [null, null, null, text('王芳')],
          [text('10:00-11:00'), text('B'), null, null],
          [text('x'), text('C'), text('主会场'), null],
        ],
        sheet: '4月8日',
      },
      { data: [first, ['9:00-10:00', 'D', 'B厅', ''].map(text)], sheet: '2027-04-09' },
    ]).toBuffer();

    const { sessions, warnings, places } = await read(workbook);

    expect(
      sessions.map(({ title, start, room, people }) => [title.zh ?? title.en, start, room, people]),
    ).toEqual([
      ['圆桌', '2027-04-08T01:00:00.000Z', '主会场', ['林晓', '王芳']],
      ['B', '2027-04-08T02:00:00.000Z', '主会场', []],
      ['C', null, null, []],
      ['D', '2027-04-09T01:00:00.000Z', 'B厅', []],
    ]);
    expect(warnings).toEqual(['time_unreadable']);
    expect(places).toEqual(['6 4月8日!时间']);
  });
});

describe('grids', () => {
  const told = ({ sessions }: Awaited<ReturnType<typeof read>>) =>
    sessions.map(({ title, start, minutes, room, forum, people }) =>
      [title.zh ?? title.en, start?.slice(5, 16) ?? null, minutes, room, forum, ...people].join(
        ' ',
      ),
    );
  const ofOneDay = { ...nothingBeside, days: { startsOn: '2027-04-08', endsOn: '2027-04-08' } };

  it('have times in the first column and rooms above, day after day, with who speaks below a title', async () => {
    const grid = await read(`,Main hall,Room A
2027-04-08,,
09:00-09:30,Opening,-
09:30-10:15,"Photonic chips
Ada Lovelace (ACME)","Kotlin: a tour
by Grace Hopper"
2027-04-09,,
9:00-10:00,,"演讲题目：量子
主持人：赵六
一段说明文字"
`);

    expect(told(grid)).toEqual([
      'Opening 04-08T01:00 30 Main hall ',
      'Photonic chips 04-08T01:30 45 Main hall  Ada Lovelace',
      'Kotlin: a tour 04-08T01:30 45 Room A  Grace Hopper',
      '量子 04-09T01:00 60 Room A  赵六',
    ]);
    expect(grid.sessions.map(({ details }) => details.description)).toEqual([
      undefined,
      { en: 'Ada Lovelace (ACME)' },
      undefined,
      { zh: '一段说明文字' },
    ]);
    expect(grid.warnings).toEqual(['read_as_grid', 'names_assumed']);
    expect(grid.places).toEqual(['1 #A', '4 Main hall']);
  });

  it('say where they had to assume an end, an afternoon, a day or a room', async () => {
    const grid = await read(
      `2027光子大会日程,,
时间,主会场,光子论坛
上午11:00,甲,
12:00,午餐,
1:30,,乙
`,
      'Asia/Shanghai',
      ofOneDay,
    );

    expect(told(grid)).toEqual([
      '甲 04-08T03:00 60 主会场 ',
      '午餐 04-08T04:00 90 主会场 ',
      '乙 04-08T05:30 90 光子论坛 光子论坛',
    ]);
    expect(grid.warnings.map((problem, at) => `${problem} ${grid.places[at]}`)).toEqual([
      'read_as_grid 2 时间',
      'forum_as_room 2 光子论坛',
      'afternoon_assumed 5 时间',
      'ends_from_next_row 3 时间',
      'only_day_assumed 2 date',
      'end_assumed 5 时间',
    ]);
  });

  it('of Excel have a sheet for each day, and cells made one over rows, rooms and the lines of one time', async () => {
    const text = (value: string, more: object = {}) => ({ value, type: String, ...more });
    const workbook = await writeXlsxFile([
      {
        sheet: 'Day 1',
        data: [
          [text('光子大会', { columnSpan: 3 }), null, null],
          ['时间', '主论坛', '光子专场'].map((value) => text(value)),
          ['地点', '三楼大厅', '301'].map((value) => text(value)),
          [text('09:00–09:30'), text('开幕式', { columnSpan: 2 }), null],
          [text('09:30–10:00'), text('甲', { rowSpan: 2 }), text('乙')],
          [text('10:00–10:30'), null, text('丙')],
          [text('10:30–11:00', { rowSpan: 2 }), text('丁'), text('戊')],
          [null, text('王五、陈六'), text('另有一行说明')],
        ],
      },
      {
        sheet: '4月9日',
        data: [
          ['开始', '结束', '主会场', '备注'].map((value) => text(value)),
          [{ value: 0.375, type: Number }, text('10:00'), text('己'), text('带话筒')],
          [text('23:00'), text('0:30'), text('庚'), null],
          [text('0:30'), text('1:30'), text('辛'), null],
        ],
      },
    ]).toBuffer();

    const grid = await read(workbook, 'Asia/Shanghai', {
      ...nothingBeside,
      days: { startsOn: '2027-04-08', endsOn: '2027-04-10' },
    });

    expect(told(grid)).toEqual([
      '开幕式 04-08T01:00 30 三楼大厅 ',
      '甲 04-08T01:30 60 三楼大厅 主论坛',
      '乙 04-08T01:30 30 301 光子专场',
      '丙 04-08T02:00 30 301 光子专场',
      '丁 04-08T02:30 30 三楼大厅 主论坛 王五 陈六',
      '戊 04-08T02:30 30 301 光子专场',
      '己 04-09T01:00 60 主会场 ',
      '庚 04-09T15:00 90 主会场 ',
      '辛 04-09T16:30 60 主会场 ',
    ]);
    expect(grid.warnings.map((problem, at) => `${problem} ${grid.places[at]}`)).toEqual([
      'year_assumed null date',
      'read_as_grid 3 Day 1!时间',
      'day_assumed 3 Day 1',
      'row_joined 8 Day 1!301',
      'across_rooms 4 Day 1!三楼大厅',
      'names_assumed 7 Day 1!三楼大厅',
      'read_as_grid 1 4月9日!开始',
      'column_passed_over 1 4月9日!备注',
    ]);
  });

  it('keep their items without a time where the year is told nowhere', async () => {
    const grid = await read('时间,主会场,A厅\n4月8日,,\n09:00-09:30,甲,乙\n09:30-10:00,丙,\n');

    expect(told(grid)).toEqual(['甲    ', '乙    ', '丙    ']);
    expect(grid.warnings).toEqual([
      'read_as_grid',
      'day_unknown',
      'date_missing',
      'date_missing',
      'date_missing',
    ]);
  });

  it.each([
    'Time,What,Who\n9:00,Set up,Ada\n10:00,Doors,Bob\n',
    '时间,事项,会场\n9:00,签到,大厅\n10:00,开幕,大厅\n',
    'Time,Janson,Ada\n9:00,A,B\n10:00,C,D\n',
  ])('are refused where they are not surely one: %j', async (content) => {
    await expect(read(content)).rejects.toThrow('no_title_column');
  });

  it('are read where somebody says that a column is a room, and another nothing', async () => {
    const columns = [
      { title: 'janson', meaning: ColumnMeaning.one_room },
      { title: 'Clarke', meaning: ColumnMeaning.pass_over },
    ];
    const grid = await read(
      'Time,Janson,Clarke\n9:00-10:00,A,B\n10:00-11:00,C,D\n',
      'Asia/Shanghai',
      { ...ofOneDay, columns },
    );

    expect(told(grid)).toEqual(['A 04-08T01:00 60 Janson ', 'C 04-08T02:00 60 Janson ']);
  });
});
