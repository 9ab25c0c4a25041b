import { Agent, request } from 'node:http';

import { Client } from 'pg';

import { benchServer } from './bench-server.js';
import { graphqlClient } from './load.js';
import { anOrganiser, aProgramme, released } from './programme.fixture.js';
import type { Row } from './row.js';

const screens = 200;
const cues = 30;
const second = 1000;

/** How soon the last of many open screens hears of a cue, from the moment the console sends it. */
export async function liveBench(): Promise<Row[]> {
  const server = await benchServer();
  const owner = new Client({ connectionString: server.ownerUrl });
  const agent = new Agent({ maxSockets: screens });
  try {
    await owner.connect();
    const { eventId } = await aProgramme(owner);
    const organiser = graphqlClient(server.url, 1, await anOrganiser(owner, eventId));
    await released(organiser, eventId);
    const { rows } = await owner.query<{ id: string }>('SELECT id FROM forums LIMIT 1');
    const forumId = rows[0]?.id ?? '';

    let told = 0;
    let heardByAll: (() => void) | undefined;
    const address = `${server.url}/live?event=${eventId}`;
    const hears = (chunk: string) => {
      told += chunk.split('"topic":"show"').length - 1;
      if (told === screens) heardByAll?.();
    };
    await Promise.all(Array.from({ length: screens }, () => aScreen(agent, address, hears)));

    const times: number[] = [];
    for (let cue = 0; cue < cues; cue += 1) {
      told = 0;
      const heard = new Promise<void>((resolve) => (heardByAll = resolve));
      const begun = performance.now();
      const [name, type, input] =
        cue === 0
          ? (['startShow', 'ShowCommandInput', {}] as const)
          : (['shiftShow', 'ShiftShowInput', { minutes: 1 }] as const);
      const answer = await organiser.send(
        JSON.stringify({
          query: `mutation ($input: ${type}!) { ${name}(input: $input) { version } }`,
          variables: { input: { ...input, forumId, version: cue } },
        }),
      );
      if (answer.includes('errors')) throw new Error(answer);
      await heard;
      times.push(performance.now() - begun);
    }
    organiser.close();
    return [row(times)];
  } finally {
    agent.destroy();
    await owner.end();
    await server.close();
  }
}

/** A visitor's open page. */
function aScreen(agent: Agent, address: string, hears: (chunk: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent }, (stream) => {
      stream.setEncoding('utf8').on('data', hears);
      stream.on('error', () => undefined);
      resolve();
    });
    sent.on('error', reject);
    sent.end();
  });
}

function row(times: readonly number[]): Row {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return {
    name: `a cue heard by ${screens} screens, 95th of 100`,
    floor: `${second} ms`,
    ours: `${at(0.95).toFixed(0)} ms`,
    ratio: at(0.95) / second,
    note: `half ${at(0.5).toFixed(0)} ms, most ${at(1).toFixed(0)} ms; ≤ 1 wanted`,
  };
}
