import { Temporal } from 'temporal-polyfill';

import type { ExportedProgramme, PlacedItem } from './exported.js';
import { placedItems } from './exported.js';
import { NothingPlaced } from './interchange.errors.js';
import { dayBreak, programmeDay } from './times.js';

/** A day of the programme, with what begins on it. */
export interface ProgrammeDay {
  /** From 1. */
  readonly index: number;
  readonly date: string;
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
  readonly items: readonly PlacedItem[];
}

/** The days on which something takes place. @throws NothingPlaced where there is none */
export function daysOf(programme: ExportedProgramme): [ProgrammeDay, ...ProgrammeDay[]] {
  const { timeZone } = programme.event;
  const byDay = Map.groupBy(placedItems(programme), ({ during }) =>
    programmeDay(during.start).toString(),
  );
  const begins = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(dayBreak) });
  const days = [...byDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, items], index): ProgrammeDay => {
      const day = Temporal.PlainDate.from(date);
      return {
        index: index + 1,
        date,
        start: begins(day),
        end: begins(day.add({ days: 1 })),
        items,
      };
    });
  const [first, ...rest] = days;
  if (first === undefined) throw new NothingPlaced();
  return [first, ...rest];
}

/** A time with its offset, as XML and JSON schemas want it. */
export function inIso(time: Temporal.ZonedDateTime): string {
  const smallestUnit = time.millisecond === 0 ? 'second' : 'millisecond';
  return time.toString({ timeZoneName: 'never', smallestUnit });
}

/** `HH:MM`, or with seconds where there are some. */
export function clock(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
}

/** In whole minutes; never none. */
export function minutesOf({ during }: PlacedItem): number {
  return Math.max(1, Math.round(during.start.until(during.end).total('minutes')));
}

/** `H:MM` with at least two digits each. */
export function hoursAndMinutes(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
