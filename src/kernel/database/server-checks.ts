import type { Client } from 'pg';

import { PlainFailure } from '../errors/plain-failure.js';
import { loadMigrations } from './migration-files.js';

/** The database cannot carry Dais as it is; the message says why, in sentences. */
export class DatabaseRefused extends PlainFailure {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

const oldest = 18;

/** What each setting protects; off, an acknowledged write can be lost or a table broken. */
const durability = {
  fsync: 'a power cut could destroy the database',
  full_page_writes: 'a power cut could leave torn pages',
  synchronous_commit: 'a crash could lose what people were told is saved',
} as const;

/** Why this server, as it is set for this login, is not to be used; empty where it is. */
export async function faultsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
    [['server_version_num', ...Object.keys(durability)]],
  );
  return faultsIn(new Map(rows.map(({ name, setting }) => [name, setting])));
}

export function faultsIn(settings: ReadonlyMap<string, string>): string[] {
  const faults = Object.entries(durability)
    .filter(([name]) => settings.get(name) === 'off')
    .map(([name, danger]) => `Turn ${name} on in PostgreSQL: without it ${danger}.`);
  const major = Math.floor(Number(settings.get('server_version_num')) / 10_000);
  if (major >= oldest) return faults;
  return [`Dais needs PostgreSQL ${oldest} or newer; this server is ${major}.`, ...faults];
}

/** Stops the start on a server that is too old, or that may lose what it has confirmed. */
export async function checkServer(client: Client): Promise<void> {
  const faults = await faultsOf(client);
  if (faults.length > 0) throw new DatabaseRefused(faults);
}

/**
 * The migrations this version knows and the database does not have.
 * @param ask runs a statement and gives its rows
 */
export async function pendingMigrations(
  ask: <Row>(sql: string) => Promise<Row[]>,
): Promise<string[]> {
  const known = (await loadMigrations()).map(({ name }) => name);
  const [table] = await ask<{ there: boolean }>(
    `SELECT to_regclass('public.migrations') IS NOT NULL AS there`,
  );
  if (table?.there !== true) return known;
  const ran = new Set(
    (await ask<{ name: string }>('SELECT name FROM migrations')).map(({ name }) => name),
  );
  return known.filter((name) => !ran.has(name));
}

/** Stops a start that may not migrate on a schema that needs it. */
export async function checkSchema(client: Client): Promise<void> {
  const pending = await pendingMigrations(rowsFrom(client));
  if (pending.length === 0) return;
  throw new DatabaseRefused([
    `The database lacks ${pending.length} migration(s), and without DATABASE_OWNER_URL this process may not ` +
      'run them: run `dais migrate` with DATABASE_OWNER_URL set.',
  ]);
}

export function rowsFrom(client: Client) {
  return async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[];
}
