/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../kernel/api/schema.generated';

import type { Document } from '../../kernel/api/document.js';
/** A text in Chinese, in English or in both; at least one must be given. */
export type BilingualTextInput = {
  /** 1 to 2000 characters. At least one of the two languages is given. */
  en?: string | null | undefined;
  /** Left out: official. */
  enStatus?: EnglishStatus | null | undefined;
  /** 1 to 2000 characters. At least one of the two languages is given. */
  zh?: string | null | undefined;
};

/** A change to what an event tells of a speaker. */
export type EditSpeakerInput = {
  /** Who they are; null: nothing is said. */
  biography?: LongTextInput | null | undefined;
  /** The invitation to the event. */
  id: string;
  /** The version that was read. */
  version: number;
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

/** Who is invited to speak at which event. */
export type InviteSpeakerInput = {
  /** The event they are invited to. */
  eventId: string;
  /** Somebody in the directory. */
  personId: string;
};

/** A text of several paragraphs in Chinese, in English or in both; at least one must be given. */
export type LongTextInput = {
  /** 1 to 20000 characters. At least one of the two languages is given. */
  en?: string | null | undefined;
  /** Left out: official. */
  enStatus?: EnglishStatus | null | undefined;
  /** Whether it is HTML or Markdown, such as a file had it, and is kept as it is; left out: it is what somebody typed, and `<` and `&` mean themselves. */
  markup?: boolean | null | undefined;
  /** 1 to 20000 characters. At least one of the two languages is given. */
  zh?: string | null | undefined;
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

/** When a person can come to an event. */
export type SaveAvailabilityInput = {
  /** The event they come to. */
  eventId: string;
  /** Somebody in the directory. */
  personId: string;
  /** All spans in which the person can come; none: at any time. They may touch. */
  spans: Array<TimeRangeInput>;
};

/** A new person, or with `id` and `version` a change to one. */
export type SavePersonInput = {
  /** The event they are added for, whose organisers may change them; a new one needs it, and it stays. */
  eventId?: string | null | undefined;
  id?: string | null | undefined;
  /** 姓名; a new one needs it. */
  name?: string | null | undefined;
  /** The name in Latin letters; null: none. */
  nameLatin?: string | null | undefined;
  /** Where they work; null: not known. */
  organisationId?: string | null | undefined;
  /** What they are there; null: not known. */
  post?: BilingualTextInput | null | undefined;
  /** The version that was read; goes with `id`. */
  version?: number | null | undefined;
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

export type EventPeopleQueryVariables = Exact<{
  slug: string;
  search?: string | null | undefined;
  status?: Types.SpeakerStatus | null | undefined;
  personId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EventPeopleQuery = { event: { id: string, slug: string, startsOn: string | null, endsOn: string | null, timeZone: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, viewerMay: Array<{ permission: Types.Permission, scopeIds: Array<string> | null }>, people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, addedHere: boolean, released: boolean, person: { id: string, version: number, name: string, nameLatin: string | null, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }, speaker: { id: string, status: Types.SpeakerStatus } | null, availability: Array<{ start: string, end: string }>, parts: Array<{ part: Types.EngagementPart, firm: boolean, agendaItem: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, forum: { id: string, code: string } | null } }> }> } } | null };

export type FindPeopleQueryVariables = Exact<{
  eventId: string;
  search?: string | null | undefined;
}>;


export type FindPeopleQuery = { people: { nodes: Array<{ id: string, name: string, nameLatin: string | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }> } };

export type SavePersonMutationVariables = Exact<{
  input: Types.SavePersonInput;
}>;


export type SavePersonMutation = { savePerson: { id: string, version: number } };

export type SaveAvailabilityMutationVariables = Exact<{
  input: Types.SaveAvailabilityInput;
}>;


export type SaveAvailabilityMutation = { saveAvailability: Array<{ id: string }> };

export type InviteSpeakerMutationVariables = Exact<{
  input: Types.InviteSpeakerInput;
}>;


export type InviteSpeakerMutation = { inviteSpeaker: { id: string, status: Types.SpeakerStatus } };

export type ConfirmSpeakerMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmSpeakerMutation = { confirmSpeaker: { id: string, status: Types.SpeakerStatus } };

export type DeclineSpeakerMutationVariables = Exact<{
  id: string;
}>;


export type DeclineSpeakerMutation = { declineSpeaker: { id: string, status: Types.SpeakerStatus } };

export type WithdrawSpeakerMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawSpeakerMutation = { withdrawSpeaker: { id: string, status: Types.SpeakerStatus } };

export type PersonOfEventFragment = { id: string, addedHere: boolean, released: boolean, person: { id: string, version: number, name: string, nameLatin: string | null, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }, speaker: { id: string, status: Types.SpeakerStatus } | null, availability: Array<{ start: string, end: string }>, parts: Array<{ part: Types.EngagementPart, firm: boolean, agendaItem: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, forum: { id: string, code: string } | null } }> };

