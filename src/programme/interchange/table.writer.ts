import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';

import { AppearanceRole } from '../../speakers/appearance.entity.js';
import { clock } from './days.js';
import type { ExportedItem, ExportedProgramme } from './exported.js';
import { type ColumnName, columns, harmless } from './table.js';
import { undated } from './undated.js';

/** Writes a CSV file that Excel opens as it is: UTF-8 with its mark, every field in quotes. */
export function writeCsv(programme: ExportedProgramme): string {
  return stringify(rowsOf(programme), { bom: true, quoted: true, record_delimiter: 'windows' });
}

/** Writes an Excel workbook of one sheet. Every cell is a text. */
export async function writeXlsx(programme: ExportedProgramme): Promise<Buffer> {
  const [header = [], ...rows] = rowsOf(programme);
  const text = (value: string) => ({ value, type: String });
  const workbook = await writeXlsxFile(
    [
      header.map((value) => ({ ...text(value), fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(text)),
    ],
    {
      sheet: '日程 Programme',
      stickyRowsCount: 1,
      columns: header.map((name) => ({ width: name.startsWith('title') ? 40 : 16 })),
    },
  ).toBuffer();
  return undated(workbook);
}

/** The rows of both, the names of the columns first; nothing in them is calculated by whoever opens them. */
function rowsOf({ event, items }: ExportedProgramme): string[][] {
  const names = columns.map(({ name }) => name);
  return [
    names,
    ...items.map((item) => {
      const cells = cellsOf(item, event.timeZone);
      return names.map((name) => harmless(cells[name] ?? ''));
    }),
  ];
}

function cellsOf(
  item: ExportedItem,
  timeZone: string,
): Readonly<Record<ColumnName, string | null>> {
  const { title, forum, room, kind, during, details } = item;
  const description = details.description ?? details.abstract ?? {};
  return {
    id: item.guid,
    forum_zh: forum.title.zh,
    forum_en: forum.title.en,
    kind,
    title_zh: title.zh,
    title_en: title.en,
    date: during?.start.toPlainDate().toString() ?? null,
    start: during && clock(during.start),
    end: during && endOf(during),
    time_zone: during && timeZone,
    room_zh: room?.name.zh ?? null,
    room_en: room?.name.en ?? null,
    speakers: namesOf(item, AppearanceRole.speaker),
    moderators: namesOf(item, AppearanceRole.moderator),
    panelists: namesOf(item, AppearanceRole.panelist),
    hosts: namesOf(item, AppearanceRole.host),
    description_zh: description.zh ?? null,
    description_en: description.en ?? null,
  };
}

/** The clock alone where it is clear which day is meant: a time no later than the start is on the next. */
function endOf({ start, end }: NonNullable<ExportedItem['during']>): string {
  const within = start.add({ days: 1 }).epochMilliseconds >= end.epochMilliseconds;
  if (within) return clock(end);
  return `${end.toPlainDate().toString()} ${clock(end)}`;
}

function namesOf({ people }: ExportedItem, role: AppearanceRole): string {
  return people
    .filter((part) => part.role === role)
    .map(({ person }) => person.name)
    .join('; ');
}
