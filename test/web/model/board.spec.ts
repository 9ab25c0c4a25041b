import { describe, expect, it } from '@jest/globals';

import { Board } from '../../../src/events/calendar/board.js';
import {
  ClashKind,
  clashesIn,
  defaultSeverities,
  type Draft,
} from '../../../src/events/calendar/clashes.js';
import { Fixes } from '../../../src/events/calendar/fixes.js';
import { carriedTo } from '../../../web/src/programme/board/carry/carried.js';
import {
  deedOf,
  forumMovedTo,
  offTimetable,
} from '../../../web/src/programme/board/deeds/moved.js';
import { hitOf, scrollFor } from '../../../web/src/programme/board/carry/geometry.js';
import { daysOf, onDay } from '../../../web/src/programme/board/days.js';
import { instantOf, timeFrom } from '../../../web/src/kernel/i18n/instants.js';
import { headingOf } from '../../../web/src/programme/board/grid/facing.js';
import {
  type Deed,
  doing,
  mostSteps,
  noHistory,
  OwnWrites,
  redoing,
  reversed,
  undoing,
} from '../../../web/src/programme/board/deeds/history.js';
import {
  axisOf,
  boxed,
  drawnSpan,
  neighbourOf,
  offsetOf,
  readingOrder,
  roomDaysOf,
  rowHeight,
} from '../../../web/src/programme/board/grid/layout.js';
import {
  endingAt,
  snapped,
  startingAt,
  stepped,
} from '../../../web/src/programme/board/carry/raster.js';
import { freeSpans } from '../../../web/src/programme/board/carry/free-spans.js';
import {
  type BoardEvent,
  type BoardForum,
  type BoardItem,
  type BoardRoom,
  type Planned,
  roomFor,
} from '../../../web/src/programme/board/planned.js';
import { draftFrom } from '../../../web/src/programme/board/draft.js';
import { availabilityOf, standingAt } from '../../../web/src/programme/board/item/availability.js';
import { rightsIn } from '../../../web/src/programme/board/rights.js';
import { canCome } from '../../../web/src/speakers/people/use-people.js';

const minute = 60_000;
const zone = 'Asia/Shanghai';
/** An instant on 8 April 2027 in Shanghai: `at('09:30')`. */
const at = (time: string) => Date.parse(`2027-04-08T${time}:00+08:00`);
const span = (start: string, end: string) => ({ start: at(start), end: at(end) });
const day = span('08:00', '19:00');
const title = { zh: '示例', en: 'Sample', enStatus: 'official' } as const;

function aForum(id: string, roomId: string | null = null): BoardForum {
  const during = roomId === null ? null : rangeFrom('09:00', '12:00');
  const room = roomId === null ? null : { id: roomId };
  const forum = { id, code: id, position: 1, capacity: null, version: 2 };
  return { ...forum, title, during, room, agenda: [] };
}

function rangeFrom(start: string, end: string) {
  return { start: new Date(at(start)).toISOString(), end: new Date(at(end)).toISOString() };
}

function aThing(id: string, forum: BoardForum, thing: Partial<Planned> = {}): Planned {
  const item = { id, forumId: forum.id, kind: 'talk', fixed: false, version: 3, title } as const;
  return {
    ...{ id, forum, title, kind: 'talk', parentId: forum.id, capacity: null, people: [] },
    ...{ during: null, roomId: null },
    item: { ...item, during: null, room: null, position: 1, speakers: [] },
    ...thing,
  };
}

function asThing(forum: BoardForum): Planned {
  const during = forum.during && span('09:00', '12:00');
  const roomId = forum.room?.id ?? null;
  return aThing(forum.id, forum, { item: null, kind: 'forum', parentId: null, during, roomId });
}

function aDraft(things: readonly Planned[]): Draft<Planned> {
  return {
    things,
    roomCapacities: new Map(),
    availabilities: [],
    travelMinutes: 0,
    severities: defaultSeverities,
    ignored: new Map(),
  };
}