export type SpeakerBiographyQueryVariables = Exact<{
  slug: string;
  personId: string;
}>;


export type SpeakerBiographyQuery = { event: { id: string, speaker: { id: string, version: number, biography: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, biographyMarkup: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null } | null } | null };

export type EditSpeakerMutationVariables = Exact<{
  input: Types.EditSpeakerInput;
}>;


export type EditSpeakerMutation = { editSpeaker: { id: string, version: number } };

export const eventPeople: Document<EventPeopleQuery, EventPeopleQueryVariables> = { name: 'eventPeople', text: "query eventPeople($slug: String!, $search: String, $status: SpeakerStatus, $personId: ID, $after: String) { event(slug: $slug, programme: draft) { id slug startsOn endsOn timeZone title { ...Text } viewerMay { permission scopeIds } people( first: 50 search: $search status: $status personId: $personId after: $after ) { totalCount pageInfo { hasNextPage endCursor } nodes { ...PersonOfEvent } } } } fragment Text on BilingualText { zh en enStatus } fragment PersonOfEvent on EventPerson { id addedHere released person { id version name nameLatin post { ...Text } organisation { id name { ...Text } } } speaker { id status } availability { start end } parts { part firm agendaItem { id title { ...Text } during { start end } forum { id code } } } }" };

export const findPeople: Document<FindPeopleQuery, FindPeopleQueryVariables> = { name: 'findPeople', text: "query findPeople($eventId: ID!, $search: String) { people(eventId: $eventId, search: $search, first: 8) { nodes { id name nameLatin organisation { id name { ...Text } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const savePerson: Document<SavePersonMutation, SavePersonMutationVariables> = { name: 'savePerson', text: "mutation savePerson($input: SavePersonInput!) { savePerson(input: $input) { id version } }" };

export const saveAvailability: Document<SaveAvailabilityMutation, SaveAvailabilityMutationVariables> = { name: 'saveAvailability', text: "mutation saveAvailability($input: SaveAvailabilityInput!) { saveAvailability(input: $input) { id } }" };

export const inviteSpeaker: Document<InviteSpeakerMutation, InviteSpeakerMutationVariables> = { name: 'inviteSpeaker', text: "mutation inviteSpeaker($input: InviteSpeakerInput!) { inviteSpeaker(input: $input) { id status } }" };

export const confirmSpeaker: Document<ConfirmSpeakerMutation, ConfirmSpeakerMutationVariables> = { name: 'confirmSpeaker', text: "mutation confirmSpeaker($id: ID!) { confirmSpeaker(id: $id) { id status } }" };

export const declineSpeaker: Document<DeclineSpeakerMutation, DeclineSpeakerMutationVariables> = { name: 'declineSpeaker', text: "mutation declineSpeaker($id: ID!) { declineSpeaker(id: $id) { id status } }" };

export const withdrawSpeaker: Document<WithdrawSpeakerMutation, WithdrawSpeakerMutationVariables> = { name: 'withdrawSpeaker', text: "mutation withdrawSpeaker($id: ID!) { withdrawSpeaker(id: $id) { id status } }" };

export const speakerBiography: Document<SpeakerBiographyQuery, SpeakerBiographyQueryVariables> = { name: 'speakerBiography', text: "query speakerBiography($slug: String!, $personId: ID!) { event(slug: $slug, programme: draft) { id speaker(personId: $personId) { id version biography { ...Text } biographyMarkup { ...Text } } } } fragment Text on BilingualText { zh en enStatus }" };

export const editSpeaker: Document<EditSpeakerMutation, EditSpeakerMutationVariables> = { name: 'editSpeaker', text: "mutation editSpeaker($input: EditSpeakerInput!) { editSpeaker(input: $input) { id version } }" };