import { CsvError, parse } from 'csv-parse/sync';

import type { ImportedProgramme } from './imported.js';
import type { Report } from './report.js';
import type { Beside } from './column-meaning.js';
import { columnsOf } from './table.js';
import { readTable } from './table.reader.js';
import { mostRows, type Row } from './table-sheet.js';

/** Reads a CSV file, whichever of comma, semicolon and tab it has between its fields. */
export function readCsv(text: string, report: Report, beside: Beside): ImportedProgramme {
  return readTable([{ name: null, rows: rowsOf(text, report), merged: [] }], report, beside);
}

function rowsOf(text: string, report: Report): Row[] {
  try {
    // Excel may be told in the first line what stands between fields; it is a row without a title, then.
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      to: mostRows,
    }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return records.map(({ record, info }) => {
      // It tells the last line of a record, which may have several in its cells.
      const below = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
      return { line: info.lines - below, cells: record };
    });
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    const { lines, column } = failure as { lines?: number; column?: number | string };
    const place = { line: lines ?? null, field: String(column ?? 'file') };
    return report.fail('not_well_formed', place, { detail: failure.message.slice(0, 200) });
  }
}

/** What stands between most fields of the first lines. */
function delimiterOf(text: string): string {
  const [, told] = /^sep=([,;\t])\r?\n/i.exec(text) ?? [];
  if (told !== undefined) return told;
  const top = linesAtTop(text)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => top.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Whether one of the first lines names columns in Chinese, so that the text is surely read in its encoding. */
export function namesColumnsInChinese(text: string): boolean {
  const delimiter = delimiterOf(text);
  return linesAtTop(text).some((line) => {
    const titles = line.split(delimiter).map((title) => title.replaceAll('"', '').trim());
    const names = columnsOf(titles);
    return titles.some((title, at) => /\p{Script=Han}/u.test(title) && names[at] !== undefined);
  });
}

/** Which column a position of the text lies in. */
export function columnAt(text: string, position: number): string {
  const delimiter = delimiterOf(text);
  const before = text.slice(text.lastIndexOf('\n', position) + 1, position);
  const number = before.replace(/"[^"]*"/g, '').split(delimiter).length - 1;
  const [header = ''] = linesAtTop(text).filter((line) =>
    columnsOf(line.split(delimiter)).some(Boolean),
  );
  return header.split(delimiter)[number]?.replaceAll('"', '').trim() ?? 'file';
}

function linesAtTop(text: string): string[] {
  return text.slice(0, 20_000).split(/\r\n|\n|\r/, 20);
}
