/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../kernel/api/schema.generated';

import type { Document } from '../../../kernel/api/document.js';
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

export type ItemHistoryQueryVariables = Exact<{
  id: string;
}>;


export type ItemHistoryQuery = { agendaItemHistory: Array<{ id: string, at: string, by: string | null, action: string, changes: string | null }> };

export type EventSpeakersQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type EventSpeakersQuery = { event: { id: string, speakers: { nodes: Array<{ id: string, status: Types.SpeakerStatus, person: { id: string, name: string, nameLatin: string | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PeopleNamedQueryVariables = Exact<{
  eventId: string;
  search: string;
}>;


export type PeopleNamedQuery = { people: { nodes: Array<{ id: string, name: string, nameLatin: string | null, organisation: { id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }> } };

export type InviteToSpeakMutationVariables = Exact<{
  input: Types.InviteSpeakerInput;
}>;


export type InviteToSpeakMutation = { inviteSpeaker: { id: string } };

export const itemHistory: Document<ItemHistoryQuery, ItemHistoryQueryVariables> = { name: 'itemHistory', text: "query itemHistory($id: ID!) { agendaItemHistory(id: $id) { id at by action changes } }" };

export const eventSpeakers: Document<EventSpeakersQuery, EventSpeakersQueryVariables> = { name: 'eventSpeakers', text: "query eventSpeakers($slug: String!, $after: String) { event(slug: $slug, programme: draft) { id speakers(first: 100, after: $after) { nodes { id status person { id name nameLatin organisation { id name { ...Text } } } } pageInfo { endCursor hasNextPage } } } } fragment Text on BilingualText { zh en enStatus }" };

export const peopleNamed: Document<PeopleNamedQuery, PeopleNamedQueryVariables> = { name: 'peopleNamed', text: "query peopleNamed($eventId: ID!, $search: String!) { people(eventId: $eventId, search: $search, first: 8) { nodes { id name nameLatin organisation { id name { ...Text } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const inviteToSpeak: Document<InviteToSpeakMutation, InviteToSpeakMutationVariables> = { name: 'inviteToSpeak', text: "mutation inviteToSpeak($input: InviteSpeakerInput!) { inviteSpeaker(input: $input) { id } }" };