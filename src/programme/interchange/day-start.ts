import { Temporal } from 'temporal-polyfill';

import type { Moment } from './imported.js';
import { clockOf, dayBreak, dayOf, momentOf } from './times.js';

/** The day of a document that an item stands under. */
export interface DayAround {
  readonly date: string | null;
  readonly start: string | null;
  /** When a new day begins, where the document says so. */
  readonly change: Temporal.PlainTime | null;
}

/** Reads when items begin that stand one after the other, room by room. */
export class DayStarts {
  private before: Temporal.PlainTime | null = null;

  /** Another room, or another day. */
  anew(): void {
    this.before = null;
  }

  /** `date` says all where it is there with its time; else the day of the document and the clock of `start`. */
  of(date: string | null, start: string | null, day: DayAround): Moment | null {
    if (date !== null && /[T\s]\d/.test(date.trim())) return momentOf(date);
    // Some leave the colon out: 0930.
    const clock =
      clockOf(start) ?? clockOf(start?.trim().replace(/^(\d{2})(\d{2})$/, '$1:$2') ?? null);
    const on = dayOf(date) ?? dayOf(day.date);
    if (on === null || clock === null) return momentOf(start);
    const dayStart = momentOf(day.start);
    const late =
      date === null && this.isAfterMidnight(clock, day.change ?? dayStart?.toPlainTime());
    const wall = (late ? on.add({ days: 1 }) : on).toPlainDateTime(clock);
    return dayStart instanceof Temporal.ZonedDateTime
      ? wall.toZonedDateTime(dayStart.timeZoneId)
      : wall;
  }

  /** Before the day begins it is last night’s; where none says when it begins, what follows on a later clock is. */
  private isAfterMidnight(
    clock: Temporal.PlainTime,
    change: Temporal.PlainTime | undefined,
  ): boolean {
    const { before } = this;
    if (change !== undefined) return Temporal.PlainTime.compare(clock, change) < 0;
    if (before !== null && clock.hour < dayBreak && before.hour >= dayBreak) return true;
    this.before = clock;
    return false;
  }
}
