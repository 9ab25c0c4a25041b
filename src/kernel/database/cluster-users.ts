import { Client } from 'pg';

import { PlainFailure } from '../errors/plain-failure.js';

/** Two advisory locks of the database `dais`; Postgres lets go of them when their holder dies. */
const theServer = '(55829, 1)';
const everyUser = '(55829, 2)';

/** Another server of Dais works on this data folder. */
export class AlreadyServed extends PlainFailure {
  constructor() {
    super({
      zh: '另一个 Dais 正在使用此数据目录：请先停止它，或改设 DAIS_DATA 与 PORT。',
      en: 'Another Dais server works on this data folder: stop it first, or set DAIS_DATA and PORT to others.',
    });
  }
}

/**
 * Says that we use the cluster, for as long as the connection lasts.
 * Null when the cluster is just being closed, so that one starts it again.
 * @param asServer refuses a second server on the same data
 */
export async function enter(url: string, asServer: boolean): Promise<Client | null> {
  const presence = quietClient(url);
  try {
    await presence.connect();
    await presence.query(`SELECT pg_advisory_lock_shared${everyUser}`);
    if (!asServer || (await take(presence, theServer))) return presence;
  } catch {
    await presence.end().catch(() => undefined);
    return null;
  }
  await presence.end();
  throw new AlreadyServed();
}

/** Whether nobody else uses the cluster; until the connection ends, nobody can begin to. */
export async function leave(presence: Client): Promise<boolean> {
  try {
    await presence.query('SELECT pg_advisory_unlock_all()');
    return await take(presence, everyUser);
  } catch {
    return true;
  }
}

/** A connection whose sudden end is not the end of this process. */
export function quietClient(connectionString: string): Client {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  return client;
}

async function take(presence: Client, lock: string): Promise<boolean> {
  const { rows } = await presence.query<{ taken: boolean }>(
    `SELECT pg_try_advisory_lock${lock} AS taken`,
  );
  return rows[0]?.taken === true;
}
