import { dayAfter, dayOf, instantOf, timeFrom, timeOf } from '../i18n/instants.js';
import type { Span } from '../i18n/times.js';

/** A span as it is typed: a local day and two times; an end not after the start is on the next day. */
export interface Row {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** A line for each: `2027-04-08 09:00 18:00`, as a field of a form holds them. */
export function textOfRows(rows: readonly Row[]): string {
  return rows.map(({ day, from, to }) => [day, from, to].join('\t')).join('\n');
}

export function rowsOf(text: string): Row[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [day = '', from = '', to = ''] = line.split('\t');
    return { day, from, to };
  });
}

/** Spans of the API as rows: one that goes on over midnights is a row for each day. */
export function rowsOfSpans(spans: readonly Span[], timeZone: string): Row[] {
  return spans.flatMap(({ start, end }) => {
    const rows: Row[] = [];
    const last = Date.parse(end);
    for (let at = Date.parse(start); at < last;) {
      const day = dayOf(at, timeZone);
      const midnight = instantOf(dayAfter(day), '00:00', timeZone);
      const until = Math.min(midnight, last);
      const to = until === midnight ? '24:00' : timeOf(until, timeZone);
      rows.push({ day, from: timeOf(at, timeZone), to });
      at = until;
    }
    return rows;
  });
}

/** The span that a row says; null where it says none. */
export function spanOfRow({ day, from, to }: Row, timeZone: string): Span | null {
  const start = timeFrom(from);
  const isMidnight = /^24[:：.]?00$/.test(to.trim());
  const end = isMidnight ? '00:00' : timeFrom(to);
  if (day === '' || start === null || end === null) return null;
  const lastDay = isMidnight || end <= start ? dayAfter(day) : day;
  return {
    start: new Date(instantOf(day, start, timeZone)).toISOString(),
    end: new Date(instantOf(lastDay, end, timeZone)).toISOString(),
  };
}

/** The spans of all rows, by time, those that meet in one; null where one of the rows says none. */
export function spansOfRows(rows: readonly Row[], timeZone: string): Span[] | null {
  const spans = rows.map((row) => spanOfRow(row, timeZone));
  const said = spans.filter((span) => span !== null);
  if (said.length < spans.length) return null;
  const merged: Span[] = [];
  for (const span of said.sort((one, other) => (one.start < other.start ? -1 : 1))) {
    const last = merged.at(-1);
    if (!last || last.end < span.start) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: later(last.end, span.end) };
  }
  return merged;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
