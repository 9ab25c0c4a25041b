import { Temporal } from 'temporal-polyfill';

/** What is the same for all days of a table; null where nothing tells. */
export interface DateHabits {
  /** Whether `4/5/2027` is the fourth of May or the fifth of April. */
  readonly dayFirst: boolean | null;
  /** In which `4月8日` is. */
  readonly year: string | null;
}

const numbers = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const dayThenMonth = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ .-]+([A-Za-z]{3,9})\.?,?[ -]+(\d{4})(?!\d)/;
const monthThenDay = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/;
const weekday =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|(?:周|星期|礼拜)[一二三四五六日天]\s*)/i;
const yearless = /^(?=\d{1,2}月\d{1,2}[日号]?)/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** @param cells with days @param headings above them, which may name the year that they leave out */
export function habitsIn(cells: readonly string[], headings: readonly string[]): DateHabits {
  const years = [...cells, ...headings].flatMap(
    (cell) => cell.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [],
  );
  const [year = null, ...others] = new Set(years);
  return { dayFirst: dayFirstIn(cells), year: others.length === 0 ? year : null };
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
