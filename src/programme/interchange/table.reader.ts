import { AppearanceRole } from '../../speakers/appearance.entity.js';
import type { ImportedProgramme, ImportedSpan, ItemDetails, Localised, Place } from './imported.js';
import { kindOfTitled } from './kinds.js';
import { namesIn } from './people-names.js';
import { ProgrammeBuilder } from './programme-builder.js';
import type { Report } from './report.js';
import { columnsOfGrid, gridsIn, readGrids } from './grids.js';
import { type Beside, type ColumnChoice, nothingBeside } from './column-meaning.js';
import {
  foundColumns,
  isFirst,
  isGridColumn,
  keepToColumns,
  likelyColumns,
  namesOf,
  titleOf,
} from './table-columns.js';
import { highestRows, type Row, type Sheet } from './table-sheet.js';
import { habitsOf, longestTime, TableTimes, tellAssumedDay } from './table-times.js';
import { asMeant, columnsOf } from './table.js';
import { isOff } from './takes-place.js';
import { cleaned, cleanedLine, inItsLanguage, localised, longest, oneText } from './texts.js';

interface Header {
  readonly sheet: string | null;
  readonly names: readonly (string | undefined)[];
  readonly titles: readonly string[];
}

/**
 * Reads spreadsheets of which a row near the top names the columns, in any order and in Chinese or English. Of
 * several sheets those that tell when something is; else those that are grids, times in the first column and
 * rooms above; else the first where a column is named for titles.
 */
export function readTable(
  sheets: readonly Sheet[],
  report: Report,
  { columns: choices, days, places }: Beside = nothingBeside,
): ImportedProgramme {
  const isGridChosen = choices.some(({ meaning }) => isGridColumn(meaning));
  const found = isGridChosen ? [] : sheets.flatMap((sheet) => tableIn(sheet, choices));
  const timed = found.filter(({ header }) => header.names.some((name) => timeColumns.has(name)));
  // A column called “hall” tells the hall of each row, even where one room has no other name.
  const known = places.filter(({ title }) => columnsOf([title])[0] === undefined);
  const asked = { choices: [...choices, ...known], days };
  const grids = gridsIn(sheets, asked);
  const passedOver = timed.length > 0 ? grids : [];
  const first = timed.length > 0 ? timed : found.slice(0, 1);
  const tables = timed.length === 0 && grids.length > 0 ? [] : first;
  const programme = new ProgrammeBuilder(report);
  if (tables.length === 0 && grids.length > 0) {
    report.columns = grids.flatMap((grid) => columnsOfGrid(grid, choices)).filter(isFirst);
    keepToColumns(choices, report);
    readGrids(grids, { ...asked, programme, isOfSeveral: sheets.length > 1 });
    return programme.finish();
  }
  if (tables.length === 0) {
    report.columns = sheets.flatMap((sheet) => likelyColumns(sheet, choices)).filter(isFirst);
    keepToColumns(choices, report);
    const row = sheets[0]?.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    report.fail('no_title_column', {
      line: row?.line ?? 1,
      field: row?.cells.join(',').slice(0, 200) ?? '',
    });
  }
  report.columns = tables
    .flatMap(({ header, rows }) => foundColumns(header, rows, choices))
    .filter(isFirst);
  keepToColumns(choices, report);
  for (const { sheet, headerLine } of passedOver) {
    if (tables.some(({ header }) => header.sheet === sheet)) continue;
    report.warn('sheet_passed_over', { line: headerLine, field: sheet ?? 'file' });
  }
  const cells = tables.flatMap(({ header, rows }) => dayCells(rows, header));
  const headings = tables.flatMap(({ header, above }) => [
    header.sheet ?? '',
    ...above.flatMap((row) => row.cells),
  ]);
  const habits = habitsOf({ cells, headings, days }, report);
  for (const { header, rows } of tables) {
    const named = tables.length > 1 ? header : { ...header, sheet: null };
    const times = new TableTimes(habits, (value, day) => {
      tellAssumedDay({ value, day }, { line: null, field: header.sheet ?? 'date' }, report);
    });
    if (header.sheet !== null) times.findsDay(header.sheet);
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

function tableIn({ name, rows }: Sheet, choices: readonly ColumnChoice[]): Table[] {
  const candidates = rows.slice(0, highestRows).flatMap(({ cells }, at) => {
    const { names, chosen } = namesOf(cells, choices);
    const count = names.filter((one) => one !== undefined).length;
    const hasTitle = names.some((one) => one === 'title_zh' || one === 'title_en');
    const header = { sheet: name, names, titles: cells };
    return hasTitle ? [{ at, count, chosen, header }] : [];
  });
  const most = Math.max(0, ...candidates.map(({ chosen }) => chosen));
  const likely = candidates.filter(({ chosen }) => chosen === most);
  const best = likely.find(({ count }) => count > 1) ?? likely[0];
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
    const at = names.indexOf(name);
    const title = at === -1 ? name : titleOf(titles[at], at);
    return { line: this.row.line, field: sheet === null ? title : `${sheet}!${title}` };
  }

  text(name: string): string | null {
    return this.textAt(this.header.names.indexOf(name));
  }

  /** Of people there may be a column for each. */
  texts(name: string): string[] {
    const { names } = this.header;
    return names
      .flatMap((one, at) => (one === name ? [this.textAt(at)] : []))
      .filter((text) => text !== null);
  }

  private textAt(at: number): string | null {
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
    const people = peopleColumns.flatMap(([name]) => this.texts(name));
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
    row
      .texts(column)
      .flatMap((text) => namesIn(text, row.isOurs))
      .map((name) => ({
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

const timeCells = ['date', 'start', 'end', 'end_date', 'duration', 'time'] as const;
