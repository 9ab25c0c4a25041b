export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant as RFC 3339 with its offset, such as `2027-04-08T09:00:00+08:00`. Answers are in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
  /** A day as `YYYY-MM-DD`, in the time zone of the event. */
  LocalDate: { input: string; output: string; }
  /** An amount as a whole number of the smallest unit of its currency, in a string: "200000000000" fen are 2,000,000,000 yuan. Numbers are refused, for they lose digits on the way. */
  MinorUnits: { input: string; output: string; }
};

/** The seat that is taken, by its ticket. */
export type AcceptOfferInput = {
  /** Left out: the place in the event itself. */
  forumId?: InputMaybe<Scalars['ID']['input']>;
  /** Says whose offer it is; dashes and case do not matter. */
  ticketCode: Scalars['String']['input'];
};

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

/** Which sealed record is amended, and why. */
export type AmendSigningInput = {
  /** The latest sealed edition. */
  id: Scalars['ID']['input'];
  /** Why the agreement changes. */
  reason: Scalars['String']['input'];
};

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

/** One of several amounts; never a bare number. */
export type AmountInput = {
  /** As the source prints it: 总规模达20亿元. */
  asPrinted?: InputMaybe<Scalars['String']['input']>;
  /** How the figure is meant. `undisclosed` and `unknown` come without figures, all others with them. */
  basis: AmountBasis;
  /** ISO 4217; goes with `minorUnits`. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** How far the parties are bound to the figure. */
  firmness?: InputMaybe<Firmness>;
  /** What it is the amount of. */
  kind: AmountKind;
  /** Left out for `undisclosed` and `unknown` alone. */
  minorUnits?: InputMaybe<Scalars['MinorUnits']['input']>;
};

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

/** An organisation, or an unnamed group. */
export type AnnouncementParticipantInput = {
  /** How many the unnamed group is. */
  groupCount?: InputMaybe<Scalars['Int']['input']>;
  /** For an unnamed group. */
  groupName?: InputMaybe<BilingualTextInput>;
  /** An organisation of the directory; an unnamed group has none, and a name and a count instead. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is in the announcement. */
  role: ParticipantRole;
};

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

/** Which version of a record is approved. */
export type ApproveSigningInput = {
  id: Scalars['ID']['input'];
  /** Why not every party has to confirm its names. */
  namesWaivedReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read and is approved. */
  version: Scalars['Int']['input'];
};

/** How a registration stands. */
export type AttendeeStatus =
  /** Comes no more; every place is free again. */
  | 'cancelled'
  /** Awaits approval. */
  | 'pending'
  /** Has a place in the event. */
  | 'registered'
  /** Was not approved. */
  | 'rejected'
  /** Waits, since the event itself is full. */
  | 'waitlisted';

/** On what ground somebody signs for a party. */
export type Authority =
  /** 董事会决议 */
  | 'board_resolution'
  /** 全权证书, between governments. */
  | 'full_powers'
  /** 法定代表人 */
  | 'legal_representative'
  /** 授权委托书 */
  | 'power_of_attorney';

/** A text in Chinese, in English or in both; at least one must be given. */
export type BilingualTextInput = {
  /** 1 to 2000 characters. At least one of the two languages is given. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** Left out: official. */
  enStatus?: InputMaybe<EnglishStatus>;
  /** 1 to 2000 characters. At least one of the two languages is given. */
  zh?: InputMaybe<Scalars['String']['input']>;
};

/** How far the paper binds in law; never derived from its title. */
export type Bindingness =
  /** As a whole. */
  | 'binding'
  /** Not at all. */
  | 'non_binding'
  /** In some of its clauses, such as secrecy or exclusivity. */
  | 'partly_binding'
  /** 预约, to conclude a contract later. */
  | 'preliminary'
  /** It is not known. */
  | 'unknown';

/** Whether the source states it, we infer it from its words, or it leaves it vague. */
export type Certainty =
  /** We conclude it from what the source says. */
  | 'inferred'
  /** The source says so. */
  | 'stated'
  /** The source leaves it open. */
  | 'vague';

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

/** A scan, as the device at the door reports it; it may come late, and more than once. */
export type CheckInInput = {
  /** Of the scanning device. */
  deviceId: Scalars['String']['input'];
  /** The event at whose door it is. */
  eventId: Scalars['ID']['input'];
  /** Needed by a role for one gate alone. */
  gateId?: InputMaybe<Scalars['ID']['input']>;
  /** How many milliseconds the clock of the device was behind, as it measured. */
  offsetMs?: InputMaybe<Scalars['Int']['input']>;
  /** Of this scan on that device: the same two are the same scan. */
  scanId: Scalars['String']['input'];
  /** By the clock of the device. */
  scannedAt: Scalars['DateTime']['input'];
  /** What was typed or scanned: the code of a ticket, or the token in its QR code. */
  ticketCode: Scalars['String']['input'];
};

/** What came of a scan. A ticket that is not good is an outcome, not an error. */
export type CheckInOutcome =
  /** The first entry on this ticket. */
  | 'admitted'
  /** Somebody entered on this ticket before; `firstEntryAt` says when. */
  | 'already_in'
  /** The registration was cancelled. */
  | 'cancelled'
  /** The registration waits, or was not approved. */
  | 'not_registered'
  /** There is no such ticket. */
  | 'unknown_ticket'
  /** The ticket is for another event. */
  | 'wrong_event';

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

/** What a clash is about. */
export type ClashKind =
  /** Somebody is wanted when they cannot come, or a room outside its open hours. */
  | 'availability'
  /** More people are expected than the room takes. */
  | 'capacity'
  /** An item begins before its forum or ends after it. */
  | 'outside_forum'
  /** Somebody is wanted in two places at one time. */
  | 'person'
  /** Two things want one room, or two items of a forum one turn in it. */
  | 'room'
  /** Somebody has less time to get from one room to another than it takes. */
  | 'travel';

