import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';

import { EmbeddedPostgres, removeEmbedded } from '../../src/kernel/database/embedded-postgres.js';
import { freePort, isPostmasterOf, postmasterOf } from '../../src/kernel/database/postmaster.js';
import { aDataFolder } from '../support/data-folder.js';
import { theCluster } from '../support/database.js';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

// Each test starts whole processes, which takes its time on a busy machine.
jest.setTimeout(120_000);

/** `npm start` without npm and without the build. */
interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: () => string;
  readonly ended: () => Promise<number | null>;
}

describe('serve', () => {
  let dataFolder: string;
  const started: ChildProcess[] = [];
  beforeAll(() => {
    dataFolder = aDataFolder();
  });
  afterEach(async () => {
    for (const child of started.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  });
  afterAll(async () => {
    await removeEmbedded(dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
  });

  describe('once it runs', () => {
    let server: Running;
    beforeAll(async () => {
      server = await start();
      // The second of these tests stops it.
      started.splice(0);
    });
    afterAll(() => void server.child.kill('SIGKILL'));

    it('has said in both languages where everything is, and answers there', async () => {
      const { url, output } = server;

      const health = await fetch(`${url}/healthz`);
      const ready = await fetch(`${url}/readyz`);

      expect([health.status, ready.status]).toEqual([200, 200]);
      for (const said of ['Dais 已启动 · Dais is running', `${url}/graphql`, dataFolder]) {
        expect(output()).toContain(said);
      }
    });

    it('finishes what it is answering when it is told to stop, even told twice', async () => {
      const { child, url, ended } = server;
      const { pid } = postmasterOf(join(dataFolder, 'postgres', 'cluster')) ?? { pid: 0 };
      const slow = await halfARequest(url);

      child.kill('SIGINT');
      child.kill('SIGINT');
      await pause(300);
      const readiness = await fetch(`${url}/readyz`);
      const answer = await slow.finish();

      expect([readiness.status, await readiness.json()]).toEqual([503, { status: 'draining' }]);
      expect(answer).toMatch(
        /^HTTP\/1.1 200 OK[^]*connection: close[^]*{"data":{"__typename":"Query"}}/i,
      );
      expect(await ended()).toBe(0);
      expect(isPostmasterOf(pid, dataFolder)).toBe(false);
    });
  });

  it('stops at once at the third signal, and leaves data that can be opened', async () => {
    const { child, url, ended } = await start();
    await halfARequest(url);

    for (let signals = 0; signals < 3; signals += 1) {
      child.kill('SIGINT');
      await pause(50);
    }

    expect(await ended()).toBe(1);
    const postgres = await EmbeddedPostgres.start({ dataFolder });
    await postgres.stop();
  });

  it('stops with a word about it when its Postgres is killed', async () => {
    const { ended, output } = await start();
    process.kill(postmasterOf(join(dataFolder, 'postgres', 'cluster'))!.pid, 'SIGKILL');

    expect(await ended()).toBe(1);
    expect(output()).toContain('The embedded PostgreSQL has gone away, so Dais stops.');
  });

  it('names every mistake in the environment and starts nothing', async () => {
    const { ended, output } = launch({ PORT: 'many', DAIS_WORK: 'none' });

    expect(await ended()).toBe(1);
    expect(output().match(/^[A-Z_]+ must .*$/gm)).toEqual([
      'PORT must be a port between 1 and 65535, not “many”.',
      'DAIS_WORK must be web, jobs, or web,jobs, not “none”.',
    ]);
  });

  it('uses the server that DATABASE_URL names, and refuses to migrate it without the owner', async () => {
    const name = `serve_${process.pid}`;
    const named = (address: string) => Object.assign(new URL(address), { pathname: name }).href;
    const superuser = new Client({ connectionString: theCluster().superuserUrl });
    await superuser.connect();
    await superuser.query(`CREATE DATABASE ${name} OWNER dais_owner`);
    const DATABASE_URL = named(theCluster().url);

    const refused = launch({ DATABASE_URL });
    const refusal = await refused.ended();
    const { child, url, ended } = await start({
      DATABASE_URL,
      DATABASE_OWNER_URL: named(theCluster().ownerUrl),
    });
    const readiness = await fetch(`${url}/readyz`);
    child.kill('SIGTERM');
    const code = await ended();
    await superuser.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await superuser.end();

    expect([refusal, readiness.status, code]).toEqual([1, 200, 0]);
    expect(refused.output()).toContain('run `dais migrate` with DATABASE_OWNER_URL set');
  });

  function launch(variables: Record<string, string>): Omit<Running, 'url'> {
    const child = spawn(
      process.execPath,
      ['--import', file('test/support/typescript.js'), file('src/main.ts')],
      {
        // In production nothing is seeded, which would take a while.
        env: {
          PATH: process.env.PATH,
          NODE_ENV: 'production',
          DAIS_DATA: dataFolder,
          ...variables,
        },
        cwd: dataFolder,
      },
    );
    started.push(child);
    let said = '';
    const ended = once(child, 'close').then(() => child.exitCode);
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return { child, output: () => said, ended: () => ended };
  }

  async function start(variables: Record<string, string> = {}): Promise<Running> {
    const PORT = `${await freePort()}`;
    const running = launch({ PORT, ...variables });
    for (;;) {
      const url = /(http:\/\/localhost:\d+)\/graphql/.exec(running.output())?.[1];
      if (url !== undefined && running.output().includes('┘')) return { ...running, url };
      if (running.child.exitCode !== null) throw new Error(running.output());
      await pause(20);
    }
  }
});

/** A request whose second half is sent when the test says so. */
async function halfARequest(url: string): Promise<{ finish: () => Promise<string> }> {
  const body = '{"query":"{ __typename }"}';
  const head =
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n' +
    `content-length: ${body.length}\r\n\r\n`;
  const socket = new Socket();
  socket.on('error', () => undefined);
  socket.connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(head + body.slice(0, 5));
  await pause(100);
  return {
    finish: async () => {
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      socket.write(body.slice(5));
      await once(socket, 'close');
      return answer;
    },
  };
}
