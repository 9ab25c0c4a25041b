import type { ImportedProgramme } from './imported.js';
import { type Report, theFile, Unreadable } from './report.js';
import type { Beside } from './column-meaning.js';
import { mostColumns } from './table.js';
import { readTable } from './table.reader.js';
import { mostRows, type Row, type Sheet } from './table-sheet.js';
import { bookIn } from './xlsx-book.js';
import { type SheetContent, sheetIn } from './xlsx-sheet.js';
import { unpacked } from './zip.js';

/** Reads the sheets of an Excel workbook that are in sight. */
export async function readXlsx(
  workbook: Buffer,
  report: Report,
  beside: Beside,
): Promise<ImportedProgramme> {
  // Unpacked within bounds and against what it claims to be.
  const files = await unpacked(workbook, (name) => /\.(?:xml|rels)$/i.test(name), report);
  return readTable(sheetsOf(files, report), report, beside);
}

/** The largest programme that we take, in thirty columns. */
const mostCells = 600_000;
const mostSheets = 30;

function sheetsOf(files: ReadonlyMap<string, Buffer>, report: Report): Sheet[] {
  try {
    const book = bookIn(files);
    if (book.sheets.length > mostSheets)
      report.fail('too_many_values', theFile, { most: mostSheets });
    let cells = 0;
    return book.sheets.map(({ name, path }) => {
      const count = () => {
        cells += 1;
        if (cells > mostCells)
          report.fail('too_many_values', { line: null, field: name }, { most: mostCells });
      };
      const within = { columns: mostColumns, rows: mostRows, count };
      const content = sheetIn(files.get(path), book, within);
      return { name, rows: filledDown(content), merged: content.merged };
    });
  } catch (failure) {
    if (failure instanceof Unreadable) throw failure;
    const detail = failure instanceof Error ? failure.message.slice(0, 200) : '';
    return report.fail('archive', theFile, { detail });
  }
}

/** No sheet that people make has more cells that repeat what stands above them. */
const mostRepeated = 500_000;

/** What stands in cells that were made one is meant for each of their rows; side by side they hold one text. */
function filledDown({ rows, merged }: SheetContent): Row[] {
  const filled = rows.map(({ line, cells }) => ({ line, cells, repeated: new Set<number>() }));
  const places = new Map(filled.map(({ line }, at) => [line, at]));
  let count = 0;
  for (const { column, line, lastLine } of merged) {
    const top = places.get(line);
    const text = top === undefined ? '' : (filled[top]?.cells[column] ?? '');
    if (top === undefined || text === '' || column >= mostColumns) continue;
    for (let at = top + 1; at < filled.length; at += 1) {
      const row = filled[at];
      if (row === undefined || row.line > lastLine) break;
      count += 1;
      if (count > mostRepeated) return filled;
      if ((row.cells[column] ?? '') !== '') continue;
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = text;
      row.repeated.add(column);
    }
  }
  return filled;
}
