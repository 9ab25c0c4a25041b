import { describe, expect, it } from '@jest/globals';

import {
  type EventDetails,
  fieldsOfEvent,
  inputOfEvent,
  problemsInEvent,
} from '../../../web/src/events/event-fields.js';
import { occupancyOf, windowsOf } from '../../../web/src/events/rooms/occupancy.js';
import {
  aGroup,
  fieldsOfAnnouncement,
  inputOfAnnouncement,
  kindsIn,
  participantsOf,
  problemsInAnnouncement,
  textOfParticipants,
} from '../../../web/src/forums/announcing/announcement-fields.js';
import {
  inputOfForum,
  noForum,
  problemsInForum,
} from '../../../web/src/forums/editing/forum-fields.js';
import { daysHeld, progressOf } from '../../../web/src/forums/editing/use-forums.js';
import {
  choicesOf,
  freed,
  repeatedIn,
  type Said,
} from '../../../web/src/programme/imports/columns.js';
import { type Job, jobsTold, toldAloud } from '../../../web/src/programme/imports/jobs.js';
import { blocksOf, piecesOf } from '../../../web/src/kernel/ui/prose-blocks.js';
import { rowsOf, rowsOfSpans, spansOfRows, textOfRows } from '../../../web/src/kernel/ui/spans.js';
import { typedText } from '../../../web/src/kernel/ui/typed-text.js';
import {
  changedIn,
  conflictsIn,
  seenIn,
  shownIn,
  touchedIn,
} from '../../../web/src/kernel/ui/versions.js';
import { stepsBack, stepsFrom } from '../../../web/src/speakers/people/invitation.js';
import {
  inputOfPerson,
  nobody,
  problemsInPerson,
} from '../../../web/src/speakers/people/person-fields.js';
import { canCome } from '../../../web/src/speakers/people/use-people.js';

const timeZone = 'Asia/Shanghai';

describe('what one types beside what others write', () => {
  const base = { title: 'Opening', room: 'A', note: '' };

  it('is shown over what the thing is now, where one has typed', () => {
    const mine = { ...base, title: 'Grand opening' };
    const present = { ...base, room: 'B' };

    expect(shownIn({ base, mine, present })).toEqual({ ...present, title: 'Grand opening' });
    expect(touchedIn({ base, mine })).toEqual(['title']);
    expect(changedIn({ base, mine, present })).toEqual(['title']);
    expect(conflictsIn({ base, mine, present })).toEqual([]);
  });

  it('conflicts where both have changed one field, each otherwise', () => {
    const mine = { ...base, title: 'Grand opening', room: 'B' };
    const present = { ...base, title: 'Welcome', room: 'B' };

    expect(conflictsIn({ base, mine, present })).toEqual(['title']);
    expect(changedIn({ base, mine, present })).toEqual(['title']);
  });

  it('does not conflict with what was there to see before one began to type', () => {
    const saved = { ...base, title: 'Grand opening', note: 'mine' };
    const takenBack = { ...base, note: 'theirs' };

    const seen = seenIn({
      base: saved,
      mine: { ...saved, note: 'still mine' },
      present: takenBack,
    });
    const mine = { ...seen.mine, title: 'Welcome' };

    expect(conflictsIn({ base: seen.base, mine, present: takenBack })).toEqual(['note']);
  });
});

