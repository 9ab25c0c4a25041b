import {
  type ClashSeverities,
  defaultSeverities,
  type Draft,
} from '../../src/events/calendar/clashes.js';
import type { Span, Thing } from '../../src/events/calendar/holdings.js';

/** A span from what a clock shows in Shanghai on 8 April 2027; an hour past 24 is on the next day. */
export function between(start: string, end: string): Span {
  return { start: at(start), end: at(end) };
}

function at(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return Date.UTC(2027, 3, 8, hours - 8, minutes);
}

export function aThing(thing: Partial<Thing> & { id: string }): Thing {
  return {
    kind: 'talk',
    during: null,
    roomId: null,
    parentId: null,
    capacity: null,
    people: [],
    ...thing,
  };
}

export function firm(...personIds: string[]): Thing['people'] {
  return personIds.map((personId) => ({ personId, firm: true }));
}

export function invited(...personIds: string[]): Thing['people'] {
  return personIds.map((personId) => ({ personId, firm: false }));
}

export function aDraft(
  things: readonly Thing[],
  rules: Partial<Omit<Draft, 'things' | 'severities'>> & {
    severities?: Partial<ClashSeverities>;
  } = {},
): Draft {
  return {
    roomCapacities: new Map(),
    availabilities: [],
    travelMinutes: 0,
    ignored: new Map(),
    ...rules,
    things,
    severities: { ...defaultSeverities, ...rules.severities },
  };
}

/** Numbers that look like chance and come again the same from the same seed. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const quarter = 15 * 60_000;

/** A small programme full of clashes, the same from the same seed; all in quarters of an hour. */
export function aRandomDraft(seed: number): Draft {
  const one = chance(seed);
  const span = (): Span => {
    const start = one(40) * quarter;
    return { start, end: start + (1 + one(8)) * quarter };
  };
  const people = () =>
    Array.from({ length: one(3) }, () => ({ personId: `person ${one(5)}`, firm: one(4) > 0 }));
  const room = () => `room ${one(3)}`;

  const things: Thing[] = [];
  for (let forum = 0; forum < 5; forum += 1) {
    const id = `forum ${forum}`;
    const held = one(3) > 0;
    const where = held ? { roomId: room(), during: span() } : {};
    things.push(
      aThing({ id, kind: 'forum', capacity: one(4) * 100 || null, people: people(), ...where }),
    );
    for (let item = 0; item < 5; item += 1) {
      const placed = one(6) > 0;
      const place = placed ? { during: span(), roomId: held ? null : room() } : {};
      things.push(
        aThing({ id: `item ${forum}.${item}`, parentId: id, people: people(), ...place }),
      );
    }
  }
  for (let far = 0; far < 2; far += 1) {
    things.push(aThing({ id: `far ${far}`, during: span(), people: people(), elsewhere: true }));
  }
  return aDraft(things, {
    roomCapacities: new Map([
      ['room 0', 150],
      ['room 1', null],
    ]),
    availabilities: Array.from({ length: one(5) }, () => ({
      personId: `person ${one(3)}`,
      during: span(),
    })),
    travelMinutes: one(3) * 15,
  });
}
