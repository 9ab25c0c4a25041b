import { Temporal } from 'temporal-polyfill';

import { AppearanceRole } from '../../speakers/appearance.entity.js';
import type {
  ImportedProgramme,
  ImportedSpan,
  ItemDetails,
  Localised,
  Moment,
  Place,
} from './imported.js';
import { kindOf } from './kinds.js';
import { ProgrammeBuilder } from './programme-builder.js';
import type { Report } from './report.js';
import { asMeant, columnsOf } from './table.js';
import { cleaned, cleanedLine, inItsLanguage, localised, longest } from './texts.js';
import { clockOf, dayOf, durationOf, momentOf } from './times.js';

/** A row of a spreadsheet, with its line. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a spreadsheet whose first row names its columns, in any order and in Chinese or English. */
export function readTable([header, ...rows]: readonly Row[], report: Report): ImportedProgramme {
  const names = columnsOf(header?.cells ?? []);
  if (!names.some((name) => name === 'title_zh' || name === 'title_en')) {
    report.fail('no_title_column', {
      line: header?.line ?? 1,
      field: header?.cells.join(',').slice(0, 200) ?? '',
    });
  }
  const programme = new ProgrammeBuilder(report);
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    readRow(new Cells(line, cells, { names, titles: header?.cells ?? [] }, report), programme);
  }
  return programme.finish();
}

/** The cells of one row by the names of their columns. */
class Cells {
  constructor(
    private readonly number: number,
    private readonly cells: readonly string[],
    private readonly header: {
      readonly names: readonly (string | undefined)[];
      readonly titles: readonly string[];
    },
    readonly report: Report,
  ) {}

  place(name: string): Place {
    const at = this.header.names.indexOf(name);
    return { line: this.number, field: this.header.titles[at]?.trim() ?? name };
  }

  text(name: string): string | null {
    const at = this.header.names.indexOf(name);
    const text = at === -1 ? '' : asMeant(this.cells[at] ?? '');
    return text.trim() === '' ? null : text;
  }

  line(name: string): string | null {
    return cleanedLine(this.text(name), this.place(name), this.report, longest.title);
  }

  /** A pair of columns; where only one of the two is there, its text says which language it is in. */
  both(name: string, most: number = longest.title): Localised | null {
    const [zh = null, en = null] = ['zh', 'en'].map((language) => {
      const column = `${name}_${language}`;
      const clean = most === longest.prose ? cleaned : cleanedLine;
      return clean(this.text(column), this.place(column), this.report, most);
    });
    const has = (language: string) => this.header.names.includes(`${name}_${language}`);
    const alone = has('zh') === has('en') ? null : (zh ?? en);
    return alone === null ? localised(zh, en) : inItsLanguage(alone);
  }
}

const peopleColumns = [
  ['speakers', AppearanceRole.speaker],
  ['moderators', AppearanceRole.moderator],
  ['panelists', AppearanceRole.panelist],
  ['hosts', AppearanceRole.host],
] as const;

function readRow(row: Cells, programme: ProgrammeBuilder): void {
  const [forum, room] = [row.both('forum'), row.both('room')];
  const type = row.line('kind');
  const description = row.both('description', longest.prose);
  programme.timeZone ??= row.line('time_zone');
  const details: ItemDetails = {
    ...(type === null ? {} : { type }),
    ...(description === null ? {} : { description }),
  };
  programme.session(
    { id: row.line('id') },
    {
      place: row.place(row.text('title_zh') === null ? 'title_en' : 'title_zh'),
      timePlace: row.place('start'),
      roomPlace: row.place(row.text('room_zh') === null ? 'room_en' : 'room_zh'),
      title: row.both('title'),
      kind: kindOf(type),
      forum: forum && programme.forum({}, forum),
      room: room && programme.room({}, room),
      during: spanOf(row),
      people: peopleColumns.flatMap(([column, role]) =>
        namesIn(row.text(column)).map((name) => ({
          person: programme.person({ name }, row.place(column)),
          role: column === 'speakers' ? null : role,
        })),
      ),
      details,
    },
  );
}

/** Names stand one after the other, with a semicolon or a line between them. */
function namesIn(cell: string | null): string[] {
  return (cell ?? '')
    .split(/[;；、\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function spanOf(row: Cells): ImportedSpan | null {
  const [date, start, end, duration] = ['date', 'start', 'end', 'duration'].map((name) =>
    row.text(name),
  );
  if ((start ?? null) === null) return null;
  const from = momentOn(start ?? null, dayOf(date ?? null));
  if (from === null) return unreadable(row, 'start', [date, start]);
  const length = durationOf(duration ?? null);
  if ((end ?? null) === null && length !== null) return { start: from, end: length };
  const to = momentOn(end ?? null, from.toPlainDate());
  if (to === null) return unreadable(row, end === null ? 'duration' : 'end', [end ?? duration]);
  return { start: from, end: afterMidnight(from, to, end ?? '') };
}

/** A cell with a day in it says all; a time of day alone needs the day. */
function momentOn(cell: string | null, day: Temporal.PlainDate | null): Moment | null {
  const clock = clockOf(cell);
  if (clock !== null && day !== null) return day.toPlainDateTime(clock);
  return /[\d日][T\s]+\d{1,2}:/.test(cell ?? '') ? momentOf(cell) : null;
}

/** An end that is a time of day before that of the start is on the next day. */
function afterMidnight(from: Moment, to: Moment, cell: string): Moment {
  if (clockOf(cell) === null || !(to instanceof Temporal.PlainDateTime)) return to;
  return Temporal.PlainDateTime.compare(to, wallOf(from)) <= 0 ? to.add({ days: 1 }) : to;
}

function wallOf(moment: Moment): Temporal.PlainDateTime {
  return moment instanceof Temporal.ZonedDateTime ? moment.toPlainDateTime() : moment;
}

function unreadable(
  row: Cells,
  column: string,
  given: readonly (string | null | undefined)[],
): null {
  const value = given.filter(Boolean).join(' ').slice(0, 100);
  row.report.warn('time_unreadable', row.place(column), { value });
  return null;
}