describe('spans that are typed', () => {
  const typed = (...lines: string[]) =>
    rowsOf(lines.map((line) => line.replaceAll(' ', '\t')).join('\n'));

  it('are those of the event’s clock, by time, in one where they meet', () => {
    const rows = typed('2027-04-09 9:00 12:00', '2027-04-08 0900 18：00', '2027-04-09 12:00 13:00');

    expect(spansOfRows(rows, timeZone)).toEqual([
      { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T10:00:00.000Z' },
      { start: '2027-04-09T01:00:00.000Z', end: '2027-04-09T05:00:00.000Z' },
    ]);
  });

  it('go on to the next day where they do not end after they start', () => {
    const rows = typed('2027-04-08 22:00 02:00', '2027-04-10 20:00 24:00');

    expect(spansOfRows(rows, timeZone)).toEqual([
      { start: '2027-04-08T14:00:00.000Z', end: '2027-04-08T18:00:00.000Z' },
      { start: '2027-04-10T12:00:00.000Z', end: '2027-04-10T16:00:00.000Z' },
    ]);
  });

  it('say nothing as long as one of them is no span', () => {
    expect(spansOfRows(typed('2027-04-08 09:00 25:00'), timeZone)).toBeNull();
    expect(spansOfRows([], timeZone)).toEqual([]);
  });

  it('come back as they were, a row for each day', () => {
    const spans = [{ start: '2027-04-08T01:00:00.000Z', end: '2027-04-10T02:00:00.000Z' }];

    const rows = rowsOfSpans(spans, timeZone);

    expect(rows.map(({ day, from, to }) => `${day} ${from} ${to}`)).toEqual([
      '2027-04-08 09:00 24:00',
      '2027-04-09 00:00 24:00',
      '2027-04-10 00:00 10:00',
    ]);
    expect(spansOfRows(rowsOf(textOfRows(rows)), timeZone)).toEqual(spans);
  });
});

describe('a text that is typed in both languages', () => {
  it('is nothing where neither says anything', () => {
    expect(typedText(null, { zh: ' ', en: '' })).toBeNull();
    expect(typedText(null, { zh: ' 主会场 ', en: '' })).toEqual({ zh: '主会场', en: null });
  });

  it('keeps the status of an English that stays', () => {
    const before = { zh: '甲', en: 'A', enStatus: 'working' } as const;

    expect(typedText(before, { zh: '乙', en: 'A' })).toEqual({
      zh: '乙',
      en: 'A',
      enStatus: 'working',
    });
    expect(typedText(before, { zh: '乙', en: 'B' })).toEqual({ zh: '乙', en: 'B' });
  });
});

describe('how full a room is', () => {
  const at = (from: string, to: string, day = '2027-04-08') => ({
    start: `${day}T${from}:00+08:00`,
    end: `${day}T${to}:00+08:00`,
  });
  const held = [
    { id: '1', roomId: 'a', during: at('09:00', '10:00') },
    { id: '2', roomId: 'a', during: at('09:30', '10:30') },
    { id: '3', roomId: 'b', during: at('18:00', '21:00') },
  ];
  const windows = windowsOf(['2027-04-08', '2027-04-09'], held, timeZone);

  it('counts what overlaps once, day by day', () => {
    const [first, second] = occupancyOf({ id: 'a', openHours: [] }, held, windows, timeZone);

    expect(first).toMatchObject({
      day: '2027-04-08',
      from: '08:00',
      to: '21:00',
      used: 90,
      open: null,
    });
    expect(first?.blocks.map(({ thing }) => thing.id)).toEqual(['1', '2']);
    expect(second).toMatchObject({
      day: '2027-04-09',
      to: '19:00',
      used: 0,
      blocks: [],
      closed: [],
    });
  });

  it('is told beside the hours in which it is open', () => {
    const openHours = [at('09:00', '12:00'), at('14:00', '18:00')];

    const [first, second] = occupancyOf({ id: 'a', openHours }, held, windows, timeZone);

    expect(first?.open).toBe(7 * 60);
    expect(first?.closed.map(({ left, width }) => [left, width].map(Math.round))).toEqual([
      [0, 8],
      [31, 15],
      [77, 23],
    ]);
    expect(second).toMatchObject({ open: 0, closed: [{ left: 0, width: 100 }] });
  });
});

describe('a forum that is typed', () => {
  const fields = {
    ...noForum,
    ...{ zh: '数字医疗论坛', slug: 'digital-health', day: '2027-04-08', room: 'a' },
    ...{ from: '22:00', to: '1:30' },
  };

  it('holds its room for a span by the clock of the event, maybe past midnight', () => {
    expect(problemsInForum(fields)).toEqual({});
    expect(inputOfForum(fields, null, ['room'], timeZone)).toEqual({
      roomId: 'a',
      during: { start: '2027-04-08T14:00:00.000Z', end: '2027-04-08T17:30:00.000Z' },
      heldOn: null,
    });
  });

  it('has a day alone where nothing else is known', () => {
    const dayOnly = { ...fields, room: '', from: '', to: '' };

    expect(problemsInForum(dayOnly)).toEqual({});
    expect(inputOfForum(dayOnly, null, ['day'], timeZone)).toEqual({
      ...{ roomId: null, during: null, heldOn: '2027-04-08' },
    });
  });

  it('needs a room for a time, and a time for a room', () => {
    expect(problemsInForum({ ...fields, room: '' })).toEqual({ room: 'roomNeeded' });
    expect(problemsInForum({ ...fields, to: '' })).toEqual({ from: 'timeWrong' });
    expect(problemsInForum({ ...fields, day: '' })).toEqual({ day: 'dayNeeded' });
  });

  it('saves what is changed alone', () => {
    expect(inputOfForum(fields, null, ['zh'], timeZone)).toEqual({
      title: { zh: '数字医疗论坛', en: null },
    });
    expect(inputOfForum(fields, null, ['capacity'], timeZone)).toEqual({ capacity: null });
    expect(inputOfForum(fields, null, ['hosts'], timeZone)).toEqual({});
  });

  it('is as far planned as its items and speakers are, breaks left out', () => {
    const span = { start: '2027-04-08T01:00:00Z', end: '2027-04-08T02:00:00Z' };
    const speaker = (id: string, status: 'invited' | 'confirmed' | 'declined') => ({
      ...{ id: `${id} ${status}`, status, person: { id } },
    });
    const item = {
      id: '1',
      title: { zh: '甲', en: null, enStatus: null },
      room: null,
      announcements: [],
    };
    const agenda = [
      { ...item, kind: 'talk' as const, during: span, speakers: [speaker('x', 'confirmed')] },
      { ...item, kind: 'talk' as const, during: null, speakers: [speaker('y', 'invited')] },
      {
        ...item,
        kind: 'panel' as const,
        during: span,
        speakers: [speaker('x', 'confirmed'), speaker('z', 'declined')],
      },
      { ...item, kind: 'break' as const, during: span, speakers: [] },
    ];

    expect(progressOf({ agenda })).toEqual({ items: 3, unplanned: 1, speakers: 2, confirmed: 1 });
  });

  it('is held on its own day, or else on those of its items, as the place of the event counts them', () => {
    const item = {
      ...{ id: '1', title: { zh: '甲', en: null, enStatus: null }, room: null },
      ...{ kind: 'talk' as const, speakers: [], announcements: [] },
    };
    const at = (start: string) => ({ ...item, during: { start, end: start } });
    const agenda = [
      at('2027-04-08T23:00:00Z'),
      at('2027-04-08T01:00:00Z'),
      at('2027-04-08T09:00:00Z'),
      { ...item, during: null },
    ];

    expect(daysHeld({ heldOn: null, agenda }, timeZone)).toEqual(['2027-04-08', '2027-04-09']);
    expect(daysHeld({ heldOn: '2027-04-10', agenda }, timeZone)).toEqual(['2027-04-10']);
    expect(daysHeld({ heldOn: null, agenda: [] }, timeZone)).toEqual([]);
  });
});

describe('an announcement that is typed', () => {
  const working = { zh: '中小企业', en: 'Small companies', enStatus: 'working' as const };
  const group = { id: '1', role: 'participant' as const, groupName: working, groupCount: 11 };
  const announcement = {
    ...{ id: '1', version: 1, kind: 'fund' as const, openRoles: ['founder' as const] },
    title: { zh: '强链基金', en: null, enStatus: null },
    participants: [{ ...group, organisation: null }],
    amounts: [],
  };
  const fields = fieldsOfAnnouncement(announcement);

  it('is what its item is, and in a ceremony anything', () => {
    expect(kindsIn('fund')).toEqual(['fund']);
    expect(kindsIn('talk')).toEqual([]);
    expect(kindsIn('ceremony')).toHaveLength(5);
  });

  it('sends what was changed alone, and keeps the standing of an English that stays', () => {
    const role = 'founder' as const;
    const organisation = { id: '2', name: { zh: '高新区', en: null } };
    const typed = { ...fields, openRoles: 'participant' };
    const rows = [{ ...aGroup, role, organisation }, ...participantsOf(fields.participants)];

    expect(inputOfAnnouncement(typed, announcement, ['openRoles'])).toEqual({
      openRoles: ['participant'],
    });
    expect(
      inputOfAnnouncement({ ...fields, participants: textOfParticipants(rows) }, announcement, [
        'participants',
      ]),
    ).toEqual({
      participants: [
        { role, organisationId: '2' },
        { role: 'participant', groupName: working, groupCount: 11 },
      ],
    });
  });

  it('needs a name, and one for each group that nobody knows by name', () => {
    const role = 'participant' as const;
    const participants = textOfParticipants([{ ...aGroup, role }]);
    const some = textOfParticipants([{ ...aGroup, role, groupZh: '企业', groupCount: '一些' }]);

    expect(problemsInAnnouncement({ ...fields, zh: ' ', participants })).toEqual({
      zh: 'titleNeeded',
      participants: 'groupNeeded',
    });
    expect(problemsInAnnouncement({ ...fields, participants: some })).toEqual({
      participants: 'countWrong',
    });
    expect(problemsInAnnouncement(fields)).toEqual({});
  });
});

describe('an invitation', () => {
  it('offers what can be done, and the way back from it', () => {
    const statuses = [null, 'invited', 'confirmed', 'declined', 'withdrawn'] as const;

    expect(statuses.map(stepsFrom)).toEqual([
      ['invite'],
      ['confirm', 'decline', 'withdraw'],
      ['withdraw'],
      ['invite'],
      ['invite'],
    ]);
    expect(stepsBack('invited', 'confirm')).toEqual(['withdraw', 'invite']);
    expect(stepsBack('invited', 'decline')).toEqual(['invite']);
    expect(stepsBack('confirmed', 'withdraw')).toEqual(['invite', 'confirm']);
    expect(stepsBack('declined', 'invite')).toEqual(['decline']);
    expect(stepsBack('withdrawn', 'invite')).toEqual(['withdraw']);
  });
});

describe('when somebody can come', () => {
  const span = (from: string, to: string) => ({
    start: `2027-04-08T${from}:00Z`,
    end: `2027-04-08T${to}:00Z`,
  });

  it('is at any time where nothing is said, else in all of one of the spans', () => {
    expect(canCome([], span('09:00', '10:00'))).toBe(true);
    expect(canCome([span('08:00', '10:00')], span('09:00', '10:00'))).toBe(true);
    expect(canCome([span('08:00', '09:30')], span('09:00', '10:00'))).toBe(false);
  });

  it('is saved apart from who they are', () => {
    const fields = { ...nobody, name: ' 林晓 ', postEn: 'Chair' };

    expect(inputOfPerson(fields, null, ['name', 'postEn', 'availability'])).toEqual({
      name: '林晓',
      post: { zh: null, en: 'Chair' },
    });
    expect(inputOfPerson(fields, null, ['availability'])).toEqual({});
    expect(problemsInPerson({ ...fields, name: ' ' }, timeZone)).toEqual({ name: 'nameNeeded' });
  });
});

describe('what an event is', () => {
  const event: EventDetails = {
    ...{ id: 'e', slug: 'fair', status: 'draft', version: 3, timeZone, capacity: null },
    ...{ startsOn: '2027-04-08', endsOn: '2027-04-10', cities: ['上海', '西安'] },
    ...{ overlappingForums: 'warns', theme: null, hosts: [], viewerMay: [] },
    title: { zh: '春季展', en: 'Spring fair', enStatus: 'official' },
  };
  const typed = fieldsOfEvent(event);

  it('is sent in what was changed alone, cities by any comma, and no limit where none is typed', () => {
    const next = { ...typed, cities: '上海、杭州，Xi’an', capacity: '', zh: '春展' };

    expect(inputOfEvent(next, event, ['cities', 'capacity', 'zh'])).toEqual({
      ...{ id: 'e', version: 3, capacity: null, cities: ['上海', '杭州', 'Xi’an'] },
      title: { zh: '春展', en: 'Spring fair', enStatus: 'official' },
    });
  });

  it('needs a name, an address, a time zone and days in order', () => {
    expect(problemsInEvent(typed)).toEqual({});
    expect(
      problemsInEvent({
        ...{ zh: ' ', en: '', slug: 'Fair 1', timeZone: 'Shanghai', capacity: '0' },
        ...{ startsOn: '', endsOn: '2027-04-10' },
      }),
    ).toEqual({
      zh: 'nameNeeded',
      slug: 'slugNeeded',
      timeZone: 'timeZoneNeeded',
      startsOn: 'startNeeded',
      capacity: 'capacityWrong',
    });
  });
});

describe('what columns of a spreadsheet are said to be', () => {
  const column = (title: string, meaning: 'title_zh' | 'start' | null, isChosen = false) => ({
    ...{ title, meaning, isChosen, examples: [] },
  });
  const columns = [
    column('constructor', null),
    column('标题', 'title_zh'),
    column('几点', 'start', true),
  ];

  it('is told with what was said before; a column without a word of anybody goes by its title', () => {
    const said: Said = new Map([['constructor', 'title_zh']]);

    expect(choicesOf(columns, new Map())).toEqual([{ title: '几点', meaning: 'start' }]);
    expect(choicesOf(columns, said)).toEqual([
      { title: 'constructor', meaning: 'title_zh' },
      { title: '几点', meaning: 'start' },
    ]);
    expect([...freed(columns, said)]).toEqual(['标题']);
    expect(choicesOf(columns, new Map([['几点', null]]))).toEqual([
      { title: '几点', meaning: 'pass_over' },
    ]);
  });

  it('is the same of two columns only where both may be', () => {
    const twice = (meaning: 'start' | 'speakers') =>
      new Map([['constructor', meaning] as const, ['几点', meaning] as const]);

    expect([...repeatedIn(columns, twice('start'))]).toEqual(['几点']);
    expect([...repeatedIn(columns, twice('speakers'))]).toEqual([]);
  });
});

describe('what is worked on while one does something else', () => {
  const job = (id: string, status: Job['status'], percent = 100): Job => ({
    ...{ id, status, percent, fileName: `${id}.csv`, counts: null, errors: [] },
  });

  it('is what goes on and what waits for somebody, and a few of those that ended', () => {
    const ended = ['1', '2', '3', '4', '5'].map((id) => job(id, 'applied'));
    const jobs = [job('a', 'checked'), job('b', 'cancelled'), ...ended, job('c', 'applying', 30)];

    const { shown, waiting } = jobsTold(jobs);

    expect(shown.map(({ id }) => id)).toEqual(['a', '1', '2', '3', 'c']);
    expect(waiting).toBe(2);
  });

  it('is said aloud at each quarter, and when it has ended', () => {
    const working = job('c', 'applying', 74);

    expect(toldAloud([job('a', 'checked'), working])).toMatchObject({ id: 'c', percent: 50 });
    expect(toldAloud([job('a', 'refused'), job('c', 'applied')])).toMatchObject({ id: 'a' });
    expect(toldAloud([])).toBeNull();
  });
});

describe('a longer text', () => {
  it('is made of paragraphs and lists', () => {
    const text = 'Two\nlines\n\n• one\n• two\nafter\n\n• three';

    expect(blocksOf(text)).toEqual([
      { isList: false, lines: ['Two', 'lines'] },
      { isList: true, lines: ['one', 'two'] },
      { isList: false, lines: ['after'] },
      { isList: true, lines: ['three'] },
    ]);
  });

  it.each([
    ['see https://a.example/b_(c).', ['https://a.example/b_(c)']],
    ['the “Bot (https://a.example/x)”.', ['https://a.example/x']],
    ['slides (http://a.example/x), more', ['http://a.example/x']],
    [
      '见https://a.example/页面。另见 HTTPS://b.example',
      ['https://a.example/页面', 'HTTPS://b.example'],
    ],
    ['javascript:alert(1) ftp://a.example https://', []],
  ])('leads to the addresses in it: %j', (line, addresses) => {
    const pieces = piecesOf(line);

    expect(pieces.filter(({ isAddress }) => isAddress).map(({ text }) => text)).toEqual(addresses);
    expect(pieces.map(({ text }) => text).join('')).toBe(line);
  });
});
