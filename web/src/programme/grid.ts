import { localOf } from '../kernel/i18n/times.js';
import type { ProgrammeRoom } from './asked-programme.js';
import type { Day, TimedEntry } from './plan.js';

/** A row of the grid stands for so many minutes. */
const minutes = 5;
const perRow = minutes * 60_000;

export interface Cell {
  readonly entry: TimedEntry;
  readonly column: number;
  readonly row: number;
  readonly length: number;
  /** Items that overlap in one room share its width. */
  readonly lane: number;
  readonly lanes: number;
}

export interface Grid {
  /** The rooms used on the day, in their order; null for what has none. */
  readonly rooms: readonly (ProgrammeRoom | null)[];
  readonly rows: number;
  readonly hours: readonly { readonly row: number; readonly time: string }[];
  readonly cells: readonly Cell[];
  /** Null outside the day. */
  readonly rowAt: (instant: number) => number | null;
}

/** Lays a day out: a column for each room, a row for each five minutes. */
export function gridOf(
  { starts }: Day,
  allRooms: readonly ProgrammeRoom[],
  timeZone: string,
): Grid {
  const entries = starts.flatMap((one) => one.entries);
  const used = new Set(entries.map(({ room }) => room?.id));
  const rooms = [
    ...allRooms.filter(({ id }) => used.has(id)),
    ...(entries.some(({ room }) => room === null) ? [null] : []),
  ];
  const hour = 3_600_000;
  const first = Math.min(...entries.map(({ during }) => Date.parse(during.start)));
  const last = Math.max(...entries.map(({ during }) => Date.parse(during.end)));
  const from = Math.floor(first / hour) * hour;
  const rows = Math.ceil((last - from) / perRow);
  const hours = [];
  for (let at = from; at < last; at += hour) {
    const { time } = localOf(new Date(at).toISOString(), timeZone);
    hours.push({ row: (at - from) / perRow, time });
  }
  return {
    ...{ rooms, rows, hours },
    cells: rooms.flatMap((room, column) =>
      lanesOf(entries.filter((entry) => entry.room?.id === room?.id)).map(
        ({ entry, lane, lanes }) => {
          const start = Date.parse(entry.during.start);
          const row = Math.floor((start - from) / perRow);
          const end = Math.ceil((Date.parse(entry.during.end) - from) / perRow);
          return { ...{ entry, column, row, lane, lanes }, length: Math.max(1, end - row) };
        },
      ),
    ),
    rowAt: (instant) =>
      instant < from || instant >= last ? null : Math.floor((instant - from) / perRow),
  };
}

/** Puts entries that overlap beside one another. */
function lanesOf(
  entries: readonly TimedEntry[],
): { entry: TimedEntry; lane: number; lanes: number }[] {
  const placed: { entry: TimedEntry; lane: number; group: number }[] = [];
  const widths: number[] = [];
  let ends: number[] = [];
  let group = -1;
  for (const entry of entries) {
    const start = Date.parse(entry.during.start);
    if (ends.every((end) => end <= start)) {
      group += 1;
      ends = [];
    }
    const free = ends.findIndex((end) => end <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Date.parse(entry.during.end);
    widths[group] = ends.length;
    placed.push({ entry, lane, group });
  }
  return placed.map(({ entry, lane, group: own }) => ({ entry, lane, lanes: widths[own] ?? 1 }));
}
