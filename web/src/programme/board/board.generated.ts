/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../kernel/api/schema.generated';

import type { Document } from '../../kernel/api/document.js';
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

/** A text in Chinese, in English or in both; at least one must be given. */
export type BilingualTextInput = {
  /** 1 to 2000 characters. At least one of the two languages is given. */
  en?: string | null | undefined;
  /** Left out: official. */
  enStatus?: EnglishStatus | null | undefined;
  /** 1 to 2000 characters. At least one of the two languages is given. */
  zh?: string | null | undefined;
};

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

/** What a clash means for a release. */
export type ClashSeverity =
  /** A release is refused, unless the clash is ignored with a reason. */
  | 'blocks_release'
  /** Clashes of this kind are not looked for. */
  | 'off'
  /** It is shown, and listed with the release. */
  | 'warns';

/** Whether the English is official or a working translation of our own. */
export type EnglishStatus =
  /** The source or the organiser words it so. */
  | 'official'
  /** Our own translation, until there is an official one. */
  | 'working';

/** Which clash is accepted, and why. */
export type IgnoreClashInput = {
  /** As `clashes` gives it; one that has gone is `NOT_FOUND`. */
  clashId: string;
  /** The event in whose draft it is. */
  eventId: string;
  /** Why the clash is accepted; a release lists it with its warnings. */
  reason: string;
};

