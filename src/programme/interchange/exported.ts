import type { Temporal } from 'temporal-polyfill';

import type { Event } from '../../events/event.entity.js';
import type { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import type { AppearanceRole } from '../../speakers/appearance.entity.js';
import type { ItemDetails, PersonDetails } from './imported.js';

/** A programme as every format tells it: what a release holds, with what came along with an import. */
export interface ExportedProgramme {
  readonly event: Event;
  /** The public page of the event. */
  readonly url: string;
  /** Null for a draft that was never released. */
  readonly release: { readonly number: number; readonly releasedAt: Date } | null;
  readonly forums: readonly ExportedForum[];
  /** Those that something takes place in. */
  readonly rooms: readonly ExportedRoom[];
  readonly people: readonly ExportedPerson[];
  /** By time; what has none comes last. */
  readonly items: readonly ExportedItem[];
}

interface Exported {
  readonly id: string;
  /** The UUID it came with, or its own. */
  readonly guid: string;
  /** A number that stays. */
  readonly number: number;
  readonly url: string;
}

export interface ExportedForum extends Exported {
  readonly slug: string;
  readonly title: BilingualText;
  /** The title in one language, and no other forum's. */
  readonly label: string;
}

export interface ExportedRoom extends Omit<Exported, 'url'> {
  readonly name: BilingualText;
  readonly label: string;
  readonly capacity: number | null;
}

export interface ExportedPerson extends Exported {
  readonly name: string;
  readonly nameLatin: string | null;
  readonly organisation: BilingualText | null;
  readonly post: BilingualText | null;
  /** The whole number that another system knows the person by. */
  readonly numberThere: number | null;
  readonly details: PersonDetails;
}

export interface ExportedItem extends Exported {
  readonly title: BilingualText;
  readonly kind: AgendaItemKind;
  readonly forum: ExportedForum;
  readonly room: ExportedRoom | null;
  readonly during: ExportedSpan | null;
  readonly people: readonly ExportedPart[];
  readonly details: ItemDetails;
}

/** In the zone of the event. */
export interface ExportedSpan {
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

export interface ExportedPart {
  readonly person: ExportedPerson;
  readonly role: AppearanceRole;
}

/** An item that has a time. */
export type PlacedItem = ExportedItem & { readonly during: ExportedSpan };

export function placedItems({ items }: ExportedProgramme): PlacedItem[] {
  return items.filter((item): item is PlacedItem => item.during !== null);
}
