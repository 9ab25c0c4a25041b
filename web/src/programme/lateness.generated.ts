/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
/** How an item of a show stands. */
export type ShowItemState =
  /** It was on, and has ended. */
  | 'done'
  /** It is on now, interrupted or not. */
  | 'on'
  /** It was left out, or cut short where it has started. */
  | 'skipped'
  /** It has not started. */
  | 'to_come';

/** How far the show of a forum is. */
export type ShowStatus =
  /** The last item is over. */
  | 'ended'
  /** What is on is interrupted. */
  | 'held'
  /** An item is on, and its time runs. */
  | 'running'
  /** Nobody has started it. */
  | 'waiting';

export type LatenessQueryVariables = Exact<{
  slug: string;
}>;


export type LatenessQuery = { event: { id: string, forums: Array<{ id: string, show: { status: Types.ShowStatus, lateMinutes: number | null, currentItem: { id: string } | null } | null }> } | null };

export type ForumShowQueryVariables = Exact<{
  slug: string;
  forum: string;
}>;


export type ForumShowQuery = { event: { id: string, forum: { id: string, show: { status: Types.ShowStatus, lateMinutes: number | null, currentItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, planned: { start: string } | null, forecast: { start: string } | null, item: { id: string } }> } | null } | null } | null };

export const lateness: Document<LatenessQuery, LatenessQueryVariables> = { name: 'lateness', text: "query lateness($slug: String!) { event(slug: $slug) { id forums { id show { status lateMinutes currentItem { id } } } } }" };

export const forumShow: Document<ForumShowQuery, ForumShowQueryVariables> = { name: 'forumShow', text: "query forumShow($slug: String!, $forum: String!) { event(slug: $slug) { id forum(slug: $forum) { id show { status lateMinutes currentItem { id } items { state planned { start } forecast { start } item { id } } } } } }" };