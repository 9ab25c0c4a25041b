/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../kernel/api/schema.generated';

import type { Document } from '../kernel/api/document.js';
/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  | 'official'
  | 'working';

/** How far an event is. */
export type EventStatus =
  /** Over; visible still, and closed. */
  | 'archived'
  /** Visible to those who hold a role in it. */
  | 'draft'
  /** Visible to everybody, and open for registration. */
  | 'published';

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

export type OrganisedEventQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisedEventQuery = { event: { id: string, slug: string, status: Types.EventStatus, version: number, startsOn: string | null, endsOn: string | null, timeZone: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, viewerMay: Array<{ permission: Types.Permission, scopeIds: Array<string> | null }> } | null };

export const organisedEvent: Document<OrganisedEventQuery, OrganisedEventQueryVariables> = { name: 'organisedEvent', text: "query organisedEvent($slug: String!) { event(slug: $slug) { id slug status version startsOn endsOn timeZone title { ...Text } viewerMay { permission scopeIds } } } fragment Text on BilingualText { zh en enStatus }" };