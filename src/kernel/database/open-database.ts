import { Client } from 'pg';

import type { Environment } from '../config/environment.js';
import { EmbeddedPostgres } from './embedded-postgres.js';
import { DatabaseRefused } from './server-checks.js';

/** The database of this installation, ours or another's, up and fit to be used. */
export interface OpenDatabase {
  /** For the application. */
  readonly url: string;
  /** Null where this process may not change the schema. */
  readonly ownerUrl: string | null;
  /** Null where `DATABASE_URL` names a server. */
  readonly embedded: EmbeddedPostgres | null;
  close(): Promise<void>;
}

/** @param asServer as the one server of the data folder; only where the database is our own */
export async function openDatabase(
  environment: Environment,
  asServer = false,
): Promise<OpenDatabase> {
  const { databaseUrl, databaseOwnerUrl, dataFolder } = environment;
  if (databaseUrl !== null) {
    return {
      url: databaseUrl,
      ownerUrl: databaseOwnerUrl,
      embedded: null,
      close: () => Promise.resolve(),
    };
  }
  const embedded = await EmbeddedPostgres.start({ dataFolder, asServer });
  const { url, ownerUrl } = embedded;
  return { url, ownerUrl, embedded, close: () => embedded.stop() };
}

/**
 * Stops a start on a database that does not answer, or does not pass.
 * @param variable what the address comes from, to be named where it is at fault
 */
export async function checkDatabase(
  url: string,
  variable: 'DATABASE_URL' | 'DATABASE_OWNER_URL',
  check: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (failure) {
    const { message } = failure as Error;
    throw new DatabaseRefused({
      zh: `无法连接 ${variable} 所指的数据库（${message}）。`,
      en: `The database that ${variable} names does not answer (${message}).`,
    });
  }
  try {
    await check(client);
  } finally {
    await client.end();
  }
}
