/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
/** What an agenda item is. */
export type AgendaItemKind =
  /** Nothing takes place: tea, or a meal. */
  | 'break'
  /** Several things are announced or signed, one after the other (仪式). */
  | 'ceremony'
  /** Somebody is given a title or a certificate (授旗, 授牌). */
  | 'conferral'
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

/** What a speaker is in an item. */
export type AppearanceRole =
  /** Leads through the item (主持). */
  | 'host'
  /** Leads a discussion. */
  | 'moderator'
  /** Takes part in a discussion. */
  | 'panelist'
  /** Gives a talk. */
  | 'speaker';

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

export type ProgrammeQueryVariables = Exact<{
  slug: string;
}>;


export type ProgrammeQuery = { event: { id: string, timeZone: string, rooms: Array<{ id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, forums: Array<{ id: string, slug: string, code: string, position: number, heldOn: string | null, during: { start: string, end: string } | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, room: { id: string } | null, agenda: Array<{ id: string, kind: Types.AgendaItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> }> }> } | null };

export type ListedForumFragment = { id: string, slug: string, code: string, position: number, heldOn: string | null, during: { start: string, end: string } | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, room: { id: string } | null, agenda: Array<{ id: string, kind: Types.AgendaItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> }> };

export const programme: Document<ProgrammeQuery, ProgrammeQueryVariables> = { name: 'programme', text: "query programme($slug: String!) { event(slug: $slug) { id timeZone rooms { id name { ...Text } } forums { ...ListedForum } } } fragment Text on BilingualText { zh en enStatus } fragment ListedForum on Forum { id slug code position heldOn during { start end } title { ...Text } room { id } agenda { id kind title { ...Text } during { start end } room { id } speakers { id role person { id name nameLatin } } } }" };