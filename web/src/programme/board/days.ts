import type { Span } from '../../../../src/events/calendar/holdings.js';
import { dayOf, daysBetween, instantOf, timeOf } from '../../kernel/i18n/instants.js';
import type { Planned } from './planned.js';

const minute = 60_000;
const hour = 60 * minute;
/** What is shown of a day on which nothing stands yet. */
const firstHour = 8;
const lastHour = 19;

/** A day of the event, and how much of it the board shows. */
export interface BoardDay {
  /** `2027-04-08` */
  readonly day: string;
  readonly window: Span;
}

/** The days of the event and all others on which something is placed. */
export function daysOf(
  things: readonly Planned[],
  {
    timeZone,
    startsOn,
    endsOn,
  }: { timeZone: string; startsOn: string | null; endsOn: string | null },
): BoardDay[] {
  const spans = new Map<string, Span[]>();
  for (const day of daysBetween(startsOn, endsOn)) spans.set(day, []);
  for (const { during } of things) {
    if (during === null) continue;
    const day = dayOf(during.start, timeZone);
    spans.set(day, [...(spans.get(day) ?? []), during]);
  }
  return [...spans]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, own]) => ({ day, window: windowOf(day, own, timeZone) }));
}

/** The same time on another day. */
export function onDay(during: Span, day: string, timeZone: string): Span {
  const start = instantOf(day, timeOf(during.start, timeZone), timeZone);
  return { start, end: start + during.end - during.start };
}

/** From an hour before the first to an hour after the last, so that there is always room to grow. */
function windowOf(day: string, spans: readonly Span[], timeZone: string): Span {
  const at = (clock: number) => instantOf(day, `${String(clock).padStart(2, '0')}:00`, timeZone);
  const midnight = at(0);
  const starts = spans.map(({ start }) => Math.floor((start - midnight) / hour) * hour - hour);
  const ends = spans.map(({ end }) => Math.ceil((end - midnight) / hour) * hour + hour);
  return {
    start: Math.max(midnight, Math.min(at(firstHour), ...starts.map((one) => midnight + one))),
    end: Math.max(at(lastHour), ...ends.map((one) => midnight + one)),
  };
}
