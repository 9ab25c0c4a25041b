import type { WholeShowFragment } from './show.generated.js';

export type Show = WholeShowFragment;
export type ShownItem = Show['items'][number];

/** What the big clock shows, in milliseconds; negative where it runs over. */
export interface Countdown {
  readonly kind: 'left' | 'elapsed';
  readonly time: number;
  readonly state: 'calm' | 'soon' | 'over';
}

const soon = 2 * 60_000;

/** @param now by the server's clock; null while nothing is on */
export function countdownOf(show: Show, now: number): Countdown | null {
  const on = show.items.find(({ state }) => state === 'on');
  if (show.dueAt !== null) {
    // What is held has as much time left as when that was said, however long it takes.
    const at = show.status === 'held' ? Date.parse(show.asOf) : now;
    const time = Date.parse(show.dueAt) - at;
    return { kind: 'left', time, state: time < 0 ? 'over' : time <= soon ? 'soon' : 'calm' };
  }
  if (on?.startedAt) {
    return { kind: 'elapsed', time: Math.max(0, now - Date.parse(on.startedAt)), state: 'calm' };
  }
  return null;
}

/** 5:07, 1:05:07, and −0:30 where it runs over. */
export function clockText(time: number): string {
  const seconds = Math.floor(Math.abs(time) / 1000);
  const two = (value: number) => `${value}`.padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const text = hours > 0 ? `${hours}:${two(minutes)}` : `${minutes}`;
  return `${time < 0 ? '−' : ''}${text}:${two(seconds % 60)}`;
}

/** By how many minutes what is over took longer than planned, negative for shorter; null where nothing can be said. */
export function tookLonger({ planned, startedAt, endedAt }: ShownItem): number | null {
  if (planned === null || startedAt === null || endedAt === null) return null;
  const took = Date.parse(endedAt) - Date.parse(startedAt);
  const meant = Date.parse(planned.end) - Date.parse(planned.start);
  return Math.round((took - meant) / 60_000);
}
