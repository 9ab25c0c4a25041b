import { CsvError, parse } from 'csv-parse/sync';

import type { ImportedProgramme } from './imported.js';
import type { Report } from './report.js';
import { readTable, type Row } from './table.reader.js';

/** One row more than we take, and the titles: the reader says so itself. */
const mostRows = 20_002;

/** Reads a CSV file, whichever of comma, semicolon and tab it has between its fields. */
export function readCsv(text: string, report: Report): ImportedProgramme {
  return readTable(rowsOf(text, report), report);
}

function rowsOf(text: string, report: Report): Row[] {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      to: mostRows,
    }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    const { lines, column } = failure as { lines?: number; column?: number | string };
    const place = { line: lines ?? null, field: String(column ?? 'file') };
    return report.fail('not_well_formed', place, { detail: failure.message.slice(0, 200) });
  }
}

function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const header = end === -1 ? text : text.slice(0, end);
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
