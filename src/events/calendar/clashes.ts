import { groupBy } from '../../kernel/loaders/group-by.js';
import { fingerprint } from './fingerprint.js';
import {
  type Holding,
  holdingsOf,
  parentOf,
  rivalriesAmong,
  type Rivalry,
  roomOf,
  type Span,
  type Thing,
} from './holdings.js';
import { isThere, isWithin } from './spans.js';

// Pure, for server and browser alike: it imports nothing but files that are pure as well.

/** What a clash is about. */
export enum ClashKind {
  room = 'room',
  person = 'person',
  travel = 'travel',
  capacity = 'capacity',
  availability = 'availability',
  outside_forum = 'outside_forum',
}

/** What a clash means for a release. */
export enum ClashSeverity {
  blocks_release = 'blocks_release',
  warns = 'warns',
  off = 'off',
}

export type ClashSeverities = Readonly<Record<ClashKind, ClashSeverity>>;

/** What holds unless an event decides otherwise. */
export const defaultSeverities: ClashSeverities = {
  room: ClashSeverity.blocks_release,
  person: ClashSeverity.blocks_release,
  travel: ClashSeverity.warns,
  capacity: ClashSeverity.warns,
  availability: ClashSeverity.warns,
  outside_forum: ClashSeverity.blocks_release,
};

/** A programme as it is being worked on, with the rules of its event. */
export interface Draft<Planned extends Thing = Thing> {
  readonly things: readonly Planned[];
  /** How many people a room takes; null or missing where nobody knows. */
  readonly roomCapacities: ReadonlyMap<string, number | null>;
  /** When rooms can be used; a room without any span can be used at any time. */
  readonly roomHours?: ReadonlyMap<string, readonly Span[]>;
  /** When people can come; somebody without any span can come at any time. */
  readonly availabilities: readonly AvailableSpan[];
  /** From one room to another. */
  readonly travelMinutes: number;
  readonly severities: ClashSeverities;
  /** Why a clash is accepted, by its id. */
  readonly ignored: ReadonlyMap<string, string>;
}

export interface AvailableSpan {
  readonly personId: string;
  readonly during: Span;
}

export interface Clash<Planned extends Thing = Thing> {
  /** Made of kind, things and room or person, but of no times: it stays while the things are moved. */
  readonly id: string;
  readonly kind: ClashKind;
  readonly severity: ClashSeverity;
  /** One or two, the earlier first. */
  readonly items: readonly Planned[];
  readonly personId: string | null;
  readonly roomId: string | null;
  /** How long both take place at once, in begun minutes; null where nothing overlaps. */
  readonly minutes: number | null;
  readonly ignoredReason: string | null;
}

/** A clash before the event's rules have been asked what to make of it. */
interface Finding<Planned extends Thing> {
  readonly kind: ClashKind;
  readonly items: readonly Planned[];
  readonly personId?: string;
  readonly roomId?: string | null;
  readonly minutes?: number;
  /** It hangs on somebody who is only invited, or on another event: it warns at most. */
  readonly weak?: boolean;
}

const minute = 60_000;

/** The clashes that the rules of the event speak of: first those that block a release, then by time. */
export function clashesIn<Planned extends Thing>(draft: Draft<Planned>): Clash<Planned>[] {
  return everyClashIn(draft).filter(({ severity }) => severity !== ClashSeverity.off);
}

/** Whether a release is refused because of it. */
export function blocksRelease({ severity, ignoredReason }: Clash): boolean {
  return severity === ClashSeverity.blocks_release && ignoredReason === null;
}

/** The clashes, those included that the rules of the event pass over. */
export function everyClashIn<Planned extends Thing>(draft: Draft<Planned>): Clash<Planned>[] {
  const byId = new Map(draft.things.map((thing) => [thing.id, thing]));
  const holdings = holdingsOf(draft.things);
  const people = holdings.filter(({ of }) => of === 'person');
  const findings = [
    ...rivalriesAmong(holdings).map((rivalry) => overlapOf(rivalry, byId)),
    ...journeysTooShort(people, draft.travelMinutes, byId),
    ...peopleAway(people, draft.availabilities),
    ...roomsClosed(holdings, draft.roomHours),
    ...itemsOutside(draft.things, byId),
    ...roomsTooSmall(draft.things, draft.roomCapacities, byId),
  ].filter(({ items }) => !items.every(({ elsewhere }) => elsewhere));
  const clashes = new Map(findings.map((finding) => [idOf(finding), finding]));
  return [...clashes].map(([id, finding]) => judged(id, finding, draft)).sort(inOrder);
}

/** The id of the clash that a rivalry is. */
export function clashIdOf<Planned extends Thing>(
  rivalry: Rivalry<Planned>,
  byId: ReadonlyMap<string, Planned>,
): string {
  return idOf(overlapOf(rivalry, byId));
}

/** The id of the clash that an item outside its forum is. */
export function outsideClashIdOf(itemId: string, forumId: string): string {
  return idOf({ kind: ClashKind.outside_forum, items: [{ id: itemId }, { id: forumId }] });
}