const rooms = ['a', 'b', 'c'].map((id): BoardRoom => ({
  ...{ id, name: title, capacity: null, openHours: [] },
}));

describe('the days of the board', () => {
  it('are those of the event and all on which something stands, with an hour to grow', () => {
    const late = aThing('late', aForum('f'), { during: span('20:10', '21:00') });

    const days = daysOf([late], { timeZone: zone, startsOn: '2027-04-07', endsOn: '2027-04-08' });

    expect(days.map((one) => one.day)).toEqual(['2027-04-07', '2027-04-08']);
    expect(days[1]?.window).toEqual(span('08:00', '22:00'));
  });

  it.each([
    ['2027-03-28', '09:00', 'Europe/Berlin', '2027-03-28T07:00:00Z'],
    ['2027-03-27', '09:00', 'Europe/Berlin', '2027-03-27T08:00:00Z'],
    ['2027-10-31', '01:30', 'America/New_York', '2027-10-31T05:30:00Z'],
    ['2027-04-08', '00:00', zone, '2027-04-07T16:00:00Z'],
  ])('know when it is %s %s in %s', (local, time, timeZone, instant) => {
    expect(new Date(instantOf(local, time, timeZone)).toISOString()).toBe(
      instant.replace('Z', '.000Z'),
    );
  });

  it.each([
    ['9:05', '09:05'],
    ['0905', '09:05'],
    ['23：59', '23:59'],
    ['24:00', null],
    ['9:5', null],
    ['', null],
  ])('take a time that is typed: %j is %s', (typed, time) => {
    expect(timeFrom(typed)).toBe(time);
  });

  it('keep the time by the clock when something goes to another day, across summer time', () => {
    const before = { start: Date.parse('2027-03-27T08:00Z'), end: Date.parse('2027-03-27T09:00Z') };

    const after = onDay(before, '2027-03-28', 'Europe/Berlin');

    expect(new Date(after.start).toISOString()).toBe('2027-03-28T07:00:00.000Z');
    expect(after.end - after.start).toBe(60 * minute);
  });
});

describe('a place on the board', () => {
  it.each([
    ['09:02', 5, '09:00'],
    ['09:03', 5, '09:05'],
    ['09:07', 15, '09:00'],
    ['09:08', 15, '09:15'],
    ['09:16', 30, '09:30'],
  ] as const)('of %s is, in steps of %i minutes, %s', (from, step, to) => {
    expect(snapped(at(from), day, step)).toBe(at(to));
  });

  it.each([
    ['07:00', '08:00'],
    ['18:30', '18:00'],
    ['10:00', '10:00'],
  ])('stays within the day: a start at %s is one at %s', (from, to) => {
    expect(startingAt(span('09:00', '10:00'), at(from), day).start).toBe(at(to));
  });

  it.each([
    ['08:00', '09:05'],
    ['09:20', '09:20'],
    ['23:00', '19:00'],
  ])('is never shorter than five minutes: an end at %s is one at %s', (from, to) => {
    expect(endingAt(span('09:00', '10:00'), at(from), day)).toEqual(span('09:00', to));
  });

  it.each([
    ['09:00', 1, '09:15'],
    ['09:00', -1, '08:45'],
    ['09:05', 1, '09:15'],
    ['09:05', -1, '09:00'],
  ] as const)('goes from %s by %i step to %s', (from, by, to) => {
    expect(stepped(at(from), by, day, 15)).toBe(at(to));
  });

  it('is in the room of its forum where that holds one', () => {
    const bound = aThing('bound', aForum('f', 'a'));
    const free = aThing('free', aForum('g'));

    expect([roomFor(bound, 'a'), roomFor(bound, 'b')]).toEqual([null, undefined]);
    expect([roomFor(free, 'b'), roomFor(free, null)]).toEqual(['b', undefined]);
  });
});

