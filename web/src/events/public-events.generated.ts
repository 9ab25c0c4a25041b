/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

/** How far an event is. */
export type EventStatus =
  /** Over; visible still, and closed. */
  | 'archived'
  /** Visible to those who hold a role in it. */
  | 'draft'
  /** Visible to everybody, and open for registration. */
  | 'published';

/** Where a row comes from. */
export type Origin =
  /** A published source; `sourceRef` says which sentence. */
  | 'article'
  /** Fiction, to show what the system does. */
  | 'demo'
  /** Taken over from another system or another source. */
  | 'imported'
  /** Entered here, by somebody in charge. */
  | 'registered';

export type PublicEventsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PublicEventsQuery = { events: { nodes: Array<{ id: string, slug: string, status: Types.EventStatus, origin: Types.Origin, startsOn: string | null, endsOn: string | null, cities: Array<string>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, theme: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const publicEvents: Document<PublicEventsQuery, PublicEventsQueryVariables> = { name: 'publicEvents', text: "query publicEvents($after: String) { events(first: 50, after: $after) { nodes { id slug status origin startsOn endsOn cities title { ...Text } theme { ...Text } } pageInfo { hasNextPage endCursor } } } fragment Text on BilingualText { zh en enStatus }" };