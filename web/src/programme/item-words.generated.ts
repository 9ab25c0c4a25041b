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

/** Which programme is read. */
export type Programme =
  /** What is being worked on; for those who may see it. */
  | 'draft'
  /** The latest release, which is what the public sees. */
  | 'released';

export type ItemWordsQueryVariables = Exact<{
  slug: string;
  id: string;
  programme: Types.Programme;
}>;


export type ItemWordsQuery = { event: { id: string, agendaItem: { id: string, abstract: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, description: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, links: Array<{ url: string, title: string }> } | null } | null };

export type BiographyQueryVariables = Exact<{
  slug: string;
  personId: string;
}>;


export type BiographyQuery = { event: { id: string, speaker: { id: string, biography: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null } | null };

export const itemWords: Document<ItemWordsQuery, ItemWordsQueryVariables> = { name: 'itemWords', text: "query itemWords($slug: String!, $id: ID!, $programme: Programme!) { event(slug: $slug, programme: $programme) { id agendaItem(id: $id) { id abstract { ...Text } description { ...Text } links { url title } } } } fragment Text on BilingualText { zh en enStatus }" };

export const biography: Document<BiographyQuery, BiographyQueryVariables> = { name: 'biography', text: "query biography($slug: String!, $personId: ID!) { event(slug: $slug) { id speaker(personId: $personId) { id biography { ...Text } } } } fragment Text on BilingualText { zh en enStatus }" };