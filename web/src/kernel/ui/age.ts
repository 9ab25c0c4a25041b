/** In seconds: from when on what stands on a live screen may be out of date, and is. */
const doubtful = 30;
const stale = 120;

export interface Age {
  readonly seconds: number;
  readonly state: 'fresh' | 'doubtful' | 'stale';
}

/** How old something is that was true at an instant. */
export function ageOf(at: number, now: number): Age {
  const seconds = Math.max(0, Math.floor((now - at) / 1000));
  const state = seconds >= stale ? 'stale' : seconds >= doubtful ? 'doubtful' : 'fresh';
  return { seconds, state };
}
