import type { Span } from '../../events/calendar/holdings.js';
import type { TimeRange } from '../../kernel/database/time-range.js';
import type { AgendaItem } from '../agenda-item.entity.js';
import { courseOf } from './course.js';
import { forecast, inFives, type PlannedItem, ShowItemState } from './forecast.js';
import type { History, LastCue } from './history.query.js';
import type { SaidCue, Show } from './show.js';

/** The show of a forum with this agenda, to the minute or in fives. */
export function shown(agenda: readonly AgendaItem[], history: History, exactly: boolean): Show {
  const exact = forecast(agenda.map(plannedItem), courseOf(history.cues), history.now);
  const { status, late, dueAt, nextId, items } = exactly ? exact : inFives(exact);
  const itemOf = new Map(agenda.map((item) => [item.id, item]));
  const on = items.find(({ state }) => state === ShowItemState.on);
  return {
    version: history.cues.length,
    status,
    currentItem: (on && itemOf.get(on.id)) ?? null,
    nextItem: (nextId === null ? null : itemOf.get(nextId)) ?? null,
    asOf: new Date(history.now === 0 ? Date.now() : history.now),
    dueAt: dueAt === null ? null : new Date(dueAt),
    lastCue: exactly && history.last ? saidCue(history.last, itemOf) : null,
    mayRun: exactly,
    lateMinutes: late === null ? null : wholeMinutes(late),
    items: agenda.flatMap((item, index) => {
      const one = items[index];
      if (!one) return [];
      return {
        item,
        state: one.state,
        planned: one.planned && rangeOf(one.planned),
        startedAt: one.startedAt === null ? null : new Date(one.startedAt),
        endedAt: one.endedAt === null ? null : new Date(one.endedAt),
        forecast: one.forecast && rangeOf(one.forecast),
        overrunMinutes: wholeMinutes(one.overrun),
      };
    }),
  };
}

function saidCue(
  { kind, by, at, minutes, itemId, skippedId }: LastCue,
  itemOf: ReadonlyMap<string, AgendaItem>,
): SaidCue {
  const item = itemOf.get(skippedId ?? itemId ?? '') ?? null;
  return { kind, by, at: new Date(at), minutes, item };
}

/** A released item has its instants as texts, and no `fixed` where it is older than that word. */
export function plannedItem({ id, during, fixed }: AgendaItem): PlannedItem {
  return {
    id,
    planned: during && {
      start: new Date(during.start).getTime(),
      end: new Date(during.end).getTime(),
    },
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-boolean-literal-compare -- see above
    fixed: fixed === true,
  };
}

function rangeOf({ start, end }: Span): TimeRange {
  return { start: new Date(start), end: new Date(end) };
}

/** Those that are full; what would be minus zero is zero. */
function wholeMinutes(time: number): number {
  return Math.trunc(time / 60_000) + 0;
}
