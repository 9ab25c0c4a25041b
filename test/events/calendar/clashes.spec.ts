import { describe, expect, it } from '@jest/globals';

import { blocksRelease, clashesIn, ClashSeverity } from '../../../src/events/calendar/clashes.js';
import type { Thing } from '../../../src/events/calendar/holdings.js';
import { aDraft, aThing, between, firm, invited } from '../../support/draft.factories.js';

const forumA = aThing({ id: 'A', kind: 'forum', roomId: 'hall', during: between('9:00', '12:00') });
const inA = (thing: Partial<Thing> & { id: string }) => aThing({ parentId: 'A', ...thing });

/** What a clash is, in one line. */
function told(things: readonly Thing[], rules?: Parameters<typeof aDraft>[1]): string[] {
  return clashesIn(aDraft(things, rules)).map(({ kind, items, personId, roomId, minutes }) =>
    [kind, items.map(({ id }) => id).join('+'), personId ?? roomId, minutes].join(' '),
  );
}

describe('when rooms are open', () => {
  const open = (...spans: [string, string][]) => ({
    roomHours: new Map([['hall', spans.map(([start, end]) => between(start, end))]]),
  });
  it.each<[string, ReturnType<typeof open>, string[]]>([
    ['nobody says when it is closed', open(), []],
    ['it is open all the while', open(['8:00', '12:00']), []],
    ['it opens in two spans that touch', open(['8:00', '10:00'], ['10:00', '12:00']), []],
    ['it opens later', open(['9:01', '12:00']), ['availability A hall ']],
    ['it is closed between', open(['8:00', '10:00'], ['11:00', '12:00']), ['availability A hall ']],
    ['it is open on another day', open(['33:00', '36:00']), ['availability A hall ']],
  ])('%s', (_case, rules, expected) => {
    const item = inA({ id: 'a1', during: between('9:00', '12:00') });

    expect(told([forumA, item], rules)).toEqual(expected);
  });

  it('tells of the item where the forum holds no room, and of what runs past the forum', () => {
    const theme = aThing({ id: 'T', kind: 'forum' });
    const item = aThing({
      id: 't',
      parentId: 'T',
      roomId: 'hall',
      during: between('12:00', '13:00'),
    });
    const late = inA({ id: 'a1', during: between('11:00', '12:30') });

    expect(told([theme, item], open(['8:00', '12:00']))).toEqual(['availability t hall ']);
    expect(told([forumA, late], open(['8:00', '12:00']))).toEqual([
      'outside_forum A+a1  ',
      'availability a1 hall ',
    ]);
  });
});

