import { Temporal } from 'temporal-polyfill';

import { countedDay, type EventDays, onlyDay } from './event-days.js';
import type { ImportedSpan, Moment, Place } from './imported.js';
import type { Report } from './report.js';
import { clockOf, durationOf, momentOf } from './times.js';
import { type DateHabits, dayWithin, habitsIn, isAmbiguous, yearFirst } from './written-dates.js';

/** What the cells of a row say about when it is. */
export interface TimeCells {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly end_date: string | null;
  readonly duration: string | null;
  /** Start and end in one. */
  readonly time: string | null;
}

export interface TimeFault {
  readonly column: keyof TimeCells;
  readonly problem: 'time_unreadable' | 'end_missing' | 'date_missing' | 'date_ambiguous';
  readonly value: string;
}

const startsWithDay =
  /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\s*(?:[（(]?(?:周|星期)[一二三四五六日天][）)]?)?[\sT,，]*/;
const between = /^(.*?\d.*?)\s*(?:[-–—―－~～〜至到]|\bto\b|\bbis\b)+\s*(\D{0,3}\d.*)$/i;

/** In characters; nobody writes a time with more. */
export const longestTime = 100;
const longestClock = 40;
const longestCount = 10;

/** Reads times of rows one after the other: a day that stands once is meant for the rows below it as well. */
export class TableTimes {
  private day: Temporal.PlainDate | null = null;
  private isDayAssumed = false;

  /** @param assumed is told of a day that was reckoned from those of the event, with the words for it */
  constructor(
    private readonly habits: DateHabits,
    private readonly assumed: (value: string | null, day: string) => void,
  ) {}

  /** Takes down the day that the rows below are on. */
  isDay(cell: string): boolean {
    // “Day 2: what we learnt” may be a session.
    const day = this.dayIn(cell) ?? (cell.length > longestCount ? null : this.counted(cell));
    this.day = day ?? this.day;
    return day !== null;
  }

  /** The same for a day among other words, such as those of a title. */
  findsDay(text: string): boolean {
    const day = this.dayIn(dayWithin(text, this.habits)) ?? this.counted(text);
    this.day = day ?? this.day;
    return day !== null;
  }

  /** Whether a text tells a day, which is nobody’s yet. */
  tellsDay(text: string): boolean {
    return dayWithin(text, this.habits) !== null || countedDay(text, this.habits.event) !== null;
  }

  private counted(text: string): Temporal.PlainDate | null {
    const day = countedDay(text, this.habits.event);
    if (day !== null && this.day?.equals(day) !== true) this.assumed(text, day.toString());
    return day;
  }

  /** Rows that tell no day are on the only one of the event. */
  private dayOrOnly(): Temporal.PlainDate | null {
    const only = this.day === null ? onlyDay(this.habits.event) : null;
    if (only !== null && !this.isDayAssumed) {
      this.isDayAssumed = true;
      this.assumed(null, only.toString());
    }
    return this.day ?? only;
  }

  /** The clocks from which and until which a row is, each where it tells one. */
  clocksOf(time: string | null, end: string | null): [string | null, string | null] {
    return this.parted(time, end);
  }

  /** When a row is; null where it does not say, and a fault where that cannot be read. */
  spanOf(cells: TimeCells): ImportedSpan | TimeFault | null {
    const day = cells.date === null ? null : (this.dayIn(cells.date) ?? this.counted(cells.date));
    this.day = day ?? this.day;
    const column = startColumn(cells);
    const [start, until] = this.parted(cells[column], cells.end);
    if (start === null) return null;
    const fault = (
      where: keyof TimeCells,
      problem: TimeFault['problem'],
      value: string | null,
    ) => ({
      column: where,
      problem,
      value: [...new Set([cells.date, value])].filter(Boolean).join(' ').slice(0, 100),
    });
    const shown = [cells.date, start].find((cell) => isAmbiguous(cell ?? '', this.habits));
    if (shown) return fault(shown === start ? column : 'date', 'date_ambiguous', null);
    const known = cells.date === null ? this.dayOrOnly() : day;
    const from = this.momentOn(start, known);
    if (from === null) {
      const dayless = known === null && clockIn(start) !== null;
      if (dayless && cells.date === null) return fault(column, 'date_missing', start);
      return fault(dayless ? 'date' : column, 'time_unreadable', start);
    }
    return this.endOf(from, until, cells) ?? fault(...this.endFault(until, start, cells));
  }

  private endOf(from: Moment, until: string | null, cells: TimeCells): ImportedSpan | null {
    const length = this.lengthIn(cells.duration);
    if (until === null) return length && { start: from, end: length };
    const lastDay = this.dayIn(cells.end_date);
    const to = this.momentOn(until, lastDay ?? from.toPlainDate(), from);
    return to && { start: from, end: lastDay ? to : this.afterMidnight(from, to, until) };
  }

  private endFault(
    until: string | null,
    start: string,
    { duration }: TimeCells,
  ): [keyof TimeCells, TimeFault['problem'], string | null] {
    if (until !== null) return ['end', 'time_unreadable', until];
    if (duration !== null) return ['duration', 'time_unreadable', duration];
    return ['end', 'end_missing', start];
  }

