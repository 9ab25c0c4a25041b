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

/** In how many rows from the top the columns may be named; a title and other words stand above them. */
export const highestRows = 20;

/** What stands in a cell; blank where nothing does, or where it only says again what stands above it. */
export function ownCell({ cells, repeated }: Row, at: number): string {
  return repeated?.has(at) === true ? '' : (cells[at] ?? '').trim();
}

/** The columns in which a row says anything. */
export function saidColumns({ cells }: Row): number[] {
  return cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
}
