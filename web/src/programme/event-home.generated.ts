/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
/** Whether the source states it, we infer it from its words, or it leaves it vague. */
export type Certainty =
  /** We conclude it from what the source says. */
  | 'inferred'
  /** The source says so. */
  | 'stated'
  /** The source leaves it open. */
  | 'vague';

/** How exactly a date is known. */
export type DatePrecision =
  /** The very day. */
  | 'day'
  /** The month; the day says nothing. */
  | 'month'
  /** The year; month and day say nothing. */
  | 'year';

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

/** The part an organisation has in an event or a forum. */
export type HostRole =
  /** 协办单位 */
  | 'co_organiser'
  /** 指导单位 */
  | 'guidance'
  /** 主办单位 */
  | 'host'
  /** 媒体单位 */
  | 'media'
  /** 承办单位 */
  | 'organiser'
  /** 合作单位 */
  | 'partner'
  /** 支持单位 */
  | 'supporter';

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

/** How a printed figure stands to the true one: 近8% is 8, `below`. */
export type StatisticPrecision =
  /** The true one is larger (超, 逾). */
  | 'above'
  /** The true one is about that (约). */
  | 'approximate'
  /** The true one is a little smaller (近). */
  | 'below'
  /** It is the true figure. */
  | 'exact'
  /** It was rounded. */
  | 'rounded';

export type EventHomeQueryVariables = Exact<{
  slug: string;
}>;


export type EventHomeQuery = { event: { id: string, capacity: number | null, certainty: Types.Certainty, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }>, hosts: Array<{ id: string, role: Types.HostRole, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } }>, statistics: Array<{ id: string, asPrinted: string, value: string | null, unit: string | null, precision: Types.StatisticPrecision, period: string | null, origin: Types.Origin, sourceRef: string | null, certainty: Types.Certainty, measure: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, signingTotals: { signings: number, reported: number, undisclosed: number, disclosed: Array<{ currency: string, minorUnits: string, count: number }> }, forums: Array<{ id: string, slug: string, code: string, position: number, heldOn: string | null, inferred: Array<string>, during: { start: string, end: string } | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, room: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }> } | null };

export const eventHome: Document<EventHomeQuery, EventHomeQueryVariables> = { name: 'eventHome', text: "query eventHome($slug: String!) { event(slug: $slug) { id capacity certainty claims { ...ClaimText } hosts { id role organisation { id name { ...Text } } } statistics { id asPrinted value unit precision period origin sourceRef certainty measure { ...Text } } signingTotals { signings reported undisclosed disclosed { currency minorUnits count } } forums { id slug code position heldOn inferred during { start end } title { ...Text } room { id name { ...Text } } } } } fragment ClaimText on Claim { zh en on onPrecision sourceRef certainty } fragment Text on BilingualText { zh en enStatus }" };