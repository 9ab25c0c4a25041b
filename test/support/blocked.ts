import { setTimeout as pause } from 'node:timers/promises';

import type { DataSource } from 'typeorm';

/** Waits until so many connections of this database wait for a lock, so that a race is run in one order. */
export async function untilBlocked(database: DataSource, connections = 1): Promise<void> {
  for (let patience = 200; patience > 0; patience -= 1) {
    if ((await blocked(database)) >= connections) return;
    await pause(10);
  }
  throw new Error(`Nobody waits for a lock, where ${connections} should.`);
}

/** Waits until the act is over or waits for a lock itself, beside those that waited before. */
export async function untilDoneOrBlocked(
  database: DataSource,
  act: Promise<unknown>,
  alreadyBlocked: number,
): Promise<void> {
  const running = Symbol('running');
  for (let patience = 200; patience > 0; patience -= 1) {
    const state = await Promise.race([act, pause(10, running)]).catch(() => null);
    if (state !== running || (await blocked(database)) > alreadyBlocked) return;
  }
  throw new Error('It neither ends nor waits for a lock.');
}

async function blocked(database: DataSource): Promise<number> {
  const [row] = await database.query<[{ count: number }]>(
    `SELECT count(*)::integer AS count FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row.count;
}
