import { readSheet } from 'read-excel-file/node';

import type { ImportedProgramme } from './imported.js';
import { type Report, theFile } from './report.js';
import { readTable, type Row } from './table.reader.js';
import { unpacked } from './zip.js';

/** Reads the first sheet of an Excel workbook. */
export async function readXlsx(workbook: Buffer, report: Report): Promise<ImportedProgramme> {
  // Unpacked once by us first, within bounds and against what it claims to be.
  await unpacked(workbook, () => true, report);
  return readTable(await rowsOf(workbook, report), report);
}

async function rowsOf(workbook: Buffer, report: Report): Promise<Row[]> {
  try {
    const rows = await readSheet(workbook);
    return rows.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }));
  } catch (failure) {
    const detail = failure instanceof Error ? failure.message.slice(0, 200) : '';
    return report.fail('archive', theFile, { detail });
  }
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
