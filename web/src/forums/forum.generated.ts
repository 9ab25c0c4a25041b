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

/** What is announced. */
export type AnnouncementKind =
  /** Somebody is given a title or a certificate (授旗, 授牌). */
  | 'conferral'
  /** A fund is set up (设立). */
  | 'fund'
  /** Something starts (启动). */
  | 'launch'
  /** Something is published (发布). */
  | 'release'
  /** Something that is there gets a higher rank (升级). */
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

/** What somebody is in an announcement. */
export type ParticipantRole =
  /** 编制 */
  | 'compiler'
  /** 授予 */
  | 'conferrer'
  /** 发起设立 */
  | 'founder'
  /** 指导 */
  | 'guide'
  /** 发起 */
  | 'initiator'
  /** 发布 */
  | 'issuer'
  /** 参与 */
  | 'participant'
  /** 受授 */
  | 'recipient';

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

export type ForumQueryVariables = Exact<{
  slug: string;
  forum: string;
}>;


export type ForumQuery = { event: { id: string, timeZone: string, forum: { id: string, slug: string, code: string, position: number, heldOn: string | null, inferred: Array<string>, origin: Types.Origin, sourceRef: string | null, certainty: Types.Certainty, agenda: Array<{ id: string, kind: Types.AgendaItemKind, origin: Types.Origin, sourceRef: string | null, certainty: Types.Certainty, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string, city: string | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, venue: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null, speakers: Array<{ id: string, role: Types.AppearanceRole, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } }>, announcements: Array<{ id: string, kind: Types.AnnouncementKind, sourceRef: string | null, certainty: Types.Certainty, openRoles: Array<Types.ParticipantRole>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, participants: Array<{ id: string, role: Types.ParticipantRole, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }>, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, firmness: Types.Firmness, minorUnits: string | null, currency: string | null, asPrinted: string | null }>, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }> }>, signings: Array<{ id: string, code: string, status: Types.SigningStatus, origin: Types.Origin, instrument: Types.Instrument, signedOn: string | null, sourceRef: string | null, certainty: Types.Certainty, voidingReason: string | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { id: string, slug: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, parties: Array<{ id: string, capacity: Types.PartyCapacity, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }>, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, firmness: Types.Firmness, minorUnits: string | null, currency: string | null, asPrinted: string | null }>, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }> }> }>, during: { start: string, end: string } | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, theme: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, room: { id: string, city: string | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, venue: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null, hosts: Array<{ id: string, role: Types.HostRole, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } }>, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }> } | null } | null };

export type ForumHeadFragment = { id: string, slug: string, code: string, position: number, heldOn: string | null, inferred: Array<string>, origin: Types.Origin, sourceRef: string | null, certainty: Types.Certainty, during: { start: string, end: string } | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, theme: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, room: { id: string, city: string | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, venue: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null, hosts: Array<{ id: string, role: Types.HostRole, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } }>, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }> };

export type RoomNameFragment = { id: string, city: string | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, venue: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null };

export type ClaimTextFragment = { zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty };

export type WholeItemFragment = { id: string, kind: Types.AgendaItemKind, origin: Types.Origin, sourceRef: string | null, certainty: Types.Certainty, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string, city: string | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, venue: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null, speakers: Array<{ id: string, role: Types.AppearanceRole, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } }>, announcements: Array<{ id: string, kind: Types.AnnouncementKind, sourceRef: string | null, certainty: Types.Certainty, openRoles: Array<Types.ParticipantRole>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, participants: Array<{ id: string, role: Types.ParticipantRole, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }>, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, firmness: Types.Firmness, minorUnits: string | null, currency: string | null, asPrinted: string | null }>, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }> }>, signings: Array<{ id: string, code: string, status: Types.SigningStatus, origin: Types.Origin, instrument: Types.Instrument, signedOn: string | null, sourceRef: string | null, certainty: Types.Certainty, voidingReason: string | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, forum: { id: string, slug: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, parties: Array<{ id: string, capacity: Types.PartyCapacity, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }>, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, firmness: Types.Firmness, minorUnits: string | null, currency: string | null, asPrinted: string | null }>, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }> }> };

export type WholeAnnouncementFragment = { id: string, kind: Types.AnnouncementKind, sourceRef: string | null, certainty: Types.Certainty, openRoles: Array<Types.ParticipantRole>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, participants: Array<{ id: string, role: Types.ParticipantRole, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }>, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, firmness: Types.Firmness, minorUnits: string | null, currency: string | null, asPrinted: string | null }>, claims: Array<{ zh: string | null, en: string | null, on: string | null, onPrecision: Types.DatePrecision | null, sourceRef: string | null, certainty: Types.Certainty }> };

export const forum: Document<ForumQuery, ForumQueryVariables> = { name: 'forum', text: "query forum($slug: String!, $forum: String!) { event(slug: $slug) { id timeZone forum(slug: $forum) { ...ForumHead agenda { ...WholeItem } } } } fragment ForumHead on Forum { id slug code position heldOn inferred origin sourceRef certainty during { start end } title { ...Text } theme { ...Text } room { ...RoomName } hosts { id role organisation { id name { ...Text } } } claims { ...ClaimText } } fragment Text on BilingualText { zh en enStatus } fragment RoomName on Room { id city name { ...Text } venue { ...Text } } fragment ClaimText on Claim { zh en on onPrecision sourceRef certainty } fragment WholeItem on AgendaItem { id kind origin sourceRef certainty title { ...Text } during { start end } room { ...RoomName } speakers { id role post { ...Text } person { id name nameLatin post { ...Text } organisation { id name { ...Text } } } } announcements { ...WholeAnnouncement } signings { ...SigningOfList } } fragment WholeAnnouncement on Announcement { id kind sourceRef certainty openRoles title { ...Text } participants { id role groupCount groupName { ...Text } organisation { id name { ...Text } } } amounts { position kind basis firmness minorUnits currency asPrinted } claims { ...ClaimText } } fragment SigningOfList on Signing { id code status origin instrument signedOn sourceRef certainty voidingReason title { ...Text } forum { id slug title { ...Text } } parties { id capacity groupCount groupName { ...Text } organisation { id name { ...Text } } } amounts { position kind basis firmness minorUnits currency asPrinted } claims { ...ClaimText } }" };