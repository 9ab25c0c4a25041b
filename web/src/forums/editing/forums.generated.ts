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

/** A text in Chinese, in English or in both; at least one must be given. */
export type BilingualTextInput = {
  /** 1 to 2000 characters. At least one of the two languages is given. */
  en?: string | null | undefined;
  /** Left out: official. */
  enStatus?: EnglishStatus | null | undefined;
  /** 1 to 2000 characters. At least one of the two languages is given. */
  zh?: string | null | undefined;
};

/** A forum as a template: its hosts, its limit and its agenda. */
export type CopyForumInput = {
  /** The day on which the copy starts, by the same clock; left out: the same day. */
  day?: string | null | undefined;
  /** Left out: the same event. */
  eventId?: string | null | undefined;
  /** The forum that is copied; the asker sees its draft. */
  forumId: string;
  /** The room of the copy, where the forum holds one; left out: the same. In another event nothing of the copy has a time without it. */
  roomId?: string | null | undefined;
  /** The name of the copy in addresses. */
  slug: string;
  /** Left out: the same title. */
  title?: BilingualTextInput | null | undefined;
  /** The version of the forum that was read. */
  version: number;
  /** Whether who takes part is copied too, within one event. */
  withPeople?: boolean | null | undefined;
};

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

/** An organisation that hosts a forum, and as what. */
export type ForumHostInput = {
  /** An organisation of the directory. */
  organisationId: string;
  /** As what it hosts. */
  role: HostRole;
};

/** Who is given which role, and for what. */
export type GrantRoleInput = {
  /** The address of an account; an unknown one is `NOT_FOUND`. */
  email: string;
  /** The event it is given in. */
  eventId: string;
  /** What the account is there from now on. */
  role: Role;
  /** The forum of a lead, the gate of a door, the organisation of a partner; left out: the whole event. */
  scopeId?: string | null | undefined;
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

/** All hosts of a forum, in the order of protocol. */
export type SaveForumHostsInput = {
  /** The forum that is hosted. */
  forumId: string;
  /** All of them, in protocol order. */
  hosts: Array<ForumHostInput>;
  /** The version of the forum that was read. */
  version: number;
};

/** A new forum, or with `id` and `version` a change to one. */
export type SaveForumInput = {
  /** How many it takes; null for no limit. */
  capacity?: number | null | undefined;
  /** Two to six capitals or digits; left out, a new one gets the next of F1, F2, …. */
  code?: string | null | undefined;
  /** A span of the same length moves the items along; another length leaves them. */
  during?: TimeRangeInput | null | undefined;
  /** A new one needs it, and it stays. */
  eventId?: string | null | undefined;
  /** Where only the day is known; beside a span it must be the day of its start. */
  heldOn?: string | null | undefined;
  id?: string | null | undefined;
  /** Left out, a new one comes last. */
  position?: number | null | undefined;
  /** Goes with `during`; without the two, each item holds a room of its own. */
  roomId?: string | null | undefined;
  /** Small letters, digits and single hyphens; a new one needs it. */
  slug?: string | null | undefined;
  /** What it is about, in a line; null: none. */
  theme?: BilingualTextInput | null | undefined;
  /** A new one needs it. */
  title?: BilingualTextInput | null | undefined;
  /** The version that was read; goes with `id`. */
  version?: number | null | undefined;
};

/** A thing at the version that was read. */
export type SeenInput = {
  id: string;
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: number;
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

/** A span of time; it ends after it starts. */
export type TimeRangeInput = {
  /** The first instant after it. */
  end: string;
  /** The first instant of it. */
  start: string;
};

/** The copy of a forum, as it was made. */
export type UndoCopyInput = {
  /** All parts that people have in them, as copyForum gave them. */
  appearanceIds: Array<string>;
  /** The copy, not what it is a copy of. */
  forumId: string;
  /** All items of the copy, as copyForum gave them. */
  items: Array<SeenInput>;
  /** The version that copyForum gave. */
  version: number;
};

export type OrganisedForumsQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisedForumsQuery = { event: { id: string, slug: string, startsOn: string | null, endsOn: string | null, timeZone: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, viewerMay: Array<{ permission: Types.Permission, scopeIds: Array<string> | null }>, rooms: Array<{ id: string, capacity: number | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, forums: Array<{ id: string, version: number, slug: string, code: string, position: number, heldOn: string | null, capacity: number | null, leads: Array<string>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, theme: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, during: { start: string, end: string } | null, room: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, hosts: Array<{ id: string, role: Types.HostRole, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } }>, agenda: Array<{ id: string, kind: Types.AgendaItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, status: Types.SpeakerStatus, person: { id: string } }>, announcements: Array<{ id: string, kind: Types.AnnouncementKind, version: number, openRoles: Array<Types.ParticipantRole>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, minorUnits: string | null, currency: string | null, firmness: Types.Firmness, asPrinted: string | null }>, participants: Array<{ id: string, role: Types.ParticipantRole, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }> }> }> }> } | null, released: { forums: Array<{ id: string }> } | null };

export type SaveForumMutationVariables = Exact<{
  input: Types.SaveForumInput;
}>;


export type SaveForumMutation = { saveForum: { id: string, version: number } };