describe('who clashes with whom', () => {
  const theme = aThing({ id: 'T', kind: 'forum' });
  const cases: [string, Thing[], string[]][] = [
    ['an empty programme has no clash', [], []],
    ['what is not placed holds nothing', [aThing({ id: 'x', people: firm('Lin') }), theme], []],
    [
      'two forums in one room',
      [forumA, aThing({ ...forumA, id: 'B', during: between('11:30', '13:00') })],
      ['room A+B hall 30'],
    ],
    [
      'one forum ends when the next begins',
      [forumA, aThing({ ...forumA, id: 'B', during: between('12:00', '13:00') })],
      [],
    ],
    ['two forums in two rooms', [forumA, aThing({ ...forumA, id: 'B', roomId: 'atrium' })], []],
    [
      'an item lies in its forum',
      [forumA, inA({ id: 'a1', during: between('9:00', '12:00') })],
      [],
    ],
    [
      'two items of a forum with a room at one time',
      [
        forumA,
        inA({ id: 'a1', during: between('9:00', '10:00') }),
        inA({ id: 'a2', during: between('9:40', '10:00') }),
      ],
      ['room a1+a2 hall 20'],
    ],
    [
      'two items of a forum one after the other',
      [
        forumA,
        inA({ id: 'a1', during: between('9:00', '10:00') }),
        inA({ id: 'a2', during: between('10:00', '11:00') }),
      ],
      [],
    ],
    [
      'items of a theme at one time in rooms of their own',
      [
        theme,
        aThing({ id: 't1', parentId: 'T', roomId: 'hall', during: between('9:00', '10:00') }),
        aThing({ id: 't2', parentId: 'T', roomId: 'atrium', during: between('9:00', '10:00') }),
      ],
      [],
    ],
    [
      'items of a theme at one time in one room',
      [
        theme,
        aThing({ id: 't1', parentId: 'T', roomId: 'hall', during: between('9:00', '10:00') }),
        aThing({ id: 't2', parentId: 'T', roomId: 'hall', during: between('9:59', '11:00') }),
      ],
      ['room t1+t2 hall 1'],
    ],
    [
      'an item of a theme in a room that another forum holds, whatever that forum does meanwhile',
      [
        forumA,
        inA({ id: 'a1', during: between('9:00', '10:00') }),
        theme,
        aThing({ id: 't1', parentId: 'T', roomId: 'hall', during: between('10:30', '11:00') }),
      ],
      ['room A+t1 hall 30'],
    ],
    [
      'an item that ends after its forum',
      [forumA, inA({ id: 'a1', during: between('11:30', '12:30') })],
      ['outside_forum A+a1  '],
    ],
    [
      'an item that ends after its forum and runs into the next one in its room',
      [
        forumA,
        aThing({ ...forumA, id: 'B', during: between('12:00', '14:00') }),
        inA({ id: 'a1', during: between('11:30', '12:30') }),
      ],
      ['outside_forum A+a1  ', 'room a1+B hall 30'],
    ],
    [
      'two items that both run past their forum at one time',
      [
        forumA,
        inA({ id: 'a1', during: between('11:00', '12:30') }),
        inA({ id: 'a2', during: between('11:30', '12:20') }),
      ],
      ['outside_forum A+a1  ', 'outside_forum A+a2  ', 'room a1+a2 hall 50'],
    ],
    [
      'somebody in two rooms at one time',
      [
        aThing({ id: 'x', during: between('9:00', '10:00'), people: firm('Lin') }),
        aThing({ id: 'y', during: between('9:45', '10:30'), people: firm('Mei', 'Lin') }),
      ],
      ['person x+y Lin 15'],
    ],
    [
      'somebody in two parts of one item',
      [aThing({ id: 'x', during: between('9:00', '10:00'), people: firm('Lin', 'Lin') })],
      [],
    ],
    [
      'somebody who hosts a forum, speaks in it, and speaks elsewhere meanwhile: held where they speak',
      [
        { ...forumA, people: firm('Lin') },
        inA({ id: 'a1', during: between('9:00', '10:00'), people: firm('Lin') }),
        aThing({ id: 'x', during: between('10:30', '11:00'), people: firm('Lin') }),
        aThing({ id: 'y', during: between('9:30', '10:00'), people: firm('Lin') }),
      ],
      ['person a1+y Lin 30'],
    ],
    [
      'somebody in a batch is held by the batch, not by its item',
      [
        forumA,
        inA({ id: 'a1', kind: 'ceremony', during: between('9:00', '11:00'), people: firm('Lin') }),
        aThing({
          id: 'b1',
          kind: 'batch',
          parentId: 'a1',
          during: between('9:00', '9:20'),
          people: firm('Lin'),
        }),
        aThing({ id: 'x', during: between('10:00', '11:00'), people: firm('Lin') }),
      ],
      [],
    ],
    [
      'half a minute counts as one',
      [
        aThing({ id: 'x', during: { start: 0, end: 90_000 }, people: firm('Lin') }),
        aThing({ id: 'y', during: { start: 60_000, end: 120_000 }, people: firm('Lin') }),
      ],
      ['person x+y Lin 1'],
    ],
    [
      'across midnight',
      [
        aThing({ id: 'x', during: between('23:00', '25:00'), people: firm('Lin') }),
        aThing({ id: 'y', during: between('24:30', '26:00'), people: firm('Lin') }),
      ],
      ['person x+y Lin 30'],
    ],
    [
      'three at one time clash in pairs',
      ['x', 'y', 'z'].map((id) => aThing({ id, roomId: 'hall', during: between('9:00', '10:00') })),
      ['room x+y hall 60', 'room x+z hall 60', 'room y+z hall 60'],
    ],
  ];

  it.each(cases)('%s', (_, things, expected) => {
    const clashes = told(things);

    expect(clashes.sort()).toEqual(expected.sort());
  });

  it('tells the hour that a clock shows twice in autumn from the one before it', () => {
    const first = {
      start: Date.parse('2027-10-31T02:30+02:00'),
      end: Date.parse('2027-10-31T02:30+01:00'),
    };
    const second = { start: first.end, end: Date.parse('2027-10-31T03:30+01:00') };

    const clashes = told([
      aThing({ id: 'x', roomId: 'hall', during: first }),
      aThing({ id: 'y', roomId: 'hall', during: second }),
    ]);

    expect(clashes).toEqual([]);
  });
});

