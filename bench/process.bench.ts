import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { removeEmbedded } from '../src/kernel/database/embedded-postgres.js';
import { freePort } from '../src/kernel/database/postmaster.js';
import { untilItAnswers } from './bench-server.js';
import { graphqlClient, rate } from './load.js';
import type { Row } from './row.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What `npm start` runs, without npm around it. */
const [, ...start] = (
  JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: { start: string } }
).scripts.start.split(' ');
const clients = 16;

const everything = `{
  event(slug: "demo-2027") {
    title { zh en }
    forums { title { zh } room { name { zh } } agenda { title { zh } during { start end } speakers { person { name } } } }
    signingTotals { signings undisclosed }
  }
}`;

/** How long a start takes, the first and a later one, and how much memory the one Node process holds. */
export async function processBench(): Promise<Row[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dais-start-'));
  chmodSync(dataFolder, 0o755);
  try {
    const first = await started(dataFolder);
    await ended(first.server);
    const later = await started(dataFolder);
    await pause(5000);
    const idle = memoryOf(later.server);
    const most = await memoryUnderLoad(later);
    await ended(later.server);
    return [
      row(
        'first start, seeded, to /healthz',
        `${first.seconds.toFixed(1)} s`,
        'build excluded; at most 45 s',
      ),
      row('later start, to /healthz', `${later.seconds.toFixed(1)} s`, 'at most 8 s'),
      row('memory of the Node process, idle', `${idle} MB`, 'resident; at most 200 MB'),
      row(`memory under load, ${clients} clients`, `${most} MB`, 'resident; at most 350 MB'),
    ];
  } finally {
    await removeEmbedded(dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

interface Started {
  readonly server: ChildProcess;
  readonly url: string;
  readonly seconds: number;
}

async function started(dataFolder: string): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const server = spawn(process.execPath, start, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, PORT: String(port), DAIS_DATA: dataFolder, LOG_LEVEL: 'error' },
  });
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(`${url}/healthz`, server);
  return { server, url, seconds: (performance.now() - began) / 1000 };
}

async function ended(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}

async function memoryUnderLoad({ server, url }: Started): Promise<number> {
  const client = graphqlClient(url, clients);
  const body = JSON.stringify({ query: everything });
  const answer = await client.send(body);
  if (!answer.includes('"signingTotals"')) throw new Error(answer.slice(0, 500));
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, memoryOf(server))), 100);
  await rate(clients, 10, async () => {
    await client.send(body);
  });
  clearInterval(watching);
  client.close();
  return most;
}

/** Resident megabytes, as Linux counts them. */
function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

function row(name: string, ours: string, note: string): Row {
  return { name, floor: '', ours, ratio: null, note };
}
