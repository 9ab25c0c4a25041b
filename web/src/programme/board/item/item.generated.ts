/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../kernel/api/schema.generated';

import type { Document } from '../../../kernel/api/document.js';
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

/** Where an agenda item goes; what is left out stays. */
export type MoveAgendaItemInput = {
  /** Null takes it off the timetable. */
  during?: TimeRangeInput | null | undefined;
  /** Another forum of the event, which the asker may edit too. The item keeps its time, and its room where the forum holds none; it comes last there. */
  forumId?: string | null | undefined;
  id: string;
  /** Its place among items that start together. */
  position?: number | null | undefined;
  /** Where the forum holds no room of its own, and there alone; goes with `during`. */
  roomId?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Moves of one event that are made together, or not at all. */
export type MoveAgendaItemsInput = {
  /** Forums that hold a room, moved without their items, such as to take back shiftDay. */
  forums?: Array<MoveForumInput> | null | undefined;
  /** 1 to 1000 items of one event, each named once. */
  moves: Array<MoveAgendaItemInput>;
};

/** Where a forum goes, while its items stay where they are. */
export type MoveForumInput = {
  /** When it takes place from now on. */
  during: TimeRangeInput;
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

export type ItemAboutQueryVariables = Exact<{
  slug: string;
  id: string;
}>;


export type ItemAboutQuery = { event: { id: string, agendaItem: { id: string, version: number, abstract: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, description: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, abstractMarkup: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, descriptionMarkup: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, links: Array<{ url: string, title: string }> } | null } | null };

export type ToOtherForumMutationVariables = Exact<{
  input: Types.MoveAgendaItemsInput;
}>;


export type ToOtherForumMutation = { moveAgendaItems: { items: Array<{ id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> }>, undo: { moves: Array<{ id: string, version: number, forumId: string, roomId: string | null, position: number, during: { start: string, end: string } | null }> } } };

export const itemHistory: Document<ItemHistoryQuery, ItemHistoryQueryVariables> = { name: 'itemHistory', text: "query itemHistory($id: ID!) { agendaItemHistory(id: $id) { id at by action changes } }" };

export const eventSpeakers: Document<EventSpeakersQuery, EventSpeakersQueryVariables> = { name: 'eventSpeakers', text: "query eventSpeakers($slug: String!, $after: String) { event(slug: $slug, programme: draft) { id speakers(first: 100, after: $after) { nodes { id status person { id name nameLatin organisation { id name { ...Text } } } } pageInfo { endCursor hasNextPage } } } } fragment Text on BilingualText { zh en enStatus }" };

export const peopleNamed: Document<PeopleNamedQuery, PeopleNamedQueryVariables> = { name: 'peopleNamed', text: "query peopleNamed($eventId: ID!, $search: String!) { people(eventId: $eventId, search: $search, first: 8) { nodes { id name nameLatin organisation { id name { ...Text } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const inviteToSpeak: Document<InviteToSpeakMutation, InviteToSpeakMutationVariables> = { name: 'inviteToSpeak', text: "mutation inviteToSpeak($input: InviteSpeakerInput!) { inviteSpeaker(input: $input) { id } }" };

export const itemAbout: Document<ItemAboutQuery, ItemAboutQueryVariables> = { name: 'itemAbout', text: "query itemAbout($slug: String!, $id: ID!) { event(slug: $slug, programme: draft) { id agendaItem(id: $id) { id version abstract { ...Text } description { ...Text } abstractMarkup { ...Text } descriptionMarkup { ...Text } links { url title } } } } fragment Text on BilingualText { zh en enStatus }" };

export const toOtherForum: Document<ToOtherForumMutation, ToOtherForumMutationVariables> = { name: 'toOtherForum', text: "mutation toOtherForum($input: MoveAgendaItemsInput!) { moveAgendaItems(input: $input) { items { ...BoardItem } undo { moves { id version forumId roomId position during { start end } } } } } fragment BoardItem on AgendaItem { id forumId kind fixed version title { ...Text } during { start end } room { id } position speakers { id speakerId role status post { ...Text } person { id name nameLatin } } } fragment Text on BilingualText { zh en enStatus }" };