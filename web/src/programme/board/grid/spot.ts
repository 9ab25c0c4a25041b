import type { CSSProperties } from 'react';

/** With variables for the style sheet. */
export type Style = CSSProperties & Readonly<Record<`--${string}`, string | number>>;

/** Where something lies, for `spot.module.css`: along the day in pixels, across by lanes of its room, or by rooms. */
export function spot(from: number, length: number, lane = 0, lanes = 1): Style {
  return { '--from': `${from}px`, '--length': `${length}px`, '--lane': lane, '--lanes': lanes };
}
