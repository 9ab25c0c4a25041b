import type { EventDays } from './event-days.js';

/** What a column of a spreadsheet can be said to be. */
export enum ColumnMeaning {
  title_zh = 'title_zh',
  title_en = 'title_en',
  date = 'date',
  start = 'start',
  end = 'end',
  end_date = 'end_date',
  time = 'time',
  duration = 'duration',
  time_zone = 'time_zone',
  room_zh = 'room_zh',
  room_en = 'room_en',
  forum_zh = 'forum_zh',
  forum_en = 'forum_en',
  speakers = 'speakers',
  moderators = 'moderators',
  panelists = 'panelists',
  hosts = 'hosts',
  kind = 'kind',
  description_zh = 'description_zh',
  description_en = 'description_en',
  status = 'status',
  id = 'id',
  one_room = 'one_room',
  one_forum = 'one_forum',
  pass_over = 'pass_over',
}

/** What somebody says a column is, whatever it is called. */
export interface ColumnChoice {
  /** As the file spells it; of a column without one its letter behind a `#`, such as `#C`. */
  readonly title: string;
  readonly meaning: ColumnMeaning;
}

/** A column that was found, and what it was taken for. */
export interface FoundColumn {
  readonly title: string;
  /** Null where it means nothing to us, and was passed over. */
  readonly meaning: ColumnMeaning | null;
  /** Somebody said so. */
  readonly isChosen: boolean;
  /** Some of what stands in it. */
  readonly examples: readonly string[];
}

/** What is known beside a file. */
export interface Beside {
  readonly columns: readonly ColumnChoice[];
  /** Null where the event is yet to be made. */
  readonly days: EventDays | null;
}

export const nothingBeside: Beside = { columns: [], days: null };

/** Those that more than one column may be. */
const shared: ReadonlySet<ColumnMeaning> = new Set([
  ColumnMeaning.speakers,
  ColumnMeaning.moderators,
  ColumnMeaning.panelists,
  ColumnMeaning.hosts,
  ColumnMeaning.one_room,
  ColumnMeaning.one_forum,
  ColumnMeaning.pass_over,
]);

export function mayBeSeveral(meaning: ColumnMeaning): boolean {
  return shared.has(meaning);
}
