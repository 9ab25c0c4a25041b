import { Temporal } from 'temporal-polyfill';

import type { Moment } from './imported.js';

/** A day of the programme runs until four in the morning, as the field has it: what begins before is last night's. */
export const dayBreak = 4;

/** A date that a conference can have. */
const years = { first: 1900, last: 2200 } as const;

const written =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;

/** A time with its offset, what a clock shows where there is none; null where it is no time. */
export function momentOf(text: string | null): Moment | null {
  const [, year, month, day, hour = '0', minute = '0', second = '0', offset] =
    written.exec(text?.trim() ?? '') ?? [];
  const wall = wallTime([year, month, day, hour, minute, second].map(Number));
  if (wall === null || offset === undefined) return wall;
  return wall.toZonedDateTime(/^z$/i.test(offset) ? 'UTC' : normalised(offset));
}

function wallTime([
  year = 0,
  month = 0,
  day = 0,
  hour = 0,
  minute = 0,
  second = 0,
]: number[]): Temporal.PlainDateTime | null {
  if (!(year >= years.first && year <= years.last)) return null;
  try {
    // Midnight at the end of a day is written 24:00 by some.
    const midnight = hour === 24 && minute === 0 && second === 0;
    const time = { year, month, day, hour: midnight ? 0 : hour, minute, second };
    const wall = Temporal.PlainDateTime.from(time, { overflow: 'reject' });
    return midnight ? wall.add({ days: 1 }) : wall;
  } catch {
    return null;
  }
}

function normalised(offset: string): string {
  const digits = offset.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3).padEnd(2, '0')}`;
}

/** A day such as `2027-04-08`; null where the text begins with none. */
export function dayOf(text: string | null): Temporal.PlainDate | null {
  const moment = momentOf(
    /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/.exec(text?.trim() ?? '')?.[0] ?? null,
  );
  return moment instanceof Temporal.PlainDateTime ? moment.toPlainDate() : null;
}

const clocks =
  /^(上午|下午|晚上|中午|凌晨|早上|[ap]m)?\s*(\d{1,2})(?:([:：.h时点時點])(?:(\d{2})分?(?::(\d{2}))?)?)?\s*(?:uhr)?\s*([ap]\.?m\.?)?$/i;

/** A time of day such as `9:30`, `09:30:00`, `9 am`, `9h30` or `上午9点`; null where it is none. */
export function clockOf(text: string | null): Temporal.PlainTime | null {
  const [, before, hours, mark, minutes, seconds = '0', after] =
    clocks.exec(text?.trim() ?? '') ?? [];
  const half = (before ?? after ?? '').toLowerCase().replaceAll('.', '');
  // A number alone is no time, nor is one with a dot or a colon and nothing behind it.
  const says =
    minutes !== undefined || (mark === undefined ? half !== '' : /[h时点時點]/i.test(mark));
  if (hours === undefined || !says) return null;
  const hour = inTwentyFour(Number(hours), half);
  const [minute, second] = [Number(minutes ?? 0), Number(seconds)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return new Temporal.PlainTime(hour, minute, second);
}

function inTwentyFour(hour: number, half: string): number {
  // Some write 14:30 pm, and noon begins before twelve.
  if (half === '' || hour > 12 || (half === '中午' && hour > 10)) return hour;
  const late = ['下午', '晚上', '中午', 'pm'].includes(half);
  return (hour % 12) + (late ? 12 : 0);
}

/** How long something takes: `1:30`, `01:30:00`, `PT1H30M`, `1h 30`, or minutes alone; null where it is none. */
export function durationOf(text: string | null): Temporal.Duration | null {
  const given = text?.trim() ?? '';
  const [, hours, minutes, seconds = '0'] = /^(\d{1,4}):(\d{1,2})(?::(\d{2}))?$/.exec(given) ?? [];
  if (hours !== undefined) {
    return Temporal.Duration.from({
      hours: Number(hours),
      minutes: Number(minutes),
      seconds: Number(seconds),
    });
  }
  const [, whole, more = '0'] =
    /^(\d{1,3})\s*(?:h|hours?|hrs?|小时|小時)\s*(?:(\d{1,2})\s*(?:m|mins?|minutes?|分钟|分鐘|分)?)?$/i.exec(
      given,
    ) ?? [];
  if (whole !== undefined) {
    return Temporal.Duration.from({ hours: Number(whole), minutes: Number(more) });
  }
  const [, alone] = /^(\d{1,5})(?:\.0+)?\s*(?:min(?:ute)?s?\.?|分钟|分鐘|分)?$/i.exec(given) ?? [];
  if (alone !== undefined) return Temporal.Duration.from({ minutes: Number(alone) });
  if (
    !/^P(?:\d+D)?(?:T(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,7}S)?)?$/i.test(given) ||
    /[PT]$/i.test(given)
  )
    return null;
  return Temporal.Duration.from(given.toUpperCase());
}

/** The zone under its proper name; null where there is none of that name. An offset is no zone. */
export function zoneOf(name: string | null | undefined): string | null {
  const tidy =
    name
      ?.replace(/\s*\/\s*/g, '/')
      .trim()
      .replaceAll(' ', '_') ?? '';
  if (!/^[A-Z]/.test(tidy)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: tidy }).resolvedOptions().timeZone === ''
      ? null
      : tidy;
  } catch {
    return null;
  }
}

/** A zone that has this offset: none is named, so one that names no country where there is one. */
export function zoneWithOffset(nanoseconds: number, at: Temporal.Instant): string {
  const hours = nanoseconds / 3.6e12;
  if (hours === 0) return 'UTC';
  if (Number.isInteger(hours) && hours >= -12 && hours <= 14) {
    // The sign is turned round in these names, as POSIX has it.
    return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  }
  const named = Intl.supportedValuesOf('timeZone').find(
    (zone) => at.toZonedDateTimeISO(zone).offsetNanoseconds === nanoseconds,
  );
  return named ?? 'UTC';
}

/** The day of the programme on which something begins. */
export function programmeDay(start: Temporal.ZonedDateTime): Temporal.PlainDate {
  return start.toPlainDateTime().subtract({ hours: dayBreak }).toPlainDate();
}
