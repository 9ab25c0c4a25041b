import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { Client } from 'pg';

import { freePort } from '../src/kernel/database/postmaster.js';
import { type BenchServer, benchServer, untilItAnswers } from './bench-server.js';
import { get, graphqlClient, rate } from './load.js';
import {
  anOrganiser,
  aProgramme,
  pageDocument,
  released,
  slug,
  forumSlug,
  wholeDocument,
} from './programme.fixture.js';
import type { Row } from './row.js';

const clients = 8;
const rounds = 3;
const seconds = 3;

/**
 * A forum's page and a whole agenda of 500 items through GraphQL, against one hand-written statement that
 * returns the same JSON over bare Fastify; each server a process of its own, driven in turns.
 */
export async function pagesBench(): Promise<Row[]> {
  const server = await benchServer();
  const owner = new Client({ connectionString: server.ownerUrl });
  const floor = await floorServer(server);
  try {
    await owner.connect();
    const { eventId } = await aProgramme(owner);
    const token = await anOrganiser(owner, eventId);
    const visitor = graphqlClient(server.url, clients);
    const organiser = graphqlClient(server.url, clients, token);
    await released(organiser, eventId);

    const rows: Row[] = [];
    for (const [name, path, document, bar] of [
      ['one forum page', `/${slug}/${forumSlug}`, pageDocument, 0.35],
      ['whole programme, 500 items', `/${slug}`, wholeDocument, 0.6],
    ] as const) {
      const bare = get(`${floor.url}${path}`, clients);
      const expected = JSON.parse(await bare.send()) as unknown;
      for (const [programme, client] of [
        ['released', visitor],
        ['draft', organiser],
      ] as const) {
        const body = JSON.stringify({ query: document(programme) });
        sameJson(await client.send(body), expected);
        rows.push(
          await compared(
            `${name}, ${programme}`,
            () => bare.send(),
            () => client.send(body),
            bar,
          ),
        );
      }
      bare.close();
    }
    visitor.close();
    organiser.close();
    return rows;
  } finally {
    await owner.end();
    await floor.close();
    await server.close();
  }
}

async function compared(
  name: string,
  bare: () => Promise<unknown>,
  graphql: () => Promise<unknown>,
  bar: number,
): Promise<Row> {
  const measure = (act: () => Promise<unknown>, time = seconds) =>
    rate(clients, time, async () => {
      await act();
    });
  await measure(graphql, 2);
  await measure(bare, 1);
  let [floor, ours] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    floor += (await measure(bare)) / rounds;
    ours += (await measure(graphql)) / rounds;
  }
  return {
    name,
    floor: `${floor.toFixed(0)} pages/s`,
    ours: `${ours.toFixed(0)} pages/s`,
    ratio: ours / floor,
    note: `one SQL statement over bare Fastify; at least ${bar}`,
  };
}

function sameJson(answer: string, expected: unknown): void {
  const canonical = (value: unknown) =>
    JSON.stringify(value, (_key, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    );
  if (canonical(JSON.parse(answer)) !== canonical(expected)) {
    throw new Error(
      `The two do not answer alike:\n${answer.slice(0, 1000)}\n${JSON.stringify(expected).slice(0, 1000)}`,
    );
  }
}

async function floorServer(
  server: BenchServer,
): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort();
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const floor: ChildProcess = spawn(
    process.execPath,
    ['--import', here('../test/support/typescript.js'), here('floor-server.ts')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        DATABASE_URL: server.databaseUrl,
        NODE_ENV: 'production',
      },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url, floor);
  return {
    url,
    close: async () => {
      const gone = once(floor, 'exit');
      floor.kill();
      await gone;
    },
  };
}
