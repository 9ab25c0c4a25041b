import { fingerprint } from './fingerprint.js';

/*
 * What stands in the way of a programme. Pure, for server and browser alike: it imports nothing but files
 * that are pure as well. Times are milliseconds since 1970, so neither midnight nor summer time matters.
 */

export type ClashKind =
  'room' | 'person' | 'travel' | 'capacity' | 'availability' | 'outside_forum';

export type ClashSeverity = 'blocks_release' | 'warns' | 'off';

export type ClashSeverities = Readonly<Record<ClashKind, ClashSeverity>>;

/** What holds unless an event decides otherwise. */
export const defaultSeverities: ClashSeverities = {
  room: 'blocks_release',
  person: 'blocks_release',
  travel: 'warns',
  capacity: 'warns',
  availability: 'warns',
  outside_forum: 'blocks_release',
};

/** Half-open: it holds its start and not its end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that wants a room, a time and people: a forum, an item of one, or a batch of an item. */
export interface Thing {
  readonly id: string;
  /** `forum`, `batch`, or the kind of the item. */
  readonly kind: string;
  /** Null while it is not placed. */
  readonly during: Span | null;
  /** Of its own: null for an item whose forum holds a room. */
  readonly roomId: string | null;
  /** The forum of an item, the item of a batch. */
  readonly parentId: string | null;
  /** How many people it is meant for; null where nobody counts. */
  readonly capacity: number | null;
  readonly people: readonly Engaged[];
  /** In another event: only its people can clash, and that only warns. */
  readonly elsewhere?: boolean;
}

export interface Engaged {
  readonly personId: string;
  /** Whether they have said yes; somebody who is only invited warns at most. */
  readonly firm: boolean;
}

/** A programme as it is being worked on, with the rules of its event. */
export interface Draft<Planned extends Thing = Thing> {
  readonly things: readonly Planned[];
  /** How many people each room takes; null or missing where nobody knows. */
  readonly roomCapacities: ReadonlyMap<string, number | null>;
  /** When people can come; somebody without any span can come at any time. */
  readonly availabilities: readonly { readonly personId: string; readonly during: Span }[];
  /** From one room to another. */
  readonly travelMinutes: number;
  readonly severities: ClashSeverities;
  /** Why somebody accepts a clash, by its id. */
  readonly ignored: ReadonlyMap<string, string>;
}

export interface Clash<Planned extends Thing = Thing> {
  /** Made of kind, things and room or person. It knows no times, so it stays while things are moved. */
  readonly id: string;
  readonly kind: ClashKind;
  readonly severity: ClashSeverity;
  /** One or two, the earlier first. */
  readonly items: readonly Planned[];
  readonly personId: string | null;
  readonly roomId: string | null;
  /** How long both would take place at once, begun minutes counting; null where nothing overlaps. */
  readonly minutes: number | null;
  readonly ignoredReason: string | null;
}

/** What a thing holds while it lasts. */
export interface Holding<Planned extends Thing = Thing> {
  readonly of: 'room' | 'turn' | 'person';
  /** The room, the forum in which a turn is taken, or the person. */
  readonly heldId: string;
  readonly thing: Planned;
  readonly during: Span;
  readonly firm: boolean;
}

/** Two holdings of one room, turn or person at one time, the earlier first. */
export interface Overlap<Planned extends Thing = Thing> {
  readonly clashId: string;
  readonly earlier: Holding<Planned>;
  readonly later: Holding<Planned>;
}

const minute = 60_000;

/** The clashes that the rules of the event speak of: those that block a release first, then by time. */
export function clashesIn<Planned extends Thing>(draft: Draft<Planned>): Clash<Planned>[] {
  return everyClashIn(draft).filter(({ severity }) => severity !== 'off');
}

/** Whether a release has to be refused because of it. */
export function blocksRelease({ severity, ignoredReason }: Clash): boolean {
  return severity === 'blocks_release' && ignoredReason === null;
}

/** The clashes including those that the rules of the event pass over. */
export function everyClashIn<Planned extends Thing>(draft: Draft<Planned>): Clash<Planned>[] {
  const plan = planOf(draft.things);
  const found = new Map<string, Found<Planned>>();
  const add = (clash: Found<Planned>) => {
    const id = idOf(clash);
    const known = found.get(id);
    if (!known) found.set(id, clash);
    else if (known.overlap !== null) known.overlap += clash.overlap ?? 0;
  };

  for (const overlap of overlapsAmong(holdingsOf(plan))) add(foundIn(overlap, plan));
  for (const journey of tooShort(plan, draft.travelMinutes)) add(journey);
  for (const thing of plan.placed) {
    for (const clash of [...unavailable(thing, availableOf(draft)), ...outside(thing, plan)])
      add(clash);
    if (tooMany(thing, draft.roomCapacities)) {
      add({ kind: 'capacity', items: [thing], ...nobody, roomId: thing.roomId, overlap: null });
    }
  }
  return [...found].map(([id, clash]) => judged(id, clash, draft)).sort(inOrder);
}
