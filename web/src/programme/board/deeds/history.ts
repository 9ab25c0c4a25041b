import type { BilingualText } from '../../../kernel/ui/bilingual.js';
import type { Kept, Part, Place } from '../planned.js';

/* What is done on the board. Each change knows the way back, so that a deed is undone as it was done. */

/** One item that was put elsewhere. */
export interface Moved {
  readonly kind: 'moved';
  readonly id: string;
  readonly title: BilingualText;
  readonly from: Place;
  readonly to: Place;
  /** The version that was looked at; own writes since are followed from it. */
  readonly version: number;
}

/** A forum put elsewhere: with its items, or its span alone. */
export interface ForumMoved extends Omit<Moved, 'kind'> {
  readonly kind: 'band' | 'span';
  /** Where its items go along. */
  readonly along: readonly {
    readonly id: string;
    readonly from: Place;
    readonly to: Place;
  }[];
}

/** An item that was made or deleted: whether it is there. */
export interface Existing {
  readonly kind: 'existing';
  readonly id: string;
  readonly title: BilingualText;
  readonly from: boolean;
  readonly to: boolean;
  readonly version: number;
  readonly kept: Kept;
}

/** Who takes part in an item, in protocol order. */
export interface Cast {
  readonly kind: 'cast';
  readonly id: string;
  readonly title: BilingualText;
  readonly from: readonly Part[];
  readonly to: readonly Part[];
  readonly version: number;
}

export type Change = Moved | ForumMoved | Existing | Cast;

/** What is done, undone and done again as one. */
export type Deed = readonly Change[];

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

/** The way back: the last change first. */
export function reversed(deed: Deed): Deed {
  return deed.map(turned).reverse();
}

function turned(change: Change): Change {
  switch (change.kind) {
    case 'existing':
      return { ...change, from: change.to, to: change.from };
    case 'cast':
      return { ...change, from: change.to, to: change.from };
    case 'moved':
      return { ...change, from: change.to, to: change.from };
    default: {
      const along = change.along.map(({ id, from, to }) => ({ id, from: to, to: from }));
      return { ...change, from: change.to, to: change.from, along };
    }
  }
}

/** Something at the version it has. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Whether it was named here, and the server has not made it yet. */
export function isNew({ version }: Pick<Versioned, 'version'>): boolean {
  return version === 0;
}

/**
 * Knows what became of what by what was written here: of a version the next, and of an item that
 * was new the one that was made of it. So only others' writes count as such.
 */
export class OwnWrites {
  private readonly next = new Map<string, Versioned>();
  private named = 0;

  /** What something is called until the server has made it. */
  nameNew(): Versioned {
    this.named += 1;
    return { id: `new ${this.named}`, version: 0 };
  }

  wrote(was: Versioned, { id, version }: Versioned): void {
    this.next.set(keyOf(was), { id, version });
  }

  latest(seen: Versioned): Versioned {
    let latest: Versioned = { id: seen.id, version: seen.version };
    for (;;) {
      const next = this.next.get(keyOf(latest));
      if (next === undefined) return latest;
      latest = next;
    }
  }

  /** The same change, of what its thing has become. */
  followed<One extends Change>(change: One): One {
    return { ...change, ...this.latest(change) };
  }
}

function keyOf({ id, version }: Versioned): string {
  return `${id} ${version}`;
}
