import { describe, expect, it } from '@jest/globals';

import { ClashKind, clashesIn, type Draft } from '../../../src/events/calendar/clashes.js';
import type { Thing } from '../../../src/events/calendar/holdings.js';
import { aRandomDraft, aThing } from '../../support/draft.factories.js';

const quarter = 15 * 60_000;

/** What clashes, found the slow and plain way: every pair is looked at. */
function oracle({ things, roomCapacities, availabilities, travelMinutes }: Draft): string[] {
  const found: string[] = [];
  const parentOf = (thing: Thing) => things.find(({ id }) => id === thing.parentId);
  const roomOf = (thing: Thing) => thing.roomId ?? parentOf(thing)?.roomId ?? null;
  const quarters = ({ during }: Thing) =>
    during === null
      ? []
      : Array.from(
          { length: (during.end - during.start) / quarter },
          (_, n) => during.start / quarter + n,
        );
  const people = (thing: Thing) => [...new Set(thing.people.map(({ personId }) => personId))];
  const held = (thing: Thing, personId: string) =>
    people(thing).includes(personId) &&
    thing.during !== null &&
    !things.some((inner) => inner.parentId === thing.id && people(inner).includes(personId));
  const firm = (thing: Thing, personId: string) =>
    thing.people.some((engaged) => engaged.personId === personId && engaged.firm);
  const severity = (strong: boolean) => (strong ? 'blocks_release' : 'warns');

  things.forEach((x, index) => {
    const forum = parentOf(x);
    const forumHours = forum ? quarters(forum) : [];
    if (forum?.during && quarters(x).some((n) => !forumHours.includes(n))) {
      found.push(`outside_forum ${[x.id, forum.id].sort().join('+')} null blocks_release`);
    }
    const size = x.roomId === null ? null : roomCapacities.get(x.roomId);
    const expected = x.capacity ?? things.find(({ id }) => id === x.parentId)?.capacity;
    if (expected && size && expected > size) found.push(`capacity ${x.id} null warns`);
    for (const personId of people(x)) {
      const free = availabilities.filter((one) => one.personId === personId);
      const hours = free.flatMap(({ during }) => quarters(aThing({ id: '', during })));
      const away = quarters(x).some((n) => !hours.includes(n));
      if (free.length > 0 && away && held(x, personId) && !x.elsewhere) {
        found.push(`availability ${x.id} ${personId} null warns`);
      }
    }
    for (const y of things.slice(index + 1)) {
      const pair = [x.id, y.id].sort().join('+');
      if (x.during === null || y.during === null || (x.elsewhere && y.elsewhere)) continue;
      const hoursOfY = quarters(y);
      const common = quarters(x).filter((n) => hoursOfY.includes(n));
      const minutes = common.length * 15;
      const family = x.parentId === y.id || y.parentId === x.id;
      const near = !x.elsewhere && !y.elsewhere && roomOf(x) !== null && roomOf(x) === roomOf(y);
      if (near && minutes > 0 && !family && sharesRoom(x, y, common)) {
        found.push(`room ${pair} ${roomOf(x)} ${minutes} blocks_release`);
      }
      for (const personId of people(x)) {
        if (!held(x, personId) || !held(y, personId)) continue;
        const strong = firm(x, personId) && firm(y, personId) && !x.elsewhere && !y.elsewhere;
        const gap =
          (Math.max(x.during.start, y.during.start) - Math.min(x.during.end, y.during.end)) /
          60_000;
        const apart = roomOf(x) !== null && roomOf(y) !== null && roomOf(x) !== roomOf(y);
        if (minutes > 0) found.push(`person ${pair} ${personId} ${minutes} ${severity(strong)}`);
        else if (apart && gap < travelMinutes) found.push(`travel ${pair} ${personId} null warns`);
      }
    }
  });
  return found.sort();

  /** Within its forum an item only takes its turn; the room is the forum's. */
  function sharesRoom(x: Thing, y: Thing, common: readonly number[]): boolean {
    const takesTurns = (thing: Thing) => Boolean(parentOf(thing)?.roomId);
    if (takesTurns(x) && takesTurns(y) && x.parentId === y.parentId) return true;
    const covered = [x, y].map((thing) => {
      const forum = parentOf(thing);
      return forum && takesTurns(thing) ? quarters(forum) : [];
    });
    return common.some((n) => !covered.some((hours) => hours.includes(n)));
  }
}

function told(draft: Draft): string[] {
  return clashesIn(draft)
    .map(({ kind, items, personId, roomId, minutes, severity }) => {
      const ids = items
        .map(({ id }) => id)
        .sort()
        .join('+');
      const held = kind === ClashKind.capacity ? null : (personId ?? roomId);
      return [kind, ids, ...(held === null ? [] : [held]), minutes ?? 'null', severity].join(' ');
    })
    .sort();
}

describe('clashesIn', () => {
  it('finds in a thousand random programmes just what comparing every pair finds', () => {
    const kinds = new Set<string>();
    for (let seed = 1; seed <= 1000; seed += 1) {
      const draft = aRandomDraft(seed);

      const clashes = told(draft);

      expect({ seed, clashes }).toEqual({ seed, clashes: oracle(draft) });
      for (const clash of clashes) kinds.add(clash.split(' ')[0] ?? '');
    }
    expect([...kinds].sort()).toEqual([
      'availability',
      'capacity',
      'outside_forum',
      'person',
      'room',
      'travel',
    ]);
  });

  it('gives every clash of a programme an id of its own, whatever the order of its things', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const draft = aRandomDraft(seed);

      const clashes = clashesIn(draft);
      const backwards = clashesIn({ ...draft, things: [...draft.things].reverse() });

      expect(new Set(clashes.map(({ id }) => id)).size).toBe(clashes.length);
      expect(backwards).toEqual(clashes);
    }
  });
});
