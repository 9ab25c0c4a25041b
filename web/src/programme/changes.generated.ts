/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
/** What became of something from one release to the next. */
export type ChangeKind =
  /** It was not in the release before. */
  | 'added'
  /** It is not in this release any more. */
  | 'cancelled'
  /** Something else about it changed; `fields` says what. */
  | 'changed'
  /** It takes place at another time or in another room. */
  | 'moved';

/** What clashes: a forum, a batch of a ceremony, or an item by its kind. */
export type ClashItemKind =
  | 'batch'
  | 'break'
  | 'ceremony'
  | 'conferral'
  | 'forum'
  | 'fund'
  | 'keynote'
  | 'launch'
  | 'opening'
  | 'other'
  | 'panel'
  | 'release'
  | 'signing'
  | 'talk'
  | 'upgrade';

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  | 'official'
  | 'working';

export type ChangesQueryVariables = Exact<{
  slug: string;
}>;


export type ChangesQuery = { event: { id: string, releases: Array<{ id: string, number: number, releasedAt: string, note: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, difference: { programme: Array<{ id: string, kind: Types.ClashItemKind, change: Types.ChangeKind, fields: Array<string>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, before: { heldOn: string | null, during: { start: string, end: string } | null, room: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null, after: { heldOn: string | null, during: { start: string, end: string } | null, room: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null }> } | null }> } | null };

export type PlaceFragment = { heldOn: string | null, during: { start: string, end: string } | null, room: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null };

export const changes: Document<ChangesQuery, ChangesQueryVariables> = { name: 'changes', text: "query changes($slug: String!) { event(slug: $slug) { id releases { id number releasedAt note { ...Text } difference { programme { id kind change fields title { ...Text } forum { ...Text } before { ...Place } after { ...Place } } } } } } fragment Text on BilingualText { zh en enStatus } fragment Place on ProgrammePlace { heldOn during { start end } room { ...Text } }" };