import { describe, expect, it } from '@jest/globals';

import { Board, type Placement } from '../../../src/events/calendar/board.js';
import {
  type Clash,
  clashesIn,
  ClashSeverity,
  type Draft,
} from '../../../src/events/calendar/clashes.js';
import { Fixes, FixKind } from '../../../src/events/calendar/fixes.js';
import {
  aDraft,
  aRandomDraft,
  aThing,
  between,
  chance,
  firm,
} from '../../support/draft.factories.js';

const quarter = 15 * 60_000;

function withPlacement(draft: Draft, placement: Placement): Draft {
  const board = new Board(draft);
  const moved = new Map(
    board.moved(board.byId.get(placement.id)!, placement).map((thing) => [thing.id, thing]),
  );
  return { ...draft, things: draft.things.map((thing) => moved.get(thing.id) ?? thing) };
}

const idsOf = (clashes: readonly Clash[]) => clashes.map(({ id }) => id).sort();
const same = (some: readonly string[], others: readonly string[]) => some.join() === others.join();

describe('Board', () => {
  it('finds of one thing, where it is and where it might go, what a look at everything finds', () => {
    const wrong: object[] = [];
    let looks = 0;
    for (let seed = 1; seed <= 25; seed += 1) {
      const draft = aRandomDraft(seed);
      const board = new Board(draft);
      const random = chance(seed + 7);
      for (const { id, roomId, during, elsewhere } of draft.things) {
        if (elsewhere || !during) continue;
        const start = random(40) * quarter;
        const there = {
          id,
          during: { start, end: start + during.end - during.start },
          roomId: roomId && `room ${random(3)}`,
        };
        const family = new Set(board.family(board.byId.get(id)!).map((one) => one.id));
        const own = (clashes: readonly Clash[]) =>
          clashes.filter(({ items }) => items.some((item) => family.has(item.id)));

        const here = idsOf(own(clashesIn(draft)));
        const then = idsOf(own(clashesIn(withPlacement(draft, there))));
        if (!same(idsOf(board.clashesOf(id)), here)) wrong.push({ seed, id });
        if (!same(idsOf(board.clashesOf(id, there)), then)) wrong.push({ seed, ...there });
        looks += then.length;
      }
    }
    expect(wrong).toEqual([]);
    expect(looks).toBeGreaterThan(1000);
  });
});

describe('Fixes', () => {
  it('removes each clash of random programmes by each of its fixes, and makes none that blocks', () => {
    const kinds = new Set<string>();
    const wrong: object[] = [];
    for (let seed = 1; seed <= 25; seed += 1) {
      const draft = aRandomDraft(seed);
      const fixes = new Fixes(new Board(draft));
      const before = clashesIn(draft);
      const known = new Set(idsOf(before));
      const blocking = (clashes: readonly Clash[]) =>
        clashes.filter(({ severity }) => severity === ClashSeverity.blocks_release);
      for (const clash of before) {
        for (const fix of fixes.of(clash)) {
          const after = clashesIn(withPlacement(draft, fix));

          const fresh = idsOf(blocking(after)).filter((id) => !known.has(id));
          if (fresh.length > 0 || idsOf(after).includes(clash.id)) wrong.push({ seed, fix, fresh });
          kinds.add(`${clash.kind} ${fix.kind}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect([...kinds].sort()).toEqual([
      'availability free_slot',
      'capacity free_room',
      'outside_forum free_slot',
      'person free_slot',
      'room free_room',
      'room free_slot',
      'travel free_room',
      'travel free_slot',
    ]);
  });

  it('offers the next free time, another room at the same time, and the last free time before', () => {
    const things = [
      aThing({ id: 'theme', kind: 'forum', capacity: 80 }),
      aThing({ id: 'a', parentId: 'theme', roomId: 'hall', during: between('10:00', '11:00') }),
      aThing({ id: 'b', parentId: 'theme', roomId: 'hall', during: between('10:30', '11:30') }),
      aThing({ id: 'c', parentId: 'theme', roomId: 'hall', during: between('11:30', '12:00') }),
      aThing({ id: 'd', parentId: 'theme', roomId: 'hut', during: between('9:00', '13:00') }),
      aThing({ id: 'e', parentId: 'theme', roomId: 'attic', during: between('8:00', '8:30') }),
    ];
    const rooms = { hall: 300, hut: 90, attic: 20, wing: 100, barn: null };
    const draft = aDraft(things, { roomCapacities: new Map(Object.entries(rooms)) });
    const [clash] = clashesIn(draft);

    const fixes = new Fixes(new Board(draft)).of(clash!);

    expect(fixes).toEqual([
      { kind: FixKind.free_slot, id: 'b', during: between('12:00', '13:00'), roomId: 'hall' },
      { kind: FixKind.free_room, id: 'b', during: between('10:30', '11:30'), roomId: 'wing' },
      { kind: FixKind.free_slot, id: 'b', during: between('9:00', '10:00'), roomId: 'hall' },
    ]);
  });

  it('offers the smallest free room that is large enough', () => {
    const things = [
      aThing({
        id: 'A',
        kind: 'forum',
        capacity: 80,
        roomId: 'hut',
        during: between('9:00', '12:00'),
      }),
      aThing({ id: 'B', kind: 'forum', roomId: 'wing', during: between('11:00', '13:00') }),
    ];
    const rooms = { hut: 40, attic: 60, wing: 90, hall: 300, arena: 9000 };
    const draft = aDraft(things, { roomCapacities: new Map(Object.entries(rooms)) });
    const [clash] = clashesIn(draft);

    const fixes = new Fixes(new Board(draft)).of(clash!);

    expect(fixes).toEqual([
      { kind: FixKind.free_room, id: 'A', during: between('9:00', '12:00'), roomId: 'hall' },
    ]);
  });

  it('respects when people can come, and the way that they have to walk', () => {
    const things = [
      aThing({ id: 'A', kind: 'forum', roomId: 'hall', during: between('9:00', '12:00') }),
      aThing({ id: 'a', parentId: 'A', during: between('9:00', '9:30'), people: firm('Lin') }),
      aThing({ id: 'B', kind: 'forum', roomId: 'hut', during: between('9:00', '12:00') }),
      aThing({ id: 'b', parentId: 'B', during: between('9:00', '10:00'), people: firm('Lin') }),
    ];
    const draft = aDraft(things, {
      travelMinutes: 10,
      availabilities: [{ personId: 'Lin', during: between('9:00', '11:00') }],
    });
    const [clash] = clashesIn(draft);

    const fixes = new Fixes(new Board(draft)).of(clash!);

    expect(fixes).toEqual([
      { kind: FixKind.free_slot, id: 'b', during: between('9:40', '10:40'), roomId: null },
      { kind: FixKind.free_slot, id: 'a', during: between('10:10', '10:40'), roomId: null },
    ]);
  });

  it('finds the best free places for an item that has no time yet', () => {
    const things = [
      aThing({ id: 'A', kind: 'forum', roomId: 'hall', during: between('9:00', '11:00') }),
      aThing({ id: 'a', parentId: 'A', during: between('9:00', '9:30') }),
      aThing({ id: 'b', parentId: 'A', during: between('10:00', '10:30') }),
      aThing({ id: 'new', parentId: 'A' }),
    ];

    const places = new Fixes(new Board(aDraft(things))).freePlaces('new', 30);

    expect(places.map(({ during }) => during)).toEqual([
      between('9:30', '10:00'),
      between('10:30', '11:00'),
    ]);
  });
});

/** Thirty forums with a room each, and thirty items in each. */
