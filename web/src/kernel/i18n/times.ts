import type { Language } from './language.js';

/* Times are those of the event's zone, wherever the reader sits; days come as `YYYY-MM-DD`. */

const dayFormats = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
const weekdayFormats = {
  zh: new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }),
};
const shortFormats = {
  zh: new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', day: 'numeric', timeZone: 'UTC' }),
};

const parts = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string): Intl.DateTimeFormat {
  let format = parts.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    parts.set(timeZone, format);
  }
  return format;
}

/** The local day and time of an instant: `2027-04-08` and `09:00`. */
export function localOf(instant: string, timeZone: string): { day: string; time: string } {
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of partsIn(timeZone).formatToParts(new Date(instant))) {
    found[type] = value;
  }
  const { year = '', month = '', day = '', hour = '', minute = '' } = found;
  return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** 2027年4月8日, 8 April 2027. */
export function dayText(day: string, language: Language): string {
  return dayFormats[language].format(new Date(day));
}

const monthFormats = {
  zh: new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** A day of which only the month or the year may be known. */
export function dateText(
  day: string,
  precision: 'day' | 'month' | 'year',
  language: Language,
): string {
  if (precision === 'day') return dayText(day, language);
  if (precision === 'month') return monthFormats[language].format(new Date(day));
  return language === 'zh' ? `${day.slice(0, 4)}年` : day.slice(0, 4);
}

/** 4月8日 周四, Thu 8 Apr. */
export function shortDayText(day: string, language: Language): string {
  const date = new Date(day);
  const weekday = weekdayFormats[language].format(date);
  const short = shortFormats[language].format(date);
  return language === 'zh' ? `${short} ${weekday}` : `${weekday} ${short}`;
}

export interface Span {
  readonly start: string;
  readonly end: string;
}

/** 09:00–10:30; an end on another day says which. */
export function spanText({ start, end }: Span, timeZone: string, language: Language): string {
  const from = localOf(start, timeZone);
  const to = localOf(end, timeZone);
  const later = from.day === to.day ? '' : `${shortDayText(to.day, language)} `;
  return `${from.time}–${later}${to.time}`;
}