describe('what is free for an item', () => {
  it('is where neither the room nor its people are held, and within its forum', () => {
    const [open, bound] = [aForum('open'), aForum('bound', 'a')];
    const people = [{ personId: 'ada', firm: true }];
    const moved = aThing('moved', open, { people });
    const inForum = aThing('turn', bound, { people, during: span('09:00', '10:00') });
    const other = aThing('other', open, { roomId: 'b', during: span('14:00', '15:00') });
    const board = new Board(aDraft([asThing(open), asThing(bound), moved, inForum, other]));

    expect(freeSpans(board, moved, 'b', day)).toEqual([
      span('08:00', '09:00'),
      span('10:00', '14:00'),
      span('15:00', '19:00'),
    ]);
    expect(freeSpans(board, moved, 'a', day)).toEqual([
      span('08:00', '09:00'),
      span('12:00', '19:00'),
    ]);
    expect(freeSpans(board, inForum, 'a', day)).toEqual([span('09:00', '12:00')]);
    expect(freeSpans(board, inForum, 'b', day)).toEqual([]);
  });
});

describe('what is free for an item of somebody who comes and goes', () => {
  it('is only while the room is open and they are there', () => {
    const open = aForum('open');
    const moved = aThing('moved', open, { people: [{ personId: 'ada', firm: true }] });
    const board = new Board({
      ...aDraft([asThing(open), moved]),
      roomHours: new Map([['b', [span('09:00', '12:00'), span('13:00', '18:00')]]]),
      availabilities: [{ personId: 'ada', during: span('11:00', '14:00') }],
    });

    expect(freeSpans(board, moved, 'b', day)).toEqual([
      span('11:00', '12:00'),
      span('13:00', '14:00'),
    ]);
    expect(freeSpans(board, moved, 'c', day)).toEqual([span('11:00', '14:00')]);
  });
});

describe('the draft of the board', () => {
  const ada = { id: 'ada', name: '示例', nameLatin: null };
  const [talks, signings] = [aForum('talks', 'a'), aForum('signings', 'b')];
  const anItem = (id: string, forum: BoardForum, start: string, end: string): BoardItem => {
    const item = { id, forumId: forum.id, kind: 'talk', fixed: false, version: 1, title } as const;
    return { ...item, during: rangeFrom(start, end), room: null, position: 1, speakers: [] };
  };
  const event = {
    ...{ id: 'event', slug: 'event', timeZone: zone, title, travelMinutes: 0, viewerMay: [] },
    ...{ startsOn: '2027-04-08', endsOn: '2027-04-08', rooms },
    forums: [
      { ...talks, agenda: [anItem('talk', talks, '09:00', '12:00')] },
      { ...signings, agenda: [anItem('signing', signings, '10:00', '11:00')] },
    ],
  };
  const engagedIn = (thingId: string) => ({ thingId, firm: true, person: ada });

  it('knows that who talks from nine to twelve cannot sign at ten, nor be host of a forum then', () => {
    const rules = { availabilities: [], clashRules: [], clashes: [] };
    const both = { ...rules, draftEngagements: [engagedIn('talk'), engagedIn('signing')] };
    const host = { ...rules, draftEngagements: [engagedIn('talk'), engagedIn('signings')] };
    const board = new Board(draftFrom(event, both));
    const signing = board.byId.get('signing')!;

    const clashes = clashesIn(board.draft).map(({ kind, personId, items }) => {
      return [kind, personId, items.map(({ id }) => id)];
    });
    const free = new Fixes(board).freePlaces('signing', 60).map(({ during }) => during);

    expect(clashes).toEqual([[ClashKind.person, 'ada', ['talk', 'signing']]]);
    expect(clashesIn(draftFrom(event, host)).map(({ kind }) => kind)).toEqual([ClashKind.person]);
    expect(free).toEqual([]);
    expect(freeSpans(board, signing, 'b', day)).toEqual([]);
  });

  it('finds somebody away who signs, without asking the server', () => {
    const draft = draftFrom(event, {
      ...{ clashRules: [], clashes: [], draftEngagements: [engagedIn('signing')] },
      availabilities: [{ person: ada, during: rangeFrom('14:00', '18:00') }],
    });

    expect(clashesIn(draft).map(({ kind, personId }) => [kind, personId])).toEqual([
      [ClashKind.availability, 'ada'],
    ]);
  });
});