function overlapOf<Planned extends Thing>(
  { earlier, later }: Rivalry<Planned>,
  byId: ReadonlyMap<string, Planned>,
): Finding<Planned> {
  const items = [earlier.thing, later.thing];
  const minutes = minutesTogether(earlier.thing, later.thing);
  if (earlier.of === 'person') {
    return {
      kind: ClashKind.person,
      items,
      personId: earlier.heldId,
      minutes,
      weak: weak(earlier, later),
    };
  }
  const roomId = earlier.of === 'room' ? earlier.heldId : byId.get(earlier.heldId)?.roomId;
  return { kind: ClashKind.room, items, roomId: roomId ?? null, minutes };
}

function* journeysTooShort<Planned extends Thing>(
  people: readonly Holding<Planned>[],
  travelMinutes: number,
  byId: ReadonlyMap<string, Planned>,
): Iterable<Finding<Planned>> {
  for (const { earlier, later } of rivalriesAmong(people, travelMinutes * minute)) {
    if (earlier.during.end > later.during.start) continue;
    const from = roomOf(earlier.thing, byId);
    const to = roomOf(later.thing, byId);
    if (from === null || to === null || from === to) continue;
    const items = [earlier.thing, later.thing];
    yield { kind: ClashKind.travel, items, personId: earlier.heldId, weak: weak(earlier, later) };
  }
}

function* peopleAway<Planned extends Thing>(
  people: readonly Holding<Planned>[],
  availabilities: readonly AvailableSpan[],
): Iterable<Finding<Planned>> {
  const present = groupBy(availabilities, ({ personId }) => personId);
  for (const { thing, heldId, during, firm } of people) {
    const spans = (present.get(heldId) ?? []).map((own) => own.during);
    if (isThere(during, spans)) continue;
    yield { kind: ClashKind.availability, items: [thing], personId: heldId, weak: !firm };
  }
}

function* roomsClosed<Planned extends Thing>(
  holdings: readonly Holding<Planned>[],
  roomHours: ReadonlyMap<string, readonly Span[]> = new Map(),
): Iterable<Finding<Planned>> {
  for (const { of, heldId, thing, during } of holdings) {
    if (of !== 'room' || isThere(during, roomHours.get(heldId) ?? [])) continue;
    yield { kind: ClashKind.availability, items: [thing], roomId: heldId };
  }
}

function* itemsOutside<Planned extends Thing>(
  things: readonly Planned[],
  byId: ReadonlyMap<string, Planned>,
): Iterable<Finding<Planned>> {
  for (const item of things) {
    const forum = parentOf(item, byId);
    if (item.during === null || forum?.kind !== 'forum' || forum.during === null) continue;
    if (!isWithin(item.during, forum.during))
      yield { kind: ClashKind.outside_forum, items: [item, forum] };
  }
}

function* roomsTooSmall<Planned extends Thing>(
  things: readonly Planned[],
  roomCapacities: ReadonlyMap<string, number | null>,
  byId: ReadonlyMap<string, Planned>,
): Iterable<Finding<Planned>> {
  for (const thing of things) {
    const { roomId } = thing;
    const capacity = thing.capacity ?? parentOf(thing, byId)?.capacity ?? null;
    const room = roomId === null ? null : roomCapacities.get(roomId);
    if (capacity === null || room === null || room === undefined) continue;
    if (capacity > room) yield { kind: ClashKind.capacity, items: [thing], roomId };
  }
}

function judged<Planned extends Thing>(
  id: string,
  { kind, items, personId, roomId, minutes, weak }: Finding<Planned>,
  { severities, ignored }: Draft,
): Clash<Planned> {
  const severity = severities[kind];
  return {
    id,
    kind,
    severity: weak && severity === ClashSeverity.blocks_release ? ClashSeverity.warns : severity,
    items: [...items].sort(byTime),
    personId: personId ?? null,
    roomId: roomId ?? null,
    minutes: minutes ?? null,
    ignoredReason: ignored.get(id) ?? null,
  };
}

function idOf({
  kind,
  items,
  personId,
  roomId,
}: {
  readonly kind: ClashKind;
  readonly items: readonly { readonly id: string }[];
  readonly personId?: string;
  readonly roomId?: string | null;
}): string {
  const ids = items.map(({ id }) => id).sort();
  return fingerprint([kind, ...ids, personId ?? roomId ?? ''].join(' '));
}

function weak(one: Holding, other: Holding): boolean {
  return [one, other].some(({ firm, thing }) => !firm || thing.elsewhere);
}

function minutesTogether(one: Thing, other: Thing): number {
  if (one.during === null || other.during === null) return 0;
  const start = Math.max(one.during.start, other.during.start);
  const end = Math.min(one.during.end, other.during.end);
  return Math.ceil((end - start) / minute);
}

const rank: Readonly<Record<ClashSeverity, number>> = { blocks_release: 0, warns: 1, off: 2 };

function inOrder(one: Clash, other: Clash): number {
  const bySeverity = rank[one.severity] - rank[other.severity];
  return (
    bySeverity ||
    startOf(one.items.at(-1)) - startOf(other.items.at(-1)) ||
    compare(one.id, other.id)
  );
}

function byTime(one: Thing, other: Thing): number {
  return startOf(one) - startOf(other) || compare(one.id, other.id);
}

function startOf(thing: Thing | undefined): number {
  return thing?.during?.start ?? 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
