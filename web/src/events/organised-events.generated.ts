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

/** An event as a template: its rules, rooms, forums and agendas, and nobody who takes part. */
export type CopyEventInput = {
  /** The event that is copied; the asker sees its draft. */
  eventId: string;
  /** The name of the new event in addresses. */
  slug: string;
  /** The first day of the new event. */
  startsOn: string;
  /** Left out: the same; clocks show the same. */
  timeZone?: string | null | undefined;
  /** What the new event is called. */
  title: BilingualTextInput;
};

/** A new event. */
export type CreateEventInput = {
  /** How many people may come to the event as a whole; left out: no limit. */
  capacity?: number | null | undefined;
  /** Where it takes place, such as `Shanghai`; none where it is open. */
  cities?: Array<string> | null | undefined;
  /** The last day; it belongs to the event. */
  endsOn?: string | null | undefined;
  /** BCP 47; left out: `zh` and `en`. */
  languages?: Array<string> | null | undefined;
  /** Its name in addresses: small letters, digits and single hyphens. */
  slug: string;
  /** Its first local day. */
  startsOn?: string | null | undefined;
  /** What it is about, in a line. */
  theme?: BilingualTextInput | null | undefined;
  /** The IANA name of a time zone, such as `Asia/Shanghai`. */
  timeZone: string;
  /** Its full name. */
  title: BilingualTextInput;
};

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

/** How far an event is. */
export type EventStatus =
  /** Over; visible still, and closed. */
  | 'archived'
  /** Visible to those who hold a role in it. */
  | 'draft'
  /** Visible to everybody, and open for registration. */
  | 'published';

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

export type OrganisedEventsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrganisedEventsQuery = { events: { nodes: Array<{ id: string, slug: string, status: Types.EventStatus, origin: Types.Origin, startsOn: string | null, endsOn: string | null, cities: Array<string>, timeZone: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, viewerMay: Array<{ permission: Types.Permission, scopeIds: Array<string> | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateEventMutationVariables = Exact<{
  input: Types.CreateEventInput;
}>;


export type CreateEventMutation = { createEvent: { id: string, slug: string } };

export type CopyEventMutationVariables = Exact<{
  input: Types.CopyEventInput;
}>;


export type CopyEventMutation = { copyEvent: { id: string, slug: string } };

export const organisedEvents: Document<OrganisedEventsQuery, OrganisedEventsQueryVariables> = { name: 'organisedEvents', text: "query organisedEvents($after: String) { events(first: 100, after: $after, mine: true) { nodes { id slug status origin startsOn endsOn cities timeZone title { ...Text } viewerMay { permission scopeIds } } pageInfo { hasNextPage endCursor } } } fragment Text on BilingualText { zh en enStatus }" };

export const createEvent: Document<CreateEventMutation, CreateEventMutationVariables> = { name: 'createEvent', text: "mutation createEvent($input: CreateEventInput!) { createEvent(input: $input) { id slug } }" };

export const copyEvent: Document<CopyEventMutation, CopyEventMutationVariables> = { name: 'copyEvent', text: "mutation copyEvent($input: CopyEventInput!) { copyEvent(input: $input) { id slug } }" };