describe('what one may on the board', () => {
  const [own, other] = [aForum('own', 'a'), aForum('other', 'b')];
  const about = {
    ...{ id: 'event', slug: 'event', timeZone: zone, title, travelMinutes: 0, rooms },
    ...{ startsOn: '2027-04-08', endsOn: '2027-04-08', forums: [own, other] },
  };
  const things = [own, other].flatMap((forum) => [asThing(forum), aThing(`in ${forum.id}`, forum)]);
  const told = (viewerMay: BoardEvent['viewerMay']) => {
    const { mayEdit, ownForums, ...rights } = rightsIn({ ...about, viewerMay });
    const edits = things.filter(mayEdit).map(({ id }) => id);
    return { ...rights, edits, forums: ownForums.map(({ id }) => id) };
  };

  it('is, for the lead of a forum, to edit its items; they settle no clash and move no forum', () => {
    expect(told([{ permission: 'editProgramme', scopeIds: ['own'] }])).toEqual({
      ...{ mayArrange: false, maySettle: false, mayRule: false },
      ...{ edits: ['in own'], forums: ['own'] },
    });
  });

  it('is everything for whoever edits the event and all of its programme, whatever they are called', () => {
    const all = ['editEvent', 'editProgramme'] as const;

    expect(told(all.map((permission) => ({ permission, scopeIds: null })))).toEqual({
      ...{ mayArrange: true, maySettle: true, mayRule: true },
      ...{ edits: ['own', 'in own', 'other', 'in other'], forums: ['own', 'other'] },
    });
  });
});

describe('somebody who comes from nine to twelve and from twelve to three', () => {
  const spans = [span('09:00', '12:00'), span('12:00', '15:00')];
  const availabilities = spans.map((during) => ({ personId: 'ada', during }));

  it('is there from eleven to one, wherever it is asked', () => {
    const asked = { personId: 'ada', window: day, except: 'moved' };
    const during = span('11:00', '13:00');
    const item = aThing('moved', aForum('open'), { people: [{ personId: 'ada', firm: true }] });
    const board = new Board({ ...aDraft([item]), availabilities });
    const told = spans.map(({ start, end }) => {
      return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
    });

    expect(standingAt(availabilityOf(asked, [], availabilities), during)).toBe('free');
    expect(freeSpans(board, item, 'c', day)).toEqual([span('09:00', '15:00')]);
    expect(canCome(told, rangeFrom('11:00', '13:00'))).toBe(true);
  });

  it('is away before, after, and on any other day', () => {
    const there = availabilityOf({ personId: 'ada', window: day, except: '' }, [], availabilities);
    const window = { start: at('00:00') + 24 * 60 * minute, end: at('00:00') + 48 * 60 * minute };
    const next = availabilityOf({ personId: 'ada', window, except: '' }, [], availabilities);

    expect(standingAt(there, span('08:30', '09:30'))).toBe('away');
    expect(standingAt(there, span('14:30', '15:30'))).toBe('away');
    expect(standingAt(next, { start: window.start, end: window.start + minute })).toBe('away');
  });
});

describe('what is drawn with the mouse', () => {
  const axis = axisOf(day, []);

  it('is a span on the raster, whichever way it is drawn, and never less than a step', () => {
    const [ten, eleven] = [offsetOf(at('10:02'), axis), offsetOf(at('11:07'), axis)];

    expect(drawnSpan(ten, eleven, axis, 15)).toEqual(span('10:00', '11:15'));
    expect(drawnSpan(eleven, ten, axis, 15)).toEqual(span('10:00', '11:15'));
    expect(drawnSpan(ten, ten, axis, 15)).toEqual(span('10:00', '10:15'));
    expect(drawnSpan(-50, -10, axis, 15).start).toBe(day.start);
  });

  it('is a box around all that it touches, in their lanes', () => {
    const open = aForum('open');
    const item = (id: string, roomId: string, from: string, to: string) =>
      aThing(id, open, { roomId, during: span(from, to) });
    const things = [
      asThing(open),
      item('left', 'a', '09:00', '10:00'),
      item('right', 'a', '09:00', '10:00'),
      item('below', 'a', '11:00', '12:00'),
      item('beside', 'b', '09:00', '10:00'),
    ];
    const roomDays = roomDaysOf(things, rooms, axis);
    const along = offsetOf(at('09:10'), axis);
    const around = (one: number, other: number) =>
      boxed({ along: along + 20, across: one }, { along, across: other }, roomDays, 100).sort();

    expect(around(60, 80)).toEqual(['right']);
    expect(around(130, 10)).toEqual(['beside', 'left', 'right']);
    expect(readingOrder(roomDays, [aThing('waits', open)])).toEqual([
      ...['left', 'right', 'beside', 'below', 'waits'],
    ]);
  });
});

