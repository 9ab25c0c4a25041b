import { groupBy } from '../../kernel/loaders/group-by.js';
import type { Board, Placement } from './board.js';
import { type Clash, ClashKind } from './clashes.js';
import {
  ancestorsOf,
  type Holding,
  holdingsOf,
  parentOf,
  type Span,
  type Thing,
} from './holdings.js';
import { overlap } from './spans.js';

// Pure, for server and browser alike: it imports nothing but files that are pure as well.

export enum FixKind {
  free_slot = 'free_slot',
  free_room = 'free_room',
}

/** One thing put elsewhere, so that a clash is gone and no other has come. */
export interface Fix extends Placement {
  readonly kind: FixKind;
  readonly during: Span;
}

const minute = 60_000;

/** Pauses shorter than this belong to the day; what is longer is a night, in which nothing is suggested. */
const night = 180 * minute;

/** How many places that look free are looked at closely before one gives up. */
const mostLooks = 24;

const mostFixes = 3;

/** Suggests where things could go; made once for a draft, and then asked for one thing after the other. */
export class Fixes<Planned extends Thing = Thing> {
  private readonly held: ReadonlyMap<string, readonly Holding<Planned>[]>;
  private readonly days: readonly Span[];

  constructor(private readonly board: Board<Planned>) {
    const { things } = board.draft;
    this.held = groupBy(holdingsOf(things), keyOf);
    this.days = daysOf(things.filter(({ elsewhere }) => !elsewhere));
  }

  /**
   * Ways out of a clash: the next free time in the same room, another free room at the same time, the last
   * free time before; of the later thing first, then of the earlier one.
   */
  of(clash: Clash<Planned>): Fix[] {
    const found: Fix[] = [];
    for (const { id } of this.movableIn(clash)) {
      const thing = this.board.byId.get(id);
      if (!thing?.during) continue;
      const { during, roomId } = thing;
      const others = new Set(this.board.clashesOf(id).map((one) => one.id));
      others.delete(clash.id);
      const times = this.timesFor(thing, during, roomId);
      const ways = [
        times.filter((time) => time.during.start > during.start),
        this.roomsFor(thing).map((room): Fix => ({
          kind: FixKind.free_room,
          id,
          during,
          roomId: room,
        })),
        times.filter((time) => time.during.start < during.start),
      ];
      for (const places of ways) {
        const [way] = this.firstOf(places, 1, (place) =>
          this.board.clashesOf(id, place).every((one) => others.has(one.id)),
        );
        if (way) found.push(way);
        if (found.length === mostFixes) return found;
      }
    }
    return found;
  }

  /**
   * The best free places for a thing, clashing with nothing: the nearest in time first, and its own room
   * before others. One that has no time yet is given `minutes`.
   */
  freePlaces(id: string, minutes: number, most = mostFixes): Fix[] {
    const thing = this.board.byId.get(id);
    const wanted = thing?.during ?? this.firstSpan(thing, minutes);
    if (!thing || thing.elsewhere || !wanted) return [];
    const rooms = this.needsRoom(thing)
      ? new Set([...(thing.roomId === null ? [] : [thing.roomId]), ...this.roomsFor(thing)])
      : [null];
    const places = [...rooms]
      .flatMap((roomId) => this.timesFor(thing, wanted, roomId))
      .filter(({ during, roomId }) => !isPlacedAt(thing, during, roomId))
      .sort((one, other) => apart(one.during, wanted) - apart(other.during, wanted));
    return this.firstOf(places, most, (place) => this.board.clashesOf(id, place).length === 0);
  }

  private movableIn({ kind, items }: Clash<Planned>): Planned[] {
    return items
      .filter(({ elsewhere }) => !elsewhere)
      .filter((item) => kind !== ClashKind.outside_forum || item.kind !== 'forum')
      .reverse();
  }

  /** Those of these places that nothing holds and that stand a closer look. */
  private firstOf(places: readonly Fix[], most: number, stands: (place: Fix) => boolean): Fix[] {
    const found: Fix[] = [];
    let looks = 0;
    for (const place of places) {
      if (found.length === most || looks === mostLooks) break;
      if (!this.isFree(place)) continue;
      looks += 1;
      if (stands(place)) found.push(place);
    }
    return found;
  }

