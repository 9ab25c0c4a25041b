import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import type { ExternalKind } from './external-ref.entity.js';
import type { ItemDetails, Localised } from './imported.js';
import { laidOver } from './texts.js';

/** The rows that an import writes; their fields are named as the columns are. */
export interface Rows {
  readonly newRooms: NewRoom[];
  readonly changedRooms: NewRoom[];
  readonly newForums: NewForum[];
  readonly changedForums: TitledRow[];
  readonly newItems: NewItem[];
  readonly newSlots: SlotRow[];
  readonly changedItems: ChangedItem[];
  readonly movedSlots: SlotRow[];
  readonly newPeople: PersonRow[];
  readonly changedPeople: PersonRow[];
  readonly newSpeakers: (SpeakerRow & { readonly person_id: string })[];
  readonly changedSpeakers: SpeakerRow[];
  readonly newAppearances: NewAppearance[];
  readonly recastAppearances: Pick<NewAppearance, 'id' | 'role' | 'position'>[];
  readonly goneAppearances: string[];
  readonly refs: RefRow[];
  readonly details: DetailsRow[];
}

export interface TextColumns {
  readonly zh: string | null;
  readonly en: string | null;
  readonly en_status: string | null;
}

export interface TitledRow extends TextColumns {
  readonly id: string;
}

export interface NewRoom extends TitledRow {
  readonly capacity: number | null;
}

export interface NewForum extends TitledRow {
  readonly slug: string;
  readonly code: string;
  readonly slot_id: string;
}

export interface ChangedItem extends TitledRow, Columns<'abstract' | 'description'> {
  readonly forum_id: string;
  readonly kind: string;
}

type Columns<Text extends string> = Readonly<
  Record<`${Text}_zh` | `${Text}_en` | `${Text}_en_status`, string | null>
>;

export interface SpeakerRow extends Columns<'biography'> {
  readonly id: string;
}

export interface NewItem extends ChangedItem {
  readonly position: number;
  readonly slot_id: string;
}

/** The slot of an item; times in milliseconds since 1970. */
export interface SlotRow {
  readonly id: string;
  readonly room_id: string | null;
  readonly starts: number | null;
  readonly ends: number | null;
  readonly parent_id: string;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly name_latin: string | null;
}

export interface NewAppearance {
  readonly id: string;
  readonly item_id: string;
  readonly speaker_id: string;
  readonly role: string;
  readonly position: number;
  readonly slot_id: string;
  readonly person_id: string;
  readonly firm: boolean;
}

export interface RefRow {
  readonly kind: ExternalKind;
  readonly external_id: string;
  readonly subject_id: string;
}

export interface DetailsRow {
  readonly subject_id: string;
  readonly details: ItemDetails;
}

/** What a file says of a text, laid over what is here. */
export function textColumns(text: Localised, before: BilingualText | null = null): TextColumns {
  return columnsOf(laidOver(text, before));
}

/** The same for one of several texts of a row, whose columns are called after it. */
export function textColumnsOf<Text extends string>(
  text: Text,
  told: Localised | undefined,
  before: BilingualText | null = null,
): Columns<Text> {
  const { zh, en, enStatus } = laidOver(told ?? {}, before);
  return {
    [`${text}_zh`]: zh,
    [`${text}_en`]: en,
    [`${text}_en_status`]: enStatus,
  } as Columns<Text>;
}

export function columnsOf({ zh, en, enStatus }: BilingualText): TextColumns {
  return { zh, en, en_status: enStatus };
}