/** The part of a speaker in an item. */
export type ItemSpeakerInput = {
  /** The post used on that stage, where it is not the person’s own. */
  post?: BilingualTextInput | null | undefined;
  /** As what they take part; the same person only once in each role. */
  role: AppearanceRole;
  /** Somebody who is invited to the event. */
  speakerId: string;
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

/** A new agenda item, or with `id` and `version` a change to one. */
export type SaveAgendaItemInput = {
  /** What it is about, in short; null: nothing is said. */
  abstract?: LongTextInput | null | undefined;
  /** What it is about, at length; null: nothing is said. */
  description?: LongTextInput | null | undefined;
  /** Null while it is not placed. */
  during?: TimeRangeInput | null | undefined;
  /** A delay of the show does not move it, such as a broadcast; a new one is not. */
  fixed?: boolean | null | undefined;
  /** A new one needs it, and it stays. */
  forumId?: string | null | undefined;
  id?: string | null | undefined;
  /** A new one needs it. */
  kind?: AgendaItemKind | null | undefined;
  /** Its place among items that start together; left out, a new one comes last. */
  position?: number | null | undefined;
  /** Where the forum holds no room of its own, and there alone; goes with `during`. */
  roomId?: string | null | undefined;
  /** A new one needs it. */
  title?: BilingualTextInput | null | undefined;
  /** The version that was read; goes with `id`. */
  version?: number | null | undefined;
};

/** A new forum, or with `id` and `version` a change to one. */
export type SaveForumInput = {
  /** How many it takes; null for no limit. */
  capacity?: number | null | undefined;
  /** Two to six capitals or digits; left out, a new one gets the next of F1, F2, …. */
  code?: string | null | undefined;
  /** A span of the same length moves the items along; another length leaves them. */
  during?: TimeRangeInput | null | undefined;
  /** A new one needs it, and it stays. */
  eventId?: string | null | undefined;
  /** Where only the day is known; beside a span it must be the day of its start. */
  heldOn?: string | null | undefined;
  id?: string | null | undefined;
  /** Left out, a new one comes last. */
  position?: number | null | undefined;
  /** Goes with `during`; without the two, each item holds a room of its own. */
  roomId?: string | null | undefined;
  /** Small letters, digits and single hyphens; a new one needs it. */
  slug?: string | null | undefined;
  /** What it is about, in a line; null: none. */
  theme?: BilingualTextInput | null | undefined;
  /** A new one needs it. */
  title?: BilingualTextInput | null | undefined;
  /** The version that was read; goes with `id`. */
  version?: number | null | undefined;
};

/** All who take part in an item, in their order, and those whom the sender saw there. */
export type SaveItemSpeakersInput = {
  /** The item they take part in. */
  agendaItemId: string;
  /** The appearances that were read; VERSION_CONFLICT where there are others now. */
  seen: Array<string>;
  /** All of them, in protocol order. */
  speakers: Array<ItemSpeakerInput>;
};

/** What clashes of one kind mean in an event. */
export type SetClashSeverityInput = {
  /** The event the rule is for. */
  eventId: string;
  /** The clashes the rule is for. */
  kind: ClashKind;
  /** What they mean from now on. */
  severity: ClashSeverity;
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

/** Which accepted clash counts again. */
export type UnignoreClashInput = {
  /** An accepted clash; any other is `NOT_FOUND`. */
  clashId: string;
  /** The event in whose draft it is. */
  eventId: string;
};

export type BoardQueryVariables = Exact<{
  slug: string;
}>;


export type BoardQuery = { event: { id: string, slug: string, timeZone: string, startsOn: string | null, endsOn: string | null, travelMinutes: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, viewerMay: Array<{ permission: Types.Permission, scopeIds: Array<string> | null }>, rooms: Array<{ id: string, capacity: number | null, name: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, openHours: Array<{ start: string, end: string }> }>, forums: Array<{ id: string, code: string, position: number, capacity: number | null, version: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, agenda: Array<{ id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> }> }> } | null };

export type BoardRulesQueryVariables = Exact<{
  eventId: string;
}>;


export type BoardRulesQuery = { availabilities: Array<{ person: { id: string }, during: { start: string, end: string } }>, draftEngagements: Array<{ thingId: string, firm: boolean, person: { id: string, name: string, nameLatin: string | null } }>, clashRules: Array<{ kind: Types.ClashKind, severity: Types.ClashSeverity }>, clashes: Array<{ id: string, kind: Types.ClashKind, severity: Types.ClashSeverity, minutes: number | null, ignoredReason: string | null, person: { id: string, name: string, nameLatin: string | null } | null, room: { id: string } | null, items: Array<{ id: string, kind: Types.ClashItemKind, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null }> }> };

export type MoveItemsMutationVariables = Exact<{
  input: Types.MoveAgendaItemsInput;
}>;


export type MoveItemsMutation = { moveAgendaItems: { items: Array<{ id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> }>, forums: Array<{ id: string, version: number }> } };

export type MoveForumMutationVariables = Exact<{
  input: Types.SaveForumInput;
}>;


export type MoveForumMutation = { saveForum: { id: string, version: number } };

export type DeleteItemMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DeleteItemMutation = { deleteAgendaItem: boolean };

export type RestoreItemMutationVariables = Exact<{
  id: string;
}>;


export type RestoreItemMutation = { restoreAgendaItem: { id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> } };

export type CastItemMutationVariables = Exact<{
  input: Types.SaveItemSpeakersInput;
}>;


export type CastItemMutation = { saveItemSpeakers: Array<{ id: string }> };

export type SaveItemMutationVariables = Exact<{
  input: Types.SaveAgendaItemInput;
}>;


export type SaveItemMutation = { saveAgendaItem: { id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> } };

export type IgnoreClashMutationVariables = Exact<{
  input: Types.IgnoreClashInput;
}>;


export type IgnoreClashMutation = { ignoreClash: { id: string } };

export type SetClashSeverityMutationVariables = Exact<{
  input: Types.SetClashSeverityInput;
}>;


export type SetClashSeverityMutation = { setClashSeverity: Array<{ kind: Types.ClashKind, severity: Types.ClashSeverity }> };

export type UnignoreClashMutationVariables = Exact<{
  input: Types.UnignoreClashInput;
}>;


export type UnignoreClashMutation = { unignoreClash: { id: string } | null };

export type BoardItemFragment = { id: string, forumId: string, kind: Types.AgendaItemKind, fixed: boolean, version: number, position: number, title: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null }, during: { start: string, end: string } | null, room: { id: string } | null, speakers: Array<{ id: string, speakerId: string, role: Types.AppearanceRole, status: Types.SpeakerStatus, post: { zh: string | null, en: string | null, enStatus: Types.EnglishStatus | null } | null, person: { id: string, name: string, nameLatin: string | null } }> };

export const board: Document<BoardQuery, BoardQueryVariables> = { name: 'board', text: "query board($slug: String!) { event(slug: $slug, programme: draft) { id slug timeZone startsOn endsOn travelMinutes title { ...Text } viewerMay { permission scopeIds } rooms { id capacity name { ...Text } openHours { start end } } forums { id code position capacity version title { ...Text } during { start end } room { id } agenda { ...BoardItem } } } } fragment Text on BilingualText { zh en enStatus } fragment BoardItem on AgendaItem { id forumId kind fixed version title { ...Text } during { start end } room { id } position speakers { id speakerId role status post { ...Text } person { id name nameLatin } } }" };

export const boardRules: Document<BoardRulesQuery, BoardRulesQueryVariables> = { name: 'boardRules', text: "query boardRules($eventId: ID!) { availabilities(eventId: $eventId) { person { id } during { start end } } draftEngagements(eventId: $eventId) { thingId firm person { id name nameLatin } } clashRules(eventId: $eventId) { kind severity } clashes(eventId: $eventId) { id kind severity minutes ignoredReason person { id name nameLatin } room { id } items { id kind title { ...Text } during { start end } } } } fragment Text on BilingualText { zh en enStatus }" };

export const moveItems: Document<MoveItemsMutation, MoveItemsMutationVariables> = { name: 'moveItems', text: "mutation moveItems($input: MoveAgendaItemsInput!) { moveAgendaItems(input: $input) { items { ...BoardItem } forums { id version } } } fragment BoardItem on AgendaItem { id forumId kind fixed version title { ...Text } during { start end } room { id } position speakers { id speakerId role status post { ...Text } person { id name nameLatin } } } fragment Text on BilingualText { zh en enStatus }" };

export const moveForum: Document<MoveForumMutation, MoveForumMutationVariables> = { name: 'moveForum', text: "mutation moveForum($input: SaveForumInput!) { saveForum(input: $input) { id version } }" };

export const deleteItem: Document<DeleteItemMutation, DeleteItemMutationVariables> = { name: 'deleteItem', text: "mutation deleteItem($id: ID!, $version: Int!) { deleteAgendaItem(id: $id, version: $version) }" };

export const restoreItem: Document<RestoreItemMutation, RestoreItemMutationVariables> = { name: 'restoreItem', text: "mutation restoreItem($id: ID!) { restoreAgendaItem(id: $id) { ...BoardItem } } fragment BoardItem on AgendaItem { id forumId kind fixed version title { ...Text } during { start end } room { id } position speakers { id speakerId role status post { ...Text } person { id name nameLatin } } } fragment Text on BilingualText { zh en enStatus }" };

export const castItem: Document<CastItemMutation, CastItemMutationVariables> = { name: 'castItem', text: "mutation castItem($input: SaveItemSpeakersInput!) { saveItemSpeakers(input: $input) { id } }" };

export const saveItem: Document<SaveItemMutation, SaveItemMutationVariables> = { name: 'saveItem', text: "mutation saveItem($input: SaveAgendaItemInput!) { saveAgendaItem(input: $input) { ...BoardItem } } fragment BoardItem on AgendaItem { id forumId kind fixed version title { ...Text } during { start end } room { id } position speakers { id speakerId role status post { ...Text } person { id name nameLatin } } } fragment Text on BilingualText { zh en enStatus }" };

export const ignoreClash: Document<IgnoreClashMutation, IgnoreClashMutationVariables> = { name: 'ignoreClash', text: "mutation ignoreClash($input: IgnoreClashInput!) { ignoreClash(input: $input) { id } }" };

export const setClashSeverity: Document<SetClashSeverityMutation, SetClashSeverityMutationVariables> = { name: 'setClashSeverity', text: "mutation setClashSeverity($input: SetClashSeverityInput!) { setClashSeverity(input: $input) { kind severity } }" };

export const unignoreClash: Document<UnignoreClashMutation, UnignoreClashMutationVariables> = { name: 'unignoreClash', text: "mutation unignoreClash($input: UnignoreClashInput!) { unignoreClash(input: $input) { id } }" };