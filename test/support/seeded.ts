import { setTimeout as pause } from 'node:timers/promises';

import { Client } from 'pg';

import type { Environment } from '../../src/kernel/config/environment.js';
import { demoPassword } from '../../src/seed/demo-2027/accounts.js';
import { SeedService } from '../../src/seed/seed.service.js';
import { theCluster } from './database.js';
import { aServer, type TestServer } from './server.js';

const seeded = 'dais_seeded';

/** The whole application with the model case and the demo event; the seed is sown once in a run, and copied. */
export async function aSeededServer(differently: Partial<Environment> = {}): Promise<TestServer> {
  const superuser = new Client({ connectionString: theCluster().superuserUrl });
  await superuser.connect();
  try {
    // Specs run side by side: the first sows, the others wait for it.
    await superuser.query('SELECT pg_advisory_lock(1)');
    const { rowCount } = await superuser.query('SELECT FROM pg_database WHERE datname = $1', [
      seeded,
    ]);
    if (rowCount === 0) await sow(superuser);
    return await aServer(differently, seeded);
  } finally {
    await superuser.end();
  }
}

async function sow(superuser: Client): Promise<void> {
  const server = await aServer();
  const { pathname } = new URL(server.urls.url);
  try {
    await server.get(SeedService).sow();
    await server.app.close();
    await server.owner.destroy();
    while (await isInUse(superuser, pathname.slice(1))) await pause(50);
    await superuser.query(
      `CREATE DATABASE ${seeded} TEMPLATE ${pathname.slice(1)} OWNER dais_owner`,
    );
  } finally {
    await server.close().catch(() => undefined);
  }
}

async function isInUse(superuser: Client, name: string): Promise<boolean> {
  const { rowCount } = await superuser.query('SELECT FROM pg_stat_activity WHERE datname = $1', [
    name,
  ]);
  return rowCount !== 0;
}

/** The token of a demo account, such as `organiser`. */
export async function signedInAs(server: TestServer, name: string): Promise<string> {
  const { data } = await server.graphql<{ signIn: { token: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
    { input: { email: `${name}@demo.test`, password: demoPassword } },
  );
  return data.signIn.token;
}
