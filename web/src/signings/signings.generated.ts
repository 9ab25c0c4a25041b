/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
/** How the figure is meant. `undisclosed` and `unknown` come without figures. */
export type AmountBasis =
  /** About that (约). */
  | 'approximate'
  /** That or more (不低于). */
  | 'at_least'
  /** That or less (不超过). */
  | 'at_most'
  /** The very figure. */
  | 'stated'
  /** What is aimed at (目标). */
  | 'target'
  /** There is a figure, and it is not told. */
  | 'undisclosed'
  /** Whether there is a figure is not known. */
  | 'unknown';

/** What an amount is the amount of. */
export type AmountKind =
  /** 合同额, what the contract is worth. */
  | 'contract_value'
  /** 授信, what a bank will lend at most. */
  | 'credit_line'
  /** 规模, how large a fund is to be. */
  | 'fund_size'
  /** 发行规模, how large an issue of securities is. */
  | 'issue_size'
  /** 认缴, what somebody puts into a fund. */
  | 'subscribed'
  /** 总投资, what a project costs as a whole. */
  | 'total_investment';

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

/** How far the parties are bound to the figure. */
export type Firmness =
  /** It may come to more or less. */
  | 'estimated'
  /** It is agreed. */
  | 'firm'
  /** A ceiling, as in a framework; it need not be reached. */
  | 'maximum';

/** What kind of paper is signed. */
export type Instrument =
  /** 合同. */
  | 'contract'
  /** 框架协议, which later papers fill in. */
  | 'framework'
  /** 基金协议, by which a fund is set up or joined. */
  | 'fund_agreement'
  /** 意向书. */
  | 'letter_of_intent'
  /** 备忘录, of understanding. */
  | 'memorandum'
  /** Another paper. */
  | 'other'
  /** 产品协议, on a product of finance. */
  | 'product_agreement'
  /** An issue of securities, such as 资产支持. */
  | 'securities_programme'
  /** 战略合作协议. */
  | 'strategic_cooperation'
  /** 补充协议, to an earlier paper. */
  | 'supplement'
  /** Nobody has said yet. */
  | 'unknown';

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

/** As what a party takes part. */
export type PartyCapacity =
  /** Whom it is for, without agreeing to anything. */
  | 'beneficiary'
  /** Founds a fund or a body together with others. */
  | 'co_founder'
  /** Answers for another party. */
  | 'guarantor'
  /** Runs the fund. */
  | 'manager'
  /** One of those who agree. */
  | 'party';

/** How far the record of a signing is. */
export type SigningStatus =
  /** Reviewed, and ready for the stage. */
  | 'approved'
  /** Being written. */
  | 'draft'
  /** Taken from a source; parties and amounts may be missing. Never counted, never sealed. */
  | 'reported'
  /** On the agenda. */
  | 'scheduled'
  /** Frozen and in the ledger. */
  | 'sealed'
  /** Signed, on stage or off it; a registrar may still correct the record. */
  | 'signed'
  /** Waiting for a reviewer. */
  | 'submitted'
  /** Declared void by two organisers; it stays visible. */
  | 'voided'
  /** Given up before it was signed. */
  | 'withdrawn';

export type SigningsQueryVariables = Exact<{
  slug: string;
}>;


export type SigningsQuery = { event: { id: string, signingTotals: { signings: number, reported: number, undisclosed: number, disclosed: Array<{ currency: string, minorUnits: string, count: number }> } } | null };

export type SigningsOfQueryVariables = Exact<{
  eventId: string;
  after?: string | null | undefined;
}>;


export type SigningsOfQuery = { signings: { nodes: Array<{ id: string, code: string, status: Types.SigningStatus, origin: Types.Origin, instrument: Types.Instrument, signedOn: string | null, sourceRef: string | null, certainty: Types.Certainty, voidingReason: string | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { id: string, slug: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, parties: Array<{ id: string, capacity: Types.PartyCapacity, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }>, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, firmness: Types.Firmness, minorUnits: string | null, currency: string | null, asPrinted: string | null }>, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SigningOfListFragment = { id: string, code: string, status: Types.SigningStatus, origin: Types.Origin, instrument: Types.Instrument, signedOn: string | null, sourceRef: string | null, certainty: Types.Certainty, voidingReason: string | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { id: string, slug: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, parties: Array<{ id: string, capacity: Types.PartyCapacity, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }>, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, firmness: Types.Firmness, minorUnits: string | null, currency: string | null, asPrinted: string | null }>, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }> };

export const signings: Document<SigningsQuery, SigningsQueryVariables> = { name: 'signings', text: "query signings($slug: String!) { event(slug: $slug) { id signingTotals { signings reported undisclosed disclosed { currency minorUnits count } } } }" };

export const signingsOf: Document<SigningsOfQuery, SigningsOfQueryVariables> = { name: 'signingsOf', text: "query signingsOf($eventId: ID!, $after: String) { signings(eventId: $eventId, first: 100, after: $after) { nodes { ...SigningOfList } pageInfo { hasNextPage endCursor } } } fragment SigningOfList on Signing { id code status origin instrument signedOn sourceRef certainty voidingReason title { ...Text } forum { id slug title { ...Text } } parties { id capacity groupCount groupName { ...Text } organisation { id name { ...Text } } } amounts { position kind basis firmness minorUnits currency asPrinted } claims { ...ClaimText } } fragment Text on BilingualText { zh en enStatus } fragment ClaimText on Claim { zh en on onPrecision sourceRef certainty }" };