import { DatabaseRefused } from '../kernel/database/server-checks.js';
import { prepare } from '../start/prepare.js';
import { withDatabase } from './with-app.js';

/** `dais migrate` */
export function migrateCommand(): Promise<void> {
  return withDatabase(async (database) => {
    if (database.ownerUrl === null) {
      throw new DatabaseRefused({
        zh: '要迁移数据库，请设置 DATABASE_OWNER_URL。',
        en: 'Set DATABASE_OWNER_URL to migrate.',
      });
    }
    const ran = await prepare(database);
    for (const name of ran) process.stdout.write(`${name}\n`);
    process.stdout.write(
      ran.length === 0
        ? '数据库已是最新。 The database is current.\n'
        : `已执行 ${ran.length} 个迁移。 ${ran.length} migration(s) ran.\n`,
    );
  });
}
