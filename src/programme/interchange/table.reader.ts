import { AppearanceRole } from '../../speakers/appearance.entity.js';
import type { ImportedProgramme, ImportedSpan, ItemDetails, Localised, Place } from './imported.js';
import { kindOfTitled } from './kinds.js';
import { ProgrammeBuilder } from './programme-builder.js';
import type { Report } from './report.js';
import { TableTimes } from './table-times.js';
import { asMeant, columnsOf } from './table.js';
import { isOff } from './takes-place.js';
import { cleaned, cleanedLine, inItsLanguage, localised, longest, oneText } from './texts.js';
import { habitsIn } from './written-dates.js';

/** A row of a spreadsheet, with its line. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns in which it says again what stands above it, as the cells were made one. */
  readonly repeated?: ReadonlySet<number>;
}

/** Cells that were made one: their columns from 0, their lines as the rows have them. */
export interface Merged {
  readonly column: number;
  readonly lastColumn: number;
  readonly line: number;
  readonly lastLine: number;
}

/** A sheet of a workbook, or a whole file. */
export interface Sheet {
  /** Null where it is the only one. */
  readonly name: string | null;
  readonly rows: readonly Row[];
  readonly merged: readonly Merged[];
}

/** One row more than we take, and what may stand above them: the reader says so itself. */
export const mostRows = 20_021;

interface Header {
  readonly sheet: string | null;
  readonly names: readonly (string | undefined)[];
  readonly titles: readonly string[];
}

/** In how many rows from the top the columns may be named; a title and other words stand above them. */
const highestRows = 20;

/**
 * Reads spreadsheets of which a row near the top names the columns, in any order and in Chinese or English. Of
 * several sheets those that tell when something is, or the first where none does.
 */
export function readTable(sheets: readonly Sheet[], report: Report): ImportedProgramme {
  const found = sheets.flatMap((sheet) => tableIn(sheet));
  const timed = found.filter(({ header }) => header.names.some((name) => timeColumns.has(name)));
  const tables = timed.length > 0 ? timed : found.slice(0, 1);
  const [first] = sheets;
  if (tables.length === 0) {
    const row = first?.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    report.fail('no_title_column', {
      line: row?.line ?? 1,
      field: row?.cells.join(',').slice(0, 200) ?? '',
    });
  }
  const programme = new ProgrammeBuilder(report);
  const habits = habitsIn(
    tables.flatMap(({ header, rows }) => dayCells(rows, header)),
    tables.flatMap(({ header, above }) => [
      header.sheet ?? '',
      ...above.flatMap(({ cells }) => cells),
    ]),
  );
  for (const { header, rows } of tables) {
    const named = tables.length > 1 ? header : { ...header, sheet: null };
    const times = new TableTimes(habits, header.sheet);
    readRows(rows, { header: named, times }, programme);
  }
  return programme.finish();
}

const timeColumns: ReadonlySet<string | undefined> = new Set(['start', 'time', 'date']);

interface Table {
  readonly header: Header;
  readonly rows: readonly Row[];
  /** What stands above the names of the columns. */
  readonly above: readonly Row[];
}

function tableIn({ name, rows }: Sheet): Table[] {
  const candidates = rows.slice(0, highestRows).flatMap(({ cells }, at) => {
    const names = columnsOf(cells);
    const count = names.filter((one) => one !== undefined).length;
    const hasTitle = names.some((one) => one === 'title_zh' || one === 'title_en');
    return hasTitle ? [{ at, count, header: { sheet: name, names, titles: cells } }] : [];
  });
  const best = candidates.find(({ count }) => count > 1) ?? candidates[0];
  if (!best) return [];
  return [{ header: best.header, rows: rows.slice(best.at + 1), above: rows.slice(0, best.at) }];
}

/** The cells in which days may stand: those of times, and what stands alone in its row. */
function dayCells(rows: readonly Row[], { names }: Header): string[] {
  const at = timeCells.map((name) => names.indexOf(name));
  return rows.flatMap(({ cells }) => {
    const said = cells.filter((cell) => cell.trim() !== '');
    const days = said.length === 1 ? said : at.map((column) => cells[column] ?? '');
    return days.map((cell) => cell.slice(0, longestTime));
  });
}

function readRows(
  rows: readonly Row[],
  { header, times }: { readonly header: Header; readonly times: TableTimes },
  programme: ProgrammeBuilder,
): void {
  const drafts: Draft[] = [];
  for (const row of rows) {
    const said = row.cells.filter((cell) => cell.trim() !== '');
    const isRepeated = row.cells.every(
      (cell, at) => cell.trim() === '' || row.repeated?.has(at) === true,
    );
    // A day that stands alone is a heading; a row of nothing but what stands above it is that row.
    if (isRepeated || (said.length === 1 && times.isDay(said[0]?.slice(0, longestTime) ?? '')))
      continue;
    const cells = new Cells(row, header, programme.report);
    const last = drafts.at(-1);
    const people = peopleIn(cells, programme);
    if (last && people.length > 0 && cells.goesOn) last.people.push(...people);
    else drafts.push(...draftOf(cells, people, { times, programme }));
  }
  for (const { id, session, people } of drafts) programme.session({ id }, { ...session, people });
}

type SessionIn = Parameters<ProgrammeBuilder['session']>[1];

/** A session to which rows below may add people. */
interface Draft {
  readonly id: string | null;
  readonly session: Omit<SessionIn, 'people'>;
  readonly people: SessionIn['people'][number][];
}

/** The cells of one row by the names of their columns. */
class Cells {
  constructor(
    private readonly row: Row,
    private readonly header: Header,
    readonly report: Report,
  ) {}

