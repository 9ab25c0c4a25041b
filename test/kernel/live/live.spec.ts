import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { Environment } from '../../../src/kernel/config/environment.js';
import { LiveService, type Signal } from '../../../src/kernel/live/live.service.js';
import { eventually } from '../../support/eventually.js';
import { aServer, type TestServer } from '../../support/server.js';

const eventId = '01890000-0000-7000-8000-00000000000e';

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
    // What was said meanwhile is lost: whoever hears that asks for everything.
    expect(heard).toContainEqual({ topic: 'missed', eventId: null });
  });

  it('that nobody heard because the first connection failed are made up for', async () => {
    const environment = server.app.get(Environment);
    let tries = 0;
    const late = new LiveService(server.database, {
      ...environment,
      get databaseUrl() {
        tries += 1;
        return tries === 1 ? 'postgres://nobody@127.0.0.1:1/none' : environment.databaseUrl;
      },
    });
    const heardLate: Signal[] = [];
    late.signals.subscribe((signal) => heardLate.push(signal));

    await late.onApplicationBootstrap();
    await eventually(() => expect(heardLate).toEqual([{ topic: 'missed', eventId: null }]));

    await late.onModuleDestroy();
  });
});
