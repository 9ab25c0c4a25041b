import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Client } from 'pg';

import { freePort } from '../src/kernel/database/postmaster.js';
import { benchServer, untilItAnswers } from './bench-server.js';
import { get, graphqlClient, rate } from './load.js';
import { anOrganiser, released } from './programme.fixture.js';
import type { Row } from './row.js';

const clients = 8;
const rounds = 3;
const seconds = 3;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A programme of 872 sessions: imported over HTTP, and once released read by everybody as schedule JSON,
 * against bare Fastify that returns the same bytes. Each server is a process of its own, driven in turns.
 */
export async function importBench(): Promise<Row[]> {
  const server = await benchServer();
  const owner = new Client({ connectionString: server.ownerUrl });
  try {
    await owner.connect();
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO events (slug, status, title_en, title_en_status, time_zone)
       VALUES ('fair', 'published', 'Fair', 'official', 'Europe/Brussels') RETURNING id`,
    );
    const eventId = rows[0]?.id ?? '';
    const token = await anOrganiser(owner, eventId);
    const file = theFile();
    const address = `${server.url}/events/${eventId}/import`;

    const first = await imported(address, token, file);
    const again = await imported(address, token, file);
    const organiser = graphqlClient(server.url, 1, token);
    // A release judges clashes; those of the real file stand in it.
    await owner.query(`UPDATE events SET clash_severities = '{"person": "warns"}'`);
    const started = performance.now();
    await released(organiser, eventId);
    const releasing = performance.now() - started;
    organiser.close();

    const row = (name: string, took: number, most: number): Row => ({
      name,
      floor: '',
      ours: `${(took / 1000).toFixed(2)} s`,
      ratio: null,
      note: `at most ${most} s`,
    });
    return [
      row('importing 872 sessions', first, 5),
      row('importing them again, nothing new', again, 5),
      row('releasing 872 sessions', releasing, 1),
      ...(await reading(`${server.url}/events/fair/schedule.json`)),
    ];
  } finally {
    await owner.end();
    await server.close();
  }
}

async function imported(address: string, token: string, file: Buffer): Promise<number> {
  const started = performance.now();
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/vnd.dais.programme',
      authorization: `Bearer ${token}`,
    },
    body: new Uint8Array(file),
  });
  const answer = (await response.json()) as { sessions?: number };
  if (answer.sessions !== 872) throw new Error(JSON.stringify(answer).slice(0, 1000));
  return performance.now() - started;
}

/** The released programme as a whole, and as an answer to those who have it already. */
async function reading(address: string): Promise<Row[]> {
  const response = await fetch(address);
  const etag = response.headers.get('etag') ?? '';
  const bytes = Buffer.from(await response.arrayBuffer());
  const floor = await bytesServer(bytes);
  try {
    const [ours, bare] = [get(address, clients), get(floor.url, clients)];
    if (Buffer.compare(Buffer.from(await bare.send()), bytes) !== 0) throw new Error('Other bytes');
    const whole = await compared('released programme, whole', bare.send, ours.send);
    const known = await compared(
      'released programme, unchanged (304)',
      () => unchanged(`${floor.url}/known`, etag),
      () => unchanged(address, etag),
    );
    ours.close();
    bare.close();
    return [whole, { ...known, note: 'bare Fastify answers 304 without asking anybody' }];
  } finally {
    await floor.close();
  }
}

async function compared(
  name: string,
  bare: () => Promise<unknown>,
  ours: () => Promise<unknown>,
): Promise<Row> {
  const measure = (act: () => Promise<unknown>, time = seconds) =>
    rate(clients, time, async () => {
      await act();
    });
  await measure(ours, 1);
  await measure(bare, 1);
  let [floor, own] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    floor += (await measure(bare)) / rounds;
    own += (await measure(ours)) / rounds;
  }
  return {
    name,
    floor: `${floor.toFixed(0)} answers/s`,
    ours: `${own.toFixed(0)} answers/s`,
    ratio: own / floor,
    note: 'the same bytes from bare Fastify; at least 0.6',
  };
}

function unchanged(url: string, etag: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { 'if-none-match': etag } }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 304) resolve();
        else reject(new Error(`It answers ${answer.statusCode ?? ''}.`));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function bytesServer(bytes: Buffer): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'dais-bytes-'));
  const file = join(folder, 'bytes');
  writeFileSync(file, bytes);
  const port = await freePort();
  const server: ChildProcess = spawn(
    process.execPath,
    ['--import', here('../test/support/typescript.js'), here('bytes-server.ts')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env.PATH, PORT: String(port), BYTES: file, NODE_ENV: 'production' },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url, server);
  return {
    url,
    close: async () => {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

/** A real programme where one lies beside the project, or one as large. */
function theFile(): Buffer {
  const real = here('../../shared/data/schedules/fosdem-2020.schedule.xml');
  return existsSync(real) ? readFileSync(real) : Buffer.from(aLargeProgramme());
}

function aLargeProgramme(): string {
  const words = 'Lorem ipsum dolor sit amet. '.repeat(40);
  const events = Array.from({ length: 872 }, (_, n) => {
    const hour = 9 + (Math.floor(n / 70) % 13);
    return `<event id="${n + 1}"><start>${String(hour).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}</start>
<duration>00:25</duration><room>Room ${Math.floor(n / 2) % 35}</room><title>Talk ${n}</title><track>Track ${n % 71}</track>
<type>talk</type><abstract>${words}</abstract><description>${words}</description>
<persons><person id="${n % 841}">Person ${n % 841}</person></persons></event>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><schedule><conference><title>Fair</title></conference>
<day index="1" date="2020-02-01"><room name="Room 0">${events.join('\n')}</room></day></schedule>`;
}
