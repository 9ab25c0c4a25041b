/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../kernel/api/schema.generated';

import type { Document } from '../../kernel/api/document.js';
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

/** How much longer or shorter what is on will be. */
export type ShiftShowInput = {
  /** The forum whose show it is. */
  forumId: string;
  /** Negative for shorter. */
  minutes: number;
  /** The version that was read; 0 where nobody has started it. */
  version: number;
};

/** A show, as it was read. */
export type ShowCommandInput = {
  /** The forum whose show it is. */
  forumId: string;
  /** The version that was read; 0 where nobody has started it. */
  version: number;
};

/** What somebody who runs a show can say. */
export type ShowCueKind =
  /** The item before is on again, as if it had not ended. */
  | 'back'
  /** What is on is interrupted. */
  | 'hold'
  /** What is on has ended, and the next item is on. */
  | 'next'
  /** A skipped item is to come after all. */
  | 'restore'
  /** What was interrupted goes on. */
  | 'resume'
  /** What is on will be longer or shorter. */
  | 'shift'
  /** An item is left out, or what is on is cut short. */
  | 'skip'
  /** The first item is on. */
  | 'start';

/** How an item of a show stands. */
export type ShowItemState =
  /** It was on, and has ended. */
  | 'done'
  /** It is on now, interrupted or not. */
  | 'on'
  /** It was left out, or cut short where it has started. */
  | 'skipped'
  /** It has not started. */
  | 'to_come';

/** How far the show of a forum is. */
export type ShowStatus =
  /** The last item is over. */
  | 'ended'
  /** What is on is interrupted. */
  | 'held'
  /** An item is on, and its time runs. */
  | 'running'
  /** Nobody has started it. */
  | 'waiting';

/** What to leave out of a show. */
export type SkipItemInput = {
  /** The forum whose show it is. */
  forumId: string;
  /** One to come; left out, it is what is on. */
  itemId?: string | null | undefined;
  /** False for one that is to come after all. */
  skipped?: boolean | null | undefined;
  /** The version that was read; 0 where nobody has started it. */
  version: number;
};

export type ShowsQueryVariables = Exact<{
  slug: string;
}>;