describe('the way between two rooms', () => {
  const x = aThing({
    id: 'x',
    roomId: 'hall',
    during: between('9:00', '10:00'),
    people: firm('Lin'),
  });
  const y = aThing({
    id: 'y',
    roomId: 'atrium',
    during: between('10:10', '11:00'),
    people: firm('Lin'),
  });

  it('clashes where it takes longer than there is time', () => {
    const clashes = told([x, y], { travelMinutes: 15 });

    expect(clashes).toEqual(['travel x+y Lin ']);
  });

  it.each<[string, Thing, Thing, number]>([
    ['takes just as long as there is time', x, y, 10],
    ['leads to the room one is in', x, { ...y, roomId: 'hall' }, 15],
    ['leads to a room that nobody knows yet', x, { ...y, roomId: null }, 15],
    ['is gone by two people', x, { ...y, people: firm('Mei') }, 15],
  ])('does not clash where it %s', (_, from, to, travelMinutes) => {
    const clashes = told([from, to], { travelMinutes });

    expect(clashes).toEqual([]);
  });

  it('starts in the room of the forum for an item that has none of its own', () => {
    const clashes = told(
      [forumA, inA({ id: 'a1', during: between('9:00', '10:00'), people: firm('Lin') }), y],
      { travelMinutes: 15 },
    );

    expect(clashes).toEqual(['travel a1+y Lin ']);
  });

  it('is not asked for where both take place at once', () => {
    const clashes = told([x, { ...y, during: between('9:59', '11:00') }], { travelMinutes: 15 });

    expect(clashes).toEqual(['person x+y Lin 1']);
  });
});

describe('when people can come', () => {
  const x = aThing({ id: 'x', during: between('9:30', '10:30'), people: firm('Lin') });
  const free = (start: string, end: string, personId = 'Lin') => ({
    personId,
    during: between(start, end),
  });

  it.each<[string, ReturnType<typeof free>[], string[]]>([
    ['nothing is known of it', [], []],
    ['it is known of others alone', [free('14:00', '15:00', 'Mei')], []],
    ['they are there just as long', [free('9:30', '10:30')], []],
    ['two spans that touch cover it', [free('10:00', '11:00'), free('9:00', '10:00')], []],
    ['they come later', [free('9:31', '12:00')], ['availability x Lin ']],
    [
      'they go in between',
      [free('9:00', '10:00'), free('10:01', '11:00')],
      ['availability x Lin '],
    ],
    ['they come on another day', [free('33:00', '36:00')], ['availability x Lin ']],
  ])('is judged where %s', (_, availabilities, expected) => {
    const clashes = told([x], { availabilities });

    expect(clashes).toEqual(expected);
  });
});

describe('the size of a room', () => {
  it.each<[number | null, number | null | undefined, string[]]>([
    [300, 299, ['capacity A hall ']],
    [300, 300, []],
    [300, null, []],
    [300, undefined, []],
    [null, 1, []],
  ])('is judged for %s people in a room for %s', (capacity, size, expected) => {
    const roomCapacities = new Map(size === undefined ? [] : [['hall', size]]);

    const clashes = told([{ ...forumA, capacity }], { roomCapacities });

    expect(clashes).toEqual(expected);
  });

  it('is judged for an item in a room of its own by how many its forum is for', () => {
    const track = { ...forumA, roomId: null, capacity: 300 };
    const item = aThing({
      id: 'x',
      parentId: 'A',
      roomId: 'hut',
      during: between('9:00', '10:00'),
    });

    const clashes = told([track, item], { roomCapacities: new Map([['hut', 50]]) });

    expect(clashes).toEqual(['capacity x hut ']);
  });
});

