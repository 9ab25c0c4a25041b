import { writeCoscup } from './coscup.writer.js';
import type { ExportedProgramme } from './exported.js';
import { writeIcal } from './ical.writer.js';
import { writeJsonLd } from './json-ld.writer.js';
import { writeScheduleV1, writeScheduleV2 } from './schedule-json.writer.js';
import { writeScheduleXml } from './schedule-xml.writer.js';
import { writeSessionize } from './sessionize.writer.js';
import { writeCsv, writeXlsx } from './table.writer.js';
import { oneText } from './texts.js';

/** How a whole programme is written in a format, and under which name the public finds it. */
export interface ExportFormat {
  readonly file: string;
  readonly mediaType: string;
  readonly write: (programme: ExportedProgramme) => string | Buffer | Promise<Buffer>;
}

const json = 'application/json; charset=utf-8';

/** By the name that the command line has for them. */
export const exportFormats = {
  'schedule.xml': {
    file: 'schedule.xml',
    mediaType: 'application/vnd.c3voc.schedule+xml; charset=utf-8',
    write: writeScheduleXml,
  },
  'schedule.json': { file: 'schedule.json', mediaType: json, write: writeScheduleV1 },
  'schedule.v2.json': { file: 'schedule.v2.json', mediaType: json, write: writeScheduleV2 },
  sessionize: { file: 'sessionize.json', mediaType: json, write: writeSessionize },
  coscup: { file: 'session.json', mediaType: json, write: writeCoscup },
  ics: {
    file: 'programme.ics',
    mediaType: 'text/calendar; charset=utf-8',
    write: wholeCalendar,
  },
  csv: { file: 'programme.csv', mediaType: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: {
    file: 'programme.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
  'json-ld': {
    file: 'programme.jsonld',
    mediaType: 'application/ld+json; charset=utf-8',
    write: writeJsonLd,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;

function wholeCalendar(programme: ExportedProgramme): string {
  const name = oneText(programme.event.title);
  return writeIcal(programme, { name, source: `${programme.url}/programme.ics`, has: () => true });
}
