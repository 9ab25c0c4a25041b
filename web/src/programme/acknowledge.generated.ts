/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
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

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

export type AcknowledgementQueryVariables = Exact<{
  token: string;
}>;


export type AcknowledgementQuery = { acknowledgement: { slug: string, timeZone: string, number: number, latest: number, name: string, acknowledgedAt: string | null, event: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, note: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, changes: Array<{ id: string, change: Types.ChangeKind, words: { zh: string, en: string } }>, items: Array<{ id: string, role: Types.AppearanceRole, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, place: { heldOn: string | null, during: { start: string, end: string } | null, room: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } }> } | null };

export type AcknowledgeMutationVariables = Exact<{
  token: string;
}>;


export type AcknowledgeMutation = { acknowledgeRelease: { slug: string, timeZone: string, number: number, latest: number, name: string, acknowledgedAt: string | null, event: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, note: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, changes: Array<{ id: string, change: Types.ChangeKind, words: { zh: string, en: string } }>, items: Array<{ id: string, role: Types.AppearanceRole, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, place: { heldOn: string | null, during: { start: string, end: string } | null, room: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } }> } };

export type AcknowledgedFragment = { slug: string, timeZone: string, number: number, latest: number, name: string, acknowledgedAt: string | null, event: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, note: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, changes: Array<{ id: string, change: Types.ChangeKind, words: { zh: string, en: string } }>, items: Array<{ id: string, role: Types.AppearanceRole, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, place: { heldOn: string | null, during: { start: string, end: string } | null, room: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } }> };

export const acknowledgement: Document<AcknowledgementQuery, AcknowledgementQueryVariables> = { name: 'acknowledgement', text: "query acknowledgement($token: String!) { acknowledgement(token: $token) { ...Acknowledged } } fragment Acknowledged on Acknowledgement { slug timeZone number latest name acknowledgedAt event { ...Text } note { ...Text } changes { id change words { zh en } } items { id role title { ...Text } forum { ...Text } place { ...Place } } } fragment Text on BilingualText { zh en enStatus } fragment Place on ProgrammePlace { heldOn during { start end } room { ...Text } }" };

export const acknowledge: Document<AcknowledgeMutation, AcknowledgeMutationVariables> = { name: 'acknowledge', text: "mutation acknowledge($token: String!) { acknowledgeRelease(token: $token) { ...Acknowledged } } fragment Acknowledged on Acknowledgement { slug timeZone number latest name acknowledgedAt event { ...Text } note { ...Text } changes { id change words { zh en } } items { id role title { ...Text } forum { ...Text } place { ...Place } } } fragment Text on BilingualText { zh en enStatus } fragment Place on ProgrammePlace { heldOn during { start end } room { ...Text } }" };