  /** `09:00–10:30` says both; of `2:00 - 3:00 pm` the first is in the afternoon as well, as in `下午2点至3点` the second. */
  private parted(cell: string | null, end: string | null): [string | null, string | null] {
    if (cell === null || end !== null) return [cell, end];
    const text = yearFirst(cell, this.habits);
    if (momentOf(text) instanceof Temporal.ZonedDateTime && !isUntil(text)) return [cell, null];
    const [day = ''] = startsWithDay.exec(text) ?? [];
    const [, first = '', last = ''] = between.exec(text.slice(day.length)) ?? [];
    const [from, until] = [clockIn(first), clockIn(last)];
    if (from === null || until === null) return [cell, null];
    const isBefore = (one: Temporal.PlainTime, other: Temporal.PlainTime) =>
      Temporal.PlainTime.compare(one, other) < 0;
    const halfLater = (clock: Temporal.PlainTime) =>
      clock.hour < 12 ? clock.add({ hours: 12 }) : clock;
    const [start, stop] =
      saysHalf(last) && !saysHalf(first) && isBefore(halfLater(from), until)
        ? [halfLater(from), until]
        : [
            from,
            saysHalf(first) && !saysHalf(last) && isBefore(until, from) ? halfLater(until) : until,
          ];
    return [`${day}${start.toString()}`, stop.toString()];
  }

  /** A cell with a day in it says all; a time of day alone needs the day. */
  private momentOn(
    cell: string,
    day: Temporal.PlainDate | null,
    like: Moment | null = null,
  ): Moment | null {
    const text = yearFirst(cell, this.habits);
    const [head = '', own] = startsWithDay.exec(text) ?? [];
    const moment =
      /\d[T\s]+\d{1,2}:/.test(text) || /日\s*\d{1,2}:/.test(text) ? momentOf(text) : null;
    if (moment !== null) return moment;
    const [clock, on] = [clockIn(text.slice(head.length)), own ? this.dayIn(own) : day];
    if (clock === null || on === null) return null;
    const wall = on.toPlainDateTime(clock);
    return like instanceof Temporal.ZonedDateTime ? wall.toZonedDateTime(like.timeZoneId) : wall;
  }

  /** An end that is a time of day before that of the start is on the next day. */
  private afterMidnight(from: Moment, to: Moment, cell: string): Moment {
    if (clockIn(cell) === null) return to;
    return Temporal.PlainDateTime.compare(wallOf(to), wallOf(from)) <= 0 ? to.add({ days: 1 }) : to;
  }

  private dayIn(cell: string | null): Temporal.PlainDate | null {
    const [, day] = startsWithDay.exec(yearFirst(cell ?? '', this.habits)) ?? [];
    return wallOf(momentOf(day ?? null))?.toPlainDate() ?? null;
  }

  private lengthIn(cell: string | null): Temporal.Duration | null {
    const part = /^0?\.\d+$/.test(cell?.trim() ?? '') ? Number(cell) : null;
    if (part === null) return durationOf(cell);
    return Temporal.Duration.from({ seconds: Math.round(part * 86_400) });
  }
}

/** A time of day, also as the part of a day that Excel keeps it as. */
export function clockIn(cell: string): Temporal.PlainTime | null {
  const clock = clockOf(cell);
  if (clock !== null || !/^0?\.\d+$/.test(cell.trim())) return clock;
  const seconds = Math.round(Number(cell) * 86_400) % 86_400;
  return new Temporal.PlainTime().add({ seconds });
}

/** Whether a cell is a time of day, or two of them. */
export function isClock(cell: string): boolean {
  if (cell.length > longestClock) return false;
  if (clockIn(cell) !== null) return true;
  const [, first = '', last = ''] = between.exec(cell) ?? [];
  return clockIn(first) !== null && clockIn(last) !== null;
}

/** `2027-04-08 09:00-10:00` is no clock of Hawaii. */
function isUntil(text: string): boolean {
  const [, from = '', until = ''] = /\s(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})$/.exec(text) ?? [];
  const [start, end] = [clockOf(from), clockOf(until)];
  return start !== null && end !== null && Temporal.PlainTime.compare(start, end) < 0;
}

export function saysHalf(clock: string): boolean {
  return /[ap]\.?m|[上下]午|晚上|中午|凌晨|早上/i.test(clock);
}

/** Says that a day was taken from those of the event. */
export function tellAssumedDay(
  { value, day }: { readonly value: string | null; readonly day: string },
  place: Place,
  report: Report,
): void {
  if (value === null) report.warn('only_day_assumed', place, { day });
  else report.warn('day_assumed', place, { value: value.slice(0, 100), day });
}

/** Where the clock stands: in some tables beside the day. */
function startColumn({ date, start, time }: TimeCells): 'start' | 'time' | 'date' {
  if (start !== null) return 'start';
  return time === null && /\d\s*[:：]\s*\d{2}|\d\s*[时点時點]/.test(date ?? '') ? 'date' : 'time';
}

interface Days {
  readonly cells: readonly string[];
  readonly headings: readonly string[];
  readonly days: EventDays | null;
}

/** How the days of spreadsheets are written; says so where the year is that of the event. */
export function habitsOf({ cells, headings, days }: Days, report: Report): DateHabits {
  const habits = habitsIn(cells, headings, days);
  const yearless = /(?<!\d{4}\s?年\s?)(?<!\d)\d{1,2}月\d{1,2}[日号]?/;
  const { year } = habits;
  const isAssumed = habitsIn(cells, headings, null).year === null;
  if (year !== null && isAssumed && [...cells, ...headings].some((text) => yearless.test(text))) {
    report.warn('year_assumed', { line: null, field: 'date' }, { value: year });
  }
  return habits;
}

function wallOf(moment: Moment): Temporal.PlainDateTime;
function wallOf(moment: Moment | null): Temporal.PlainDateTime | null;
function wallOf(moment: Moment | null): Temporal.PlainDateTime | null {
  return moment instanceof Temporal.ZonedDateTime ? moment.toPlainDateTime() : moment;
}
