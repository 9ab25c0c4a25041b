import type { Span } from '../../events/calendar/holdings.js';
import { type Course, ShowStatus, statusOf, type Turn, turnOn } from './course.js';

// Pure, for server and browser alike: it imports nothing but files that are pure as well.

/** How an item of a show stands. */
export enum ShowItemState {
  to_come = 'to_come',
  on = 'on',
  done = 'done',
  skipped = 'skipped',
}

/** An item as it was released. */
export interface PlannedItem {
  readonly id: string;
  /** Null where only the day is known. */
  readonly planned: Span | null;
  /** A delay does not move it. */
  readonly fixed: boolean;
}

export interface ForecastItem extends PlannedItem {
  readonly state: ShowItemState;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Of what is on or to come; null where nothing was planned. */
  readonly forecast: Span | null;
  /** By how many milliseconds it would run into the next fixed item. */
  readonly overrun: number;
}

export interface Forecast {
  readonly status: ShowStatus;
  /** By how many milliseconds what is on will end later than planned, negative for earlier; null while nothing is on. */
  readonly late: number | null;
  /** When what is on should be over, time held so far included; null while nothing with a time is on. */
  readonly dueAt: number | null;
  /** What comes on when it is the turn of the next. */
  readonly nextId: string | null;
  /** In the order of the plan. */
  readonly items: readonly ForecastItem[];
}

/**
 * What a delay does to the rest of a show: it moves what is to come, is eaten up by gaps in the plan, and
 * stops at a fixed item. Nothing is squeezed: what does not fit before a fixed item says by how much.
 */
export function forecast(plan: readonly PlannedItem[], course: Course, now: number): Forecast {
  const status = statusOf(course);
  const on = turnOn(course);
  const items = plan.map((item) => asItStands(item, course));
  const current = items.find(({ state }) => state === ShowItemState.on);
  const toCome = items.filter(({ state }) => state === ShowItemState.to_come);
  const dueAt = current?.planned && on ? dueOf(on, current.planned, now) : null;
  // It is not over yet.
  const expected = on && dueAt !== null ? { start: on.startedAt, end: Math.max(dueAt, now) } : null;
  const late = expected && current?.planned ? expected.end - current.planned.end : null;

  const spans = on
    ? moved(toCome, current?.planned?.end ?? null, late ?? 0, now)
    : asPlanned(toCome);
  if (current && expected) spans.set(current.id, expected);
  return {
    status,
    late,
    dueAt,
    nextId: status === ShowStatus.ended ? null : (toCome[0]?.id ?? null),
    items: withOverruns(items.map((item) => ({ ...item, forecast: spans.get(item.id) ?? null }))),
  };
}

const step = 5 * 60_000;

/** For the public, to whom five minutes are near enough. */
export function inFives({ late, items, ...forecast }: Forecast): Forecast {
  return {
    ...forecast,
    // A count-down would tell the minute.
    dueAt: null,
    late: late === null ? null : toStep(late),
    items: items.map((item) => ({
      ...item,
      forecast: item.planned &&
        item.forecast && {
          start: item.planned.start + toStep(item.forecast.start - item.planned.start),
          end: item.planned.end + toStep(item.forecast.end - item.planned.end),
        },
      overrun: toStep(item.overrun),
    })),
  };
}

/** Rounded; what would be minus zero is zero. */
function toStep(time: number): number {
  return Math.round(time / step) * step + 0;
}

function asItStands(item: PlannedItem, { turns, skipped }: Course): ForecastItem {
  const turn = turns.find(({ itemId }) => itemId === item.id);
  return {
    ...item,
    state: stateOf(turn, skipped.has(item.id)),
    startedAt: turn?.startedAt ?? null,
    endedAt: turn?.endedAt ?? null,
    forecast: null,
    overrun: 0,
  };
}

function stateOf(turn: Turn | undefined, skipped: boolean): ShowItemState {
  if (turn?.endedAt === null) return ShowItemState.on;
  if (skipped) return ShowItemState.skipped;
  return turn ? ShowItemState.done : ShowItemState.to_come;
}

/** It takes as long as planned, not counting the time that it is held. */
function dueOf({ startedAt, heldFor, heldSince, shiftedBy }: Turn, planned: Span, now: number) {
  const held = heldFor + (heldSince === null ? 0 : Math.max(0, now - heldSince));
  return startedAt + (planned.end - planned.start) + held + shiftedBy;
}

function asPlanned(items: readonly ForecastItem[]): Map<string, Span> {
  return new Map(items.flatMap(({ id, planned }) => (planned ? [[id, planned] as const] : [])));
}

/** @param endBefore when what is on was planned to end; what runs beside it is not moved twice */
function moved(
  toCome: readonly ForecastItem[],
  endBefore: number | null,
  late: number,
  now: number,
): Map<string, Span> {
  const spans = new Map<string, Span>();
  let delay = Math.max(0, late);
  let end = endBefore ?? -Infinity;
  for (const { id, planned, fixed } of toCome) {
    if (!planned) continue;
    delay = fixed ? 0 : Math.max(0, delay - Math.max(0, planned.start - end));
    end = Math.max(end, planned.end);
    const start = fixed ? planned.start : Math.max(planned.start + delay, now);
    spans.set(id, { start, end: start + (planned.end - planned.start) });
  }
  return spans;
}

/** What two items overlap by plan is nobody's overrun. */
function withOverruns(items: readonly ForecastItem[]): ForecastItem[] {
  let nextFixed = Infinity;
  return items
    .toReversed()
    .map((item) => {
      const { planned, forecast: span, fixed, state } = item;
      const limit = nextFixed;
      if (fixed && planned && state === ShowItemState.to_come) nextFixed = planned.start;
      if (!planned || !span) return item;
      return { ...item, overrun: Math.max(0, span.end - Math.max(limit, planned.end)) };
    })
    .reverse();
}
