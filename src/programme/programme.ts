import type { Organisation } from '../directory/organisation.entity.js';
import type { Person } from '../directory/person.entity.js';
import type { AgendaItem } from '../forums/agenda-item.entity.js';
import type { AnnouncementAmount } from '../forums/announcements/announcement-amount.entity.js';
import type { AnnouncementParticipant } from '../forums/announcements/announcement-participant.entity.js';
import type { Announcement } from '../forums/announcements/announcement.entity.js';
import type { ForumHost } from '../forums/forum-host.entity.js';
import type { Forum } from '../forums/forum.entity.js';
import { type BilingualText, given } from '../kernel/text/bilingual-text.js';
import type { Appearance } from '../speakers/appearance.entity.js';
import type { Speaker } from '../speakers/speaker.entity.js';
import type { ItemDetails, PersonDetails } from './interchange/imported.js';

/**
 * The programme as a release stores it: plain objects of the classes that the draft is read into, each
 * carrying what lies below it under the name of the field. Signings and seats are live and not in it.
 */
export interface Programme {
  readonly forums: readonly ProgrammeForum[];
  /** Those who appear in it, in the order of their first appearance. */
  readonly speakers: readonly ProgrammeSpeaker[];
  /** What its things are called in the systems they came from, by their ids; missing in older releases. */
  readonly elsewhere?: Readonly<Record<string, readonly string[]>>;
}

export interface ProgrammeForum extends Forum {
  readonly hosts: readonly (ForumHost & { readonly organisation: Organisation })[];
  readonly agenda: readonly ProgrammeItem[];
}

export interface ProgrammeItem extends AgendaItem {
  /** Those who have confirmed. */
  readonly speakers: readonly ProgrammeAppearance[];
  readonly announcements: readonly ProgrammeAnnouncement[];
  /** What is told of it beside what lists carry, as it was written or imported; missing in older releases. */
  readonly details?: ItemDetails;
}

export interface ProgrammeAppearance extends Appearance {
  readonly person: ProgrammePerson;
}

export interface ProgrammeSpeaker extends Speaker {
  readonly person: ProgrammePerson;
  readonly appearances: readonly ProgrammeAppearance[];
  /** Who they are, as it was written or imported; missing in older releases. */
  readonly details?: PersonDetails;
}

export interface ProgrammePerson extends Person {
  readonly organisation: Organisation | null;
}

export interface ProgrammeAnnouncement extends Announcement {
  readonly participants: readonly (AnnouncementParticipant & {
    readonly organisation: Organisation | null;
  })[];
  readonly amounts: readonly AnnouncementAmount[];
}

/** A value as JSON keeps it: instants are texts. */
export type Stored<Value> = Value extends Date
  ? string
  : Value extends object
    ? { readonly [Key in keyof Value]: Stored<Value[Key]> }
    : Value;

/**
 * A value as JSON keeps it. It is told as it stands, past the resolvers: so a text that nobody gave is null
 * in it, as it is in the API. Copied by hand, as a programme with its abstracts takes JSON itself three times as long.
 */
export function stored<Value>(value: Value): Stored<Value> {
  return plain(value) as Stored<Value>;
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (isNotGiven(value)) return null;
  const copy: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    if (one !== undefined) copy[key] = plain(one);
  }
  return copy;
}

function isNotGiven(value: object): boolean {
  return 'enStatus' in value && given(value as BilingualText) === null;
}
