import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { EmbeddedPostgres, removeEmbedded } from '../src/kernel/database/embedded-postgres.js';
import { freePort } from '../src/kernel/database/postmaster.js';

const main = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));

/** The built server in a process of its own, on a database of its own that is gone afterwards. */
export interface BenchServer {
  readonly url: string;
  readonly pid: number;
  readonly dataFolder: string;
  readonly databaseUrl: string;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

export async function benchServer(): Promise<BenchServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dais-bench-'));
  // As root, Postgres runs as somebody else, who is to find the way in.
  chmodSync(dataFolder, 0o755);
  const postgres = await EmbeddedPostgres.start({ dataFolder });
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of closing.reverse()) await end();
    await postgres.stop();
    await removeEmbedded(dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const server = spawn(process.execPath, [main], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        // Jobs run elsewhere, as in production; what they do in their own time is not measured.
        DAIS_WORK: 'web',
        PORT: String(port),
        DATABASE_URL: postgres.url,
        DATABASE_OWNER_URL: postgres.ownerUrl,
        DAIS_DATA: dataFolder,
        LOG_LEVEL: 'error',
      },
    });
    closing.push(() => end(server));
    const url = `http://127.0.0.1:${port}`;
    await untilItAnswers(`${url}/healthz`, server);
    return {
      url,
      pid: server.pid ?? 0,
      dataFolder,
      databaseUrl: postgres.url,
      ownerUrl: postgres.ownerUrl,
      close,
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}

/** Waits until the address answers anything at all. */
export async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (let patience = 300; patience > 0; patience -= 1) {
    if (server.exitCode !== null) throw new Error('The server of the bench did not start.');
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await pause(100);
  }
  throw new Error('The server of the bench does not answer.');
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}
