import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { AlreadyServed } from '../../../src/kernel/database/cluster-users.js';
import {
  EmbeddedPostgres,
  removeEmbedded,
} from '../../../src/kernel/database/embedded-postgres.js';
import { isRoot } from '../../../src/kernel/database/postgres-program.js';
import { isAlive, isPostmasterOf, postmasterOf } from '../../../src/kernel/database/postmaster.js';
import { aDataFolder } from '../../support/data-folder.js';

const asRoot = isRoot() ? it : it.skip;

describe('EmbeddedPostgres', () => {
  let dataFolder: string;
  const opened: EmbeddedPostgres[] = [];

  // Making a cluster takes most of the time, so the first tests share one.
  beforeAll(() => {
    dataFolder = aDataFolder();
  });
  afterEach(async () => {
    for (const postgres of opened.splice(0)) await postgres.stop();
  });
  afterAll(remove);

  it('makes an owner who is no superuser, and an application’s user who owns nothing', async () => {
    const postgres = await start();

    const roles = await ask(
      postgres.ownerUrl,
      `SELECT rolname, rolsuper, rolcreaterole,
         (SELECT datdba = r.oid FROM pg_database WHERE datname = 'dais') AS owns
       FROM pg_roles r WHERE rolname LIKE 'dais%' ORDER BY rolname`,
    );

    expect(roles).toEqual([
      { rolname: 'dais', rolsuper: false, rolcreaterole: false, owns: false },
      { rolname: 'dais_owner', rolsuper: false, rolcreaterole: true, owns: true },
    ]);
  });

  it('lets the owner set time-outs on the application’s user, but not act as it', async () => {
    const postgres = await start();

    await ask(postgres.ownerUrl, `ALTER ROLE dais SET lock_timeout = '5s'`);

    await expect(ask(postgres.ownerUrl, 'SET ROLE dais')).rejects.toThrow('permission denied');
    expect(await ask(postgres.url, 'SHOW lock_timeout')).toEqual([{ lock_timeout: '5s' }]);
  });

  it('keeps checksums, reads the clock in UTC, asks everybody for a password and logs no rows', async () => {
    const postgres = await start();

    const settings = await ask(
      postgres.superuserUrl,
      `SELECT name, setting FROM pg_settings WHERE name IN ('data_checksums', 'fsync', 'TimeZone',
         'listen_addresses', 'log_error_verbosity', 'log_min_error_statement', 'unix_socket_directories')
       ORDER BY name COLLATE "C"`,
    );

    const wrongPassword = Object.assign(new URL(postgres.superuserUrl), {
      password: 'guessed',
    }).href;
    await expect(ask(wrongPassword, 'SELECT')).rejects.toThrow('password authentication failed');
    expect(settings).toEqual([
      { name: 'TimeZone', setting: 'UTC' },
      { name: 'data_checksums', setting: 'on' },
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'log_error_verbosity', setting: 'terse' },
      { name: 'log_min_error_statement', setting: 'panic' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
  });

  it('finds letters in Chinese, so that a search by parts of words does', async () => {
    const postgres = await start();

    const [{ found } = { found: 0 }] = await ask<{ found: number }>(
      postgres.superuserUrl,
      `CREATE EXTENSION pg_trgm; SELECT cardinality(show_trgm('硬科技创新大会')) AS found`,
    );

    expect(found).toBe(8);
  });

  it('keeps its passwords from other users of the machine', async () => {
    const postgres = await start();

    const { mode } = statSync(join(postgres.place.home, 'credentials.json'));

    expect(mode & 0o777).toBe(0o600);
  });

  it('leaves no process behind and keeps the data for the next start', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE kept (); GRANT SELECT ON kept TO dais');
    const { pid } = running(first);
    await first.stop();

    const second = await start();

    expect(isPostmasterOf(pid, clusterOf(first))).toBe(false);
    expect(await ask(second.url, 'SELECT FROM kept')).toEqual([]);
  });

  it('takes over the Postgres of a server that was killed', async () => {
    const { url, kill } = await aLoneServer(dataFolder);
    await kill();

    const postgres = await start({ asServer: true });

    expect(postgres.url).toBe(url);
    const { pid } = running(postgres);
    await postgres.stop();
    expect(isPostmasterOf(pid, clusterOf(postgres))).toBe(false);
  });

  it('recovers what was committed when Postgres itself is killed', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE survived (); GRANT SELECT ON survived TO dais');
    process.kill(running(first).pid, 'SIGKILL');
    await first.lost;

    const second = await start();

    expect(await ask(second.url, 'SELECT FROM survived')).toEqual([]);
  });

  it('starts although postmaster.pid names a process that is now another program', async () => {
    const first = await start();
    await first.stop();
    const stale = [process.pid, clusterOf(first), 1, 5432, '', '127.0.0.1', '', 'ready'].join('\n');
    writeFileSync(join(clusterOf(first), 'postmaster.pid'), stale);

    const second = await start();

    expect(running(second).pid).not.toBe(process.pid);
  });

  it('refuses a second server on the same data, in this process or in another', async () => {
    const { kill } = await aLoneServer(dataFolder);

    await expect(start({ asServer: true })).rejects.toThrow(AlreadyServed);

    await kill();
    await start({ asServer: true });
    await expect(start({ asServer: true })).rejects.toThrow(AlreadyServed);
  });

  it('is joined by a command, and stopped by whoever leaves last', async () => {
    const server = await start({ asServer: true });
    const command = await start();
    const { pid } = running(server);

    await server.stop();
    const afterServer = isPostmasterOf(pid, clusterOf(server));
    await command.stop();

    expect([afterServer, isPostmasterOf(pid, clusterOf(server))]).toEqual([true, false]);
  });

  describe('in a folder without data', () => {
    beforeEach(async () => {
      await remove();
      dataFolder = aDataFolder();
    });

    it('is made once when two processes start at the same moment', async () => {
      const [here, there] = await Promise.all([start(), aLoneServer(dataFolder)]);

      await there.kill();
      expect(there.url).toBe(here.url);
    });

    it('clears away a cluster that was being made when its process was killed', async () => {
      const halfMade = join(dataFolder, 'postgres.init-2147483647');
      mkdirSync(join(halfMade, 'cluster'), { recursive: true });

      await start();

      expect(readdirSync(dataFolder)).toEqual(['postgres']);
    });

    it('is not deleted while somebody uses it', async () => {
      const postgres = await start();

      const whileUsed = await removeEmbedded(dataFolder);
      await postgres.stop();
      const afterwards = await removeEmbedded(dataFolder);

      expect([whileUsed, afterwards, existsSync(postgres.place.home)]).toEqual([
        false,
        true,
        false,
      ]);
    });

    it('is deleted together with an orphan that still runs', async () => {
      const { kill } = await aLoneServer(dataFolder);
      const { pid = 0 } = postmasterOf(join(dataFolder, 'postgres', 'cluster')) ?? {};
      await kill();

      const removed = await removeEmbedded(dataFolder);

      expect([removed, isPostmasterOf(pid, dataFolder), readdirSync(dataFolder)]).toEqual([
        true,
        false,
        [],
      ]);
    });

    asRoot(
      'moves out of a folder that only root may enter, and is deleted from there',
      async () => {
        chmodSync(dataFolder, 0o700);

        const postgres = await start();
        const { home, movedOut } = postgres.place;
        await postgres.stop();
        const again = await start();
        await again.stop();
        await removeEmbedded(dataFolder);

        expect([movedOut, home.startsWith('/var/lib/dais/'), again.place.home]).toEqual([
          true,
          true,
          home,
        ]);
        expect(existsSync(home)).toBe(false);
      },
    );
  });

  async function remove(): Promise<void> {
    await removeEmbedded(dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
  }

  async function start(options: { asServer?: boolean } = {}): Promise<EmbeddedPostgres> {
    const postgres = await EmbeddedPostgres.start({ dataFolder, ...options });
    opened.push(postgres);
    return postgres;
  }
});

function clusterOf(postgres: EmbeddedPostgres): string {
  return join(postgres.place.home, 'cluster');
}

function running(postgres: EmbeddedPostgres) {
  return postmasterOf(clusterOf(postgres)) ?? { pid: 0, port: null };
}

async function ask<Row = object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const results: unknown = await client.query(sql);
    const last = [results].flat().at(-1) as { rows: Row[] };
    return last.rows;
  } finally {
    await client.end();
  }
}

/** A server in a process of its own, which can be killed without any chance to clean up. */
async function aLoneServer(dataFolder: string) {
  const support = (name: string) =>
    fileURLToPath(new URL(`../../support/${name}`, import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', support('typescript.js'), support('lone-server.ts'), dataFolder],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  const kill = async () => {
    child.kill('SIGKILL');
    while (isAlive(child.pid ?? 0) && child.exitCode === null && child.signalCode === null)
      await pause(10);
    // Postgres notices the end of a connection on its own time.
    await pause(100);
  };
  return { url, kill };
}
