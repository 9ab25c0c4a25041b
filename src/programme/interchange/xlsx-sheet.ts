import type { Merged } from './table-sheet.js';
import { type Book, readPart, TextOf, unescaped } from './xlsx-book.js';

/** What a sheet says: its rows that say anything, and which cells were made one. */
export interface SheetContent {
  readonly rows: readonly { readonly line: number; readonly cells: string[] }[];
  readonly merged: readonly Merged[];
}

interface Within {
  /** Columns and rows past these are passed over. */
  readonly columns: number;
  readonly rows: number;
  /** Is told of each cell. */
  readonly count: () => void;
}

/** No sheet that people make has more of them. */
const mostMerged = 20_000;

/** Reads one sheet, keeping nothing but its texts. @throws Error where it is not well formed */
export function sheetIn(part: Buffer | undefined, book: Book, within: Within): SheetContent {
  const rows: { readonly line: number; readonly cells: string[] }[] = [];
  const merged: Merged[] = [];
  let cells: string[] = [];
  let line = 0;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let isValue = false;
  const inline = new TextOf('is');
  const textOf = (): string => {
    if (type === 's') return book.texts[Number(value)] ?? '';
    if (type === 'inlineStr') return inline.text;
    if (type === 'str') return unescaped(value);
    if (type === 'b') return value === '1' ? 'true' : 'false';
    if (type === 'e' || value === '') return '';
    if (type === 'd') return value.replace('T', ' ');
    return numberText(Number(value), book.styles[style] ?? null, book.from1904);
  };
  readPart(part, {
    open: (name, { r, t, s, ref = '' }) => {
      if (name === 'row') {
        line = r === undefined ? line + 1 : Number(r);
        column = -1;
        cells = [];
      } else if (name === 'c') {
        within.count();
        column = r === undefined ? column + 1 : columnNumber(r);
        type = t ?? 'n';
        style = Number(s ?? 0);
        value = '';
        inline.text = '';
      } else if (name === 'v') isValue = true;
      else if (name === 'mergeCell' && merged.length < mostMerged) merged.push(...mergedIn(ref));
      else inline.open(name);
    },
    text: (piece) => {
      if (isValue) value += piece;
      else inline.add(piece);
    },
    close: (name) => {
      if (name === 'v') isValue = false;
      else if (name === 'c') {
        const text = column < within.columns ? textOf().trim() : '';
        if (text === '') return;
        while (cells.length < column) cells.push('');
        cells[column] = text;
      } else if (name === 'row') {
        if (cells.length > 0 && rows.length < within.rows) rows.push({ line, cells });
      } else inline.close(name);
    },
  });
  return { rows, merged };
}

/** A day as what it shows, in no zone; a clock alone, which is less than a day to the program; and any other number. */
function numberText(value: number, style: Book['styles'][number], from1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  // Days are fractions to Excel, which miss the second by a hair.
  const seconds = Math.round(value * 86_400);
  if (style === null || value < 0 || value >= 2_958_466) return String(value);
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const clock = (hours: number) => [hours, (seconds / 60) % 60, seconds % 60].map(two).join(':');
  if (style === 'duration') return clock(seconds / 3600);
  if (value < 1) return clock((seconds / 3600) % 24);
  const day = new Date(Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30));
  const moment = new Date(day.getTime() + seconds * 1000).toISOString();
  // What was reckoned out of clocks may be some days after the first one, and is a clock all the same.
  if (value < 366) return moment.slice(11, 19);
  return moment.slice(0, 19).replace('T', ' ').replace(' 00:00:00', '');
}

/** `B3:C7`, from 0 its columns, from 1 its rows. */
function mergedIn(ref: string): Merged[] {
  const [, left = '', from, right = '', to] =
    /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(ref) ?? [];
  if (from === undefined) return [];
  return [
    {
      column: columnNumber(left),
      lastColumn: columnNumber(right),
      line: Number(from),
      lastLine: Number(to),
    },
  ];
}

function columnNumber(ref: string): number {
  let number = 0;
  for (let at = 0; at < ref.length; at += 1) {
    const letter = ref.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    number = number * 26 + letter;
  }
  return number - 1;
}