export type SaveForumHostsMutationVariables = Exact<{
  input: Types.SaveForumHostsInput;
}>;


export type SaveForumHostsMutation = { saveForumHosts: { id: string, version: number } };

export type DeleteForumMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DeleteForumMutation = { deleteForum: boolean };

export type RestoreForumMutationVariables = Exact<{
  id: string;
}>;


export type RestoreForumMutation = { restoreForum: { id: string } };

export type CopyForumMutationVariables = Exact<{
  input: Types.CopyForumInput;
}>;


export type CopyForumMutation = { copyForum: { id: string, version: number, agenda: Array<{ id: string, version: number, speakers: Array<{ id: string }> }> } };

export type UndoCopyMutationVariables = Exact<{
  input: Types.UndoCopyInput;
}>;


export type UndoCopyMutation = { undoCopy: boolean };

export type AppointLeadMutationVariables = Exact<{
  input: Types.GrantRoleInput;
}>;


export type AppointLeadMutation = { grantRole: { id: string } };

export type DismissLeadMutationVariables = Exact<{
  id: string;
}>;


export type DismissLeadMutation = { revokeRole: boolean };

export type OrganisedForumFragment = { id: string, version: number, slug: string, code: string, position: number, heldOn: string | null, capacity: number | null, leads: Array<string>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, theme: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, during: { start: string, end: string } | null, room: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, hosts: Array<{ id: string, role: Types.HostRole, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } }>, agenda: Array<{ id: string, kind: Types.AgendaItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, status: Types.SpeakerStatus, person: { id: string } }>, announcements: Array<{ id: string, kind: Types.AnnouncementKind, version: number, openRoles: Array<Types.ParticipantRole>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, minorUnits: string | null, currency: string | null, firmness: Types.Firmness, asPrinted: string | null }>, participants: Array<{ id: string, role: Types.ParticipantRole, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }> }> }> };

export type OrganisedAnnouncementFragment = { id: string, kind: Types.AnnouncementKind, version: number, openRoles: Array<Types.ParticipantRole>, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, amounts: Array<{ position: number, kind: Types.AmountKind, basis: Types.AmountBasis, minorUnits: string | null, currency: string | null, firmness: Types.Firmness, asPrinted: string | null }>, participants: Array<{ id: string, role: Types.ParticipantRole, groupCount: number | null, groupName: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }> };

export const organisedForums: Document<OrganisedForumsQuery, OrganisedForumsQueryVariables> = { name: 'organisedForums', text: "query organisedForums($slug: String!) { event(slug: $slug, programme: draft) { id slug startsOn endsOn timeZone title { ...Text } viewerMay { permission scopeIds } rooms { id capacity name { ...Text } } forums { ...OrganisedForum } } released: event(slug: $slug) { forums { id } } } fragment Text on BilingualText { zh en enStatus } fragment OrganisedForum on Forum { id version slug code position heldOn capacity leads title { ...Text } theme { ...Text } during { start end } room { id name { ...Text } } hosts { id role organisation { id name { ...Text } } } agenda { id kind title { ...Text } during { start end } room { id } speakers { id status person { id } } announcements { ...OrganisedAnnouncement } } } fragment OrganisedAnnouncement on Announcement { id kind version openRoles title { ...Text } amounts { position kind basis minorUnits currency firmness asPrinted } participants { id role groupCount groupName { ...Text } organisation { id name { ...Text } } } }" };

export const saveForum: Document<SaveForumMutation, SaveForumMutationVariables> = { name: 'saveForum', text: "mutation saveForum($input: SaveForumInput!) { saveForum(input: $input) { id version } }" };

export const saveForumHosts: Document<SaveForumHostsMutation, SaveForumHostsMutationVariables> = { name: 'saveForumHosts', text: "mutation saveForumHosts($input: SaveForumHostsInput!) { saveForumHosts(input: $input) { id version } }" };

export const deleteForum: Document<DeleteForumMutation, DeleteForumMutationVariables> = { name: 'deleteForum', text: "mutation deleteForum($id: ID!, $version: Int!) { deleteForum(id: $id, version: $version) }" };

export const restoreForum: Document<RestoreForumMutation, RestoreForumMutationVariables> = { name: 'restoreForum', text: "mutation restoreForum($id: ID!) { restoreForum(id: $id) { id } }" };

export const copyForum: Document<CopyForumMutation, CopyForumMutationVariables> = { name: 'copyForum', text: "mutation copyForum($input: CopyForumInput!) { copyForum(input: $input) { id version agenda { id version speakers { id } } } }" };

export const undoCopy: Document<UndoCopyMutation, UndoCopyMutationVariables> = { name: 'undoCopy', text: "mutation undoCopy($input: UndoCopyInput!) { undoCopy(input: $input) }" };

export const appointLead: Document<AppointLeadMutation, AppointLeadMutationVariables> = { name: 'appointLead', text: "mutation appointLead($input: GrantRoleInput!) { grantRole(input: $input) { id } }" };

export const dismissLead: Document<DismissLeadMutation, DismissLeadMutationVariables> = { name: 'dismissLead', text: "mutation dismissLead($id: ID!) { revokeRole(id: $id) }" };