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
  /** A part of a ceremony, with people of its own. */
  | 'batch'
  /** Nothing takes place: tea, or a meal. */
  | 'break'
  /** Several things are announced or signed, one after the other (仪式). */
  | 'ceremony'
  /** Somebody is given a title or a certificate (授旗, 授牌). */
  | 'conferral'
  /** A whole forum. */
  | 'forum'
  /** A fund is set up (设立). */
  | 'fund'
  /** A talk to all (主旨演讲). */
  | 'keynote'
  /** Something starts (启动). */
  | 'launch'
  /** Words of welcome (开幕). */
  | 'opening'
  /** Anything else. */
  | 'other'
  /** A discussion of several (圆桌). */
  | 'panel'
  /** Something is published (发布). */
  | 'release'
  /** One paper is signed (签约). */
  | 'signing'
  /** A talk. */
  | 'talk'
  /** Something gets a higher rank (升级). */
  | 'upgrade';

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

export type ChangesQueryVariables = Exact<{
  slug: string;
}>;


export type ChangesQuery = { event: { id: string, releases: Array<{ id: string, number: number, releasedAt: string, note: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, difference: { programme: Array<{ id: string, kind: Types.ClashItemKind, change: Types.ChangeKind, fields: Array<string>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, before: { heldOn: string | null, during: { start: string, end: string } | null, room: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null, after: { heldOn: string | null, during: { start: string, end: string } | null, room: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null }> } | null }> } | null };

export type PlaceFragment = { heldOn: string | null, during: { start: string, end: string } | null, room: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null };

export const changes: Document<ChangesQuery, ChangesQueryVariables> = { name: 'changes', text: "query changes($slug: String!) { event(slug: $slug) { id releases { id number releasedAt note { ...Text } difference { programme { id kind change fields title { ...Text } forum { ...Text } before { ...Place } after { ...Place } } } } } } fragment Text on BilingualText { zh en enStatus } fragment Place on ProgrammePlace { heldOn during { start end } room { ...Text } }" };