describe('how grave a clash is', () => {
  const twice = (one: Thing['people'], other: Thing['people']) => [
    aThing({ id: 'x', during: between('9:00', '10:00'), people: one }),
    aThing({ id: 'y', during: between('9:00', '10:00'), people: other }),
  ];
  const severities = (...given: Parameters<typeof aDraft>) =>
    clashesIn(aDraft(...given)).map(({ severity }) => severity);

  it.each<[string, Thing['people'], Thing['people'], string]>([
    ['two who are expected', firm('Lin'), firm('Lin'), 'blocks_release'],
    ['one who is only invited', firm('Lin'), invited('Lin'), 'warns'],
    ['two who are only invited', invited('Lin'), invited('Lin'), 'warns'],
    [
      'one expected in one part and invited in another',
      firm('Lin'),
      [...invited('Lin'), ...firm('Lin')],
      'blocks_release',
    ],
  ])('depends on who takes part: %s', (_, one, other, expected) => {
    const found = severities(twice(one, other));

    expect(found).toEqual([expected]);
  });

  it('is what the event decides', () => {
    const found = severities(twice(firm('Lin'), firm('Lin')), {
      severities: { person: ClashSeverity.warns },
    });

    expect(found).toEqual(['warns']);
  });

  it('is nothing to speak of where the event switches the rule off', () => {
    const found = severities(twice(firm('Lin'), firm('Lin')), {
      severities: { person: ClashSeverity.off },
    });

    expect(found).toEqual([]);
  });

  it('may be raised for a rule that only warns', () => {
    const found = severities([{ ...forumA, capacity: 2 }], {
      roomCapacities: new Map([['hall', 1]]),
      severities: { capacity: ClashSeverity.blocks_release },
    });

    expect(found).toEqual(['blocks_release']);
  });

  it('stays a warning for somebody who is only invited, whatever the event decides', () => {
    const found = severities(twice(invited('Lin'), firm('Lin')), {
      severities: { person: ClashSeverity.blocks_release },
    });

    expect(found).toEqual(['warns']);
  });

  it('puts what blocks a release first', () => {
    const early = aThing({
      id: 'w',
      kind: 'forum',
      roomId: 'den',
      capacity: 2,
      during: between('7:00', '8:00'),
    });

    const found = severities([early, ...twice(firm('Lin'), firm('Lin'))], {
      roomCapacities: new Map([['den', 1]]),
    });

    expect(found).toEqual(['blocks_release', 'warns']);
  });
});

describe('another event', () => {
  const here = aThing({ id: 'x', during: between('9:00', '10:00'), people: firm('Lin') });
  const there = aThing({
    id: 'far',
    during: between('9:30', '11:00'),
    people: firm('Lin'),
    elsewhere: true,
  });

  it('warns of a person who is wanted there at the same time', () => {
    const [clash] = clashesIn(aDraft([here, there]));

    expect(clash).toMatchObject({ kind: 'person', severity: 'warns', minutes: 30 });
  });

  it('has no clashes of its own', () => {
    const room = { roomId: 'hall', elsewhere: true };

    const clashes = told([
      { ...there, ...room },
      { ...there, ...room, id: 'further' },
    ]);

    expect(clashes).toEqual([]);
  });
});

describe('the id of a clash', () => {
  const x = aThing({
    id: 'x',
    roomId: 'hall',
    during: between('9:00', '10:00'),
    people: firm('Lin'),
  });
  const y = aThing({
    id: 'y',
    roomId: 'hall',
    during: between('9:30', '11:00'),
    people: firm('Lin'),
  });
  const idsOf = (...things: Thing[]) => clashesIn(aDraft(things)).map(({ id }) => id);

  it('stays while the things are moved, whichever comes first', () => {
    const before = idsOf(x, y);
    const after = idsOf(y, { ...x, during: between('10:00', '12:00') });

    expect(before).toHaveLength(2);
    expect(new Set(after)).toEqual(new Set(before));
  });

  it('changes with the room, and the person', () => {
    const ids = [
      ...idsOf(x, y),
      ...idsOf({ ...x, roomId: 'atrium' }, { ...y, roomId: 'atrium', people: [] }),
      ...idsOf({ ...x, people: firm('Mei') }, { ...y, roomId: null, people: firm('Mei') }),
    ];

    expect(new Set(ids).size).toBe(4);
  });

  it('lets a clash be ignored with its reason, and so not block', () => {
    const [id = ''] = idsOf(x, { ...y, people: [] });

    const [clash] = clashesIn(
      aDraft([x, { ...y, people: [] }], { ignored: new Map([[id, '双方同意']]) }),
    );

    expect(clash).toMatchObject({ id, severity: 'blocks_release', ignoredReason: '双方同意' });
    expect(clash && blocksRelease(clash)).toBe(false);
  });

  it('is the same in every process, for it is kept', () => {
    const ids = idsOf(x, { ...y, people: [] });

    expect(ids).toEqual(['f4acf239604ffdb0']);
  });
});