describe('the layout of a day', () => {
  const open = aForum('open');
  const one = aThing('one', open, { roomId: 'a', during: span('09:00', '10:00') });
  const two = aThing('two', open, { roomId: 'a', during: span('09:30', '10:30') });
  const three = aThing('three', open, { roomId: 'c', during: span('10:30', '11:00') });
  const things = [asThing(open), one, two, three];
  const axis = axisOf(day, things);
  const roomDays = roomDaysOf(things, rooms, axis);

  it('puts what overlaps beside one another, and shows rooms that are empty', () => {
    const lanes = roomDays.map(({ room, cards }) => [
      room?.id,
      cards.map(({ thing, lane, lanes: of }) => `${thing.id} ${lane}/${of}`),
    ]);

    expect(lanes).toEqual([
      ['a', ['one 0/2', 'two 1/2']],
      ['b', []],
      ['c', ['three 0/1']],
    ]);
  });

  it('gives the shortest item of a day the height of a finger', () => {
    const short = aThing('short', open, { roomId: 'b', during: span('09:00', '09:10') });

    expect(axisOf(day, [...things, short]).scale * 10).toBeGreaterThanOrEqual(24);
  });

  it.each([
    ['one', 'later', 'two'],
    ['two', 'earlier', 'one'],
    ['two', 'roomAfter', 'three'],
    ['three', 'roomBefore', 'two'],
    ['three', 'roomAfter', null],
    [null, 'later', 'one'],
  ] as const)('leads by arrow keys from %s, %s, to %s', (from, heading, to) => {
    expect(neighbourOf(roomDays, from, heading)).toBe(to);
  });

  it('draws the time as large as is wished, and the rows higher where there are few', () => {
    const [usual, large] = [axisOf(day, things), axisOf(day, things, { zoom: 2 })];

    expect(large.scale).toBe(usual.scale * 2);
    expect(axisOf(day, things, { roomsAs: 'rows' }).scale).toBe(3.2);
    expect([rowHeight(3), rowHeight(30)]).toEqual([112, 72]);
  });

  it.each([
    ['columns', 'ArrowDown', 'later'],
    ['columns', 'ArrowRight', 'roomAfter'],
    ['rows', 'ArrowDown', 'roomAfter'],
    ['rows', 'ArrowUp', 'roomBefore'],
    ['rows', 'ArrowRight', 'later'],
    ['rows', 'ArrowLeft', 'earlier'],
    ['rows', 'Home', undefined],
  ] as const)('follows the axes on the screen: rooms as %s, %s is %s', (roomsAs, key, heading) => {
    expect(headingOf(key, roomsAs)).toBe(heading);
  });

  const pane = { left: 100, top: 100, right: 800, bottom: 700, scrollLeft: 100, scrollTop: 0 };
  const asColumns = { ...pane, gutter: 50, header: 56, breadth: 150, rooms: 3 };
  const asRows = { ...pane, gutter: 150, header: 32, breadth: 88, rooms: 3 };

  it.each([
    ['columns', 'a room and a time', { x: 300, y: 252 }, { room: 1, minutes: 60 }],
    ['columns', 'the start over the names', { x: 300, y: 156 }, { room: 1, minutes: 0 }],
    ['columns', 'nothing over the times', { x: 120, y: 252 }, null],
    ['columns', 'nothing beyond the pane', { x: 900, y: 252 }, null],
    ['rows', 'a room and a time', { x: 342, y: 252 }, { room: 1, minutes: 120 }],
    ['rows', 'nothing over the times', { x: 342, y: 120 }, null],
    ['rows', 'nothing over the names', { x: 200, y: 252 }, null],
    ['rows', 'nothing below the last room', { x: 342, y: 400 }, null],
  ] as const)('finds under a pointer, rooms as %s, %s', (roomsAs, _, point, found) => {
    const geometry = { ...(roomsAs === 'columns' ? asColumns : asRows), roomsAs };

    const hit = hitOf(point, geometry, { window: day, scale: 1.6 });

    expect(hit && { room: hit.room, minutes: (hit.instant - day.start) / minute }).toEqual(found);
  });

  it.each([
    [400, 0],
    [110, -15],
    [699, 18],
    [690, 15],
  ])('scrolls at %i by %i', (point, by) => {
    expect(Math.abs(scrollFor(point, 100, 700) - by)).toBeLessThanOrEqual(1);
  });
});

