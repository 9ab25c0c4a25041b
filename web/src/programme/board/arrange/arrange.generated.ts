/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../kernel/api/schema.generated';

import type { Document } from '../../../kernel/api/document.js';
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

/** Which forum is closed up, and as who sends it has seen it. */
export type CompactForumInput = {
  /** The forum whose items are closed up. */
  forumId: string;
  /** How much is left between two items; left out: nothing. */
  gapMinutes?: number | null | undefined;
  /** All items of the forum that have a time, as they were read; VERSION_CONFLICT where it is not so. */
  items: Array<SeenInput>;
};

/** Which break is copied, and where to. */
export type CopyBreakInput = {
  /** The forums to copy it to; left out: all that go on at that time. */
  forumIds?: Array<string> | null | undefined;
  /** An item of kind `break` that has a time. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

/** A thing at the version that was read. */
export type SeenInput = {
  id: string;
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: number;
};

/** Which items are moved, by how much, and as who sends it has seen them. */
export type ShiftDayInput = {
  /** The day they start on, in the time zone of the event. */
  day: string;
  /** The event whose day it is. */
  eventId: string;
  /** Left out: all forums of the event. */
  forumId?: string | null | undefined;
  /** Forums that hold a room on that day, and whose own span is to be shifted as well. */
  forums?: Array<SeenInput> | null | undefined;
  /** All items that start on that day, as they were read; VERSION_CONFLICT where it is not so. */
  items: Array<SeenInput>;
  /** Later; less than zero: earlier. */
  minutes: number;
};

/** Whether a speaker comes. A release holds the confirmed ones. */
export type SpeakerStatus =
  /** Comes; a release holds them. */
  | 'confirmed'
  /** Does not come. */
  | 'declined'
  /** Has not answered yet; a release does not hold them. */
  | 'invited'
  /** The invitation was taken back, or the promise to come. */
  | 'withdrawn';

/** Two items of one event that have a time. */
export type SwapAgendaItemsInput = {
  /** One of the two; both have a time. */
  one: SeenInput;
  /** The other, of the same event. */
  other: SeenInput;
};

export type SwapItemsMutationVariables = Exact<{
  input: Types.SwapAgendaItemsInput;
}>;


export type SwapItemsMutation = { swapAgendaItems: { items: Array<{ id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } | null }>, undo: { moves: Array<{ id: string, version: number, roomId: string | null, position: number, during: { start: string, end: string } | null }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } }> } } };

export type ShiftDayMutationVariables = Exact<{
  input: Types.ShiftDayInput;
}>;


export type ShiftDayMutation = { shiftDay: { items: Array<{ id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } | null }>, undo: { moves: Array<{ id: string, version: number, roomId: string | null, position: number, during: { start: string, end: string } | null }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } }> } } };

export type CompactForumMutationVariables = Exact<{
  input: Types.CompactForumInput;
}>;


export type CompactForumMutation = { compactForum: { items: Array<{ id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } | null }>, undo: { moves: Array<{ id: string, version: number, roomId: string | null, position: number, during: { start: string, end: string } | null }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } }> } } };

export type CopyBreakMutationVariables = Exact<{
  input: Types.CopyBreakInput;
}>;


export type CopyBreakMutation = { copyBreak: { items: Array<{ id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } | null }>, undo: { moves: Array<{ id: string, version: number, roomId: string | null, position: number, during: { start: string, end: string } | null }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } }> } } };

export type ArrangedFragment = { items: Array<{ id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } | null }>, undo: { moves: Array<{ id: string, version: number, roomId: string | null, position: number, during: { start: string, end: string } | null }>, forums: Array<{ id: string, version: number, during: { start: string, end: string } }> } };

export const swapItems: Document<SwapItemsMutation, SwapItemsMutationVariables> = { name: 'swapItems', text: "mutation swapItems($input: SwapAgendaItemsInput!) { swapAgendaItems(input: $input) { ...Arranged } } fragment Arranged on AgendaChange { items { ...BoardItem } forums { id version during { start end } } undo { moves { id version roomId position during { start end } } forums { id version during { start end } } } } fragment BoardItem on AgendaItem { id forumId kind fixed version title { ...Text } during { start end } room { id } position speakers { id speakerId role status post { ...Text } person { id name nameLatin } } } fragment Text on BilingualText { zh en enStatus }" };

export const shiftDay: Document<ShiftDayMutation, ShiftDayMutationVariables> = { name: 'shiftDay', text: "mutation shiftDay($input: ShiftDayInput!) { shiftDay(input: $input) { ...Arranged } } fragment Arranged on AgendaChange { items { ...BoardItem } forums { id version during { start end } } undo { moves { id version roomId position during { start end } } forums { id version during { start end } } } } fragment BoardItem on AgendaItem { id forumId kind fixed version title { ...Text } during { start end } room { id } position speakers { id speakerId role status post { ...Text } person { id name nameLatin } } } fragment Text on BilingualText { zh en enStatus }" };

export const compactForum: Document<CompactForumMutation, CompactForumMutationVariables> = { name: 'compactForum', text: "mutation compactForum($input: CompactForumInput!) { compactForum(input: $input) { ...Arranged } } fragment Arranged on AgendaChange { items { ...BoardItem } forums { id version during { start end } } undo { moves { id version roomId position during { start end } } forums { id version during { start end } } } } fragment BoardItem on AgendaItem { id forumId kind fixed version title { ...Text } during { start end } room { id } position speakers { id speakerId role status post { ...Text } person { id name nameLatin } } } fragment Text on BilingualText { zh en enStatus }" };

export const copyBreak: Document<CopyBreakMutation, CopyBreakMutationVariables> = { name: 'copyBreak', text: "mutation copyBreak($input: CopyBreakInput!) { copyBreak(input: $input) { ...Arranged } } fragment Arranged on AgendaChange { items { ...BoardItem } forums { id version during { start end } } undo { moves { id version roomId position during { start end } } forums { id version during { start end } } } } fragment BoardItem on AgendaItem { id forumId kind fixed version title { ...Text } during { start end } room { id } position speakers { id speakerId role status post { ...Text } person { id name nameLatin } } } fragment Text on BilingualText { zh en enStatus }" };