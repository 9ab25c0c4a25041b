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

export type AcceptOfferInput = {
  /** Left out: the place in the event itself. */
  forumId?: InputMaybe<Scalars['ID']['input']>;
  /** Says whose offer it is; dashes and case do not matter. */
  ticketCode: Scalars['String']['input'];
};

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
  basis: AmountBasis;
  /** ISO 4217; goes with `minorUnits`. */
  currency?: InputMaybe<Scalars['String']['input']>;
  firmness?: InputMaybe<Firmness>;
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
  | 'conferral'
  | 'fund'
  | 'launch'
  | 'release'
  | 'upgrade';

/** An organisation, or an unnamed group. */
export type AnnouncementParticipantInput = {
  /** How many the unnamed group is. */
  groupCount?: InputMaybe<Scalars['Int']['input']>;
  /** For an unnamed group. */
  groupName?: InputMaybe<BilingualTextInput>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  role: ParticipantRole;
};

/** What a speaker is in an item. */
export type AppearanceRole =
  | 'host'
  | 'moderator'
  | 'panelist'
  | 'speaker';

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
  en?: InputMaybe<Scalars['String']['input']>;
  /** Left out: official. */
  enStatus?: InputMaybe<EnglishStatus>;
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

export type CheckInInput = {
  /** Of the scanning device. */
  deviceId: Scalars['String']['input'];
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
  | 'batch'
  | 'break'
  | 'ceremony'
  | 'conferral'
  | 'forum'
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

export type CompactForumInput = {
  forumId: Scalars['ID']['input'];
  /** How much is left between two items; left out: nothing. */
  gapMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** All items of the forum that have a time, as they were read; VERSION_CONFLICT where it is not so. */
  items: Array<SeenInput>;
};

export type ConfirmNamesInput = {
  /** The name as it will be signed, where the one in the record is not right. */
  nameAsSigned?: InputMaybe<BilingualTextInput>;
  /** The party that confirms its name and its signatories. */
  organisationId: Scalars['ID']['input'];
  signingId: Scalars['ID']['input'];
};

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
  eventId: Scalars['ID']['input'];
  /** The name of the new event in addresses. */
  slug: Scalars['String']['input'];
  /** The first day of the new event. */
  startsOn: Scalars['LocalDate']['input'];
  /** Left out: the same; clocks show the same. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  title: BilingualTextInput;
};

/** A forum as a template: its hosts, its limit and its agenda. */
export type CopyForumInput = {
  /** The day on which the copy starts, by the same clock; left out: the same day. */
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Left out: the same event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
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
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  parties?: InputMaybe<Array<PartyNameInput>>;
  reason: Scalars['String']['input'];
  /** Who is not named stays as recorded. */
  signatories?: InputMaybe<Array<SignatoryOutcomeInput>>;
  signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  title?: InputMaybe<BilingualTextInput>;
};

export type CreateEventInput = {
  /** How many people may come to the event as a whole; left out: no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  cities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last day; it belongs to the event. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** BCP 47; left out: `zh` and `en`. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name in addresses: small letters, digits and single hyphens. */
  slug: Scalars['String']['input'];
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  theme?: InputMaybe<BilingualTextInput>;
  /** The IANA name of a time zone, such as `Asia/Shanghai`. */
  timeZone: Scalars['String']['input'];
  title: BilingualTextInput;
};

/** How exactly a date is known. */
export type DatePrecision =
  | 'day'
  | 'month'
  | 'year';

/** Who may see the amounts. */
export type Disclosure =
  /** The parties, and those who handle the record. */
  | 'internal'
  /** The press, the parties, and those who handle the record. */
  | 'press'
  /** Everybody. */
  | 'public';

export type DraftSigningInput = {
  amounts?: InputMaybe<Array<AmountInput>>;
  bindingness?: InputMaybe<Bindingness>;
  /** The framework that this fills in. */
  callOffOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Who may see the amounts. */
  disclosure?: InputMaybe<Disclosure>;
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  eventId: Scalars['ID']['input'];
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  forumId?: InputMaybe<Scalars['ID']['input']>;
  industry?: InputMaybe<Scalars['String']['input']>;
  instrument?: InputMaybe<Instrument>;
  /** In order. For a partner, its own organisation is one of them. */
  parties?: InputMaybe<Array<PartyInput>>;
  /** The signing that this is a phase of. */
  phaseOfId?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  renewsId?: InputMaybe<Scalars['ID']['input']>;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  title: BilingualTextInput;
};

/** What is left out stays; null clears. */
export type EditEventInput = {
  /** How many people may come to the event as a whole; null lifts the limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  cities?: InputMaybe<Array<Scalars['String']['input']>>;
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  /** BCP 47. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  overlappingForums?: InputMaybe<OverlappingForums>;
  slug?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  theme?: InputMaybe<BilingualTextInput>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<BilingualTextInput>;
  /** Minutes from one room to another. */
  travelMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  waitingList?: InputMaybe<WaitingList>;
};

/** A change to a mail that is still a draft; what is left out stays. */
export type EditMailInput = {
  body?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  recipient?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What is left out stays; null clears. */
export type EditSigningInput = {
  /** All of them, in order. */
  amounts?: InputMaybe<Array<AmountInput>>;
  bindingness?: InputMaybe<Bindingness>;
  callOffOfId?: InputMaybe<Scalars['ID']['input']>;
  disclosure?: InputMaybe<Disclosure>;
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The code stays as it was printed. */
  forumId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  industry?: InputMaybe<Scalars['String']['input']>;
  instrument?: InputMaybe<Instrument>;
  /** All of them, in order. An organisation that stays keeps its signatories and, while its name stays, its confirmation. */
  parties?: InputMaybe<Array<PartyInput>>;
  phaseOfId?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  renewsId?: InputMaybe<Scalars['ID']['input']>;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<BilingualTextInput>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** As what a person takes part in an agenda item. */
export type EngagementPart =
  | 'host'
  | 'moderator'
  | 'panelist'
  | 'signatory'
  | 'speaker'
  | 'witness';

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  | 'official'
  | 'working';

export type EventHostInput = {
  organisationId: Scalars['ID']['input'];
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

export type ForumHostInput = {
  organisationId: Scalars['ID']['input'];
  role: HostRole;
};

export type GiveUpPlaceInput = {
  forumId: Scalars['ID']['input'];
  /** Says whose place it is; dashes and case do not matter. */
  ticketCode: Scalars['String']['input'];
};

export type GrantRoleInput = {
  /** The address of an account; an unknown one is `NOT_FOUND`. */
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
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

export type IgnoreClashInput = {
  clashId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
  /** Why the clash is accepted; a release lists it with its warnings. */
  reason: Scalars['String']['input'];
};

/** How far an import is. */
export type ImportStatus =
  | 'applied'
  /** It is being applied, all at once at its end. */
  | 'applying'
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
  | 'contract'
  | 'framework'
  | 'fund_agreement'
  | 'letter_of_intent'
  | 'memorandum'
  | 'other'
  | 'product_agreement'
  | 'securities_programme'
  | 'strategic_cooperation'
  | 'supplement'
  | 'unknown';

export type InviteSpeakerInput = {
  eventId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};

/** The part of a speaker in an item. */
export type ItemSpeakerInput = {
  /** The post used on that stage, where it is not the person’s own. */
  post?: InputMaybe<BilingualTextInput>;
  role: AppearanceRole;
  speakerId: Scalars['ID']['input'];
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
  moves: Array<MoveAgendaItemInput>;
};

/** Where a forum goes, while its items stay where they are. */
export type MoveForumInput = {
  during: TimeRangeInput;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type NameSignatoryInput = {
  /** Needed before approval. */
  authority?: InputMaybe<Authority>;
  /** Those with the same number sign in parallel. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The party they sign for. */
  organisationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  /** As it will be signed. */
  post?: InputMaybe<BilingualTextInput>;
  signingId: Scalars['ID']['input'];
};

/** In the order of naming. */
export type NameWitnessInput = {
  personId: Scalars['ID']['input'];
  post?: InputMaybe<BilingualTextInput>;
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
  | 'association'
  | 'enterprise'
  | 'finance'
  | 'fund'
  | 'government'
  | 'institute'
  | 'media'
  | 'other'
  | 'party_body'
  | 'university'
  | 'zone';

/** How high in the administration an organisation stands. */
export type OrganisationLevel =
  | 'city'
  | 'district'
  | 'national'
  | 'other'
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
  | 'refuses'
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
  capacity?: InputMaybe<PartyCapacity>;
  groupCount?: InputMaybe<Scalars['Int']['input']>;
  /** Instead of an organisation. */
  groupName?: InputMaybe<BilingualTextInput>;
  /** Left out: the name in the directory at this moment. */
  nameAsSigned?: InputMaybe<BilingualTextInput>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** 甲方, 乙方… */
  sideLabel?: InputMaybe<BilingualTextInput>;
};

/** The name of a party as it was really signed. */
export type PartyNameInput = {
  nameAsSigned: BilingualTextInput;
  partyId: Scalars['ID']['input'];
};

/** What a role may let somebody do. */
export type Permission =
  | 'addToDirectory'
  | 'archiveEvent'
  | 'checkIn'
  | 'confirmNames'
  | 'draftSigning'
  | 'editDirectory'
  | 'editEvent'
  | 'editProgramme'
  | 'grantRoles'
  | 'inviteSpeakers'
  | 'manageAttendees'
  | 'recordSigning'
  | 'releaseProgramme'
  | 'reportSigning'
  | 'reviewSigning'
  | 'runShow'
  | 'scheduleSigning'
  | 'sendMails'
  | 'viewAllAmounts'
  | 'viewAttendees'
  | 'viewAudit'
  | 'viewContacts'
  | 'viewDraft'
  | 'viewMails'
  | 'viewPressAmounts'
  | 'viewSignings'
  | 'voidSigning'
  | 'withdrawSigning';

export type PlaceSpeakerInput = {
  agendaItemId: Scalars['ID']['input'];
  /** In protocol order; left out, they come last. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The post used on that stage, where it is not the person’s own. */
  post?: InputMaybe<BilingualTextInput>;
  role: AppearanceRole;
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
  id: Scalars['ID']['input'];
  /** In which clocks without a zone run, such as `Asia/Shanghai`; left out: as the file or the event has it. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type RecordSignedInput = {
  id: Scalars['ID']['input'];
  /** Repeating a request with the same key has the effect of sending it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it was signed off stage: needed for one that is approved but not scheduled. */
  offStageReason?: InputMaybe<Scalars['String']['input']>;
  /** Who is not named counts as signed. */
  signatories?: InputMaybe<Array<SignatoryOutcomeInput>>;
  signedOn: Scalars['LocalDate']['input'];
};

/** An item that was made anew, at the version it has now. */
export type RecreatedItemInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type RegisterAttendeeInput = {
  /** Where the ticket is mailed to. Compared without case. */
  email: Scalars['String']['input'];
  eventId: Scalars['ID']['input'];
  /** Forums to hold a place in; none for the event alone. */
  forumIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sending a request again with the same key has the effect of sending it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  organisation?: InputMaybe<Scalars['String']['input']>;
};

export type ReleaseProgrammeInput = {
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

export type ReportSigningInput = {
  /** The item of kind `ceremony` or `signing` that it belongs to. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  amounts?: InputMaybe<Array<AmountInput>>;
  bindingness?: InputMaybe<Bindingness>;
  /** The framework that this fills in. */
  callOffOfId?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  /** Who may see the amounts. */
  disclosure?: InputMaybe<Disclosure>;
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
  eventId: Scalars['ID']['input'];
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  forumId?: InputMaybe<Scalars['ID']['input']>;
  industry?: InputMaybe<Scalars['String']['input']>;
  instrument?: InputMaybe<Instrument>;
  /** In order. For a partner, its own organisation is one of them. */
  parties?: InputMaybe<Array<PartyInput>>;
  /** The signing that this is a phase of. */
  phaseOfId?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  renewsId?: InputMaybe<Scalars['ID']['input']>;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** The day, where the source names one. */
  signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where it is said: a newspaper and its day, an address, a sentence. */
  sourceRef: Scalars['String']['input'];
  title: BilingualTextInput;
};

/** What a forum was before a release was restored. */
export type RestoredForumInput = {
  during?: InputMaybe<TimeRangeInput>;
  heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  position: Scalars['Int']['input'];
  roomId?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<BilingualTextInput>;
  title: BilingualTextInput;
  version: Scalars['Int']['input'];
};

/** What an item was before a release was restored. */
export type RestoredItemInput = {
  during?: InputMaybe<TimeRangeInput>;
  id: Scalars['ID']['input'];
  position: Scalars['Int']['input'];
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Null: the title stays. */
  title?: InputMaybe<BilingualTextInput>;
  version: Scalars['Int']['input'];
};

/** What somebody is in an event. Roles do not include one another, except that an owner is an organiser. */
export type Role =
  | 'door'
  | 'forum_lead'
  | 'observer'
  | 'organiser'
  | 'owner'
  | 'partner'
  | 'press'
  | 'registrar'
  | 'reviewer'
  | 'stage_manager';

/** A new agenda item, or with `id` and `version` a change to one. */
export type SaveAgendaItemInput = {
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

export type SaveAvailabilityInput = {
  eventId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  /** All spans in which the person can come; none: at any time. They may touch. */
  spans: Array<TimeRangeInput>;
};

export type SaveEventHostsInput = {
  eventId: Scalars['ID']['input'];
  /** All of them, in the order of protocol. */
  hosts: Array<EventHostInput>;
  /** The version of the event that was read. */
  version: Scalars['Int']['input'];
};

export type SaveForumHostsInput = {
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

export type SaveItemSpeakersInput = {
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
  legal?: InputMaybe<BilingualTextInput>;
  level?: InputMaybe<OrganisationLevel>;
  /** A new one needs it. */
  name?: InputMaybe<BilingualTextInput>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
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
  nameLatin?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  post?: InputMaybe<BilingualTextInput>;
  /** The version that was read; goes with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A new room, or with `id` and `version` a change to one. */
export type SaveRoomInput = {
  /** How many people it holds. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
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

export type ScheduleSigningInput = {
  /** Of kind `signing`, which holds one, or `ceremony`, which holds many. */
  agendaItemId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};

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
  version: Scalars['Int']['input'];
};

export type SendBackSigningInput = {
  id: Scalars['ID']['input'];
  /** What is to be done. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type SetClashSeverityInput = {
  eventId: Scalars['ID']['input'];
  kind: ClashKind;
  severity: ClashSeverity;
};

export type ShiftDayInput = {
  /** The day they start on, in the time zone of the event. */
  day: Scalars['LocalDate']['input'];
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
  forumId: Scalars['ID']['input'];
  /** Negative for shorter. */
  minutes: Scalars['Int']['input'];
  /** The version that was read; 0 where nobody has started it. */
  version: Scalars['Int']['input'];
};

/** A show, as it was read. */
export type ShowCommandInput = {
  forumId: Scalars['ID']['input'];
  /** The version that was read; 0 where nobody has started it. */
  version: Scalars['Int']['input'];
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

export type SignInInput = {
  /** Compared without case. */
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

/** What somebody who was to sign did. */
export type SignatoryOutcome =
  | 'absent'
  | 'signed'
  /** Somebody else signed instead. */
  | 'substituted';

/** What somebody who was to sign did. */
export type SignatoryOutcomeInput = {
  outcome: SignatoryOutcome;
  reason?: InputMaybe<Scalars['String']['input']>;
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
  | 'approve'
  | 'correct'
  | 'draft'
  | 'record'
  | 'record_off_stage'
  | 'report'
  | 'schedule'
  | 'seal'
  | 'send_back'
  | 'submit'
  | 'take_up'
  | 'unschedule'
  | 'void'
  | 'withdraw';

/** What to leave out of a show. */
export type SkipItemInput = {
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
  | 'confirmed'
  | 'declined'
  | 'invited'
  | 'withdrawn';

/** How a printed figure stands to the true one: 近8% is 8, `below`. */
export type StatisticPrecision =
  | 'above'
  | 'approximate'
  | 'below'
  | 'exact'
  | 'rounded';

/** Two items of one event that have a time. */
export type SwapAgendaItemsInput = {
  one: SeenInput;
  other: SeenInput;
};

/** A span of time; it ends after it starts. */
export type TimeRangeInput = {
  end: Scalars['DateTime']['input'];
  start: Scalars['DateTime']['input'];
};

/** The `undo` that restoreRelease gave, as it is. */
export type UndoRestoreInput = {
  appearanceIds: Array<Scalars['ID']['input']>;
  eventId: Scalars['ID']['input'];
  forums: Array<RestoredForumInput>;
  items: Array<RestoredItemInput>;
  recreated: Array<RecreatedItemInput>;
};

export type UnignoreClashInput = {
  clashId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
};

export type UnscheduleSigningInput = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

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

export type WithdrawSigningInput = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};