export type ShowsQuery = { event: { id: string, slug: string, timeZone: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forums: Array<{ id: string, slug: string, code: string, position: number, heldOn: string | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, show: { version: number, status: Types.ShowStatus, lateMinutes: number | null, mayRun: boolean, currentItem: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, nextItem: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null }> } | null };

export type ShowQueryVariables = Exact<{
  slug: string;
  forum: string;
}>;


export type ShowQuery = { event: { id: string, slug: string, timeZone: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { id: string, slug: string, code: string, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, room: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, show: { version: number, status: Types.ShowStatus, lateMinutes: number | null, asOf: string, dueAt: string | null, mayRun: boolean, lastCue: { kind: Types.ShowCueKind, by: string | null, at: string, minutes: number | null, item: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null, currentItem: { id: string } | null, nextItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, startedAt: string | null, endedAt: string | null, overrunMinutes: number, planned: { start: string, end: string } | null, forecast: { start: string, end: string } | null, item: { id: string, kind: Types.AgendaItemKind, fixed: boolean, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> } }> } | null } | null } | null };

export type StartShowMutationVariables = Exact<{
  input: Types.ShowCommandInput;
}>;


export type StartShowMutation = { startShow: { version: number, status: Types.ShowStatus, lateMinutes: number | null, asOf: string, dueAt: string | null, mayRun: boolean, lastCue: { kind: Types.ShowCueKind, by: string | null, at: string, minutes: number | null, item: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null, currentItem: { id: string } | null, nextItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, startedAt: string | null, endedAt: string | null, overrunMinutes: number, planned: { start: string, end: string } | null, forecast: { start: string, end: string } | null, item: { id: string, kind: Types.AgendaItemKind, fixed: boolean, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> } }> } };

export type NextItemMutationVariables = Exact<{
  input: Types.ShowCommandInput;
}>;


export type NextItemMutation = { nextItem: { version: number, status: Types.ShowStatus, lateMinutes: number | null, asOf: string, dueAt: string | null, mayRun: boolean, lastCue: { kind: Types.ShowCueKind, by: string | null, at: string, minutes: number | null, item: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null, currentItem: { id: string } | null, nextItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, startedAt: string | null, endedAt: string | null, overrunMinutes: number, planned: { start: string, end: string } | null, forecast: { start: string, end: string } | null, item: { id: string, kind: Types.AgendaItemKind, fixed: boolean, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> } }> } };

export type HoldItemMutationVariables = Exact<{
  input: Types.ShowCommandInput;
}>;


export type HoldItemMutation = { holdItem: { version: number, status: Types.ShowStatus, lateMinutes: number | null, asOf: string, dueAt: string | null, mayRun: boolean, lastCue: { kind: Types.ShowCueKind, by: string | null, at: string, minutes: number | null, item: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null, currentItem: { id: string } | null, nextItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, startedAt: string | null, endedAt: string | null, overrunMinutes: number, planned: { start: string, end: string } | null, forecast: { start: string, end: string } | null, item: { id: string, kind: Types.AgendaItemKind, fixed: boolean, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> } }> } };

export type ResumeItemMutationVariables = Exact<{
  input: Types.ShowCommandInput;
}>;


export type ResumeItemMutation = { resumeItem: { version: number, status: Types.ShowStatus, lateMinutes: number | null, asOf: string, dueAt: string | null, mayRun: boolean, lastCue: { kind: Types.ShowCueKind, by: string | null, at: string, minutes: number | null, item: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null, currentItem: { id: string } | null, nextItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, startedAt: string | null, endedAt: string | null, overrunMinutes: number, planned: { start: string, end: string } | null, forecast: { start: string, end: string } | null, item: { id: string, kind: Types.AgendaItemKind, fixed: boolean, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> } }> } };

export type SkipItemMutationVariables = Exact<{
  input: Types.SkipItemInput;
}>;


export type SkipItemMutation = { skipItem: { version: number, status: Types.ShowStatus, lateMinutes: number | null, asOf: string, dueAt: string | null, mayRun: boolean, lastCue: { kind: Types.ShowCueKind, by: string | null, at: string, minutes: number | null, item: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null, currentItem: { id: string } | null, nextItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, startedAt: string | null, endedAt: string | null, overrunMinutes: number, planned: { start: string, end: string } | null, forecast: { start: string, end: string } | null, item: { id: string, kind: Types.AgendaItemKind, fixed: boolean, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> } }> } };

export type PreviousItemMutationVariables = Exact<{
  input: Types.ShowCommandInput;
}>;


export type PreviousItemMutation = { previousItem: { version: number, status: Types.ShowStatus, lateMinutes: number | null, asOf: string, dueAt: string | null, mayRun: boolean, lastCue: { kind: Types.ShowCueKind, by: string | null, at: string, minutes: number | null, item: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null, currentItem: { id: string } | null, nextItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, startedAt: string | null, endedAt: string | null, overrunMinutes: number, planned: { start: string, end: string } | null, forecast: { start: string, end: string } | null, item: { id: string, kind: Types.AgendaItemKind, fixed: boolean, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> } }> } };

export type ShiftShowMutationVariables = Exact<{
  input: Types.ShiftShowInput;
}>;


export type ShiftShowMutation = { shiftShow: { version: number, status: Types.ShowStatus, lateMinutes: number | null, asOf: string, dueAt: string | null, mayRun: boolean, lastCue: { kind: Types.ShowCueKind, by: string | null, at: string, minutes: number | null, item: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null, currentItem: { id: string } | null, nextItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, startedAt: string | null, endedAt: string | null, overrunMinutes: number, planned: { start: string, end: string } | null, forecast: { start: string, end: string } | null, item: { id: string, kind: Types.AgendaItemKind, fixed: boolean, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> } }> } };

export type WholeShowFragment = { version: number, status: Types.ShowStatus, lateMinutes: number | null, asOf: string, dueAt: string | null, mayRun: boolean, lastCue: { kind: Types.ShowCueKind, by: string | null, at: string, minutes: number | null, item: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } | null, currentItem: { id: string } | null, nextItem: { id: string } | null, items: Array<{ state: Types.ShowItemState, startedAt: string | null, endedAt: string | null, overrunMinutes: number, planned: { start: string, end: string } | null, forecast: { start: string, end: string } | null, item: { id: string, kind: Types.AgendaItemKind, fixed: boolean, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, speakers: Array<{ id: string, role: Types.AppearanceRole, person: { id: string, name: string, nameLatin: string | null } }> } }> };

export const shows: Document<ShowsQuery, ShowsQueryVariables> = { name: 'shows', text: "query shows($slug: String!) { event(slug: $slug) { id slug timeZone title { ...Text } forums { id slug code position heldOn title { ...Text } during { start end } room { id name { ...Text } } show { version status lateMinutes mayRun currentItem { id title { ...Text } } nextItem { id title { ...Text } } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const show: Document<ShowQuery, ShowQueryVariables> = { name: 'show', text: "query show($slug: String!, $forum: String!) { event(slug: $slug) { id slug timeZone title { ...Text } forum(slug: $forum) { id slug code position title { ...Text } room { id name { ...Text } } show { ...WholeShow } } } } fragment Text on BilingualText { zh en enStatus } fragment WholeShow on Show { version status lateMinutes asOf dueAt mayRun lastCue { kind by at minutes item { id title { ...Text } } } currentItem { id } nextItem { id } items { state startedAt endedAt overrunMinutes planned { start end } forecast { start end } item { id kind fixed title { ...Text } speakers { id role person { id name nameLatin } } } } }" };

export const startShow: Document<StartShowMutation, StartShowMutationVariables> = { name: 'startShow', text: "mutation startShow($input: ShowCommandInput!) { startShow(input: $input) { ...WholeShow } } fragment WholeShow on Show { version status lateMinutes asOf dueAt mayRun lastCue { kind by at minutes item { id title { ...Text } } } currentItem { id } nextItem { id } items { state startedAt endedAt overrunMinutes planned { start end } forecast { start end } item { id kind fixed title { ...Text } speakers { id role person { id name nameLatin } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const nextItem: Document<NextItemMutation, NextItemMutationVariables> = { name: 'nextItem', text: "mutation nextItem($input: ShowCommandInput!) { nextItem(input: $input) { ...WholeShow } } fragment WholeShow on Show { version status lateMinutes asOf dueAt mayRun lastCue { kind by at minutes item { id title { ...Text } } } currentItem { id } nextItem { id } items { state startedAt endedAt overrunMinutes planned { start end } forecast { start end } item { id kind fixed title { ...Text } speakers { id role person { id name nameLatin } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const holdItem: Document<HoldItemMutation, HoldItemMutationVariables> = { name: 'holdItem', text: "mutation holdItem($input: ShowCommandInput!) { holdItem(input: $input) { ...WholeShow } } fragment WholeShow on Show { version status lateMinutes asOf dueAt mayRun lastCue { kind by at minutes item { id title { ...Text } } } currentItem { id } nextItem { id } items { state startedAt endedAt overrunMinutes planned { start end } forecast { start end } item { id kind fixed title { ...Text } speakers { id role person { id name nameLatin } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const resumeItem: Document<ResumeItemMutation, ResumeItemMutationVariables> = { name: 'resumeItem', text: "mutation resumeItem($input: ShowCommandInput!) { resumeItem(input: $input) { ...WholeShow } } fragment WholeShow on Show { version status lateMinutes asOf dueAt mayRun lastCue { kind by at minutes item { id title { ...Text } } } currentItem { id } nextItem { id } items { state startedAt endedAt overrunMinutes planned { start end } forecast { start end } item { id kind fixed title { ...Text } speakers { id role person { id name nameLatin } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const skipItem: Document<SkipItemMutation, SkipItemMutationVariables> = { name: 'skipItem', text: "mutation skipItem($input: SkipItemInput!) { skipItem(input: $input) { ...WholeShow } } fragment WholeShow on Show { version status lateMinutes asOf dueAt mayRun lastCue { kind by at minutes item { id title { ...Text } } } currentItem { id } nextItem { id } items { state startedAt endedAt overrunMinutes planned { start end } forecast { start end } item { id kind fixed title { ...Text } speakers { id role person { id name nameLatin } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const previousItem: Document<PreviousItemMutation, PreviousItemMutationVariables> = { name: 'previousItem', text: "mutation previousItem($input: ShowCommandInput!) { previousItem(input: $input) { ...WholeShow } } fragment WholeShow on Show { version status lateMinutes asOf dueAt mayRun lastCue { kind by at minutes item { id title { ...Text } } } currentItem { id } nextItem { id } items { state startedAt endedAt overrunMinutes planned { start end } forecast { start end } item { id kind fixed title { ...Text } speakers { id role person { id name nameLatin } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const shiftShow: Document<ShiftShowMutation, ShiftShowMutationVariables> = { name: 'shiftShow', text: "mutation shiftShow($input: ShiftShowInput!) { shiftShow(input: $input) { ...WholeShow } } fragment WholeShow on Show { version status lateMinutes asOf dueAt mayRun lastCue { kind by at minutes item { id title { ...Text } } } currentItem { id } nextItem { id } items { state startedAt endedAt overrunMinutes planned { start end } forecast { start end } item { id kind fixed title { ...Text } speakers { id role person { id name nameLatin } } } } } fragment Text on BilingualText { zh en enStatus }" };