import { Temporal } from 'temporal-polyfill';

import type { Row } from './table-sheet.js';
import { clockIn, saysHalf, type TableTimes } from './table-times.js';
import { dayBreak } from './times.js';

/** The rows of one time. */
export interface Slot {
  readonly rows: Row[];
  readonly date: string | null;
  start: string | null;
  until: string | null;
  /** It is after midnight of the day above it. */
  isNextDay: boolean;
}

/**
 * Puts clocks in order: what each ends with, which are in the afternoon, and which after midnight.
 * @param assumes told of each that is taken for one in the afternoon, before it is
 */
export function settleClocks(
  slots: readonly Slot[],
  times: TableTimes,
  assumes: (slot: Slot) => void,
): void {
  let before: Temporal.PlainTime | null = null;
  let date: string | null = null;
  for (const slot of slots) {
    const [start, until] = times.clocksOf(slot.start, slot.until);
    Object.assign(slot, { start, until });
    if (slot.date !== null && slot.date !== date) [date, before] = [slot.date, null];
    const clock = clockIn(start ?? '');
    if (clock === null) continue;
    const isEarlier = before !== null && Temporal.PlainTime.compare(clock, before) < 0;
    const later = clock.hour < 12 ? clock.add({ hours: 12 }) : clock;
    if (isEarlier && before && before.hour >= 18 && clock.hour < dayBreak) slot.isNextDay = true;
    else if (
      isEarlier &&
      before &&
      !saysHalf(slot.start ?? '') &&
      Temporal.PlainTime.compare(later, before) >= 0
    ) {
      assumes(slot);
      slot.start = later.toString();
      const end = clockIn(until ?? '');
      if (end && end.hour < 12) slot.until = end.add({ hours: 12 }).toString();
      before = later;
      continue;
    }
    if (!slot.isNextDay) before = clock;
  }
}

/** In minutes, how long the row above lasts. */
export function lastLength(slots: readonly Slot[], last: number): number | null {
  const [before, now] = [slots[last - 1], slots[last]].map((slot) => clockIn(slot?.start ?? ''));
  if (!before || !now) return null;
  const minutes = before.until(now).total('minutes');
  return minutes > 0 && minutes <= 240 ? minutes : null;
}
