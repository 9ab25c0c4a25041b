/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
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

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

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

/** Who comes, and to which forums. */
export type RegisterAttendeeInput = {
  /** Where the ticket is mailed to. Compared without case. */
  email: string;
  /** A published event. */
  eventId: string;
  /** Forums to hold a place in; none for the event alone. */
  forumIds?: Array<string> | null | undefined;
  /** Sending a request again with the same key has the effect of sending it once. */
  idempotencyKey?: string | null | undefined;
  /** What the badge will say. */
  name: string;
  /** What the badge says below the name; left out: nothing. */
  organisation?: string | null | undefined;
};

export type RegisteringQueryVariables = Exact<{
  slug: string;
}>;


export type RegisteringQuery = { event: { id: string, seats: { size: number, free: number, waiting: number } | null, forums: Array<{ id: string, heldOn: string | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, seats: { size: number, free: number, waiting: number } | null }> } | null };

export type RegisterMutationVariables = Exact<{
  input: Types.RegisterAttendeeInput;
}>;


export type RegisterMutation = { registerAttendee: { id: string, name: string, status: Types.AttendeeStatus, ticketCode: string | null, ticketToken: string | null, places: Array<{ id: string, status: Types.PlaceStatus, label: string | null, forum: { id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null }>, overlaps: Array<{ forums: Array<{ id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }> }> } };

export const registering: Document<RegisteringQuery, RegisteringQueryVariables> = { name: 'registering', text: "query registering($slug: String!) { event(slug: $slug) { id seats { size free waiting } forums { id title { ...Text } heldOn during { start end } seats { size free waiting } } } } fragment Text on BilingualText { zh en enStatus }" };

export const register: Document<RegisterMutation, RegisterMutationVariables> = { name: 'register', text: "mutation register($input: RegisterAttendeeInput!) { registerAttendee(input: $input) { id name status ticketCode ticketToken places { id status label forum { id title { ...Text } } } overlaps { forums { id title { ...Text } } } } } fragment Text on BilingualText { zh en enStatus }" };