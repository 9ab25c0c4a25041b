import { readCoscup } from './coscup.reader.js';
import { columnAt, namesColumnsInChinese, readCsv } from './csv.reader.js';
import { bytesOf, decodedAs, lineAt, textOf } from './file.js';
import { readIcal } from './ical.reader.js';
import type { ImportedProgramme } from './imported.js';
import { jsonOf, type JsonValue, linesIn } from './json-reader.js';
import { isOpenEvent, readOpenEvent } from './open-event.reader.js';
import { type Report, theFile } from './report.js';
import { readScheduleV1, readScheduleV2 } from './schedule-json.reader.js';
import { readScheduleXml } from './schedule-xml.reader.js';
import { isSessionizeView, readSessionize, readSessionizeView } from './sessionize.reader.js';
import { type Beside, nothingBeside } from './column-meaning.js';
import { readXlsx } from './xlsx.reader.js';
import { namesIn } from './zip.js';

/** A file, read in the format it turned out to be. */
export interface ReadFile {
  readonly format: string;
  readonly programme: ImportedProgramme;
}

/** Reads a file by what is in it, not by its name. @throws Unreadable when it is past help */
export async function readProgramme(
  file: AsyncIterable<Uint8Array>,
  report: Report,
  beside: Beside = nothingBeside,
): Promise<ReadFile> {
  const bytes = await bytesOf(file, report);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readArchive(bytes, report, beside);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    report.fail('other_workbook', theFile, { kind: '.xls' });

  const { text: decoded, damaged, encoding } = textOf(bytes, report);
  const text = decoded.replace(/^\uFEFF|\uFEFF\s*$/g, '');
  const table = damaged ? chineseTable(bytes, report) : null;
  if (table !== null) return { format: 'csv', programme: readCsv(table, report, beside) };
  try {
    return readText(text, report, beside);
  } finally {
    if (damaged) {
      const at = text.indexOf('\uFFFD');
      report.error(
        'wrong_encoding',
        { line: lineAt(text, at), field: fieldAround(text, at) },
        { encoding },
      );
    }
  }
}

/** Excel in China saves CSV in GBK, and in Taiwan in Big5: the names of the columns tell whether it is one of them. */
function chineseTable(bytes: Buffer, report: Report): string | null {
  for (const encoding of ['gb18030', 'big5']) {
    const text = decodedAs(encoding, bytes);
    if (text === null || !namesColumnsInChinese(text)) continue;
    report.warn('encoding_assumed', { line: 1, field: 'file' }, { encoding });
    return text;
  }
  return null;
}

async function readArchive(bytes: Buffer, report: Report, beside: Beside): Promise<ReadFile> {
  const names = await namesIn(bytes, report);
  if (names.includes('xl/workbook.xml'))
    return { format: 'xlsx', programme: await readXlsx(bytes, report, beside) };
  if (isOpenEvent(names))
    return { format: 'open-event', programme: await readOpenEvent(bytes, report) };
  if (names.includes('content.xml')) report.fail('other_workbook', theFile, { kind: '.ods' });
  if (names.includes('Index/Document.iwa'))
    report.fail('other_workbook', theFile, { kind: '.numbers' });
  return report.fail('unknown_format', theFile);
}

function readText(text: string, report: Report, beside: Beside): ReadFile {
  const start = text.trimStart();
  if (start.startsWith('<')) {
    if (!/<schedule[\s>/]/.test(text)) report.fail('unknown_format', { line: 1, field: 'file' });
    return { format: 'schedule.xml', programme: readScheduleXml(text, report) };
  }
  if (start.startsWith('{') || start.startsWith('[')) return readJson(text, report);
  if (/^BEGIN:VCALENDAR/i.test(start)) return { format: 'ics', programme: readIcal(text, report) };
  return { format: 'csv', programme: readCsv(text, report, beside) };
}

function readJson(text: string, report: Report): ReadFile {
  report.linesOf = (fields) => linesIn(text, fields);
  const document = jsonOf(text, report);
  const reader = jsonReaders.find(({ fits }) => fits(document));
  if (!reader) return report.fail('unknown_format', { line: 1, field: 'file' });
  return { format: reader.format, programme: reader.read(document, report) };
}

interface JsonReader {
  readonly format: string;
  readonly fits: (document: JsonValue) => boolean;
  readonly read: (document: JsonValue, report: Report) => ImportedProgramme;
}

const jsonReaders: readonly JsonReader[] = [
  {
    format: 'schedule.v2.json',
    fits: (document) => document.at('schedule').at('events').given,
    read: readScheduleV2,
  },
  {
    format: 'schedule.json',
    fits: (document) =>
      document.at('schedule').at('conference').given || document.at('conference').at('days').given,
    read: readScheduleV1,
  },
  {
    format: 'coscup',
    fits: (document) =>
      document.at('sessions').given &&
      (document.at('session_types').given ||
        document.at('sessions').items.some((session) => session.at('zh').given)),
    read: readCoscup,
  },
  {
    format: 'coscup',
    fits: (document) =>
      document.items.some(
        (session) => session.at('zh').at('title').given && session.at('start').given,
      ),
    read: readCoscup,
  },
  { format: 'sessionize', fits: (document) => document.at('sessions').given, read: readSessionize },
  { format: 'sessionize', fits: isSessionizeView, read: readSessionizeView },
];

/** The word before a place in a text that cannot be read: a tag, a key, a column, or nothing better than the file. */
function fieldAround(text: string, position: number): string {
  if (!/^\s*[<{[]/.test(text)) return columnAt(text, position);
  const before = text.slice(Math.max(0, position - 2000), position);
  const [tag] = [...before.matchAll(/<([A-Za-z][\w:.-]*)[^<]*$/g)].map(([, name]) => name);
  const key = [...before.matchAll(/"([^"\n]{1,100})"\s*:/g)].at(-1)?.[1];
  return tag ?? key ?? 'file';
}
