/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../kernel/api/schema.generated';

import type { Document } from '../../kernel/api/document.js';
/** What an agenda item is. */
export type AgendaItemKind =
  | 'break'
  | 'ceremony'
  | 'conferral'
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

/** What a speaker is in an item. */
export type AppearanceRole =
  | 'host'
  | 'moderator'
  | 'panelist'
  | 'speaker';

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  | 'official'
  | 'working';

/** How much longer or shorter what is on will be. */
export type ShiftShowInput = {
  forumId: string;
  /** Negative for shorter. */
  minutes: number;
  /** The version that was read; 0 where nobody has started it. */
  version: number;
};

/** A show, as it was read. */
export type ShowCommandInput = {
  forumId: string;
  /** The version that was read; 0 where nobody has started it. */
  version: number;
};

/** What somebody who runs a show can say. */
export type ShowCueKind =
  /** The item before is on again, as if it had not ended. */
  | 'back'
  | 'hold'
  | 'next'
  /** A skipped item is to come after all. */
  | 'restore'
  | 'resume'
  | 'shift'
  | 'skip'
  | 'start';

/** How an item of a show stands. */
export type ShowItemState =
  | 'done'
  | 'on'
  /** It was left out, or cut short where it has started. */
  | 'skipped'
  | 'to_come';

/** How far the show of a forum is. */
export type ShowStatus =
  /** The last item is over. */
  | 'ended'
  /** What is on is interrupted. */
  | 'held'
  | 'running'
  /** Nobody has started it. */
  | 'waiting';

/** What to leave out of a show. */
export type SkipItemInput = {
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