  /** The times that are worth a look, where something else begins or ends: the nearest first. */
  private timesFor(thing: Planned, wanted: Span, roomId: string | null): Fix[] {
    const { id } = thing;
    const length = wanted.end - wanted.start;
    const bounds = this.boundsOf(thing);
    const travel = this.board.draft.travelMinutes * minute;
    const starts = new Set([wanted.start]);
    for (const { start, end } of [
      ...bounds,
      ...this.presenceOf(thing),
      ...this.hoursOf(thing, roomId),
    ]) {
      starts.add(start).add(end - length);
    }
    for (const mine of this.holdingsAt(thing, { id, during: wanted, roomId })) {
      const lead = mine.during.start - wanted.start;
      const tail = mine.during.end - wanted.start;
      for (const { during } of this.rivalsOf(mine, thing)) {
        for (const gap of mine.of === 'person' ? [0, travel] : [0]) {
          starts.add(during.end + gap - lead).add(during.start - gap - tail);
        }
      }
    }
    return [...starts]
      .map((start) => ({ start, end: start + length }))
      .filter((span) => bounds.some((day) => span.start >= day.start && span.end <= day.end))
      .sort((one, other) => apart(one, wanted) - apart(other, wanted) || one.start - other.start)
      .map((during) => ({ kind: FixKind.free_slot, id, during, roomId }));
  }

  /** The other rooms that are large enough, the smallest first and those of unknown size last. */
  private roomsFor(thing: Planned): string[] {
    if (!this.needsRoom(thing)) return [];
    const { roomCapacities } = this.board.draft;
    const expected = thing.capacity ?? parentOf(thing, this.board.byId)?.capacity ?? 0;
    return [...roomCapacities]
      .map(([roomId, capacity]) => ({ roomId, capacity: capacity ?? Number.MAX_SAFE_INTEGER }))
      .filter(({ roomId, capacity }) => roomId !== thing.roomId && capacity >= expected)
      .sort((one, other) => one.capacity - other.capacity)
      .map(({ roomId }) => roomId);
  }

  /** A forum, or an item of one that holds no room. */
  private needsRoom(thing: Planned): boolean {
    const outer = parentOf(thing, this.board.byId);
    return outer === undefined || (outer.kind === 'forum' && outer.roomId === null);
  }

  private isFree(place: Fix): boolean {
    const thing = this.board.byId.get(place.id);
    return (
      thing !== undefined &&
      this.holdingsAt(thing, place).every((mine) =>
        this.rivalsOf(mine, thing).every(({ during }) => !overlap(during, mine.during)),
      )
    );
  }

  /** What the thing, and what lies in it, would hold there. */
  private holdingsAt(thing: Planned, place: Placement): Holding<Planned>[] {
    const moved = this.board.moved(thing, place);
    const own = new Set(moved);
    const holdings = holdingsOf([...ancestorsOf(thing, this.board.byId), ...moved]);
    return holdings.filter((holding) => own.has(holding.thing));
  }

  private rivalsOf(mine: Holding<Planned>, thing: Planned): Holding<Planned>[] {
    const family = new Set(this.board.family(thing).map(({ id }) => id));
    return (this.held.get(keyOf(mine)) ?? []).filter((other) => !family.has(other.thing.id));
  }

  /** Inside the forum where that has a span; else while the event goes on. */
  private boundsOf(thing: Planned): readonly Span[] {
    const during = parentOf(thing, this.board.byId)?.during;
    return during ? [during] : this.days;
  }

  private firstSpan(thing: Planned | undefined, minutes: number): Span | null {
    const [first] = thing ? this.boundsOf(thing) : [];
    return first ? { start: first.start, end: first.start + minutes * minute } : null;
  }

  private presenceOf({ people }: Planned): Span[] {
    const ids = new Set(people.map(({ personId }) => personId));
    return this.board.draft.availabilities
      .filter(({ personId }) => ids.has(personId))
      .map(({ during }) => during);
  }

  private hoursOf(thing: Planned, roomId: string | null): readonly Span[] {
    const room = roomId ?? parentOf(thing, this.board.byId)?.roomId ?? null;
    return (room === null ? null : this.board.draft.roomHours?.get(room)) ?? [];
  }
}

function keyOf({ of, heldId }: Holding): string {
  return `${of} ${heldId}`;
}

function isPlacedAt(thing: Thing, { start }: Span, roomId: string | null): boolean {
  return thing.during?.start === start && thing.roomId === roomId;
}

function apart(one: Span, other: Span): number {
  return Math.abs(one.start - other.start);
}

/** The times at which anything takes place, with short pauses. */
function daysOf(things: readonly Thing[]): Span[] {
  const days: Span[] = [];
  const spans = things.flatMap(({ during }) => during ?? []);
  for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
    const last = days.at(-1);
    if (last && start < last.end + night) {
      days[days.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else days.push({ start, end });
  }
  return days;
}
