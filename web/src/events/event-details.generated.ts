/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
/** A text in Chinese, in English or in both; at least one must be given. */
export type BilingualTextInput = {
  /** 1 to 2000 characters. At least one of the two languages is given. */
  en?: string | null | undefined;
  /** Left out: official. */
  enStatus?: EnglishStatus | null | undefined;
  /** 1 to 2000 characters. At least one of the two languages is given. */
  zh?: string | null | undefined;
};

/** What is left out stays; null clears. */
export type EditEventInput = {
  /** How many people may come to the event as a whole; null lifts the limit. */
  capacity?: number | null | undefined;
  /** Where it takes place, such as `Shanghai`. */
  cities?: Array<string> | null | undefined;
  /** Its last local day; null: open. */
  endsOn?: string | null | undefined;
  id: string;
  /** BCP 47. */
  languages?: Array<string> | null | undefined;
  /** Whether somebody may register for two forums at one time. */
  overlappingForums?: OverlappingForums | null | undefined;
  /** Its part of an address, of small letters, digits and `-`; refused with `SLUG_TAKEN`. */
  slug?: string | null | undefined;
  /** Its first local day; null: open. */
  startsOn?: string | null | undefined;
  /** What it is about, in a line; null: none. */
  theme?: BilingualTextInput | null | undefined;
  /** In which its days and clocks are, as `Asia/Shanghai`; instants stay as they are. */
  timeZone?: string | null | undefined;
  /** Its full name. */
  title?: BilingualTextInput | null | undefined;
  /** Minutes from one room to another. */
  travelMinutes?: number | null | undefined;
  /** The version that was read. */
  version: number;
  /** How the line for a full forum moves on. */
  waitingList?: WaitingList | null | undefined;
};

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

/** An organisation that hosts an event, and as what. */
export type EventHostInput = {
  /** An organisation of the directory. */
  organisationId: string;
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

/** Whether one person may register for forums that overlap. */
export type OverlappingForums =
  /** Refused with `FORUMS_OVERLAP`. */
  | 'refuses'
  /** It is told to the attendee, and taken. */
  | 'warns';

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

/** All hosts of an event, in the order of protocol. */
export type SaveEventHostsInput = {
  /** The event that is hosted. */
  eventId: string;
  /** All of them, in the order of protocol. */
  hosts: Array<EventHostInput>;
  /** The version of the event that was read. */
  version: number;
};

/** How a seat that becomes free reaches the head of the line. */
export type WaitingList =
  /** The head of the line is seated at once. */
  | 'automatic'
  /** It is offered to the head of the line until a deadline. */
  | 'offer';

export type EventDetailsQueryVariables = Exact<{
  slug: string;
}>;


export type EventDetailsQuery = { event: { id: string, slug: string, status: Types.EventStatus, version: number, startsOn: string | null, endsOn: string | null, timeZone: string, cities: Array<string>, capacity: number | null, overlappingForums: Types.OverlappingForums, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, theme: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, hosts: Array<{ role: Types.HostRole, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } }>, viewerMay: Array<{ permission: Types.Permission, scopeIds: Array<string> | null }> } | null };

export type EditEventMutationVariables = Exact<{
  input: Types.EditEventInput;
}>;


export type EditEventMutation = { editEvent: { id: string, slug: string, version: number } };

export type PublishEventMutationVariables = Exact<{
  id: string;
}>;


export type PublishEventMutation = { publishEvent: { id: string, status: Types.EventStatus } };

export type ArchiveEventMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveEventMutation = { archiveEvent: { id: string, status: Types.EventStatus } };

export type SaveEventHostsMutationVariables = Exact<{
  input: Types.SaveEventHostsInput;
}>;


export type SaveEventHostsMutation = { saveEventHosts: { id: string, slug: string, version: number } };

export const eventDetails: Document<EventDetailsQuery, EventDetailsQueryVariables> = { name: 'eventDetails', text: "query eventDetails($slug: String!) { event(slug: $slug) { id slug status version startsOn endsOn timeZone cities capacity overlappingForums title { ...Text } theme { ...Text } hosts { role organisation { id name { ...Text } } } viewerMay { permission scopeIds } } } fragment Text on BilingualText { zh en enStatus }" };

export const editEvent: Document<EditEventMutation, EditEventMutationVariables> = { name: 'editEvent', text: "mutation editEvent($input: EditEventInput!) { editEvent(input: $input) { id slug version } }" };

export const publishEvent: Document<PublishEventMutation, PublishEventMutationVariables> = { name: 'publishEvent', text: "mutation publishEvent($id: ID!) { publishEvent(id: $id) { id status } }" };

export const archiveEvent: Document<ArchiveEventMutation, ArchiveEventMutationVariables> = { name: 'archiveEvent', text: "mutation archiveEvent($id: ID!) { archiveEvent(id: $id) { id status } }" };

export const saveEventHosts: Document<SaveEventHostsMutation, SaveEventHostsMutationVariables> = { name: 'saveEventHosts', text: "mutation saveEventHosts($input: SaveEventHostsInput!) { saveEventHosts(input: $input) { id slug version } }" };