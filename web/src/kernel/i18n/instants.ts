import { localOf, type Span } from './times.js';

/* Local days and times of the event's zone, and the instants they are. */

/** The two ends of a span in milliseconds since 1970, to reckon with. */
export interface Instants {
  readonly start: number;
  readonly end: number;
}

export function instantsOf({ start, end }: Span): Instants {
  return { start: Date.parse(start), end: Date.parse(end) };
}

/** As the API takes it. */
export function rangeOf({ start, end }: Instants): Span {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

/** The instant of a local time; where summer time skips it, the one an hour later. */
export function instantOf(day: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${day}T${time}Z`);
  let instant = wanted;
  for (let round = 0; round < 2; round += 1) {
    const local = localOf(new Date(instant).toISOString(), timeZone);
    instant += wanted - Date.parse(`${local.day}T${local.time}Z`);
  }
  return instant;
}

export function dayOf(instant: number, timeZone: string): string {
  return localOf(new Date(instant).toISOString(), timeZone).day;
}

export function timeOf(instant: number, timeZone: string): string {
  return localOf(new Date(instant).toISOString(), timeZone).time;
}

/** What somebody typed as a time, by the 24-hour clock: `9:05`, `09：05` and `0905` are `09:05`. */
export function timeFrom(typed: string): string | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:：.]?([0-5]\d)$/.exec(typed.trim()) ?? [];
  return hours === undefined || minutes === undefined
    ? null
    : `${hours.padStart(2, '0')}:${minutes}`;
}

/** The day after. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** From the first day to the last, both included; at most two months of them. */
export function daysBetween(from: string | null, to: string | null): string[] {
  if (from === null) return [];
  const days = [];
  for (let day = from; day <= (to ?? from) && days.length < 62; day = dayAfter(day)) days.push(day);
  return days;
}
