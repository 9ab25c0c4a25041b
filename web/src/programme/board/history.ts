import type { BilingualText } from '../../kernel/ui/bilingual.js';
import type { Place } from './planned.js';

/** One item that was put elsewhere. */
export interface Moved {
  readonly id: string;
  readonly title: BilingualText;
  readonly from: Place;
  readonly to: Place;
  /** The version that was looked at; own writes since are followed from it. */
  readonly version: number;
}

/** What is done, undone and done again as one. */
export type Deed = readonly Moved[];

export interface History {
  readonly past: readonly Deed[];
  readonly future: readonly Deed[];
}

export const mostSteps = 50;
export const noHistory: History = { past: [], future: [] };

export function doing({ past }: History, deed: Deed): History {
  return { past: [...past, deed].slice(-mostSteps), future: [] };
}

/** The last deed goes over to those that can be done again. */
export function undoing({ past, future }: History): History {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), future: [...future, last] } : { past, future };
}

export function redoing({ past, future }: History): History {
  const next = future.at(-1);
  return next ? { past: [...past, next], future: future.slice(0, -1) } : { past, future };
}

/** Without a deed that did not come about. */
export function without({ past, future }: History, deed: Deed): History {
  return {
    past: past.filter((one) => one !== deed),
    future: future.filter((one) => one !== deed),
  };
}

export function reversed(deed: Deed): Deed {
  return deed.map((moved) => ({ ...moved, from: moved.to, to: moved.from }));
}

/** Knows which version became of which by what was written here, so that only others' writes count as such. */
export class OwnWrites {
  private readonly next = new Map<string, number>();

  wrote(id: string, version: number, became: number): void {
    this.next.set(`${id} ${version}`, became);
  }

  latest(id: string, version: number): number {
    let latest = version;
    for (;;) {
      const next = this.next.get(`${id} ${latest}`);
      if (next === undefined) return latest;
      latest = next;
    }
  }
}
