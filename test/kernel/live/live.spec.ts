import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { LiveService, type Signal } from '../../../src/kernel/live/live.service.js';
import { eventually } from '../../support/eventually.js';
import { aServer, type TestServer } from '../../support/server.js';

const eventId = '01890000-0000-7000-8000-00000000000e';
const otherId = '01890000-0000-7000-8000-00000000000f';

describe('Live signals', () => {
  let server: TestServer;
  let live: LiveService;
  const heard: Signal[] = [];

  beforeAll(async () => {
    server = await aServer();
    live = server.get(LiveService);
    live.signals.subscribe((signal) => heard.push(signal));
  });
  afterAll(() => server.close());

  const announce = (topic: string, thenFail = false) =>
    server.database
      .transaction(async (tx) => {
        await live.announce(tx, topic, eventId);
        if (thenFail) throw new Error('no');
      })
      .catch(() => undefined);

  it('are heard when the transaction commits, and never when it is rolled back', async () => {
    await announce('rolled back', true);
    await announce('committed');

    await eventually(() => expect(heard.map(({ topic }) => topic)).toContain('committed'));
    expect(heard.map(({ topic }) => topic)).not.toContain('rolled back');
  });

  it('of a hot topic come bundled', async () => {
    for (let time = 0; time < 50; time += 1) live.announceSoon('attendees', eventId);

    await eventually(() => expect(heard.some(({ topic }) => topic === 'attendees')).toBe(true));
    await announce('after');
    await eventually(() => expect(heard.some(({ topic }) => topic === 'after')).toBe(true));
    expect(heard.filter(({ topic }) => topic === 'attendees')).toHaveLength(1);
  });

  it('are heard again after the connection was cut', async () => {
    const superuser = new Client({ connectionString: server.urls.superuserUrl });
    await superuser.connect();
    await superuser.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dais live' AND datname = current_database()`,
    );
    await superuser.end();

    await eventually(async () => {
      await announce('back again');
      expect(heard.map(({ topic }) => topic)).toContain('back again');
    });
  });

  it('reach a browser as server-sent events of the event it asked for, by topic alone', async () => {
    await server.app.listen(0, '127.0.0.1');
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    const hangUp = new AbortController();
    const stream = await fetch(`http://127.0.0.1:${port}/live?event=${eventId}`, {
      signal: hangUp.signal,
    });
    let text = '';
    const reading = (async () => {
      for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
        text += Buffer.from(chunk).toString();
      }
    })().catch(() => undefined);

    await live.announce(server.database.manager, 'secret', otherId);
    await announce('programme');

    await eventually(() => expect(text).toContain('data: {"topic":"programme"}'));
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(text).not.toContain('secret');
    hangUp.abort();
    await reading;
  });
});
