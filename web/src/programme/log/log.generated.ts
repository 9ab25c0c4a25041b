/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../kernel/api/schema.generated';

import type { Document } from '../../kernel/api/document.js';
/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

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

export type LogEventQueryVariables = Exact<{
  slug: string;
}>;


export type LogEventQuery = { event: { id: string, slug: string, timeZone: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null };

export type LogChoicesQueryVariables = Exact<{
  eventId: string;
}>;


export type LogChoicesQuery = { auditChoices: { actions: Array<string>, actors: Array<{ accountId: string, name: string }> } };

export type LogQueryVariables = Exact<{
  eventId: string;
  accountId?: string | null | undefined;
  actions?: Array<string> | string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LogQuery = { auditEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, action: string, by: string | null, changes: string | null, earlier: string | null, subjectId: string, subject: { id: string, kind: Types.NamedKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, names: Array<{ id: string, kind: Types.NamedKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }> }> } };

export type NamedFragment = { id: string, kind: Types.NamedKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } };

export const logEvent: Document<LogEventQuery, LogEventQueryVariables> = { name: 'logEvent', text: "query logEvent($slug: String!) { event(slug: $slug) { id slug timeZone title { ...Text } } } fragment Text on BilingualText { zh en enStatus }" };

export const logChoices: Document<LogChoicesQuery, LogChoicesQueryVariables> = { name: 'logChoices', text: "query logChoices($eventId: ID!) { auditChoices(eventId: $eventId) { actions actors { accountId name } } }" };

export const log: Document<LogQuery, LogQueryVariables> = { name: 'log', text: "query log($eventId: ID!, $accountId: ID, $actions: [String!], $from: DateTime, $until: DateTime, $after: String) { auditEntries( eventId: $eventId accountId: $accountId actions: $actions from: $from until: $until after: $after first: 50 ) { totalCount pageInfo { hasNextPage endCursor } nodes { id at action by changes earlier subjectId subject { ...Named } names { ...Named } } } } fragment Named on NamedThing { id kind name { ...Text } } fragment Text on BilingualText { zh en enStatus }" };