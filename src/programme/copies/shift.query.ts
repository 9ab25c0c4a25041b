import type { EntityManager } from 'typeorm';

import type { TimeRange } from '../../kernel/database/time-range.js';

/** From what one clock shows to the same on another clock, some days on. */
export interface Shift {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** These spans by that clock, as long as they were; null stays null. */
export async function shiftedSpans(
  tx: EntityManager,
  spans: readonly (TimeRange | null)[],
  { from, to, days }: Shift,
): Promise<(TimeRange | null)[]> {
  const starts = await tx.query<{ start: Date | null }[]>(
    `SELECT ((start AT TIME ZONE $2) + make_interval(days => $4)) AT TIME ZONE $3 AS start
     FROM unnest($1::timestamptz[]) WITH ORDINALITY AS given (start, position)
     ORDER BY position`,
    [spans.map((span) => span?.start ?? null), from, to, days],
  );
  return spans.map((span, index) => {
    const start = starts[index]?.start;
    if (!span || !start) return null;
    return { start, end: new Date(start.getTime() + span.end.getTime() - span.start.getTime()) };
  });
}

/** How many days lie between two. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