describe('what is carried', () => {
  const open = aForum('open');
  const wind = aThing('wind', open, { roomId: 'a', during: span('10:00', '11:00') });
  const sun = aThing('sun', open, { roomId: 'b', during: span('10:00', '10:30') });
  const board = new Board(aDraft([asThing(open), wind, sun]));
  const carried = (how: 'move' | 'resize' = 'move') => {
    return { id: 'sun', how, by: 'keys', grip: 0, seen: new Map([['sun', 3]]), at: null } as const;
  };
  const ground = { board, window: day, step: 5, selected: new Set<string>() } as const;

  it('tells what it would clash with before it is dropped', () => {
    const put = carriedTo(carried(), { roomId: 'a', during: span('10:40', '11:10') }, ground);

    expect(put.clashes.map(({ kind, minutes }) => [kind, minutes])).toEqual([[ClashKind.room, 20]]);
  });

  it('becomes a deed at the version that was picked up, and none where it stayed', () => {
    const put = carriedTo(carried(), { roomId: 'c', during: span('10:00', '10:30') }, ground);
    const back = carriedTo(carried(), { roomId: 'b', during: span('10:00', '10:30') }, ground);

    expect(deedOf(put, board)).toEqual([
      {
        ...{ kind: 'moved', id: 'sun', title, version: 3 },
        from: { roomId: 'b', during: span('10:00', '10:30') },
        to: { roomId: 'c', during: span('10:00', '10:30') },
      },
    ]);
    expect(deedOf(back, board)).toEqual([]);
  });

  it('takes along what is selected, by as much and in its own room', () => {
    const selected = new Set(['sun', 'wind']);

    const put = carriedTo(
      carried(),
      { roomId: 'c', during: span('10:15', '10:45') },
      { ...ground, selected },
    );

    expect(put.places?.get('wind')).toEqual({ roomId: 'a', during: span('10:15', '11:15') });
    expect(deedOf(put, board)).toHaveLength(2);
  });

  it('takes along what waits as well, one after the other, where it may go', () => {
    const one = aThing('one', open);
    const bound = aThing('bound', aForum('held', 'a'));
    const two = aThing('two', open);
    const waiting = new Board(aDraft([asThing(open), one, bound, two, sun]));
    const selected = new Set(['one', 'bound', 'two', 'sun']);

    const put = carriedTo(
      { ...carried(), id: 'one' },
      { roomId: 'c', during: span('13:00', '13:30') },
      { ...ground, board: waiting, selected },
    );

    expect([...(put.places ?? [])].map(([id, place]) => [id, place.during])).toEqual([
      ['one', span('13:00', '13:30')],
      ['two', span('13:30', '14:00')],
    ]);
  });

  it('takes along the items of a forum, and tells what they would clash with there', () => {
    const held = aForum('held', 'a');
    const turn = aThing('turn', held, { during: span('09:00', '09:30') });
    const taken = aThing('taken', open, { roomId: 'b', during: span('13:00', '14:00') });
    const all = new Board(aDraft([asThing(open), asThing(held), turn, taken]));
    const to = { roomId: 'b', during: span('11:00', '14:00') };

    const put = carriedTo({ ...carried(), id: 'held', seen: new Map() }, to, {
      ...ground,
      board: all,
    });

    expect(put.clashes.map(({ kind }) => kind)).toEqual([ClashKind.room]);
    expect(deedOf(put, all)).toMatchObject([
      {
        ...{ kind: 'band', id: 'held', to, version: 2 },
        along: [{ id: 'turn', to: { roomId: null, during: span('11:00', '11:30') } }],
      },
    ]);
  });

  it('leaves the items of a forum where they are when it is given another length', () => {
    const held = aForum('held', 'a');
    const turn = aThing('turn', held, { during: span('09:00', '09:30') });
    const all = new Board(aDraft([asThing(held), turn]));

    const moved = forumMovedTo('held', { roomId: 'a', during: span('10:00', '12:00') }, all);

    expect(moved?.along).toEqual([]);
  });
});

