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

/** What became of something from one release to the next. */
export type ChangeKind =
  /** It was not in the release before. */
  | 'added'
  /** It is not in this release any more. */
  | 'cancelled'
  /** Something else about it changed; `fields` says what. */
  | 'changed'
  /** It takes place at another time or in another room. */
  | 'moved';

/** What clashes: a forum, a batch of a ceremony, or an item by its kind. */
export type ClashItemKind =
  /** A part of a ceremony, with people of its own. */
  | 'batch'
  /** Nothing takes place: tea, or a meal. */
  | 'break'
  /** Several things are announced or signed, one after the other (仪式). */
  | 'ceremony'
  /** Somebody is given a title or a certificate (授旗, 授牌). */
  | 'conferral'
  /** A whole forum. */
  | 'forum'
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

/** What a clash is about. */
export type ClashKind =
  /** Somebody is wanted when they cannot come, or a room outside its open hours. */
  | 'availability'
  /** More people are expected than the room takes. */
  | 'capacity'
  /** An item begins before its forum or ends after it. */
  | 'outside_forum'
  /** Somebody is wanted in two places at one time. */
  | 'person'
  /** Two things want one room, or two items of a forum one turn in it. */
  | 'room'
  /** Somebody has less time to get from one room to another than it takes. */
  | 'travel';

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