/** What a clash means for a release. */
export type ClashSeverity =
  /** A release is refused, unless the clash is ignored with a reason. */
  | 'blocks_release'
  /** Clashes of this kind are not looked for. */
  | 'off'
  /** It is shown, and listed with the release. */
  | 'warns';

/** Which forum is closed up, and as who sends it has seen it. */
export type CompactForumInput = {
  /** The forum whose items are closed up. */
  forumId: Scalars['ID']['input'];
  /** How much is left between two items; left out: nothing. */
  gapMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** All items of the forum that have a time, as they were read; VERSION_CONFLICT where it is not so. */
  items: Array<SeenInput>;
};

/** The names of a party, as it confirms them. */
export type ConfirmNamesInput = {
  /** The name as it will be signed, where the one in the record is not right. */
  nameAsSigned?: InputMaybe<BilingualTextInput>;
  /** The party that confirms its name and its signatories. */
  organisationId: Scalars['ID']['input'];
  /** The record that will be signed. */
  signingId: Scalars['ID']['input'];
};

/** Which break is copied, and where to. */
export type CopyBreakInput = {
  /** The forums to copy it to; left out: all that go on at that time. */
  forumIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** An item of kind `break` that has a time. */
  id: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** An event as a template: its rules, rooms, forums and agendas, and nobody who takes part. */
export type CopyEventInput = {
  /** The event that is copied; the asker sees its draft. */
  eventId: Scalars['ID']['input'];
  /** The name of the new event in addresses. */
  slug: Scalars['String']['input'];
  /** The first day of the new event. */
  startsOn: Scalars['LocalDate']['input'];
  /** Left out: the same; clocks show the same. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** What the new event is called. */
  title: BilingualTextInput;
};

/** A forum as a template: its hosts, its limit and its agenda. */
export type CopyForumInput = {
  /** The day on which the copy starts, by the same clock; left out: the same day. */
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Left out: the same event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** The forum that is copied; the asker sees its draft. */
  forumId: Scalars['ID']['input'];
  /** The room of the copy, where the forum holds one; left out: the same. In another event nothing of the copy has a time without it. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the copy in addresses. */
  slug: Scalars['String']['input'];
  /** Left out: the same title. */
  title?: InputMaybe<BilingualTextInput>;
  /** The version of the forum that was read. */
  version: Scalars['Int']['input'];
  /** Whether who takes part is copied too, within one event. */
  withPeople?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is left out stays; null clears. */
export type CorrectRecordInput = {
  /** All of them, in order. */
  amounts?: InputMaybe<Array<AmountInput>>;
  /** The day it takes effect in law. Left out: stays; null: none. */
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day of its effect. Left out: stays; null: none. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  /** Names of parties as they were signed; those of others stay. */
  parties?: InputMaybe<Array<PartyNameInput>>;
  /** What was wrong; it stays in the history of the record. */
  reason: Scalars['String']['input'];
  /** Who is not named stays as recorded. */
  signatories?: InputMaybe<Array<SignatoryOutcomeInput>>;
  /** The day it was really signed. Left out: stays. */
  signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Left out: stays. */
  title?: InputMaybe<BilingualTextInput>;
};

/** A new event. */
export type CreateEventInput = {
  /** How many people may come to the event as a whole; left out: no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Where it takes place, such as `Shanghai`; none where it is open. */
  cities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last day; it belongs to the event. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** BCP 47; left out: `zh` and `en`. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name in addresses: small letters, digits and single hyphens. */
  slug: Scalars['String']['input'];
  /** Its first local day. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is about, in a line. */
  theme?: InputMaybe<BilingualTextInput>;
  /** The IANA name of a time zone, such as `Asia/Shanghai`. */
  timeZone: Scalars['String']['input'];
  /** Its full name. */
  title: BilingualTextInput;
};

/** How exactly a date is known. */
export type DatePrecision =
  /** The very day. */
  | 'day'
  /** The month; the day says nothing. */
  | 'month'
  /** The year; month and day say nothing. */
  | 'year';

/** Who may see the amounts. */
export type Disclosure =
  /** The parties, and those who handle the record. */
  | 'internal'
  /** The press, the parties, and those who handle the record. */
  | 'press'
  /** Everybody. */
  | 'public';

/** A new record, as far as it is known. */
export type DraftSigningInput = {
  /** The sums that the paper names, in order. */
  amounts?: InputMaybe<Array<AmountInput>>;
  /** How far it binds in law; never derived from its title. */
  bindingness?: InputMaybe<Bindingness>;
  /** The framework that this fills in. */
  callOffOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Who may see the amounts. */
  disclosure?: InputMaybe<Disclosure>;
  /** The day it takes effect in law. */
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The event it is signed at. */
  eventId: Scalars['ID']['input'];
  /** The last day of its effect; not before `effectiveOn`. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The forum it belongs to, which gives it its code; left out: the event as a whole. */
  forumId?: InputMaybe<Scalars['ID']['input']>;
  /** The line of business, in words. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** What kind of paper it is. */
  instrument?: InputMaybe<Instrument>;
  /** In order. For a partner, its own organisation is one of them. */
  parties?: InputMaybe<Array<PartyInput>>;
  /** The signing that this is a phase of. */
  phaseOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Where its effect is, in words, such as a province. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** The signing that this one prolongs; one that the asker may see. */
  renewsId?: InputMaybe<Scalars['ID']['input']>;
  /** The signing in whose stead this one stands; one that the asker may see. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** What is signed, by its name. */
  title: BilingualTextInput;
};

/** What is left out stays; null clears. */
export type EditEventInput = {
  /** How many people may come to the event as a whole; null lifts the limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Where it takes place, such as `Shanghai`. */
  cities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its last local day; null: open. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  /** BCP 47. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether somebody may register for two forums at one time. */
  overlappingForums?: InputMaybe<OverlappingForums>;
  /** Its part of an address, of small letters, digits and `-`; refused with `SLUG_TAKEN`. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Its first local day; null: open. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is about, in a line; null: none. */
  theme?: InputMaybe<BilingualTextInput>;
  /** In which its days and clocks are, as `Asia/Shanghai`; instants stay as they are. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Its full name. */
  title?: InputMaybe<BilingualTextInput>;
  /** Minutes from one room to another. */
  travelMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** How the line for a full forum moves on. */
  waitingList?: InputMaybe<WaitingList>;
};

/** A change to a mail that is still a draft; what is left out stays. */
export type EditMailInput = {
  /** Its text; left out: stays. */
  body?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** The address it goes to; left out: stays. */
  recipient?: InputMaybe<Scalars['String']['input']>;
  /** Its subject; left out: stays. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What is left out stays; null clears. */
export type EditSigningInput = {
  /** All of them, in order. */
  amounts?: InputMaybe<Array<AmountInput>>;
  /** How far it binds in law; never derived from its title. */
  bindingness?: InputMaybe<Bindingness>;
  /** The framework that this fills in; null: none. */
  callOffOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Who may see the amounts. */
  disclosure?: InputMaybe<Disclosure>;
  /** The day it takes effect in law; null: open. */
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day of its effect; null: none. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The code stays as it was printed. */
  forumId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  /** The line of business, in words; null: none. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** What kind of paper it is. */
  instrument?: InputMaybe<Instrument>;
  /** All of them, in order. An organisation that stays keeps its signatories and, while its name stays, its confirmation. */
  parties?: InputMaybe<Array<PartyInput>>;
  /** The signing that this is a phase of; null: none. */
  phaseOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Where its effect is, in words; null: none. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** The signing that this one prolongs; null: none. */
  renewsId?: InputMaybe<Scalars['ID']['input']>;
  /** The signing in whose stead this one stands; null: none. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** What is signed, by its name. */
  title?: InputMaybe<BilingualTextInput>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A change to what an event tells of a speaker. */
export type EditSpeakerInput = {
  /** Who they are; null: nothing is said. */
  biography?: InputMaybe<LongTextInput>;
  /** The invitation to the event. */
  id: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** As what a person takes part in an agenda item. */
export type EngagementPart =
  /** Leads through the item. */
  | 'host'
  /** Leads a discussion. */
  | 'moderator'
  /** Takes part in a discussion. */
  | 'panelist'
  /** Signs there. */
  | 'signatory'
  /** Gives a talk. */
  | 'speaker'
  /** Stands by while it is signed. */
  | 'witness';

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

/** An organisation that hosts an event, and as what. */
export type EventHostInput = {
  /** An organisation of the directory. */
  organisationId: Scalars['ID']['input'];
  /** As what it hosts. */
  role: HostRole;
};

/** How far an event is. */
export type EventStatus =
  /** Over; visible still, and closed. */
  | 'archived'
  /** Visible to those who hold a role in it. */
  | 'draft'
  /** Visible to everybody, and open for registration. */
  | 'published';

/** How far the parties are bound to the figure. */
export type Firmness =
  /** It may come to more or less. */
  | 'estimated'
  /** It is agreed. */
  | 'firm'
  /** A ceiling, as in a framework; it need not be reached. */
  | 'maximum';

/** What a suggestion changes. */
export type FixKind =
  /** The room, to one that is free and large enough. */
  | 'free_room'
  /** The time, to one that is free. */
  | 'free_slot';

/** An organisation that hosts a forum, and as what. */
export type ForumHostInput = {
  /** An organisation of the directory. */
  organisationId: Scalars['ID']['input'];
  /** As what it hosts. */
  role: HostRole;
};

/** The place that is given up, by its ticket. */
export type GiveUpPlaceInput = {
  /** The forum that they do not come to. */
  forumId: Scalars['ID']['input'];
  /** Says whose place it is; dashes and case do not matter. */
  ticketCode: Scalars['String']['input'];
};

/** Who is given which role, and for what. */
export type GrantRoleInput = {
  /** The address of an account; an unknown one is `NOT_FOUND`. */
  email: Scalars['String']['input'];
  /** The event it is given in. */
  eventId: Scalars['ID']['input'];
  /** What the account is there from now on. */
  role: Role;
  /** The forum of a lead, the gate of a door, the organisation of a partner; left out: the whole event. */
  scopeId?: InputMaybe<Scalars['ID']['input']>;
};

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

/** Which clash is accepted, and why. */
export type IgnoreClashInput = {
  /** As `clashes` gives it; one that has gone is `NOT_FOUND`. */
  clashId: Scalars['ID']['input'];
  /** The event in whose draft it is. */
  eventId: Scalars['ID']['input'];
  /** Why the clash is accepted; a release lists it with its warnings. */
  reason: Scalars['String']['input'];
};

/** What a column of a spreadsheet is, whatever it is called. */
export type ImportColumnInput = {
  /** Each at most once, but for people, columns of a grid, and what is passed over. */
  meaning: ImportColumnMeaning;
  /** As `ImportColumn.title` tells it. */
  title: Scalars['String']['input'];
};

/** What a column of a spreadsheet is. */
export type ImportColumnMeaning =
  /** The day on which it starts. */
  | 'date'
  /** What it is about, in English. */
  | 'description_en'
  /** What it is about, in Chinese. */
  | 'description_zh'
  /** How long it takes: minutes, or `1:30`. */
  | 'duration'
  /** When it ends: a clock, or a day and a clock. */
  | 'end'
  /** The day on which it ends, where that is another one. */
  | 'end_date'
  /** The title of its forum or track, in English. */
  | 'forum_en'
  /** The title of its forum or track, in Chinese. */
  | 'forum_zh'
  /** Who hosts it; several columns may be this. */
  | 'hosts'
  /** By which it is known again when the file comes anew. */
  | 'id'
  /** What sort of session it is. */
  | 'kind'
  /** Who moderates; several columns may be this. */
  | 'moderators'
  /** Of a grid: what stands in it belongs to the forum it is called after. */
  | 'one_forum'
  /** Of a grid: what stands in it takes place in the room it is called after. */
  | 'one_room'
  /** Who sits on the panel; several columns may be this. */
  | 'panelists'
  /** Nothing that is to be read. */
  | 'pass_over'
  /** The name of its room, in English. */
  | 'room_en'
  /** The name of its room, in Chinese. */
  | 'room_zh'
  /** Who speaks; several columns may be this. */
  | 'speakers'
  /** When it starts: a clock, or a day and a clock. */
  | 'start'
  /** Whether it takes place: what is declined or cancelled stays out. */
  | 'status'
  /** Start and end in one, such as `09:00-09:30`; of a grid the column of its times. */
  | 'time'
  /** In which its clocks run, such as `Asia/Shanghai`. */
  | 'time_zone'
  /** The title of a session, in English. */
  | 'title_en'
  /** The title of a session, in Chinese; of a single column in either language. */
  | 'title_zh';

/** How far an import is. */
export type ImportStatus =
  /** All of it stands in the draft. */
  | 'applied'
  /** It is being applied, all at once at its end. */
  | 'applying'
  /** Somebody let it go, or it lay for a week; nothing was changed. */
  | 'cancelled'
  /** It was tried out, and waits for somebody to apply or cancel it. */
  | 'checked'
  /** The file is tried out; nothing is kept. */
  | 'checking'
  /** It ended by no fault of the file; nothing was changed. */
  | 'failed'
  /** Something is wrong with the file; nothing was changed. */
  | 'refused';

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

/** Who is invited to speak at which event. */
export type InviteSpeakerInput = {
  /** The event they are invited to. */
  eventId: Scalars['ID']['input'];
  /** Somebody in the directory. */
  personId: Scalars['ID']['input'];
};

/** Something elsewhere that an item is accompanied by, as it is kept. */
export type ItemLinkInput = {
  /** What it is called; may be empty. */
  title: Scalars['String']['input'];
  /** Its address. */
  url: Scalars['String']['input'];
};

/** The part of a speaker in an item. */
export type ItemSpeakerInput = {
  /** The post used on that stage, where it is not the person’s own. */
  post?: InputMaybe<BilingualTextInput>;
  /** As what they take part; the same person only once in each role. */
  role: AppearanceRole;
  /** Somebody who is invited to the event. */
  speakerId: Scalars['ID']['input'];
};

/** A text of several paragraphs in Chinese, in English or in both; at least one must be given. */
export type LongTextInput = {
  /** 1 to 20000 characters. At least one of the two languages is given. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** Left out: official. */
  enStatus?: InputMaybe<EnglishStatus>;
  /** Whether it is HTML or Markdown, such as a file had it, and is kept as it is; left out: it is what somebody typed, and `<` and `&` mean themselves. */
  markup?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 20000 characters. At least one of the two languages is given. */
  zh?: InputMaybe<Scalars['String']['input']>;
};

/** What of a release could not be restored. */
export type LossKind =
  /** It was taken out of an item that has been deleted since. */
  | 'announcement'
  /** The item is of another kind now, and what belongs to it needs that. */
  | 'kind'
  /** Somebody who has declined or withdrawn since, or is no longer invited. */
  | 'speaker';

/** How far a mail is. */
export type MailStatus =
  /** Waits for somebody to read it, change it and send it. */
  | 'draft'
  /** Given up after several attempts. */
  | 'failed'
  /** Waits to be written and sent. */
  | 'queued'
  /** Taken over by the mail server. */
  | 'sent'
  /** Kept here, since no mail server is set up. */
  | 'stored';

/** Where an agenda item goes; what is left out stays. */
export type MoveAgendaItemInput = {
  /** Null takes it off the timetable. */
  during?: InputMaybe<TimeRangeInput>;
  /** Another forum of the event, which the asker may edit too. The item keeps its time, and its room where the forum holds none; it comes last there. */
  forumId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  /** Its place among items that start together. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Where the forum holds no room of its own, and there alone; goes with `during`. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Moves of one event that are made together, or not at all. */
export type MoveAgendaItemsInput = {
  /** Forums that hold a room, moved without their items, such as to take back shiftDay. */
  forums?: InputMaybe<Array<MoveForumInput>>;
  /** 1 to 1000 items of one event, each named once. */
  moves: Array<MoveAgendaItemInput>;
};

/** Where a forum goes, while its items stay where they are. */
export type MoveForumInput = {
  /** When it takes place from now on. */
  during: TimeRangeInput;
  id: Scalars['ID']['input'];
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: Scalars['Int']['input'];
};

/** Who signs for which party. */
export type NameSignatoryInput = {
  /** Needed before approval. */
  authority?: InputMaybe<Authority>;
  /** Those with the same number sign in parallel. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The party they sign for. */
  organisationId: Scalars['ID']['input'];
  /** Somebody in the directory. */
  personId: Scalars['ID']['input'];
  /** As it will be signed. */
  post?: InputMaybe<BilingualTextInput>;
  /** A record that is a draft or submitted. */
  signingId: Scalars['ID']['input'];
};

/** In the order of naming. */
export type NameWitnessInput = {
  /** Somebody in the directory. */
  personId: Scalars['ID']['input'];
  /** The post used at the signing; left out: the person’s own. */
  post?: InputMaybe<BilingualTextInput>;
  /** A record that is a draft or submitted. */
  signingId: Scalars['ID']['input'];
};

/** What a line of the log can speak of. */
export type NamedKind =
  | 'account'
  | 'agenda_item'
  | 'announcement'
  | 'attendee'
  | 'event'
  | 'forum'
  | 'gate'
  | 'organisation'
  | 'person'
  | 'release'
  | 'room'
  | 'signing';

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** An association or a chamber (协会, 商会). */
  | 'association'
  /** A company. */
  | 'enterprise'
  /** A bank, an insurer or another house of finance. */
  | 'finance'
  /** A fund, or who manages one. */
  | 'fund'
  /** A body of government (政府部门). */
  | 'government'
  /** An institute of research. */
  | 'institute'
  /** A newspaper, a station or another medium. */
  | 'media'
  /** Anything else. */
  | 'other'
  /** A body of a party (党委部门). */
  | 'party_body'
  /** A university or college. */
  | 'university'
  /** The administration of a zone or park (园区). */
  | 'zone';

/** How high in the administration an organisation stands. */
export type OrganisationLevel =
  /** Of a city (市). */
  | 'city'
  /** Of a district or county (区, 县). */
  | 'district'
  /** Of the whole country (国家). */
  | 'national'
  /** Another level. */
  | 'other'
  /** Of a province (省). */
  | 'province';

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

/** Whether one person may register for forums that overlap. */
export type OverlappingForums =
  /** Refused with `FORUMS_OVERLAP`. */
  | 'refuses'
  /** It is told to the attendee, and taken. */
  | 'warns';

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

/** An organisation, or an unnamed group. */
export type PartyInput = {
  /** As what it takes part. */
  capacity?: InputMaybe<PartyCapacity>;
  /** How many stand behind an unnamed group. */
  groupCount?: InputMaybe<Scalars['Int']['input']>;
  /** Instead of an organisation. */
  groupName?: InputMaybe<BilingualTextInput>;
  /** Left out: the name in the directory at this moment. */
  nameAsSigned?: InputMaybe<BilingualTextInput>;
  /** An organisation of the directory; left out for an unnamed group. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** 甲方, 乙方… */
  sideLabel?: InputMaybe<BilingualTextInput>;
};

/** The name of a party as it was really signed. */
export type PartyNameInput = {
  /** The name as it stands on the paper. */
  nameAsSigned: BilingualTextInput;
  /** A party of the record. */
  partyId: Scalars['ID']['input'];
};

/** What a role may let somebody do. */
export type Permission =
  /** Search the directory of people and organisations, and add to it. */
  | 'addToDirectory'
  /** Close a published event. */
  | 'archiveEvent'
  /** Let people in. */
  | 'checkIn'
  /** Confirm the names of one’s organisation as they will be signed. */
  | 'confirmNames'
  /** Begin, edit, submit and amend records of signings. */
  | 'draftSigning'
  /** Change those that were added for this event. */
  | 'editDirectory'
  /** Change the event, its rooms, forums, gates and rules, and publish it. */
  | 'editEvent'
  /** Change agendas, who takes part in them, and what is announced. */
  | 'editProgramme'
  /** Give roles, and take them back. */
  | 'grantRoles'
  /** Invite people to speak, and answer for them. */
  | 'inviteSpeakers'
  /** End registrations. */
  | 'manageAttendees'
  /** Record that it was signed, put it right, and seal it. */
  | 'recordSigning'
  /** Make the draft the programme that the public reads. */
  | 'releaseProgramme'
  /** Take signings over from a source. */
  | 'reportSigning'
  /** Approve records that others wrote, or send them back. */
  | 'reviewSigning'
  /** Say what is on while it takes place. */
  | 'runShow'
  /** Put approved records on the agenda, and take them off. */
  | 'scheduleSigning'
  /** Change and send the mails that wait as drafts. */
  | 'sendMails'
  /** See all amounts. */
  | 'viewAllAmounts'
  /** See who has registered, without contact data. */
  | 'viewAttendees'
  /** Read the log of the event. */
  | 'viewAudit'
  /** See the addresses and tickets of attendees. */
  | 'viewContacts'
  /** See the programme as it is drafted, and what clashes in it. */
  | 'viewDraft'
  /** Read the mails of the event. */
  | 'viewMails'
  /** See amounts that are for the press. */
  | 'viewPressAmounts'
  /** See who holds which role. */
  | 'viewRoles'
  /** See records before they are public. */
  | 'viewSignings'
  /** Declare signed records void, together with another. */
  | 'voidSigning'
  /** Give up a record at any time before it is signed. */
  | 'withdrawSigning';

/** Who takes part in which item, and as what. */
export type PlaceSpeakerInput = {
  /** The item they take part in. */
  agendaItemId: Scalars['ID']['input'];
  /** In protocol order; left out, they come last. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The post used on that stage, where it is not the person’s own. */
  post?: InputMaybe<BilingualTextInput>;
  /** As what they take part. */
  role: AppearanceRole;
  /** Somebody who is invited to the event. */
  speakerId: Scalars['ID']['input'];
};

/** How a place in a forum stands. */
export type PlaceStatus =
  /** Given up, or not accepted in time. */
  | 'given_up'
  /** A seat is kept until the deadline, to be accepted. */
  | 'offered'
  /** Holds a seat, or needs none since there is no limit. */
  | 'seated'
  /** Waits for a seat, or for the place in the event itself. */
  | 'waitlisted';

/** Which programme is read. */
export type Programme =
  /** What is being worked on; for those who may see it. */
  | 'draft'
  /** The latest release, which is what the public sees. */
  | 'released';

/** A file to try out once more. */
export type RecheckImportInput = {
  /** Of a spreadsheet: what some of its columns are. Left out: as it was said before; empty: as their titles say. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  id: Scalars['ID']['input'];
  /** In which clocks without a zone run, such as `Asia/Shanghai`; left out: as the file or the event has it. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What happened when it was signed. */
export type RecordSignedInput = {
  id: Scalars['ID']['input'];
  /** Repeating a request with the same key has the effect of sending it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it was signed off stage: needed for one that is approved but not scheduled. */
  offStageReason?: InputMaybe<Scalars['String']['input']>;
  /** Who is not named counts as signed. */
  signatories?: InputMaybe<Array<SignatoryOutcomeInput>>;
  /** The local day it was signed. */
  signedOn: Scalars['LocalDate']['input'];
};

/** Who comes, and to which forums. */
export type RegisterAttendeeInput = {
  /** Where the ticket is mailed to. Compared without case. */
  email: Scalars['String']['input'];
  /** A published event. */
  eventId: Scalars['ID']['input'];
  /** Forums to hold a place in; none for the event alone. */
  forumIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sending a request again with the same key has the effect of sending it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the badge will say. */
  name: Scalars['String']['input'];
  /** What the badge says below the name; left out: nothing. */
  organisation?: InputMaybe<Scalars['String']['input']>;
};

/** Which draft is released, and what is said of it. */
export type ReleaseProgrammeInput = {
  /** The event whose draft is released. */
  eventId: Scalars['ID']['input'];
  /** What is to be said about it; the public reads it. */
  note?: InputMaybe<BilingualTextInput>;
};

/** What a warning is about. */
export type ReleaseWarningKind =
  /** A clash that is ignored or only warns. */
  | 'clash'
  /** Somebody has not said whether they come, and so is not in it. */
  | 'unconfirmed'
  /** It has no time yet, and so is not in the release. */
  | 'unplaced';

/** A signing as a source tells of it. */
export type ReportSigningInput = {
  /** The item of kind `ceremony` or `signing` that it belongs to. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The sums that the paper names, in order. */
  amounts?: InputMaybe<Array<AmountInput>>;
  /** How far it binds in law; never derived from its title. */
  bindingness?: InputMaybe<Bindingness>;
  /** The framework that this fills in. */
  callOffOfId?: InputMaybe<Scalars['ID']['input']>;
  /** How sure the source is. */
  certainty?: InputMaybe<Certainty>;
  /** Who may see the amounts. */
  disclosure?: InputMaybe<Disclosure>;
  /** The day it takes effect in law. */
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The event it is signed at. */
  eventId: Scalars['ID']['input'];
  /** The last day of its effect; not before `effectiveOn`. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The forum it belongs to, which gives it its code; left out: the event as a whole. */
  forumId?: InputMaybe<Scalars['ID']['input']>;
  /** The line of business, in words. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** What kind of paper it is. */
  instrument?: InputMaybe<Instrument>;
  /** In order. For a partner, its own organisation is one of them. */
  parties?: InputMaybe<Array<PartyInput>>;
  /** The signing that this is a phase of. */
  phaseOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Where its effect is, in words, such as a province. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** The signing that this one prolongs; one that the asker may see. */
  renewsId?: InputMaybe<Scalars['ID']['input']>;
  /** The signing in whose stead this one stands; one that the asker may see. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** The day, where the source names one. */
  signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where it is said: a newspaper and its day, an address, a sentence. */
  sourceRef: Scalars['String']['input'];
  /** What is signed, by its name. */
  title: BilingualTextInput;
};

/** What a forum was before a release was restored. */
export type RestoredForumInput = {
  /** When it takes place again; null or left out: no span. */
  during?: InputMaybe<TimeRangeInput>;
  /** Its day, where it has no span. */
  heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  /** Its place among the forums. */
  position: Scalars['Int']['input'];
  /** The room it holds again, of the event; null or left out: none. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Null or left out: none. */
  theme?: InputMaybe<BilingualTextInput>;
  /** What it is called again. */
  title: BilingualTextInput;
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: Scalars['Int']['input'];
};

/** What an item was before a release was restored. */
export type RestoredItemInput = {
  /** When it takes place again; null or left out: without a time. */
  during?: InputMaybe<TimeRangeInput>;
  /** The forum on whose agenda it stands again, of the event. */
  forumId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  /** Its place again among items that start together, or have no time. */
  position: Scalars['Int']['input'];
  /** The room it holds itself, of the event; null or left out: none. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Null: the title stays. */
  title?: InputMaybe<BilingualTextInput>;
  /** Null: all of it stays. */
  told?: InputMaybe<RestoredToldInput>;
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: Scalars['Int']['input'];
};

/** Who a speaker was said to be before a release was restored. */
export type RestoredSpeakerInput = {
  /** Kept as it is, like markup; null or left out: nothing. */
  biography?: InputMaybe<LongTextInput>;
  id: Scalars['ID']['input'];
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: Scalars['Int']['input'];
};

/** What was told of an item beside its title, as it is kept. */
export type RestoredToldInput = {
  /** Kept as it is, like markup. */
  abstract?: InputMaybe<LongTextInput>;
  /** Kept as it is, like markup. */
  description?: InputMaybe<LongTextInput>;
  /** The language it is held in. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Its links, as they were imported. */
  links: Array<ItemLinkInput>;
  /** Its name in addresses of another system. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Its subtitle. */
  subtitle?: InputMaybe<Scalars['String']['input']>;
  /** What another system calls its kind. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** Its address in another system. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody is in an event. Roles do not include one another, except that an owner is an organiser. */
export type Role =
  /** Lets people in, at all gates or those in scope. */
  | 'door'
  /** Edits the agenda of the forums in scope, and sees the draft of all. */
  | 'forum_lead'
  /** Sees the draft and the signings, and changes nothing. */
  | 'observer'
  /** Runs the event. */
  | 'organiser'
  /** Does all that an organiser does, gives roles, and closes the event. */
  | 'owner'
  /** Drafts signings of the organisations in scope, and confirms their names. */
  | 'partner'
  /** Sees the amounts that are for the press. */
  | 'press'
  /** Records what was signed, and seals it. */
  | 'registrar'
  /** Approves the records of signings, or sends them back. */
  | 'reviewer'
  /** Puts signings on the agenda, and runs shows. */
  | 'stage_manager';

/** A new agenda item, or with `id` and `version` a change to one. */
export type SaveAgendaItemInput = {
  /** What it is about, in short; null: nothing is said. */
  abstract?: InputMaybe<LongTextInput>;
  /** What it is about, at length; null: nothing is said. */
  description?: InputMaybe<LongTextInput>;
  /** Null while it is not placed. */
  during?: InputMaybe<TimeRangeInput>;
  /** A delay of the show does not move it, such as a broadcast; a new one is not. */
  fixed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A new one needs it, and it stays. */
  forumId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A new one needs it. */
  kind?: InputMaybe<AgendaItemKind>;
  /** Its place among items that start together; left out, a new one comes last. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Where the forum holds no room of its own, and there alone; goes with `during`. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** A new one needs it. */
  title?: InputMaybe<BilingualTextInput>;
  /** The version that was read; goes with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A new announcement, or with `id` and `version` a change to one. */
export type SaveAnnouncementInput = {
  /** A new one needs it, and it stays. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** All of them, in order; left out, they stay. */
  amounts?: InputMaybe<Array<AmountInput>>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** That of its item, or any where the item is a ceremony. A new one needs it. */
  kind?: InputMaybe<AnnouncementKind>;
  /** The roles whose list is open (等). */
  openRoles?: InputMaybe<Array<ParticipantRole>>;
  /** All of them, in order; left out, they stay. */
  participants?: InputMaybe<Array<AnnouncementParticipantInput>>;
  /** Left out, a new one comes last. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** What is announced; a new one needs it. */
  title?: InputMaybe<BilingualTextInput>;
  /** The version that was read; goes with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** When a person can come to an event. */
export type SaveAvailabilityInput = {
  /** The event they come to. */
  eventId: Scalars['ID']['input'];
  /** Somebody in the directory. */
  personId: Scalars['ID']['input'];
  /** All spans in which the person can come; none: at any time. They may touch. */
  spans: Array<TimeRangeInput>;
};

/** All hosts of an event, in the order of protocol. */
export type SaveEventHostsInput = {
  /** The event that is hosted. */
  eventId: Scalars['ID']['input'];
  /** All of them, in the order of protocol. */
  hosts: Array<EventHostInput>;
  /** The version of the event that was read. */
  version: Scalars['Int']['input'];
};

/** All hosts of a forum, in the order of protocol. */
export type SaveForumHostsInput = {
  /** The forum that is hosted. */
  forumId: Scalars['ID']['input'];
  /** All of them, in protocol order. */
  hosts: Array<ForumHostInput>;
  /** The version of the forum that was read. */
  version: Scalars['Int']['input'];
};

/** A new forum, or with `id` and `version` a change to one. */
export type SaveForumInput = {
  /** How many it takes; null for no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Two to six capitals or digits; left out, a new one gets the next of F1, F2, …. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** A span of the same length moves the items along; another length leaves them. */
  during?: InputMaybe<TimeRangeInput>;
  /** A new one needs it, and it stays. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Where only the day is known; beside a span it must be the day of its start. */
  heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Left out, a new one comes last. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Goes with `during`; without the two, each item holds a room of its own. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Small letters, digits and single hyphens; a new one needs it. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, in a line; null: none. */
  theme?: InputMaybe<BilingualTextInput>;
  /** A new one needs it. */
  title?: InputMaybe<BilingualTextInput>;
  /** The version that was read; goes with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A new gate, or with `id` and `version` a change to one. */
export type SaveGateInput = {
  /** A new one needs it, and it stays. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A new one needs it. */
  name?: InputMaybe<BilingualTextInput>;
  /** The version that was read; goes with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** All who take part in an item, in their order, and those whom the sender saw there. */
export type SaveItemSpeakersInput = {
  /** The item they take part in. */
  agendaItemId: Scalars['ID']['input'];
  /** The appearances that were read; VERSION_CONFLICT where there are others now. */
  seen: Array<Scalars['ID']['input']>;
  /** All of them, in protocol order. */
  speakers: Array<ItemSpeakerInput>;
};

/** A new organisation, or with `id` and `version` a change to one. */
export type SaveOrganisationInput = {
  /** The event it is added for, whose organisers may change it; a new one needs it, and it stays. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A new one needs it. */
  kind?: InputMaybe<OrganisationKind>;
  /** Its name in the register; null: none. */
  legal?: InputMaybe<BilingualTextInput>;
  /** How far up it stands; null: it says nothing of it. */
  level?: InputMaybe<OrganisationLevel>;
  /** A new one needs it. */
  name?: InputMaybe<BilingualTextInput>;
  /** The organisation it belongs to; null: none. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called for short; null: none. */
  short?: InputMaybe<BilingualTextInput>;
  /** 统一社会信用代码: 18 characters, the last a check digit. */
  uscc?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; goes with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A new person, or with `id` and `version` a change to one. */
export type SavePersonInput = {
  /** The event they are added for, whose organisers may change them; a new one needs it, and it stays. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 姓名; a new one needs it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name in Latin letters; null: none. */
  nameLatin?: InputMaybe<Scalars['String']['input']>;
  /** Where they work; null: not known. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What they are there; null: not known. */
  post?: InputMaybe<BilingualTextInput>;
  /** The version that was read; goes with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A new room, or with `id` and `version` a change to one. */
export type SaveRoomInput = {
  /** How many people it holds. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is; null: not said. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** All that is in it. */
  equipment?: InputMaybe<Array<BilingualTextInput>>;
  /** A new one needs it; a room stays in its event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A new one needs it. */
  name?: InputMaybe<BilingualTextInput>;
  /** All spans in which it can be used, such as one a day; none: at any time. */
  openHours?: InputMaybe<Array<TimeRangeInput>>;
  /** Its place among the rooms; left out: 0. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The building it is in. */
  venue?: InputMaybe<BilingualTextInput>;
  /** The version that was read; goes with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** On which agenda item an approved record is signed. */
export type ScheduleSigningInput = {
  /** Of kind `signing`, which holds one, or `ceremony`, which holds many. */
  agendaItemId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};

/** What a role can be given for, in place of the whole event. */
export type ScopeKind =
  /** One forum, for its lead. */
  | 'forum'
  /** One gate, for the door. */
  | 'gate'
  /** One organisation, for a partner. */
  | 'organisation';

/** Which signed record is frozen, and what proves it. */
export type SealSigningInput = {
  /** The scanned copies, uploaded before with `POST /signings/:id/evidence`. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  /** Repeating a request with the same key has the effect of sending it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why there is no scanned copy. */
  withoutCopyReason?: InputMaybe<Scalars['String']['input']>;
};

/** A thing at the version that was read. */
export type SeenInput = {
  id: Scalars['ID']['input'];
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: Scalars['Int']['input'];
};

/** Which version of a record its authors get back. */
export type SendBackSigningInput = {
  id: Scalars['ID']['input'];
  /** What is to be done. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What clashes of one kind mean in an event. */
export type SetClashSeverityInput = {
  /** The event the rule is for. */
  eventId: Scalars['ID']['input'];
  /** The clashes the rule is for. */
  kind: ClashKind;
  /** What they mean from now on. */
  severity: ClashSeverity;
};

/** Which items are moved, by how much, and as who sends it has seen them. */
export type ShiftDayInput = {
  /** The day they start on, in the time zone of the event. */
  day: Scalars['LocalDate']['input'];
  /** The event whose day it is. */
  eventId: Scalars['ID']['input'];
  /** Left out: all forums of the event. */
  forumId?: InputMaybe<Scalars['ID']['input']>;
  /** Forums that hold a room on that day, and whose own span is to be shifted as well. */
  forums?: InputMaybe<Array<SeenInput>>;
  /** All items that start on that day, as they were read; VERSION_CONFLICT where it is not so. */
  items: Array<SeenInput>;
  /** Later; less than zero: earlier. */
  minutes: Scalars['Int']['input'];
};

/** How much longer or shorter what is on will be. */
export type ShiftShowInput = {
  /** The forum whose show it is. */
  forumId: Scalars['ID']['input'];
  /** Negative for shorter. */
  minutes: Scalars['Int']['input'];
  /** The version that was read; 0 where nobody has started it. */
  version: Scalars['Int']['input'];
};

/** A show, as it was read. */
export type ShowCommandInput = {
  /** The forum whose show it is. */
  forumId: Scalars['ID']['input'];
  /** The version that was read; 0 where nobody has started it. */
  version: Scalars['Int']['input'];
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

/** What somebody signs in with. */
export type SignInInput = {
  /** Compared without case. */
  email: Scalars['String']['input'];
  /** As it was chosen; after ten wrong ones within 15 minutes the account waits (`RATE_LIMITED`). */
  password: Scalars['String']['input'];
};

/** What somebody who was to sign did. */
export type SignatoryOutcome =
  /** Did not sign, and nobody did instead. */
  | 'absent'
  /** Signed in person. */
  | 'signed'
  /** Somebody else signed instead. */
  | 'substituted';

/** What somebody who was to sign did. */
export type SignatoryOutcomeInput = {
  /** What they did. */
  outcome: SignatoryOutcome;
  /** Why it was not as planned, such as why somebody else signed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A signatory of the record. */
  signatoryId: Scalars['ID']['input'];
  /** The person who signed instead; with `substituted` alone. */
  substituteId?: InputMaybe<Scalars['ID']['input']>;
};

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

/** What can be done to the record of a signing. */
export type SigningStepKind =
  /** A reviewer approved the version read. */
  | 'approve'
  /** The registrar put the record right. */
  | 'correct'
  /** It was begun here. */
  | 'draft'
  /** It was signed on stage. */
  | 'record'
  /** It was signed elsewhere, for a reason. */
  | 'record_off_stage'
  /** It was taken over from a source. */
  | 'report'
  /** It was put on the agenda. */
  | 'schedule'
  /** It was frozen and written into the ledger. */
  | 'seal'
  /** Its authors got it back. */
  | 'send_back'
  /** It was handed to the reviewers. */
  | 'submit'
  /** A reported one became a draft. */
  | 'take_up'
  /** It was taken off the agenda. */
  | 'unschedule'
  /** It was declared void after it was signed. */
  | 'void'
  /** It was given up before it was signed. */
  | 'withdraw';

/** What to leave out of a show. */
export type SkipItemInput = {
  /** The forum whose show it is. */
  forumId: Scalars['ID']['input'];
  /** One to come; left out, it is what is on. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** False for one that is to come after all. */
  skipped?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was read; 0 where nobody has started it. */
  version: Scalars['Int']['input'];
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

/** Two items of one event that have a time. */
export type SwapAgendaItemsInput = {
  /** One of the two; both have a time. */
  one: SeenInput;
  /** The other, of the same event. */
  other: SeenInput;
};

/** A span of time; it ends after it starts. */
export type TimeRangeInput = {
  /** The first instant after it. */
  end: Scalars['DateTime']['input'];
  /** The first instant of it. */
  start: Scalars['DateTime']['input'];
};

/** The copy of a forum, as it was made. */
export type UndoCopyInput = {
  /** All parts that people have in them, as copyForum gave them. */
  appearanceIds: Array<Scalars['ID']['input']>;
  /** The copy, not what it is a copy of. */
  forumId: Scalars['ID']['input'];
  /** All items of the copy, as copyForum gave them. */
  items: Array<SeenInput>;
  /** The version that copyForum gave. */
  version: Scalars['Int']['input'];
};

/** The `undo` that restoreRelease gave, as it is. */
export type UndoRestoreInput = {
  /** The parts that are taken from speakers again. */
  appearanceIds: Array<Scalars['ID']['input']>;
  /** The event whose draft it is. */
  eventId: Scalars['ID']['input'];
  /** Those that were changed, as they were. */
  forums: Array<RestoredForumInput>;
  /** Those that were changed, as they were. */
  items: Array<RestoredItemInput>;
  /** Those that are deleted again. */
  recreated: Array<SeenInput>;
  /** Those of whom something else was told, as it was. */
  speakers: Array<RestoredSpeakerInput>;
};

/** Which accepted clash counts again. */
export type UnignoreClashInput = {
  /** An accepted clash; any other is `NOT_FOUND`. */
  clashId: Scalars['ID']['input'];
  /** The event in whose draft it is. */
  eventId: Scalars['ID']['input'];
};

/** Which record is taken off the agenda, and why. */
export type UnscheduleSigningInput = {
  id: Scalars['ID']['input'];
  /** It stays in the history of the record. */
  reason: Scalars['String']['input'];
};

/** Which record is to be void, and why. */
export type VoidSigningInput = {
  id: Scalars['ID']['input'];
  /** Needed from the first of the two organisers; the second confirms it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How a seat that becomes free reaches the head of the line. */
export type WaitingList =
  /** The head of the line is seated at once. */
  | 'automatic'
  /** It is offered to the head of the line until a deadline. */
  | 'offer';

/** Which record is given up, and why. */
export type WithdrawSigningInput = {
  id: Scalars['ID']['input'];
  /** It stays in the history of the record. */
  reason: Scalars['String']['input'];
};
