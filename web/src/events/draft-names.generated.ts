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

export type DraftNamesQueryVariables = Exact<{
  slug: string;
}>;


export type DraftNamesQuery = { event: { id: string, rooms: Array<{ id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, forums: Array<{ id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, agenda: Array<{ id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ person: { id: string, name: string, nameLatin: string | null } }> }> }> } | null };

export const draftNames: Document<DraftNamesQuery, DraftNamesQueryVariables> = { name: 'draftNames', text: "query draftNames($slug: String!) { event(slug: $slug, programme: draft) { id rooms { id name { ...Text } } forums { id title { ...Text } agenda { id title { ...Text } speakers { person { id name nameLatin } } } } } } fragment Text on BilingualText { zh en enStatus }" };