/** Something elsewhere that an item is accompanied by, as it is kept. */
export type ItemLinkInput = {
  /** What it is called; may be empty. */
  title: string;
  /** Its address. */
  url: string;
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

/** What of a release could not be restored. */
export type LossKind =
  /** It was taken out of an item that has been deleted since. */
  | 'announcement'
  /** The item is of another kind now, and what belongs to it needs that. */
  | 'kind'
  /** Somebody who has declined or withdrawn since, or is no longer invited. */
  | 'speaker';

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

/** Which draft is released, and what is said of it. */
export type ReleaseProgrammeInput = {
  /** The event whose draft is released. */
  eventId: string;
  /** What is to be said about it; the public reads it. */
  note?: BilingualTextInput | null | undefined;
};

/** What a warning is about. */
export type ReleaseWarningKind =
  /** A clash that is ignored or only warns. */
  | 'clash'
  /** Somebody has not said whether they come, and so is not in it. */
  | 'unconfirmed'
  /** It has no time yet, and so is not in the release. */
  | 'unplaced';

/** What a forum was before a release was restored. */
export type RestoredForumInput = {
  /** When it takes place again; null or left out: no span. */
  during?: TimeRangeInput | null | undefined;
  /** Its day, where it has no span. */
  heldOn?: string | null | undefined;
  id: string;
  /** Its place among the forums. */
  position: number;
  /** The room it holds again, of the event; null or left out: none. */
  roomId?: string | null | undefined;
  /** Null or left out: none. */
  theme?: BilingualTextInput | null | undefined;
  /** What it is called again. */
  title: BilingualTextInput;
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: number;
};

/** What an item was before a release was restored. */
export type RestoredItemInput = {
  /** When it takes place again; null or left out: without a time. */
  during?: TimeRangeInput | null | undefined;
  /** The forum on whose agenda it stands again, of the event. */
  forumId: string;
  id: string;
  /** Its place again among items that start together, or have no time. */
  position: number;
  /** The room it holds itself, of the event; null or left out: none. */
  roomId?: string | null | undefined;
  /** Null: the title stays. */
  title?: BilingualTextInput | null | undefined;
  /** Null: all of it stays. */
  told?: RestoredToldInput | null | undefined;
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: number;
};

/** Who a speaker was said to be before a release was restored. */
export type RestoredSpeakerInput = {
  /** Kept as it is, like markup; null or left out: nothing. */
  biography?: LongTextInput | null | undefined;
  id: string;
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: number;
};

/** What was told of an item beside its title, as it is kept. */
export type RestoredToldInput = {
  /** Kept as it is, like markup. */
  abstract?: LongTextInput | null | undefined;
  /** Kept as it is, like markup. */
  description?: LongTextInput | null | undefined;
  /** The language it is held in. */
  language?: string | null | undefined;
  /** Its links, as they were imported. */
  links: Array<ItemLinkInput>;
  /** Its name in addresses of another system. */
  slug?: string | null | undefined;
  /** Its subtitle. */
  subtitle?: string | null | undefined;
  /** What another system calls its kind. */
  type?: string | null | undefined;
  /** Its address in another system. */
  url?: string | null | undefined;
};

/** A thing at the version that was read. */
export type SeenInput = {
  id: string;
  /** The version that was read; `VERSION_CONFLICT` where there is a later one. */
  version: number;
};

/** A span of time; it ends after it starts. */
export type TimeRangeInput = {
  /** The first instant after it. */
  end: string;
  /** The first instant of it. */
  start: string;
};

/** The `undo` that restoreRelease gave, as it is. */
export type UndoRestoreInput = {
  /** The parts that are taken from speakers again. */
  appearanceIds: Array<string>;
  /** The event whose draft it is. */
  eventId: string;
  /** Those that were changed, as they were. */
  forums: Array<RestoredForumInput>;
  /** Those that were changed, as they were. */
  items: Array<RestoredItemInput>;
  /** Those that are deleted again. */
  recreated: Array<SeenInput>;
  /** Those of whom something else was told, as it was. */
  speakers: Array<RestoredSpeakerInput>;
};

export type ReleasesQueryVariables = Exact<{
  slug: string;
}>;


export type ReleasesQuery = { event: { id: string, slug: string, status: Types.EventStatus, timeZone: string, travelMinutes: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, viewerMay: Array<{ permission: Types.Permission, scopeIds: Array<string> | null }>, releases: Array<{ id: string, number: number, releasedAt: string, releasedBy: string | null, note: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, difference: { programme: Array<{ change: Types.ChangeKind }>, speakers: Array<{ personId: string }> } | null }> } | null };

export type NextReleaseQueryVariables = Exact<{
  eventId: string;
}>;


export type NextReleaseQuery = { previewRelease: { number: number, difference: { programme: Array<{ id: string, change: Types.ChangeKind, words: { zh: string, en: string } }>, speakers: Array<{ personId: string, name: string, changes: Array<{ id: string, change: Types.ChangeKind, words: { zh: string, en: string } }> }> }, warnings: Array<{ kind: Types.ReleaseWarningKind, person: { id: string, name: string, nameLatin: string | null } | null, items: Array<{ id: string, kind: Types.ClashItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null }>, clash: { id: string, kind: Types.ClashKind, minutes: number | null, ignoredReason: string | null, person: { id: string, name: string, nameLatin: string | null } | null, room: { id: string, capacity: number | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, items: Array<{ id: string, kind: Types.ClashItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null }> } | null }>, clashes: Array<{ id: string, kind: Types.ClashKind, minutes: number | null, ignoredReason: string | null, person: { id: string, name: string, nameLatin: string | null } | null, room: { id: string, capacity: number | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, items: Array<{ id: string, kind: Types.ClashItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null }> }> } };

export type OneReleaseQueryVariables = Exact<{
  eventId: string;
  number: number;
}>;


export type OneReleaseQuery = { release: { id: string, number: number, releasedAt: string, releasedBy: string | null, note: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, difference: { programme: Array<{ id: string, change: Types.ChangeKind, words: { zh: string, en: string } }>, speakers: Array<{ personId: string, name: string, changes: Array<{ id: string, change: Types.ChangeKind, words: { zh: string, en: string } }> }> } | null, warnings: Array<{ kind: Types.ReleaseWarningKind, person: { id: string, name: string, nameLatin: string | null } | null, items: Array<{ id: string, kind: Types.ClashItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null }>, clash: { id: string, kind: Types.ClashKind, minutes: number | null, ignoredReason: string | null, person: { id: string, name: string, nameLatin: string | null } | null, room: { id: string, capacity: number | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, items: Array<{ id: string, kind: Types.ClashItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null }> } | null }> | null } | null };

export type ReleaseProgrammeMutationVariables = Exact<{
  input: Types.ReleaseProgrammeInput;
}>;


export type ReleaseProgrammeMutation = { releaseProgramme: { id: string, number: number } };

export type RestoreReleaseMutationVariables = Exact<{
  eventId: string;
  number: number;
}>;


export type RestoreReleaseMutation = { restoreRelease: { forums: Array<{ id: string }>, items: Array<{ id: string }>, recreated: Array<{ id: string }>, unplaced: Array<{ id: string, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, lost: Array<{ kind: Types.LossKind, itemId: string, name: string | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } }>, undo: { eventId: string, appearanceIds: Array<string>, speakers: Array<{ id: string, version: number, biography: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null }>, forums: Array<{ id: string, version: number, position: number, heldOn: string | null, roomId: string | null, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, theme: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, during: { start: string, end: string } | null }>, items: Array<{ id: string, version: number, forumId: string, roomId: string | null, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, told: { type: string | null, subtitle: string | null, language: string | null, slug: string | null, url: string | null, abstract: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, description: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, links: Array<{ url: string, title: string }> } | null, during: { start: string, end: string } | null }>, recreated: Array<{ id: string, version: number }> } } };

export type UndoRestoreMutationVariables = Exact<{
  input: Types.UndoRestoreInput;
}>;


export type UndoRestoreMutation = { undoRestore: boolean };

export type DifferenceFragment = { programme: Array<{ id: string, change: Types.ChangeKind, words: { zh: string, en: string } }>, speakers: Array<{ personId: string, name: string, changes: Array<{ id: string, change: Types.ChangeKind, words: { zh: string, en: string } }> }> };

export type WarningFragment = { kind: Types.ReleaseWarningKind, person: { id: string, name: string, nameLatin: string | null } | null, items: Array<{ id: string, kind: Types.ClashItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null }>, clash: { id: string, kind: Types.ClashKind, minutes: number | null, ignoredReason: string | null, person: { id: string, name: string, nameLatin: string | null } | null, room: { id: string, capacity: number | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, items: Array<{ id: string, kind: Types.ClashItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null }> } | null };

export type ToldClashFragment = { id: string, kind: Types.ClashKind, minutes: number | null, ignoredReason: string | null, person: { id: string, name: string, nameLatin: string | null } | null, room: { id: string, capacity: number | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } } | null, items: Array<{ id: string, kind: Types.ClashItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null }> };

export const releases: Document<ReleasesQuery, ReleasesQueryVariables> = { name: 'releases', text: "query releases($slug: String!) { event(slug: $slug) { id slug status timeZone travelMinutes title { ...Text } viewerMay { permission scopeIds } releases { id number releasedAt releasedBy note { ...Text } difference { programme { change } speakers { personId } } } } } fragment Text on BilingualText { zh en enStatus }" };

export const nextRelease: Document<NextReleaseQuery, NextReleaseQueryVariables> = { name: 'nextRelease', text: "query nextRelease($eventId: ID!) { previewRelease(eventId: $eventId) { number difference { ...Difference } warnings { ...Warning } clashes { ...ToldClash } } } fragment Difference on ReleaseDifference { programme { id change words { zh en } } speakers { personId name changes { id change words { zh en } } } } fragment Warning on ReleaseWarning { kind person { id name nameLatin } items { id kind title { ...Text } during { start end } } clash { ...ToldClash } } fragment Text on BilingualText { zh en enStatus } fragment ToldClash on Clash { id kind minutes ignoredReason person { id name nameLatin } room { id capacity name { ...Text } } items { id kind title { ...Text } during { start end } } }" };

export const oneRelease: Document<OneReleaseQuery, OneReleaseQueryVariables> = { name: 'oneRelease', text: "query oneRelease($eventId: ID!, $number: Int!) { release(eventId: $eventId, number: $number) { id number releasedAt releasedBy note { ...Text } difference { ...Difference } warnings { ...Warning } } } fragment Text on BilingualText { zh en enStatus } fragment Difference on ReleaseDifference { programme { id change words { zh en } } speakers { personId name changes { id change words { zh en } } } } fragment Warning on ReleaseWarning { kind person { id name nameLatin } items { id kind title { ...Text } during { start end } } clash { ...ToldClash } } fragment ToldClash on Clash { id kind minutes ignoredReason person { id name nameLatin } room { id capacity name { ...Text } } items { id kind title { ...Text } during { start end } } }" };

export const releaseProgramme: Document<ReleaseProgrammeMutation, ReleaseProgrammeMutationVariables> = { name: 'releaseProgramme', text: "mutation releaseProgramme($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { id number } }" };

export const restoreRelease: Document<RestoreReleaseMutation, RestoreReleaseMutationVariables> = { name: 'restoreRelease', text: "mutation restoreRelease($eventId: ID!, $number: Int!) { restoreRelease(eventId: $eventId, number: $number) { forums { id } items { id } recreated { id } unplaced { id title { ...Text } } lost { kind itemId name title { ...Text } } undo { eventId appearanceIds speakers { id version biography { ...Text } } forums { id version title { ...Text } theme { ...Text } position heldOn roomId during { start end } } items { id version title { ...Text } told { abstract { ...Text } description { ...Text } type subtitle language slug url links { url title } } forumId during { start end } roomId position } recreated { id version } } } } fragment Text on BilingualText { zh en enStatus }" };

export const undoRestore: Document<UndoRestoreMutation, UndoRestoreMutationVariables> = { name: 'undoRestore', text: "mutation undoRestore($input: UndoRestoreInput!) { undoRestore(input: $input) }" };