import { jobKinds } from '../app.module.js';
import { migrate } from '../kernel/database/migrate.js';
import { checkDatabase, type OpenDatabase } from '../kernel/database/open-database.js';

/** Brings the database to what this version needs, where that is ours to do. The migrations that ran. */
export async function prepare(database: OpenDatabase): Promise<string[]> {
  await checkDatabase(database);
  const { url, ownerUrl } = database;
  if (ownerUrl === null) return [];
  return migrate({ url, ownerUrl, queues: jobKinds.map(({ name }) => name) });
}
