import type { Client } from 'pg';

import { loadMigrations } from './migration-files.js';

/** The database cannot carry Dais as it is; the message says why, in sentences. */
export class DatabaseRefused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'DatabaseRefused';
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
  const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
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

/** The migrations this version knows and the database does not have. */
export async function pendingMigrations(client: Pick<Client, 'query'>): Promise<string[]> {
  const known = (await loadMigrations()).map(({ name }) => name);
  const { rows: tables } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('public.migrations') IS NOT NULL AS there`,
  );
  if (tables[0]?.there !== true) return known;
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations');
  const ran = new Set(rows.map(({ name }) => name));
  return known.filter((name) => !ran.has(name));
}

/** Stops a start that may not migrate on a schema that needs it. */
export async function checkSchema(client: Client): Promise<void> {
  const pending = await pendingMigrations(client);
  if (pending.length === 0) return;
  throw new DatabaseRefused([
    `The database lacks ${pending.length} migration(s), and without DATABASE_OWNER_URL this process may not ` +
      'run them: run `dais migrate` with DATABASE_OWNER_URL set.',
  ]);
}
