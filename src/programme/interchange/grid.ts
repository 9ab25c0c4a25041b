import { type GridHeader, headerIn } from './grid-header.js';
import type { ColumnChoice } from './column-meaning.js';
import { columnsOf } from './table.js';
import { type Merged, ownCell, type Row, saidColumns, type Sheet } from './table-sheet.js';
import { clockIn, isClock } from './table-times.js';

/** A sheet with times in its first column and, above, what is beside one another at these times. */
export interface Grid {
  readonly sheet: string | null;
  readonly merged: readonly Merged[];
  readonly times: TimeColumns;
  readonly above: readonly Row[];
  readonly header: GridHeader;
  /** The line of the last row that names the columns. */
  readonly headerLine: number;
  readonly rows: readonly Row[];
}

/** Columns from 0. */
export interface TimeColumns {
  readonly date: number | null;
  readonly start: number;
  readonly end: number | null;
}

interface Asked {
  readonly choices: readonly ColumnChoice[];
  readonly tellsDay: (text: string) => boolean;
}

/** Times stand this far to the left. */
const leftmost = 4;
/** So many rows may name the columns, and so many lie between them and the first time. */
const mostHeaders = 2;
const mostBetween = 2;

/** The grid that a sheet is; null where it is none for sure. */
export function gridIn({ name, rows, merged }: Sheet, { choices, tellsDay }: Asked): Grid | null {
  const times = timesIn(rows);
  if (times === null) return null;
  const beside = times.end ?? times.start;
  const first = rows.findIndex(({ cells }) => isClock(cells[times.start] ?? ''));
  const headers = headersIn(rows.slice(0, first), { beside, merged, tellsDay });
  const [top] = headers;
  const last = headers.at(-1);
  if (top === undefined || last === undefined) return null;
  const header = headerIn(headers, { merged, beside, choices, tellsDay });
  const body = rows.slice(rows.indexOf(last) + 1);
  const says = header.columns.some(({ at }) => body.some((row) => ownCell(row, at) !== ''));
  if (!says || !(header.isSure || isAcross(body, header, merged))) return null;
  const above = rows.slice(0, rows.indexOf(top));
  return { sheet: name, merged, times, above, header, headerLine: last.line, rows: body };
}

/** Which columns tell the times: at least half of the rows that say anything begin with one. */
function timesIn(rows: readonly Row[]): TimeColumns | null {
  const count = (at: number) => rows.filter(({ cells }) => isClock(cells[at] ?? '')).length;
  const counts = Array.from({ length: leftmost }, (_, at) => count(at));
  const most = Math.max(...counts);
  const start = counts.findIndex((one) => one >= 2 && one * 2 >= most);
  if (start === -1) return null;
  const clocks = rows.filter(({ cells }) => isClock(cells[start] ?? ''));
  const isSingle = clocks.every(({ cells }) => clockIn(cells[start] ?? '') !== null);
  const ends = clocks.filter(({ cells }) => clockIn(cells[start + 1] ?? '') !== null);
  const end = isSingle && ends.length * 2 >= clocks.length ? start + 1 : null;
  const dates = Array.from({ length: start }, (_, at) => at);
  const named = (at: number) =>
    rows.some(({ cells }) => columnsOf([cells[at] ?? ''])[0] === 'date');
  return { date: dates.find(named) ?? null, start, end };
}

/** The rows right above the first time that name columns. */
function headersIn(
  rows: readonly Row[],
  {
    beside,
    merged,
    tellsDay,
  }: Pick<Grid, 'merged'> & Pick<Asked, 'tellsDay'> & { readonly beside: number },
): Row[] {
  const found: Row[] = [];
  let passed = 0;
  for (const row of [...rows].reverse()) {
    const said = saidColumns(row);
    const [only = -1] = said;
    const isWide = merged.some(
      (one) => one.line === row.line && one.column === only && one.lastColumn > beside,
    );
    const isTitle =
      said.length < 2 && (only <= beside || isWide || tellsDay(row.cells[only] ?? ''));
    passed += 1;
    // A day may stand between the names of the columns and the first time, and halves of it.
    if (isTitle && found.length === 0 && passed <= mostBetween) continue;
    if (isTitle || found.length === mostHeaders) break;
    found.unshift(row);
  }
  return found;
}

/** Whether something stands across several of its columns, as what all come to does. */
function isAcross(
  rows: readonly Row[],
  { columns }: GridHeader,
  merged: readonly Merged[],
): boolean {
  const lines = new Set(rows.map(({ line }) => line));
  return merged.some(
    (one) =>
      lines.has(one.line) &&
      columns.filter(({ at }) => at >= one.column && at <= one.lastColumn).length > 1,
  );
}

/** Whether a row names the columns anew, as one does above each day. */
export function namesAnew(row: Row, { times, header }: Grid): boolean {
  const cell = (row.cells[times.start] ?? '').trim();
  const beside = header.columns.filter(({ at }) => ownCell(row, at) !== '');
  if (beside.length === 0 || isClock(cell)) return false;
  if (cell !== '') return columnsOf(cell.split(/[\\/|／\s]+/)).some((one) => one !== undefined);
  return beside.every(({ at, title }) => ownCell(row, at).replace(/\s+/g, ' ') === title);
}
