import type { Span } from '../../../../../src/events/calendar/holdings.js';

const minute = 60_000;
const shortest = 5 * minute;
/** How long something is at first that was never placed. */
export const firstLength = 30 * minute;
export const steps = [5, 10, 15, 30] as const;
export type Step = (typeof steps)[number];

/** The instant on the raster of a day that is nearest. */
export function snapped(instant: number, window: Span, step: Step): number {
  const raster = step * minute;
  return window.start + Math.round((instant - window.start) / raster) * raster;
}

/** Put so that it starts there and stays within the day that is shown. */
export function startingAt(during: Span, start: number, window: Span): Span {
  const length = during.end - during.start;
  const first = Math.max(window.start, Math.min(start, window.end - length));
  return { start: first, end: first + length };
}

/** With another end, but never shorter than five minutes, and within the day that is shown. */
export function endingAt({ start }: Span, end: number, window: Span): Span {
  return { start, end: Math.max(start + shortest, Math.min(end, window.end)) };
}

/** One step further, onto the raster where it stands off it. */
export function stepped(instant: number, by: 1 | -1, window: Span, step: Step): number {
  const raster = step * minute;
  const at = (instant - window.start) / raster;
  return window.start + (by > 0 ? Math.floor(at) + 1 : Math.ceil(at) - 1) * raster;
}
