import {
  type ClashSeverities,
  ClashSeverity,
  defaultSeverities,
  type Draft,
} from '../../../../src/events/calendar/clashes.js';
import type { Engaged, Span, Thing } from '../../../../src/events/calendar/holdings.js';
import { groupBy } from '../../../../src/kernel/loaders/group-by.js';
import type { BilingualText } from '../../kernel/ui/bilingual.js';
import type {
  AgendaItemKind,
  AppearanceRole,
  BoardItemFragment,
  BoardQuery,
  BoardRulesQuery,
} from './board.generated.js';

/* What the API tells of a draft, as the clash rules and the board take it. */

export type BoardEvent = NonNullable<BoardQuery['event']>;
export type BoardRoom = BoardEvent['rooms'][number];
export type BoardForum = BoardEvent['forums'][number];
export type BoardItem = BoardItemFragment;

/** Where an item is, or is to go. */
export interface Place {
  /** Null while it is not on the timetable. */
  readonly during: Span | null;
  /** Of its own: null where its forum holds the room. */
  readonly roomId: string | null;
  /** Among items that start together; left out: as it is. */
  readonly position?: number;
}

/** Somebody's part in an item. */
export interface Part {
  readonly speakerId: string;
  readonly name: string;
  readonly role: AppearanceRole;
  readonly post: BilingualText | null;
}

/** All it takes to make an item, for the first time or again. */
export interface Kept extends Place {
  readonly forumId: string;
  readonly kind: AgendaItemKind;
  readonly title: BilingualText;
  readonly fixed: boolean;
  readonly parts: readonly Part[];
}

/** A forum or an item of the board. */
export interface Planned extends Thing {
  readonly title: BilingualText;
  /** The item as the API tells of it; null for a forum. */
  readonly item: BoardItem | null;
  readonly forum: BoardForum;
}

/**
 * Everything that an event plans, with the rules it plans by. Who takes part is told by the rows that the
 * server finds clashes by, so that who signs or witnesses is as busy as who speaks.
 */
export function draftFrom(event: BoardEvent, rules: BoardRulesQuery): Draft<Planned> {
  const engaged = groupBy(rules.draftEngagements, ({ thingId }) => thingId);
  const peopleOf = (id: string): Engaged[] =>
    (engaged.get(id) ?? []).map(({ person, firm }) => ({ personId: person.id, firm }));
  return {
    things: event.forums.flatMap((forum) => [
      { ...forumThing(forum), people: peopleOf(forum.id) },
      ...forum.agenda.map((item) => ({ ...itemThing(item, forum), people: peopleOf(item.id) })),
    ]),
    roomCapacities: new Map(event.rooms.map(({ id, capacity }) => [id, capacity])),
    roomHours: new Map(event.rooms.map(({ id, openHours }) => [id, openHours.map(spanOf)])),
    availabilities: rules.availabilities.map(({ person, during }) => {
      return { personId: person.id, during: spanOf(during) };
    }),
    travelMinutes: event.travelMinutes,
    severities: { ...defaultSeverities, ...severitiesFrom(rules) },
    ignored: new Map(
      rules.clashes.flatMap(({ id, ignoredReason }): [string, string][] =>
        ignoredReason === null ? [] : [[id, ignoredReason]],
      ),
    ),
  };
}

/** The same answer with what was written here since, where the answer is older. */
export function withNewer(event: BoardEvent, written: ReadonlyMap<string, BoardItem>): BoardEvent {
  if (written.size === 0) return event;
  return {
    ...event,
    forums: event.forums.map((forum) => ({
      ...forum,
      agenda: forum.agenda.map((item) => {
        const own = written.get(item.id);
        return own && own.version > item.version ? own : item;
      }),
    })),
  };
}

const nothing: ReadonlySet<string> = new Set();

/** The draft with some things elsewhere, and without some. */
export function withPlaces(
  draft: Draft<Planned>,
  places: ReadonlyMap<string, Place>,
  gone: ReadonlySet<string> = nothing,
): Draft<Planned> {
  if (places.size === 0 && gone.size === 0) return draft;
  return {
    ...draft,
    things: draft.things
      .filter(({ id }) => !gone.has(id))
      .map((thing) => {
        const place = places.get(thing.id);
        return place ? { ...thing, during: place.during, roomId: place.roomId } : thing;
      }),
  };
}

export function placeOf({ during, roomId }: Planned): Place {
  return { during, roomId };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.roomId === other.roomId &&
    one.during?.start === other.during?.start &&
    one.during?.end === other.during?.end
  );
}

export function versionOf({ item, forum }: Planned): number {
  return item?.version ?? forum.version;
}

/** Who takes part in an item, as it is told to the API. */
export function partsOf({ item }: Planned): Part[] {
  return (item?.speakers ?? []).map(({ speakerId, role, post, person: { name } }) => {
    return { speakerId, name, role, post };
  });
}

/** All it takes to make the item again; null for a forum. */
export function keptOf(thing: Planned): Kept | null {
  const { item } = thing;
  if (!item) return null;
  const { forumId, kind, title, fixed } = item;
  return { ...{ forumId, kind, title, fixed }, ...placeOf(thing), parts: partsOf(thing) };
}

/** The room that its forum holds, to which all its items are bound; null where it may choose one. */
export function boundRoomOf({ item, forum }: Planned): string | null {
  return item ? (forum.room?.id ?? null) : null;
}

export function spanOf({ start, end }: { readonly start: string; readonly end: string }): Span {
  return { start: Date.parse(start), end: Date.parse(end) };
}

/** As the API takes it. */
export function rangeOf({ start, end }: Span): { start: string; end: string } {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

/** Where an item of a forum is: with a room of its own only where the forum holds none. */
export function itemOn(
  { during, room }: Pick<BoardItem, 'during' | 'room'>,
  forum: BoardForum,
): Place {
  return { during: during && spanOf(during), roomId: forum.room ? null : (room?.id ?? null) };
}

function forumThing(forum: BoardForum): Omit<Planned, 'people'> {
  return {
    id: forum.id,
    kind: 'forum',
    during: forum.during && spanOf(forum.during),
    roomId: forum.room?.id ?? null,
    parentId: null,
    capacity: forum.capacity,
    title: forum.title,
    item: null,
    forum,
  };
}

function itemThing(item: BoardItem, forum: BoardForum): Omit<Planned, 'people'> {
  return {
    id: item.id,
    kind: item.kind,
    ...itemOn(item, forum),
    parentId: forum.id,
    capacity: null,
    title: item.title,
    item,
    forum,
  };
}

function severitiesFrom({ clashRules }: BoardRulesQuery): Partial<ClashSeverities> {
  return Object.fromEntries(
    clashRules.map(({ kind, severity }) => [kind, ClashSeverity[severity]]),
  );
}