describe('the history of the board', () => {
  const deed = (id: string): Deed => [
    {
      ...{ kind: 'moved', id, title, version: 1 },
      ...{ from: offTimetable, to: { roomId: id, during: null } },
    },
  ];

  it('goes back and forth, and forgets what was undone once something else is done', () => {
    const both = doing(doing(noHistory, deed('a')), deed('b'));

    expect(undoing(both)).toEqual({ past: [deed('a')], future: [deed('b')] });
    expect(redoing(undoing(both))).toEqual(both);
    expect(doing(undoing(both), deed('c')).future).toEqual([]);
    expect(reversed(deed('a'))[0]).toMatchObject({ from: { roomId: 'a' }, to: offTimetable });
  });

  it(`keeps ${mostSteps} steps`, () => {
    let history = noHistory;
    for (let step = 0; step < 60; step += 1) history = doing(history, deed(`${step}`));

    expect([history.past.length, history.past[0]]).toEqual([50, deed('10')]);
  });

  it('follows its own writes from version to version, and nobody else’s', () => {
    const own = new OwnWrites();
    const at_ = (id: string, version: number) => ({ id, version });
    const written = { ...at_('a', 2), kind: 'talk' };
    own.wrote(at_('a', 1), written);
    own.wrote(at_('a', 2), at_('a', 3));

    expect([at_('a', 1), at_('a', 4), at_('b', 1)].map((seen) => own.latest(seen))).toEqual([
      at_('a', 3),
      at_('a', 4),
      at_('b', 1),
    ]);
  });

  it('finds what was made in the place of something that was deleted', () => {
    const own = new OwnWrites();
    own.wrote({ id: 'a', version: 1 }, { id: 'a', version: 2 });
    own.wrote({ id: 'a', version: 2 }, { id: 'again', version: 1 });

    const [moved] = deed('a');

    expect(moved && own.followed(moved)).toMatchObject({ id: 'again', version: 1 });
  });

  it('takes back the last change of a deed first, and everything that went along', () => {
    const place = (roomId: string) => ({ roomId, during: null });
    const kept = {
      ...{ ...place('a'), forumId: 'f', kind: 'talk' as const, title, fixed: false, parts: [] },
    };
    const both: Deed = [
      {
        ...{ kind: 'band', id: 'f', title, version: 1, from: place('a'), to: place('b') },
        along: [{ id: 'i', from: place('a'), to: place('b') }],
      },
      { kind: 'existing', id: 'x', title, version: 1, from: false, to: true, kept },
    ];

    expect(reversed(both)).toMatchObject([
      { kind: 'existing', id: 'x', from: true, to: false },
      { kind: 'band', to: place('a'), along: [{ id: 'i', from: place('b'), to: place('a') }] },
    ]);
    expect(reversed(reversed(both))).toEqual(both);
  });
});
