import type { TimeRange } from '../../kernel/database/time-range.js';
import { bilingual } from '../../kernel/text/bilingual-text.js';
import type { ProgrammeForum, ProgrammeItem, Stored } from '../programme.js';
import type { LossKind, RestoreLoss } from './restored-release.js';

export type ForumThen = Stored<ProgrammeForum>;
export type ItemThen = Stored<ProgrammeItem>;

/** An item as it was, with the room it held itself. */
export interface Then {
  readonly item: ItemThen;
  readonly forumId: string;
  readonly during: TimeRange | null;
  readonly roomId: string | null;
}

/** The items of a forum as they were, in their order. */
export function itemsOf(forum: ForumThen): Then[] {
  return forum.agenda.map((item) => ({
    item,
    forumId: forum.id,
    during: spanOf(item.during),
    roomId: forum.roomId === null ? item.roomId : null,
  }));
}

export function spanOf(
  span: { readonly start: string; readonly end: string } | null,
): TimeRange | null {
  return span && { start: new Date(span.start), end: new Date(span.end) };
}

/** What of an item cannot be restored; somebody's part with their name. */
export function loss(
  kind: LossKind,
  { id, title }: ItemThen,
  name: string | null = null,
): RestoreLoss {
  return { kind, itemId: id, title: bilingual(title), name };
}
