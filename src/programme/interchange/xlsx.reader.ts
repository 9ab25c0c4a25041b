import { readSheet } from 'read-excel-file/node';

import type { ImportedProgramme } from './imported.js';
import { packed } from './packed.js';
import { type Report, theFile } from './report.js';
import { mostRows, readTable, type Row, type Sheet } from './table.reader.js';
import { layoutIn, type SheetLayout } from './xlsx-layout.js';
import { unpacked } from './zip.js';

/** Reads the sheets of an Excel workbook that are in sight. */
export async function readXlsx(workbook: Buffer, report: Report): Promise<ImportedProgramme> {
  // Unpacked by us, within bounds and against what it claims to be: nobody else unpacks what came.
  const files = await unpacked(workbook, (name) => /\.(?:xml|rels)$/i.test(name), report);
  keepWithinBounds(files, report);
  return readTable(await sheetsOf(packed(files), layoutIn(files), report), report);
}

/** The largest programme that we take, in thirty columns. */
const mostCells = 600_000;
const mostSheets = 30;

/** Counts before anything is built of them. */
function keepWithinBounds(files: ReadonlyMap<string, Buffer>, report: Report): void {
  let count = 0;
  for (const [name, content] of files) {
    if (!name.startsWith('xl/worksheets/')) continue;
    for (const _ of content.toString('latin1').matchAll(/<(?:\w+:)?c[\s/>]/g)) count += 1;
    const place = { line: null, field: name };
    if (count > mostCells) report.fail('too_many_values', place, { most: mostCells });
  }
}

async function sheetsOf(
  workbook: Buffer,
  layout: ReadonlyMap<string, SheetLayout>,
  report: Report,
): Promise<Sheet[]> {
  const inSight = [...layout].filter(([, { hidden }]) => !hidden);
  if (inSight.length > mostSheets) report.fail('too_many_values', theFile, { most: mostSheets });
  const sheets: Sheet[] = [];
  try {
    // One after the other, so that no more than one of them is whole in memory.
    for (const [name, { merged }] of inSight) {
      const rows = (await readSheet(workbook, name)).map((cells, index) => {
        return { line: index + 1, cells: cells.map(textOf) };
      });
      const filled = filledDown(rows, merged).filter(({ cells }) =>
        cells.some((cell) => cell !== ''),
      );
      sheets.push({ name, rows: filled.slice(0, mostRows) });
    }
  } catch (failure) {
    const detail = failure instanceof Error ? failure.message.slice(0, 200) : '';
    report.fail('archive', theFile, { detail });
  }
  return sheets;
}

/** No sheet that people make has more cells that repeat what stands above them. */
const mostRepeated = 500_000;

/** What stands in cells that were made one is meant for each of their rows. */
function filledDown(rows: readonly Row[], merged: SheetLayout['merged']): Row[] {
  const filled = rows.map(({ line, cells }) => {
    return { line, cells: [...cells], repeated: new Set<number>() };
  });
  let count = 0;
  for (const { column, from, to } of merged) {
    const text = filled[from]?.cells[column] ?? '';
    for (const { cells, repeated } of filled.slice(from + 1, to + 1)) {
      count += 1;
      if (count > mostRepeated) return filled;
      if ((cells[column] ?? '').trim() !== '') continue;
      cells[column] = text;
      repeated.add(column);
    }
  }
  return filled;
}

/** A date is read as what it shows, in no zone; a bare time of day is one of the year 1899 to the program. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) {
    // Days are fractions to Excel, which miss the second by a hair.
    const second = new Date(Math.round(cell.getTime() / 1000) * 1000);
    const [day = '', clock = ''] = second.toISOString().slice(0, 19).split('T');
    if (cell.getUTCFullYear() < 1901) return clock;
    return clock === '00:00:00' ? day : `${day} ${clock}`;
  }
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}