  place(name: string): Place {
    const { names, titles, sheet } = this.header;
    const title = titles[names.indexOf(name)]?.trim() ?? name;
    return { line: this.row.line, field: sheet === null ? title : `${sheet}!${title}` };
  }

  text(name: string): string | null {
    const at = this.header.names.indexOf(name);
    const text = at === -1 ? '' : asMeant(this.row.cells[at] ?? '');
    return text.trim() === '' ? null : text;
  }

  has(name: string): boolean {
    return this.header.names.includes(name);
  }

  /** Whether the columns are those that we write: there a comma is part of a name. */
  get isOurs(): boolean {
    return this.has('title_zh') && this.has('title_en') && this.has('moderators');
  }

  /** Whether the row tells more of the session above it: nothing but people is its own. */
  get goesOn(): boolean {
    const own = this.row.cells.filter(
      (cell, at) => cell.trim() !== '' && this.row.repeated?.has(at) !== true,
    );
    const people = peopleColumns.filter(([name]) => this.text(name) !== null);
    return own.length === people.length;
  }

  line(name: string): string | null {
    return cleanedLine(this.text(name), this.place(name), this.report, longest.title);
  }

  /** A pair of columns; where only one of the two is there, its text says which language it is in. */
  both(name: string, most: number = longest.title): Localised | null {
    const [zh = null, en = null] = ['zh', 'en'].map((language) => {
      const column = `${name}_${language}`;
      const clean = most === longest.prose ? cleaned : cleanedLine;
      return clean(this.text(column), this.place(column), this.report, most);
    });
    const has = (language: string) => this.has(`${name}_${language}`);
    const alone = has('zh') === has('en') ? null : (zh ?? en);
    return alone === null ? localised(zh, en) : inItsLanguage(alone);
  }
}

const peopleColumns = [
  ['speakers', AppearanceRole.speaker],
  ['moderators', AppearanceRole.moderator],
  ['panelists', AppearanceRole.panelist],
  ['hosts', AppearanceRole.host],
] as const;

function peopleIn(row: Cells, programme: ProgrammeBuilder): Draft['people'] {
  return peopleColumns.flatMap(([column, role]) =>
    namesIn(row.text(column), row.isOurs).map((name) => ({
      person: programme.person({ name }, row.place(column)),
      role: column === 'speakers' ? null : role,
    })),
  );
}

interface Around {
  readonly times: TableTimes;
  readonly programme: ProgrammeBuilder;
}

function draftOf(row: Cells, people: Draft['people'], { times, programme }: Around): Draft[] {
  const title = row.both('title');
  // The day of a row that is left out counts for those below it.
  const during = spanOf(row, times);
  if (isOff(row.text('status'))) {
    const value = title === null ? '' : oneText(title).slice(0, 100);
    programme.report.warn('cancelled', row.place('status'), { value });
    return [];
  }
  const [forum, room] = [row.both('forum'), row.both('room')];
  const type = row.line('kind');
  const description = row.both('description', longest.prose);
  programme.timeZone ??= row.line('time_zone');
  const details: ItemDetails = {
    ...(type === null ? {} : { type }),
    ...(description === null ? {} : { description }),
  };
  const titleColumn =
    row.has('title_zh') && (row.text('title_zh') !== null || !row.has('title_en'));
  const session = {
    place: row.place(titleColumn ? 'title_zh' : 'title_en'),
    timePlace: row.place(row.has('start') ? 'start' : 'time'),
    roomPlace: row.place(row.has('room_en') ? 'room_en' : 'room_zh'),
    title,
    kind: kindOfTitled(type, title && oneText(title), people.length),
    forum: forum && programme.forum({}, forum),
    room: room && programme.room({}, room),
    during,
    details,
  };
  return [{ id: row.line('id'), session, people: [...people] }];
}

/** Nobody said that it may be known. */
const mailAddress = /[<(（]?(?<![^\s<>()（）])[^\s<>()（）]+@[\w-]+(?:\.[\w-]+)+[>)）]?/g;

/** Names stand one after the other, with a semicolon or a line between them; others have commas there. */
function namesIn(cell: string | null, isOurs: boolean): string[] {
  const parts = (text: string, mark: RegExp) =>
    text
      .split(mark)
      .map((name) => name.replace(mailAddress, '').trim())
      .filter((name) => name !== '');
  const names = parts(cell ?? '', /[;；、\n]/);
  const [only = ''] = names;
  const byComma = parts(only, /[,，]/);
  // “Lovelace, Ada” is one name: its parts are words, where whole names are two or Chinese.
  const areNames = byComma.every((name) => /\S\s+\S|\p{Script=Han}{2}/u.test(name));
  return names.length === 1 && !isOurs && areNames ? byComma : names;
}

function spanOf(row: Cells, times: TableTimes): ImportedSpan | null {
  const [date, start, end, endDate, duration, time] = timeCells.map((name) =>
    row.text(name)?.slice(0, longestTime),
  );
  const span = times.spanOf({
    date: date ?? null,
    start: start ?? null,
    end: end ?? null,
    end_date: endDate ?? null,
    duration: duration ?? null,
    time: time ?? null,
  });
  if (span === null || !('problem' in span)) return span;
  const { problem, value, column } = span;
  const named = [column, 'start', 'time'].find((name) => row.has(name)) ?? column;
  row.report.warn(problem, row.place(named), { value });
  return null;
}

/** In characters; nobody writes a time with more. */
const longestTime = 100;
const timeCells = ['date', 'start', 'end', 'end_date', 'duration', 'time'] as const;
