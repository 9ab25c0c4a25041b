import { Temporal } from 'temporal-polyfill';

import type { ImportedSpan, Moment } from './imported.js';
import { clockOf, durationOf, momentOf } from './times.js';
import { type DateHabits, isAmbiguous, yearFirst } from './written-dates.js';

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

/** Reads times of rows one after the other: a day that stands once is meant for the rows below it as well. */
export class TableTimes {
  private day: Temporal.PlainDate | null;

  constructor(
    private readonly habits: DateHabits,
    firstDay: string | null,
  ) {
    this.day = this.dayIn(firstDay);
  }

  /** Takes down the day that the rows below are on. */
  isDay(cell: string): boolean {
    const day = this.dayIn(cell);
    this.day = day ?? this.day;
    return day !== null;
  }

  /** When a row is; null where it does not say, and a fault where that cannot be read. */
  spanOf(cells: TimeCells): ImportedSpan | TimeFault | null {
    const day = this.dayIn(cells.date);
    this.day = day ?? this.day;
    const column = cells.start === null ? 'time' : 'start';
    const [start, until] = this.parted(cells[column], cells.end);
    if (start === null) return null;
    const fault = (
      where: keyof TimeCells,
      problem: TimeFault['problem'],
      value: string | null,
    ) => ({
      column: where,
      problem,
      value: [cells.date, value].filter(Boolean).join(' ').slice(0, 100),
    });
    const shown = [cells.date, start].find((cell) => isAmbiguous(cell ?? '', this.habits));
    if (shown) return fault(shown === start ? column : 'date', 'date_ambiguous', null);
    const known = cells.date === null ? this.day : day;
    const from = this.momentOn(start, known);
    if (from === null) {
      const dayless = known === null && this.clockIn(start) !== null;
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
    if (momentOf(text) instanceof Temporal.ZonedDateTime) return [cell, null];
    const [day = ''] = startsWithDay.exec(text) ?? [];
    const [, first = '', last = ''] = between.exec(text.slice(day.length)) ?? [];
    const [from, until] = [this.clockIn(first), this.clockIn(last)];
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
    const [clock, on] = [this.clockIn(text.slice(head.length)), own ? this.dayIn(own) : day];
    if (clock === null || on === null) return null;
    const wall = on.toPlainDateTime(clock);
    return like instanceof Temporal.ZonedDateTime ? wall.toZonedDateTime(like.timeZoneId) : wall;
  }

  /** An end that is a time of day before that of the start is on the next day. */
  private afterMidnight(from: Moment, to: Moment, cell: string): Moment {
    if (this.clockIn(cell) === null) return to;
    return Temporal.PlainDateTime.compare(wallOf(to), wallOf(from)) <= 0 ? to.add({ days: 1 }) : to;
  }

  private dayIn(cell: string | null): Temporal.PlainDate | null {
    const [, day] = startsWithDay.exec(yearFirst(cell ?? '', this.habits)) ?? [];
    return wallOf(momentOf(day ?? null))?.toPlainDate() ?? null;
  }

  /** Also as the part of a day that Excel keeps a time as. */
  private clockIn(cell: string): Temporal.PlainTime | null {
    const clock = clockOf(cell);
    if (clock !== null || !/^0?\.\d+$/.test(cell.trim())) return clock;
    const seconds = Math.round(Number(cell) * 86_400) % 86_400;
    return new Temporal.PlainTime().add({ seconds });
  }

  private lengthIn(cell: string | null): Temporal.Duration | null {
    const part = /^0?\.\d+$/.test(cell?.trim() ?? '') ? Number(cell) : null;
    if (part === null) return durationOf(cell);
    return Temporal.Duration.from({ seconds: Math.round(part * 86_400) });
  }
}

function saysHalf(clock: string): boolean {
  return /[ap]\.?m|[上下]午|晚上|中午|凌晨|早上/i.test(clock);
}

function wallOf(moment: Moment): Temporal.PlainDateTime;
function wallOf(moment: Moment | null): Temporal.PlainDateTime | null;
function wallOf(moment: Moment | null): Temporal.PlainDateTime | null {
  return moment instanceof Temporal.ZonedDateTime ? moment.toPlainDateTime() : moment;
}
