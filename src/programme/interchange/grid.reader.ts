import { Temporal } from 'temporal-polyfill';

import { toldIn } from './grid-cell.js';
import { type GridColumn, headerIn } from './grid-header.js';
import { lastLength, settleClocks, type Slot } from './grid-slots.js';
import { type Grid, namesAnew } from './grid.js';
import type { ImportedSpan, Place } from './imported.js';
import { kindOfTitled } from './kinds.js';
import type { ProgrammeBuilder } from './programme-builder.js';
import type { WarningKind } from './report.js';
import { type ColumnChoice } from './column-meaning.js';
import { titleOf } from './table-columns.js';
import { asMeant } from './table.js';
import { type Merged, ownCell, type Row, saidColumns } from './table-sheet.js';
import { clockIn, isClock, longestTime, type TableTimes } from './table-times.js';
import { cleaned, cleanedLine, inItsLanguage, isNone, longest } from './texts.js';

/** No time of a grid that people make has more rows. */
const mostOfOneTime = 100;

interface Reading {
  readonly programme: ProgrammeBuilder;
  readonly times: TableTimes;
  readonly choices: readonly ColumnChoice[];
  /** Whether the names of sheets stand before those of columns. */
  readonly isOfSeveral: boolean;
}

/** Reads the sessions of a grid, day after day. */
export function readGrid(grid: Grid, reading: Reading): void {
  const reader = new GridReader(grid, reading);
  reader.read();
}

class GridReader {
  private columns: readonly GridColumn[];
  private slots: Slot[] = [];
  private readonly saidOnce = new Set<WarningKind>();
  private header: Grid['header'];
  private readonly merged: ReadonlyMap<string, Merged>;

  constructor(
    private readonly grid: Grid,
    private readonly reading: Reading,
  ) {
    this.header = grid.header;
    this.columns = grid.header.columns;
    this.merged = new Map(grid.merged.map((one) => [`${one.line} ${one.column}`, one]));
  }

  read(): void {
    const { grid, reading } = this;
    const { times } = reading;
    this.tellColumns();
    if (grid.sheet !== null) times.findsDay(grid.sheet);
    for (const row of grid.above)
      for (const at of saidColumns(row)) times.findsDay(row.cells[at] ?? '');
    for (const row of grid.rows) this.take(row);
    this.finishSlots();
  }

  private place(line: number, at: number | null): Place {
    const { sheet, times } = this.grid;
    const column = this.columns.find((one) => one.at === at);
    const other = this.header.others.find((one) => one.at === at);
    const title = column?.title ?? other?.title ?? this.timeTitle(at ?? times.start);
    return {
      line,
      field: sheet !== null && this.reading.isOfSeveral ? `${sheet}!${title}` : title,
    };
  }

  private timeTitle(at: number): string {
    return titleOf(this.grid.header.corner[at], at);
  }

  private warnOnce(
    kind: WarningKind,
    place: Place,
    details: Record<string, string | number> = {},
  ): void {
    if (this.saidOnce.has(kind)) return;
    this.saidOnce.add(kind);
    this.reading.programme.report.warn(kind, place, details);
  }

  private tellColumns(): void {
    const { report } = this.reading.programme;
    const { headerLine, header } = this.grid;
    const value = header.columns
      .map(({ title }) => title)
      .join(' · ')
      .slice(0, 200);
    report.warn('read_as_grid', this.place(headerLine, null), { value });
    for (const { at, isChosen } of header.others) {
      if (!isChosen) report.warn('column_passed_over', this.place(headerLine, at));
    }
    const roomless = header.columns.filter(({ room, forum }) => room === null && forum !== null);
    const names = roomless
      .map(({ forum }) => forum)
      .join(' · ')
      .slice(0, 200);
    const [first] = roomless;
    if (first) report.warn('forum_as_room', this.place(headerLine, first.at), { value: names });
  }

