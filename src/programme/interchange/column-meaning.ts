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
  /** What columns of a grid are that are called like the rooms and forums that are here. */
  readonly places: readonly ColumnChoice[];
}

export const nothingBeside: Beside = { columns: [], days: null, places: [] };

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

/** The first choice that says what one before it says: of the same column, or that a second one is the same. */
export function repeatedIn(
  choices: readonly ColumnChoice[],
): { readonly at: number; readonly field: 'title' | 'meaning' } | null {
  for (const [at, { title, meaning }] of choices.entries()) {
    const before = choices.slice(0, at);
    if (before.some((one) => one.title.trim() === title.trim())) return { at, field: 'title' };
    const isTaken = !mayBeSeveral(meaning) && before.some((one) => one.meaning === meaning);
    if (isTaken) return { at, field: 'meaning' };
  }
  return null;
}

/** `活动标题=title_zh`; null where it says nothing of the sort. */
export function choiceIn(text: string): ColumnChoice | null {
  const at = text.lastIndexOf('=');
  const [title, word] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
  const meaning = Object.values(ColumnMeaning).find((one: string) => one === word);
  return title === '' || meaning === undefined ? null : { title, meaning };
}
