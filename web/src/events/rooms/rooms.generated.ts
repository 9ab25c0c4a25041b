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

/** A new room, or with `id` and `version` a change to one. */
export type SaveRoomInput = {
  /** How many people it holds. */
  capacity?: number | null | undefined;
  /** Where it is; null: not said. */
  city?: string | null | undefined;
  /** All that is in it. */
  equipment?: Array<BilingualTextInput> | null | undefined;
  /** A new one needs it; a room stays in its event. */
  eventId?: string | null | undefined;
  id?: string | null | undefined;
  /** A new one needs it. */
  name?: BilingualTextInput | null | undefined;
  /** All spans in which it can be used, such as one a day; none: at any time. */
  openHours?: Array<TimeRangeInput> | null | undefined;
  /** Its place among the rooms; left out: 0. */
  position?: number | null | undefined;
  /** The building it is in. */
  venue?: BilingualTextInput | null | undefined;
  /** The version that was read; goes with `id`. */
  version?: number | null | undefined;
};

/** A span of time; it ends after it starts. */
export type TimeRangeInput = {
  /** The first instant after it. */
  end: string;
  /** The first instant of it. */
  start: string;
};

/** How a seat that becomes free reaches the head of the line. */
export type WaitingList =
  /** The head of the line is seated at once. */
  | 'automatic'
  /** It is offered to the head of the line until a deadline. */
  | 'offer';

export type OrganisedRoomsQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisedRoomsQuery = { event: { id: string, slug: string, version: number, startsOn: string | null, endsOn: string | null, timeZone: string, travelMinutes: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, viewerMay: Array<{ permission: Types.Permission, scopeIds: Array<string> | null }>, rooms: Array<{ id: string, version: number, position: number, capacity: number | null, city: string | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, venue: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, openHours: Array<{ start: string, end: string }>, equipment: Array<{ zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }> }>, forums: Array<{ id: string, code: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, agenda: Array<{ id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null }> }> } | null };

export type SaveRoomMutationVariables = Exact<{
  input: Types.SaveRoomInput;
}>;


export type SaveRoomMutation = { saveRoom: { id: string, version: number, position: number, capacity: number | null, city: string | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, venue: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, openHours: Array<{ start: string, end: string }>, equipment: Array<{ zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }> } };

export type DeleteRoomMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DeleteRoomMutation = { deleteRoom: boolean };

export type RestoreRoomMutationVariables = Exact<{
  id: string;
}>;


export type RestoreRoomMutation = { restoreRoom: { id: string } };

export type SaveTravelMutationVariables = Exact<{
  input: Types.EditEventInput;
}>;


export type SaveTravelMutation = { editEvent: { id: string, version: number, travelMinutes: number } };

export type OrganisedRoomFragment = { id: string, version: number, position: number, capacity: number | null, city: string | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, venue: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, openHours: Array<{ start: string, end: string }>, equipment: Array<{ zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }> };

export const organisedRooms: Document<OrganisedRoomsQuery, OrganisedRoomsQueryVariables> = { name: 'organisedRooms', text: "query organisedRooms($slug: String!) { event(slug: $slug, programme: draft) { id slug version startsOn endsOn timeZone travelMinutes title { ...Text } viewerMay { permission scopeIds } rooms { ...OrganisedRoom } forums { id code title { ...Text } during { start end } room { id } agenda { id title { ...Text } during { start end } room { id } } } } } fragment Text on BilingualText { zh en enStatus } fragment OrganisedRoom on Room { id version position capacity city name { ...Text } venue { ...Text } openHours { start end } equipment { ...Text } }" };

export const saveRoom: Document<SaveRoomMutation, SaveRoomMutationVariables> = { name: 'saveRoom', text: "mutation saveRoom($input: SaveRoomInput!) { saveRoom(input: $input) { ...OrganisedRoom } } fragment OrganisedRoom on Room { id version position capacity city name { ...Text } venue { ...Text } openHours { start end } equipment { ...Text } } fragment Text on BilingualText { zh en enStatus }" };

export const deleteRoom: Document<DeleteRoomMutation, DeleteRoomMutationVariables> = { name: 'deleteRoom', text: "mutation deleteRoom($id: ID!, $version: Int!) { deleteRoom(id: $id, version: $version) }" };

export const restoreRoom: Document<RestoreRoomMutation, RestoreRoomMutationVariables> = { name: 'restoreRoom', text: "mutation restoreRoom($id: ID!) { restoreRoom(id: $id) { id } }" };

export const saveTravel: Document<SaveTravelMutation, SaveTravelMutationVariables> = { name: 'saveTravel', text: "mutation saveTravel($input: EditEventInput!) { editEvent(input: $input) { id version travelMinutes } }" };