  private take(row: Row): void {
    const { times } = this.reading;
    const { start, end, date } = this.grid.times;
    const said = saidColumns(row);
    const [only = -1] = said;
    const time = ownCell(row, start).slice(0, longestTime);
    if (isClock(time)) {
      this.slots.push({
        ...{ rows: [row], isNextDay: false },
        date: date === null ? null : (row.cells[date] ?? '').slice(0, longestTime).trim() || null,
        start: time,
        until: end === null ? null : ownCell(row, end).slice(0, longestTime) || null,
      });
    } else if (said.length === 1 && times.tellsDay(row.cells[only] ?? '')) {
      this.finishSlots();
      times.findsDay(row.cells[only] ?? '');
    } else if (namesAnew(row, this.grid)) {
      this.finishSlots();
      const { merged, times: at } = this.grid;
      const around = { merged, beside: at.end ?? at.start, choices: this.reading.choices };
      const header = headerIn([row], { ...around, tellsDay: (text) => times.tellsDay(text) });
      this.header = header;
      this.columns = header.columns;
    } else this.join(row, time);
  }

  /** A row without a time of its own goes on with what stands above it. */
  private join(row: Row, time: string): void {
    const slot = this.slots.at(-1);
    const said = this.columns.filter(({ at }) => ownCell(row, at) !== '');
    const [first] = said;
    const { report } = this.reading.programme;
    if (slot && time === '' && slot.rows.length < mostOfOneTime) {
      const joined = said.find(
        ({ at }) =>
          toldIn(`–\n${ownCell(row, at)}`).people.length === 0 &&
          slot.rows.some((above) => ownCell(above, at) !== ''),
      );
      slot.rows.push(row);
      if (!joined) return;
      const value = ownCell(row, joined.at).replace(/\s+/g, ' ').slice(0, 100);
      report.warn('row_joined', this.place(row.line, joined.at), { value });
    } else if (first || (time !== '' && !isHalf(time))) {
      const value = (first ? ownCell(row, first.at) : time).replace(/\s+/g, ' ').slice(0, 100);
      const kind = !first && looksLikeDay.test(value) ? 'day_unknown' : 'row_passed_over';
      report.warn(kind, this.place(row.line, first?.at ?? null), { value });
    }
  }

  /** Reads what was gathered of one day. */
  private finishSlots(): void {
    const { slots } = this;
    this.slots = [];
    settleClocks(slots, this.reading.times, ({ rows, start }) => {
      this.warnOnce('afternoon_assumed', this.place(rows[0]?.line ?? 0, null), {
        value: start ?? '',
      });
    });
    for (const [index, slot] of slots.entries()) {
      // Says the day for the slots below it too, whatever stands in it.
      if (slot.date !== null) this.reading.times.isDay(slot.date);
      const over = new Set<number>();
      for (const column of this.columns) {
        const rect = over.has(column.at) ? undefined : this.mergedAt(slot, column.at);
        const text = textIn(slot.rows, column.at);
        if (text === '' || isNone(text) || over.has(column.at)) continue;
        const covered = this.columns.filter(
          ({ at }) => at === column.at || (rect && at > column.at && at <= rect.lastColumn),
        );
        for (const { at } of covered) over.add(at);
        const isLonger = rect !== undefined && rect.lastLine > rect.line;
        const last = isLonger
          ? slots.findLastIndex(({ rows }) => (rows[0]?.line ?? 0) <= rect.lastLine)
          : index;
        this.session(text, covered, { slots, index, last: Math.max(index, last) });
      }
    }
  }

  private mergedAt({ rows }: Slot, at: number): Merged | undefined {
    const row = rows.find((one) => ownCell(one, at) !== '');
    return this.merged.get(`${row?.line} ${at}`);
  }

