import type { Client } from 'pg';

import { PlainFailure } from '../errors/plain-failure.js';
import type { Sentence } from '../text/messages.js';
import { loadMigrations } from './migration-files.js';

/** The database cannot carry Dais as it is. */
export class DatabaseRefused extends PlainFailure {}

const oldest = 18;

/** What each setting protects; off, an acknowledged write can be lost or a table broken. */
const durability = {
  fsync: { zh: '断电可能毁坏数据库', en: 'a power cut could destroy the database' },
  full_page_writes: { zh: '断电可能留下残缺的数据页', en: 'a power cut could leave torn pages' },
  synchronous_commit: {
    zh: '崩溃可能丢失已确认保存的内容',
    en: 'a crash could lose what people were told is saved',
  },
} as const;

/** Why this server, as it is set for this login, is not to be used; empty where it is. */
export async function faultsOf(client: Client): Promise<Sentence[]> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
    [['server_version_num', ...Object.keys(durability)]],
  );
  return faultsIn(new Map(rows.map(({ name, setting }) => [name, setting])));
}

export function faultsIn(settings: ReadonlyMap<string, string>): Sentence[] {
  const faults = Object.entries(durability)
    .filter(([name]) => settings.get(name) === 'off')
    .map(([name, danger]) => ({
      zh: `请在 PostgreSQL 中打开 ${name}：关闭时${danger.zh}。`,
      en: `Turn ${name} on in PostgreSQL: without it ${danger.en}.`,
    }));
  const major = Math.floor(Number(settings.get('server_version_num')) / 10_000);
  if (major >= oldest) return faults;
  const tooOld = {
    zh: `Dais 需要 PostgreSQL ${oldest} 或更新版本，此服务器为 ${major}。`,
    en: `Dais needs PostgreSQL ${oldest} or newer; this server is ${major}.`,
  };
  return [tooOld, ...faults];
}

/** Stops the start on a server that is too old, or that may lose what it has confirmed. */
export async function checkServer(client: Client): Promise<void> {
  const faults = await faultsOf(client);
  if (faults.length > 0) throw new DatabaseRefused(...faults);
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
  throw new DatabaseRefused({
    zh:
      `数据库缺少 ${pending.length} 个迁移，而未设 DATABASE_OWNER_URL 时本进程不能执行迁移：` +
      '请设置 DATABASE_OWNER_URL 并运行 `dais migrate`。',
    en:
      `The database lacks ${pending.length} migration(s), and without DATABASE_OWNER_URL this process may not ` +
      'run them: run `dais migrate` with DATABASE_OWNER_URL set.',
  });
}

export function rowsFrom(client: Client) {
  return async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[];
}
