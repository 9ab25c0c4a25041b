import { Client } from 'pg';

import type { Environment } from '../../kernel/config/environment.js';
import { existingHome } from '../../kernel/database/postgres-home.js';
import { openDatabase, type OpenDatabase } from '../../kernel/database/open-database.js';
import { faultsOf, pendingMigrations, rowsFrom } from '../../kernel/database/server-checks.js';
import { fine, type Finding, note, wrong } from './finding.js';

export async function examineDatabase(environment: Environment): Promise<Finding[]> {
  if (environment.databaseUrl === null && existingHome(environment.dataFolder) === null) {
    return [
      fine('尚无数据，首次启动时创建', 'There is no data yet; the first start makes the database'),
    ];
  }
  const database = await openDatabase(environment);
  try {
    return await examine(database);
  } finally {
    await database.close();
  }
}

async function examine({ url, ownerUrl }: OpenDatabase): Promise<Finding[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (failure) {
    return [unreachable('DATABASE_URL', failure)];
  }
  try {
    const faults = await faultsOf(client);
    return [
      ...(faults.length === 0 ? [fine('数据库服务器合格', 'The database server is fit')] : []),
      ...faults.map(({ zh, en }) => wrong(zh, en)),
      await ofRole(client),
      await ofSchema(client, ownerUrl),
      ...(await ofOwner(ownerUrl)),
    ];
  } finally {
    await client.end();
  }
}

function unreachable(variable: string, failure: unknown): Finding {
  const { message } = failure as Error;
  return wrong(
    `无法连接 ${variable} 所指的数据库（${message}）。`,
    `The database that ${variable} names does not answer (${message}).`,
  );
}

/** The application's role must not be able to change what is append-only; an owner always is. */
async function ofRole(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string; powerful: boolean }>(`
    SELECT current_user AS name, rolsuper OR EXISTS (
      SELECT FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND pg_has_role(relowner, 'USAGE')
    ) AS powerful
    FROM pg_roles WHERE rolname = current_user`);
  const [role] = rows;
  if (role?.powerful !== true) {
    return fine('应用角色不拥有任何表', 'The application’s role owns no table');
  }
  return wrong(
    `应用角色 ${role.name} 拥有数据表或为超级用户，只增不改的记录因而可被修改；请让 DATABASE_URL 使用另一用户。`,
    `The application’s role ${role.name} owns tables or is a superuser, so it could change what must only grow: ` +
      'let DATABASE_URL name another user than the owner.',
  );
}

async function ofSchema(client: Client, ownerUrl: string | null): Promise<Finding> {
  const pending = await pendingMigrations(rowsFrom(client));
  if (pending.length === 0) return fine('数据库结构最新', 'The schema is current');
  if (ownerUrl !== null) {
    return note(
      `有 ${pending.length} 个迁移待执行，启动时会自动执行。`,
      `${pending.length} migration(s) are due; the next start runs them.`,
    );
  }
  return wrong(
    `有 ${pending.length} 个迁移待执行：请设置 DATABASE_OWNER_URL 并运行 dais migrate。`,
    `${pending.length} migration(s) are due: run \`dais migrate\` with DATABASE_OWNER_URL set.`,
  );
}

async function ofOwner(ownerUrl: string | null): Promise<Finding[]> {
  if (ownerUrl === null) return [];
  const owner = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  try {
    await owner.connect();
    return [];
  } catch (failure) {
    return [unreachable('DATABASE_OWNER_URL', failure)];
  } finally {
    await owner.end().catch(() => undefined);
  }
}