  private session(
    text: string,
    covered: readonly GridColumn[],
    around: { readonly slots: readonly Slot[]; readonly index: number; readonly last: number },
  ): void {
    const { programme } = this.reading;
    const { report } = programme;
    const [column] = covered;
    const slot = around.slots[around.index];
    const line = slot?.rows.find((row) => column && ownCell(row, column.at) !== '')?.line;
    if (column === undefined || slot === undefined || line === undefined) return;
    const place = this.place(line, column.at);
    const told = toldIn(text);
    const title = cleanedLine(told.title, place, report, longest.title);
    const people = told.people.map(({ name, role }) => ({
      person: programme.person({ name }, place),
      role,
    }));
    if (told.guessed !== null)
      this.warnOnce('names_assumed', place, { value: told.guessed.slice(0, 100) });
    if (covered.length > 1 && title !== null) {
      const value = covered
        .map((one) => one.title)
        .join(' · ')
        .slice(0, 200);
      report.warn('across_rooms', place, { title: title.slice(0, 100), value });
    }
    const forum = covered.length > 1 ? null : lineIn(column.forum, place, report);
    const room = lineIn(column.room ?? column.forum, place, report);
    const description = cleaned(told.description, place, report, longest.prose);
    const type = cleanedLine(told.type, place, report, longest.title);
    programme.session(
      {},
      {
        ...{
          place,
          timePlace: this.place(slot.rows[0]?.line ?? line, null),
          roomPlace: place,
          people,
        },
        title: title === null ? null : inItsLanguage(title),
        kind: kindOfTitled(type, title, people.length),
        forum: forum && programme.forum({}, forum),
        room: room && programme.room({}, room),
        during: this.spanOf(column, around),
        details: {
          ...(type === null ? {} : { type }),
          ...(description === null ? {} : { description: inItsLanguage(description) }),
        },
      },
    );
  }

  private spanOf(
    column: GridColumn,
    {
      slots,
      index,
      last,
    }: { readonly slots: readonly Slot[]; readonly index: number; readonly last: number },
  ): ImportedSpan | null {
    const slot = slots[index];
    const end = slots[last];
    if (slot === undefined || end === undefined) return null;
    const { times, programme } = this.reading;
    const line = slot.rows[0]?.line ?? 0;
    let until = end.until;
    let duration: string | null = null;
    if (until === null) {
      const next = slots[last + 1];
      until = next && (next.date === null || next.date === end.date) ? next.start : null;
      const minutes = until === null ? lastLength(slots, last) : null;
      if (until !== null) this.warnOnce('ends_from_next_row', this.place(line, null));
      if (minutes !== null) {
        const [from, to] = [slot, end].map(({ start }) => clockIn(start ?? ''));
        duration = String(minutes + (from && to ? from.until(to).total('minutes') : 0));
        this.warnOnce('end_assumed', this.place(end.rows[0]?.line ?? line, null), {
          value: end.start ?? '',
          minutes,
        });
      }
    }
    const span = times.spanOf({
      ...{ date: column.day, start: slot.start, end: until, end_date: null, duration, time: null },
    });
    if (span === null) return null;
    if ('problem' in span) {
      programme.report.warn(span.problem, this.place(line, null), { value: span.value });
      return null;
    }
    if (!slot.isNextDay) return span;
    const later = <When extends ImportedSpan['start']>(when: When) => when.add({ days: 1 }) as When;
    return {
      start: later(span.start),
      end: span.end instanceof Temporal.Duration ? span.end : later(span.end),
    };
  }
}

function textIn(rows: readonly Row[], at: number): string {
  return rows
    .map((row) => asMeant(ownCell(row, at)))
    .filter((text) => text !== '')
    .join('\n');
}

/** A day that leaves out which year or which event it is of. */
const looksLikeDay =
  /\d{1,2}月\d{1,2}|第\s*[一二三四五六七八九十\d]{1,2}\s*[天日]|\bday\s*\d|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}/i;

/** What divides a day into its halves tells no more. */
function isHalf(time: string): boolean {
  return /^(?:上午|下午|晚上|早上|中午|[ap]\.?m\.?|morning|afternoon|evening)$/i.test(time);
}

function lineIn(text: string | null, place: Place, report: ProgrammeBuilder['report']) {
  const line = cleanedLine(text, place, report, longest.name);
  return line === null ? null : inItsLanguage(line);
}
