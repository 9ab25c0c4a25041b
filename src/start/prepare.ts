import { jobKinds } from '../app.module.js';
import { migrate } from '../kernel/database/migrate.js';
import { checkDatabase, type OpenDatabase } from '../kernel/database/open-database.js';
import { checkSchema, checkServer } from '../kernel/database/server-checks.js';

/** Brings the database to what this version needs, where that is ours to do. The migrations that ran. */
export async function prepare({ url, ownerUrl }: OpenDatabase): Promise<string[]> {
  let ran: string[] = [];
  if (ownerUrl !== null) {
    await checkDatabase(ownerUrl, 'DATABASE_OWNER_URL', checkServer);
    ran = await migrate({ url, ownerUrl, queues: jobKinds.map(({ name }) => name) });
  }
  // Once more as the application: settings may differ by role.
  await checkDatabase(url, 'DATABASE_URL', async (client) => {
    await checkServer(client);
    await checkSchema(client);
  });
  return ran;
}
