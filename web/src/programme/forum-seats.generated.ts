/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
export type ForumSeatsQueryVariables = Exact<{
  slug: string;
  forum: string;
}>;


export type ForumSeatsQuery = { event: { id: string, forum: { id: string, seats: { size: number, free: number, waiting: number } | null } | null } | null };

export const forumSeats: Document<ForumSeatsQuery, ForumSeatsQueryVariables> = { name: 'forumSeats', text: "query forumSeats($slug: String!, $forum: String!) { event(slug: $slug) { id forum(slug: $forum) { id seats { size free waiting } } } }" };