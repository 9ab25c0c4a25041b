import type { Span, Thing } from '../../../../src/events/calendar/holdings.js';
import type { BilingualText } from '../../kernel/ui/bilingual.js';
import type {
  AgendaItemKind,
  AppearanceRole,
  BoardItemFragment,
  BoardQuery,
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

/** The room it would hold of its own when it is put into a column; `undefined` where it may not go. */
export function roomFor(thing: Planned, roomId: string | null): string | null | undefined {
  const bound = boundRoomOf(thing);
  if (bound !== null) return bound === roomId ? null : undefined;
  return roomId ?? undefined;
}
