import type { Temporal } from 'temporal-polyfill';

import type { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { EnglishStatus } from '../../kernel/text/bilingual-text.js';
import type { AppearanceRole } from '../../speakers/appearance.entity.js';

/** Where in a file something stands. */
export interface Place {
  /** From 1; null where the format has no lines. */
  readonly line: number | null;
  /** Such as `schedule/day/room/event/title`, `sessions[3].title` or the name of a column. */
  readonly field: string;
}

/** A text as a file has it: one language, or both. */
export interface Localised {
  readonly zh?: string;
  readonly en?: string;
}

/** A programme as any of the formats tells it, before it meets what is here already. */
export interface ImportedProgramme {
  readonly title: Localised | null;
  readonly cities: readonly string[];
  /** As the file names it; null where it names none. */
  readonly timeZone: string | null;
  readonly forums: readonly ImportedForum[];
  readonly rooms: readonly ImportedRoom[];
  readonly people: readonly ImportedPerson[];
  readonly sessions: readonly ImportedSession[];
}

/** Its names there, the surest first; within one file the first of them is the key. */
interface Named {
  readonly ids: readonly string[];
}

export interface ImportedForum extends Named {
  readonly title: Localised;
}

export interface ImportedRoom extends Named {
  readonly name: Localised;
  readonly capacity: number | null;
}

export interface ImportedPerson extends Named {
  readonly name: string;
  readonly nameLatin: string | null;
  readonly details: PersonDetails;
}

export interface ImportedSession extends Named {
  readonly place: Place;
  readonly timePlace: Place;
  readonly roomPlace: Place;
  readonly title: Localised;
  readonly kind: AgendaItemKind;
  /** Keys of what stands in the lists; null where the file names none. */
  readonly forum: string | null;
  readonly room: string | null;
  readonly during: ImportedSpan | null;
  readonly people: readonly ImportedPart[];
  readonly details: ItemDetails;
}

export interface ImportedPart {
  readonly person: string;
  /** Null where the format knows no roles. */
  readonly role: AppearanceRole | null;
}

/** A time with its offset, or what a clock on the wall shows. */
export type Moment = Temporal.ZonedDateTime | Temporal.PlainDateTime;

export interface ImportedSpan {
  readonly start: Moment;
  readonly end: Moment | Temporal.Duration;
}

/** A text as it is told elsewhere, which may be a working translation: no file says so. */
export interface Told extends Localised {
  readonly enStatus?: EnglishStatus;
}

/** What is told of an item beside its title: its texts, and what has no field of its own here. */
export interface ItemDetails {
  readonly type?: string;
  readonly subtitle?: string;
  readonly language?: string;
  readonly slug?: string;
  readonly url?: string;
  readonly abstract?: Told;
  readonly description?: Told;
  readonly links?: readonly DetailLink[];
}

export interface DetailLink {
  readonly url: string;
  readonly title: string;
}

export interface PersonDetails {
  readonly biography?: Told;
}
