import type { ValueTransformer } from 'typeorm';

/** A span of time, half-open: it holds its start and not its end. */
export interface TimeRange {
  start: Date;
  end: Date;
}

/** A span that went through JSON. */
export function timeRangeOf(told: { readonly start: string; readonly end: string }): TimeRange {
  return { start: new Date(told.start), end: new Date(told.end) };
}

/** Maps a `tstzrange` column to a {@link TimeRange}; null stays null. */
export const timeRangeColumn: ValueTransformer = {
  to: (range: TimeRange | null | undefined) => (range ? writeTimeRange(range) : range),
  from: (text: string | null | undefined) => (text ? readTimeRange(text) : null),
};

/** Maps a `tstzmultirange` column to its spans, by time; those that touch or overlap have become one. */
export const timeRangesColumn: ValueTransformer = {
  to: (ranges: readonly TimeRange[] | undefined) =>
    ranges && `{${ranges.map(writeTimeRange).join(',')}}`,
  from: readTimeRanges,
};

/** The text that Postgres takes for a `tstzrange`. */
export function writeTimeRange({ start, end }: TimeRange): string {
  return `[${start.toISOString()},${end.toISOString()})`;
}

/** Reads what Postgres prints for a finite, half-open `tstzrange`, in any time zone; throws on anything else. */
export function readTimeRange(text: string): TimeRange {
  const [, start, end] = /^\["?([^",]+)"?,"?([^",]+)"?\)$/.exec(text) ?? [];
  if (start === undefined || end === undefined)
    throw new Error(`Not a half-open, finite span: ${text}`);
  return { start: readInstant(start), end: readInstant(end) };
}

/** Reads what Postgres prints for a `tstzmultirange` of such spans. */
export function readTimeRanges(text: string): TimeRange[] {
  return (text.match(/\[[^)]*\)/g) ?? []).map(readTimeRange);
}

const printedInstant =
  /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?([+-])(\d{2})(?::(\d{2}))?(?::(\d{2}))?$/;

function readInstant(text: string): Date {
  const parts = printedInstant.exec(text);
  if (!parts) throw new Error(`Not an instant as Postgres prints it: ${text}`);
  const [, date = '', time = '', fraction = '', sign, hours, minutes = '0', seconds = '0'] = parts;
  const wall = Date.parse(`${date}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return new Date(sign === '+' ? wall - ahead : wall + ahead);
}

/** The CHECK that a span column is half-open, finite and not empty: an empty one slips past an exclusion. */
export function boundedSpan(column: string): string {
  return (
    `NOT isempty(${column}) AND NOT lower_inf(${column}) AND NOT upper_inf(${column}) ` +
    `AND isfinite(lower(${column})) AND isfinite(upper(${column})) ` +
    `AND lower_inc(${column}) AND NOT upper_inc(${column})`
  );
}
