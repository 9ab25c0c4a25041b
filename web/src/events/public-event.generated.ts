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

export type PublicEventQueryVariables = Exact<{
  slug: string;
}>;


export type PublicEventQuery = { event: { id: string, slug: string, status: Types.EventStatus, origin: Types.Origin, sourceRef: string | null, startsOn: string | null, endsOn: string | null, timeZone: string, travelMinutes: number, cities: Array<string>, inferred: Array<string>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, theme: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, release: { id: string, number: number, releasedAt: string } | null } | null };

export const publicEvent: Document<PublicEventQuery, PublicEventQueryVariables> = { name: 'publicEvent', text: "query publicEvent($slug: String!) { event(slug: $slug) { id slug status origin sourceRef startsOn endsOn timeZone travelMinutes cities inferred title { ...Text } theme { ...Text } release { id number releasedAt } } } fragment Text on BilingualText { zh en enStatus }" };