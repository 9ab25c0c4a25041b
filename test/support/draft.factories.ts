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
