import { Board } from '../src/events/calendar/board.js';
import { clashesIn, defaultSeverities, type Draft } from '../src/events/calendar/clashes.js';
import type { Thing } from '../src/events/calendar/holdings.js';
import type { Row } from './row.js';

const minute = 60_000;
const nine = Date.parse('2027-04-08T01:00:00Z');
const span = 20 * minute;

/** What server and browser alike ask of 900 items in 30 rooms: every clash, and those of one item where it might go. */
export function clashesBench(): Promise<Row[]> {
  const draft = aFullDay();
  const board = new Board(draft);
  const items = draft.things.filter(({ kind }) => kind !== 'forum');
  const found = clashesIn(draft).length;
  const every = times(60, () => clashesIn(draft));
  const one = times(3000, (at) => {
    const { id } = items[at % items.length] as Thing;
    const start = nine + (at % 30) * span;
    board.clashesOf(id, { id, during: { start, end: start + span }, roomId: `room ${at % 30}` });
  });
  return Promise.resolve([
    row(`every clash among 900 items (${found})`, every, 20),
    row('clashes of one item moved among 900', one, 1),
  ]);
}

/** 30 forums of 30 items, each with two people, who are wanted elsewhere at the same time now and then. */
function aFullDay(): Draft {
  const rooms = Array.from({ length: 30 }, (_, n) => `room ${n}`);
  const forums = rooms.map((roomId, n): Thing => ({
    ...{ id: `forum ${n}`, kind: 'forum', roomId, parentId: null, capacity: 200, people: [] },
    during: { start: nine, end: nine + 30 * span },
  }));
  const items = forums.flatMap((forum, n) =>
    Array.from({ length: 30 }, (_, at): Thing => ({
      ...{ id: `item ${n}.${at}`, kind: 'talk', roomId: null, parentId: forum.id, capacity: null },
      during: { start: nine + at * span, end: nine + (at + 1) * span },
      people: [0, 1].map((add) => ({
        personId: `person ${((n * 30 + at) * 7 + add) % 700}`,
        firm: true,
      })),
    })),
  );
  return {
    things: [...forums, ...items],
    roomCapacities: new Map(rooms.map((roomId) => [roomId, 300])),
    availabilities: [],
    travelMinutes: 10,
    severities: defaultSeverities,
    ignored: new Map(),
  };
}

/** In milliseconds, after a while of warming up. */
function times(count: number, act: (at: number) => unknown): number[] {
  for (let at = 0; at < count / 3; at += 1) act(at);
  return Array.from({ length: count }, (_, at) => {
    const begun = performance.now();
    act(at);
    return performance.now() - begun;
  });
}

function row(name: string, taken: readonly number[], most: number): Row {
  const sorted = [...taken].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return {
    name: `${name}, 95th of 100`,
    floor: `${most} ms`,
    ours: `${at(0.95).toFixed(2)} ms`,
    ratio: at(0.95) / most,
    note: `half ${at(0.5).toFixed(2)} ms, most ${at(1).toFixed(2)} ms; ≤ 1 wanted`,
  };
}
