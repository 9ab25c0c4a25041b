// Pure, for server and browser alike: it imports nothing but files that are pure as well.

/** What somebody who runs a show can say. */
export enum ShowCueKind {
  start = 'start',
  next = 'next',
  hold = 'hold',
  resume = 'resume',
  /** Of the item that is on, or of one to come. */
  skip = 'skip',
  /** A skipped item is to come after all. */
  restore = 'restore',
  /** The last `start`, `next` or `skip` of the item that is on was too early: the item before is on. */
  back = 'back',
  shift = 'shift',
}

export enum ShowStatus {
  waiting = 'waiting',
  running = 'running',
  held = 'held',
  ended = 'ended',
}

/** Instants are milliseconds since 1970, so that neither midnight nor summer time matters. */
export interface Cue {
  readonly kind: ShowCueKind;
  /** The item that it brings on; null where it brings none on, or none was left. */
  readonly itemId: string | null;
  /** The item that it skips or restores. */
  readonly skippedId: string | null;
  /** By how much it shifts the end of the item that is on. */
  readonly minutes: number | null;
  readonly at: number;
}

/** An item has its turn once. Lengths of time are milliseconds. */
export interface Turn {
  readonly itemId: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** How long it was held before `heldSince`. */
  readonly heldFor: number;
  readonly heldSince: number | null;
  /** What was added to its length, or taken off. */
  readonly shiftedBy: number;
}

/** What really happened, and what was decided about what comes. */
export interface Course {
  readonly turns: readonly Turn[];
  readonly skipped: ReadonlySet<string>;
}

/** What the cues of a show, from its first, come to. */
export function courseOf(cues: readonly Cue[]): Course {
  return cues.reduce(after, { turns: [], skipped: new Set<string>() });
}

export function statusOf({ turns }: Course): ShowStatus {
  const last = turns.at(-1);
  if (!last) return ShowStatus.waiting;
  if (last.endedAt !== null) return ShowStatus.ended;
  return last.heldSince === null ? ShowStatus.running : ShowStatus.held;
}

/** The turn of the item that is on. */
export function turnOn({ turns }: Course): Turn | null {
  const last = turns.at(-1);
  return last?.endedAt === null ? last : null;
}

function after(course: Course, cue: Cue): Course {
  const { turns, skipped } = course;
  const { at, skippedId, minutes } = cue;
  switch (cue.kind) {
    case ShowCueKind.start:
      return broughtOn(statusOf(course) === ShowStatus.ended ? courseOf([]) : course, cue);
    case ShowCueKind.next:
      return broughtOn(course, cue);
    case ShowCueKind.skip: {
      const without = { turns, skipped: new Set([...skipped, ...(skippedId ? [skippedId] : [])]) };
      return turnOn(course)?.itemId === skippedId ? broughtOn(without, cue) : without;
    }
    case ShowCueKind.restore:
      return { turns, skipped: new Set([...skipped].filter((id) => id !== skippedId)) };
    case ShowCueKind.hold:
      return changed(course, () => ({ heldSince: at }));
    case ShowCueKind.resume:
      return changed(course, (turn) => resumed(turn, at));
    case ShowCueKind.shift:
      return changed(course, (turn) => ({ shiftedBy: turn.shiftedBy + (minutes ?? 0) * 60_000 }));
    case ShowCueKind.back:
      return takenBack(course);
  }
}

/** Ends the turn of what is on, and begins that of the next. */
function broughtOn(course: Course, { itemId, at }: Cue): Course {
  const { turns, skipped } = changed(course, (turn) => ({ ...resumed(turn, at), endedAt: at }));
  if (itemId === null) return { turns, skipped };
  const turn = { itemId, startedAt: at, endedAt: null, heldFor: 0, heldSince: null, shiftedBy: 0 };
  return { turns: [...turns, turn], skipped };
}

/** The item before is on again, as if it had never ended. */
function takenBack(course: Course): Course {
  const { turns, skipped } = course;
  const before = turnOn(course) === null ? turns : turns.slice(0, -1);
  const again = before.at(-1)?.itemId;
  return {
    turns: before.map((turn) => (turn.itemId === again ? { ...turn, endedAt: null } : turn)),
    skipped: new Set([...skipped].filter((id) => id !== again)),
  };
}

function changed({ turns, skipped }: Course, change: (turn: Turn) => Partial<Turn>): Course {
  return {
    turns: turns.map((turn) => (turn.endedAt === null ? { ...turn, ...change(turn) } : turn)),
    skipped,
  };
}

function resumed({ heldFor, heldSince }: Turn, at: number): Partial<Turn> {
  return { heldFor: heldSince === null ? heldFor : heldFor + (at - heldSince), heldSince: null };
}
