import { Temporal } from 'temporal-polyfill';

import { type EventDays, yearOf } from './event-days.js';

/** What is the same for all days of a table; null where nothing tells. */
export interface DateHabits {
  /** Whether `4/5/2027` is the fourth of May or the fifth of April. */
  readonly dayFirst: boolean | null;
  /** In which `4月8日` is. */
  readonly year: string | null;
  /** What lasts from when to when, for days that are counted or not told at all. */
  readonly event: EventDays | null;
}

const numbers = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const dayThenMonth = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ .-]+([A-Za-z]{3,9})\.?,?[ -]+(\d{4})(?!\d)/;
const monthThenDay = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/;
const weekday =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|(?:周|星期|礼拜)[一二三四五六日天]\s*)/i;
const yearless = /^(?=\d{1,2}月\d{1,2}[日号]?)/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * @param cells with days
 * @param headings above them, which may name the year that they leave out; else it is that of the event
 */
export function habitsIn(
  cells: readonly string[],
  headings: readonly string[],
  event: EventDays | null,
): DateHabits {
  const years = [...cells, ...headings].flatMap(
    (cell) => cell.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [],
  );
  const [year = yearOf(event), ...others] = new Set(years);
  return { dayFirst: dayFirstIn(cells), year: others.length === 0 ? year : null, event };
}

/**
 * What all days of a table together say about their order: one that is no month, or that all are in one month one
 * way and in several the other.
 */
function dayFirstIn(cells: readonly string[]): boolean | null {
  const days = [...new Set(cells)].flatMap((cell) => {
    const [, first = '', mark = '.', second = '', year = ''] = numbers.exec(cell) ?? [];
    return mark === '.'
      ? []
      : [{ first: Number(first), second: Number(second), year: Number(year) }];
  });
  const day = days.some(({ first }) => first > 12);
  const month = days.some(({ second }) => second > 12);
  if (day !== month) return day;
  if (day || days.length < 2) return null;
  const inOneMonth = (of: (one: (typeof days)[number]) => number) =>
    new Set(days.map((one) => one.year * 12 + of(one))).size === 1;
  const [ifFirst, ifSecond] = [
    inOneMonth(({ second }) => second),
    inOneMonth(({ first }) => first),
  ];
  return ifFirst === ifSecond ? null : ifFirst;
}

/** Whether it is a day that may be meant in two ways. */
export function isAmbiguous(cell: string, { dayFirst }: DateHabits): boolean {
  const [, first, mark, second] = numbers.exec(cell) ?? [];
  return mark !== undefined && mark !== '.' && dayFirst === null && first !== second;
}

/**
 * The text with its day written with the year first, as it is read everywhere else: `8.4.2027`, `4/8/2027`,
 * `Thu, April 8, 2027`, `4月8日` and the number that Excel has for it become `2027-04-08`.
 */
export function yearFirst(cell: string, habits: DateHabits): string {
  const year = habits.year === null ? '' : `${habits.year}年`;
  const text = cell.trim().replace(weekday, '').replace(yearless, year).replace('号', '日');
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? fromSerial(Number(text)) : null;
  if (serial !== null) return serial;
  return text
    .replace(numbers, (whole, ...[first, mark, second, yearThere]: string[]) => {
      if (isAmbiguous(whole, habits)) return whole;
      const dayIsFirst = mark === '.' || habits.dayFirst === true;
      const [day, month] = dayIsFirst ? [first, second] : [second, first];
      return `${yearThere?.padStart(4, '20') ?? ''}-${month}-${day}`;
    })
    .replace(dayThenMonth, (whole, day: string, name: string, year: string) =>
      named(whole, day, name, year),
    )
    .replace(monthThenDay, (whole, name: string, day: string, year: string) =>
      named(whole, day, name, year),
    );
}

const inWords = new RegExp(
  `\\b(?:(?:${months.join('|')})[a-z]*\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:${months.join('|')})[a-z]*)(?:st|nd|rd|th)?(?![\\d,]*\\s*\\d)`,
  'i',
);
/** In characters; a day stands near the front of whatever tells it. */
const farthest = 200;

/** The day that a text tells among other words, such as that of a title or of a sheet; null for a span of days. */
export function dayWithin(whole: string, habits: DateHabits): string | null {
  const text = whole.slice(0, farthest);
  const plain = /\d{1,2}月\d{1,2}[日号]?/.exec(text);
  const before = plain === null ? '' : text.slice(0, plain.index);
  const full = plain && !/\d{4}\s*年?\s*$/.test(before) ? text.slice(plain.index) : text;
  const [words] = habits.year === null ? [] : (inWords.exec(full) ?? []);
  const year = habits.year ?? '';
  const told = [full, ...(words ? [`${words.replaceAll('.', '')} ${year}`] : [])]
    .map((one) => /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/.exec(yearFirst(one, habits))?.[0] ?? null)
    .find((day) => day !== null);
  return told === undefined || spanOfDays.test(text) ? null : told;
}

const spanOfDays =
  /\d{1,2}\s*[日号]?\s*(?:[-–—~～至到]|\bto\b)\s*(?:\d{1,2}\s*月\s*)?\d{1,2}\s*[日号]|\d{1,2}\s*[-–—~]\s*\d{1,2}\.?\s+[A-Za-z]{3}|[A-Za-z]{3}\.? \d{1,2}\s*(?:[-–—~]|\bto\b)\s*(?:[A-Za-z]{3,9}\.? )?\d{1,2}(?!\s*:)/;

function named(whole: string, day: string, name: string, year: string): string {
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? whole : `${year}-${month}-${day}`;
}

/** Excel counts days from the end of 1899. */
function fromSerial(days: number): string | null {
  if (days < 20_000 || days >= 80_000) return null;
  const seconds = Math.round(days * 86_400);
  return new Temporal.PlainDateTime(1899, 12, 30)
    .add({ seconds })
    .toString({ smallestUnit: 'second' })
    .replace('T00:00:00', '');
}
