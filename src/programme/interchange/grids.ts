import { readGrid } from './grid.reader.js';
import { type Grid, gridIn } from './grid.js';
import type { ProgrammeBuilder } from './programme-builder.js';
import {
  type Beside,
  ColumnMeaning,
  type ColumnChoice,
  type FoundColumn,
} from './column-meaning.js';
import { choiceOf, examplesIn, titleOf } from './table-columns.js';
import { type Row, saidColumns, type Sheet } from './table-sheet.js';
import { habitsOf, isClock, TableTimes, tellAssumedDay } from './table-times.js';
import { type DateHabits, habitsIn } from './written-dates.js';

interface Asked {
  readonly choices: readonly ColumnChoice[];
  readonly days: Beside['days'];
}

/** Those of the sheets that are grids. */
export function gridsIn(sheets: readonly Sheet[], { choices, days }: Asked): Grid[] {
  const { tellsDay } = timesBy(habitsIn([], sheets.flatMap(headingsIn), days));
  return sheets.flatMap((sheet) => gridIn(sheet, { choices, tellsDay }) ?? []);
}

function timesBy(habits: DateHabits): { readonly tellsDay: (text: string) => boolean } {
  const times = new TableTimes(habits, () => undefined);
  return { tellsDay: (text) => times.tellsDay(text) };
}

/** What may tell a day: the name of the sheet, all above the first time, and what stands alone. */
function headingsIn({ name, rows }: Pick<Sheet, 'name' | 'rows'>): string[] {
  const first = rows.findIndex(({ cells }) => cells.slice(0, 4).some(isClock));
  const isHeading = (row: Row, at: number) => at < first || saidColumns(row).length === 1;
  return [name ?? '', ...rows.filter(isHeading).flatMap(({ cells }) => cells)];
}

interface Into extends Asked {
  readonly programme: ProgrammeBuilder;
  readonly isOfSeveral: boolean;
}

export function readGrids(
  grids: readonly Grid[],
  { programme, choices, days, isOfSeveral }: Into,
): void {
  const { report } = programme;
  const headings = grids.flatMap(({ sheet, above, rows, header }) => [
    ...headingsIn({ name: sheet, rows: [...above, ...rows] }),
    ...header.columns.map(({ title }) => title),
  ]);
  const cells = grids.flatMap(({ times: { date }, rows }) =>
    date === null ? [] : rows.map((row) => row.cells[date] ?? ''),
  );
  const habits = habitsOf({ cells, headings, days }, report);
  for (const grid of grids) {
    const times = new TableTimes(habits, (value, day) => {
      const place = { line: grid.headerLine, field: grid.sheet ?? 'date' };
      tellAssumedDay({ value, day }, place, report);
    });
    readGrid(grid, { programme, times, choices, isOfSeveral });
  }
}

/** What the columns of a grid were taken for. */
export function columnsOfGrid(
  { header, times, rows }: Grid,
  choices: readonly ColumnChoice[],
): FoundColumn[] {
  const column = (at: number, meaning: ColumnMeaning | null, named?: string): FoundColumn => {
    const title = named ?? titleOf(header.corner[at], at);
    const chosen = choiceOf(title, choices);
    const examples = examplesIn(rows, at);
    return { title, meaning: chosen ?? meaning, isChosen: chosen !== undefined, examples };
  };
  const { date, start, end } = times;
  return [
    ...(date === null ? [] : [column(date, ColumnMeaning.date)]),
    column(start, end === null ? ColumnMeaning.time : ColumnMeaning.start),
    ...(end === null ? [] : [column(end, ColumnMeaning.end)]),
    ...header.columns.map(({ at, title, room, forum }) =>
      column(at, placeMeaning(room, forum), title),
    ),
    ...header.others.map(({ at, title }) => column(at, null, title)),
  ];
}

/** A column that is neither is a day. */
function placeMeaning(room: string | null, forum: string | null): ColumnMeaning {
  if (room !== null) return ColumnMeaning.one_room;
  return forum === null ? ColumnMeaning.date : ColumnMeaning.one_forum;
}
