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

/** What a role can be given for, in place of the whole event. */
export type ScopeKind =
  /** One forum, for its lead. */
  | 'forum'
  /** One gate, for the door. */
  | 'gate'
  /** One organisation, for a partner. */
  | 'organisation';

export type RolesEventQueryVariables = Exact<{
  slug: string;
}>;


export type RolesEventQuery = { event: { id: string, slug: string, timeZone: string, viewerMay: Array<{ permission: Types.Permission, scopeIds: Array<string> | null }>, forums: Array<{ id: string, code: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }> } | null, roles: Array<{ role: Types.Role, scope: Types.ScopeKind | null, everywhere: Array<Types.Permission>, inScope: Array<Types.Permission> }> };

export type RoleGrantsQueryVariables = Exact<{
  eventId: string;
}>;


export type RoleGrantsQuery = { grants: Array<{ id: string, role: Types.Role, createdAt: string, scopeId: string | null, scope: { id: string, kind: Types.NamedKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, account: { id: string, name: string, email: string } }> };

export type RoleGatesQueryVariables = Exact<{
  eventId: string;
}>;


export type RoleGatesQuery = { gates: Array<{ id: string, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }> };

export type RoleHistoryQueryVariables = Exact<{
  eventId: string;
}>;


export type RoleHistoryQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, action: string, by: string | null, changes: string | null, subject: { id: string, kind: Types.NamedKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, names: Array<{ id: string, kind: Types.NamedKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }> }> } };

export type GiveRoleMutationVariables = Exact<{
  input: Types.GrantRoleInput;
}>;


export type GiveRoleMutation = { grantRole: { id: string, role: Types.Role, createdAt: string, scopeId: string | null, scope: { id: string, kind: Types.NamedKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, account: { id: string, name: string, email: string } } };

export type TakeRoleMutationVariables = Exact<{
  id: string;
}>;


export type TakeRoleMutation = { revokeRole: boolean };

export type HeldGrantFragment = { id: string, role: Types.Role, createdAt: string, scopeId: string | null, scope: { id: string, kind: Types.NamedKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, account: { id: string, name: string, email: string } };

export type RoleNamedFragment = { id: string, kind: Types.NamedKind, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } };

export const rolesEvent: Document<RolesEventQuery, RolesEventQueryVariables> = { name: 'rolesEvent', text: "query rolesEvent($slug: String!) { event(slug: $slug, programme: draft) { id slug timeZone viewerMay { permission scopeIds } forums { id code title { ...Text } } } roles { role scope everywhere inScope } } fragment Text on BilingualText { zh en enStatus }" };

export const roleGrants: Document<RoleGrantsQuery, RoleGrantsQueryVariables> = { name: 'roleGrants', text: "query roleGrants($eventId: ID!) { grants(eventId: $eventId) { ...HeldGrant } } fragment HeldGrant on Grant { id role createdAt scopeId scope { ...RoleNamed } account { id name email } } fragment RoleNamed on NamedThing { id kind name { ...Text } } fragment Text on BilingualText { zh en enStatus }" };

export const roleGates: Document<RoleGatesQuery, RoleGatesQueryVariables> = { name: 'roleGates', text: "query roleGates($eventId: ID!) { gates(eventId: $eventId) { id name { ...Text } } } fragment Text on BilingualText { zh en enStatus }" };

export const roleHistory: Document<RoleHistoryQuery, RoleHistoryQueryVariables> = { name: 'roleHistory', text: "query roleHistory($eventId: ID!) { auditEntries(eventId: $eventId, actions: [\"role\"], first: 20) { totalCount nodes { id at action by changes subject { ...RoleNamed } names { ...RoleNamed } } } } fragment RoleNamed on NamedThing { id kind name { ...Text } } fragment Text on BilingualText { zh en enStatus }" };

export const giveRole: Document<GiveRoleMutation, GiveRoleMutationVariables> = { name: 'giveRole', text: "mutation giveRole($input: GrantRoleInput!) { grantRole(input: $input) { ...HeldGrant } } fragment HeldGrant on Grant { id role createdAt scopeId scope { ...RoleNamed } account { id name email } } fragment RoleNamed on NamedThing { id kind name { ...Text } } fragment Text on BilingualText { zh en enStatus }" };

export const takeRole: Document<TakeRoleMutation, TakeRoleMutationVariables> = { name: 'takeRole', text: "mutation takeRole($id: ID!) { revokeRole(id: $id) }" };