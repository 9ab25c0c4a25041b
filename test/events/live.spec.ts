import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { Grant } from '../../src/access/grant.entity.js';
import { Role } from '../../src/access/permission.js';
import { EventStatus } from '../../src/events/event.entity.js';
import { LiveService } from '../../src/kernel/live/live.service.js';
import { aHolder, type SignedIn } from '../support/access.factories.js';
import { anEvent } from '../support/events.factories.js';
import { eventually } from '../support/eventually.js';
import { aServer, type TestServer } from '../support/server.js';
import { aTokenOf } from '../support/sessions.factories.js';

describe('Who listens to an event', () => {
  let server: TestServer;
  const lines: AbortController[] = [];
  beforeAll(async () => {
    server = await aServer();
    await server.app.listen(0, '127.0.0.1');
  });
  afterEach(() => {
    for (const line of lines.splice(0)) line.abort();
  });
  afterAll(() => server.close());

  /** Listens as a browser does; what was heard so far. */
  const listening = async (eventId: string, viewer: SignedIn | null): Promise<() => string> => {
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    const line = new AbortController();
    lines.push(line);
    const { body, headers } = await fetch(`http://127.0.0.1:${port}/live?event=${eventId}`, {
      signal: line.signal,
      headers: viewer ? { authorization: `Bearer ${await aTokenOf(server.database, viewer)}` } : {},
    });
    expect(headers.get('content-type')).toContain('text/event-stream');
    let heard = '';
    void (async () => {
      for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
        heard += Buffer.from(chunk).toString();
      }
    })().catch(() => undefined);
    return () => heard;
  };
  const announce = async (eventId: string, ...topics: string[]) => {
    for (const topic of topics) {
      await server.get(LiveService).announce(server.database.manager, topic, eventId);
    }
  };

  it('hears of that event alone, and of each change by its topic', async () => {
    const [event, other] = [await anEvent(server.database), await anEvent(server.database)];
    const organiser = await aHolder(server.database, Role.organiser, event.id);
    const heard = await listening(event.id, organiser);

    await announce(other.id, 'rooms');
    await announce(event.id, 'programme');

    await eventually(() => expect(heard()).toContain('data: {"topic":"programme"}'));
    expect(heard()).not.toContain('rooms');
  });

  it('is woken by no change of the draft without a role in it, and by a release', async () => {
    const { id } = await anEvent(server.database, { status: EventStatus.published });
    const elsewhere = await anEvent(server.database);
    const stranger = await aHolder(server.database, Role.organiser, elsewhere.id);
    const heard = [await listening(id, null), await listening(id, stranger)];

    await announce(id, 'programme', 'forums', 'speakers', 'imports', 'check_ins', 'released');

    for (const line of heard) {
      await eventually(() => expect(line()).toContain('data: {"topic":"released"}'));
      expect(line().match(/topic/g)).toHaveLength(1);
    }
  });

  it('is of the audience at the latest with the next heartbeat after the role is taken away', async () => {
    const { id } = await anEvent(server.database, { status: EventStatus.published });
    const door = await aHolder(server.database, Role.door, id);
    mock.timers.enable({ apis: ['setInterval'] });
    const heard = await listening(id, door);
    await announce(id, 'check_ins');
    await eventually(() => expect(heard()).toContain('check_ins'));

    await server.database.manager.delete(Grant, { accountId: door.accountId });
    mock.timers.tick(25_000);
    mock.timers.reset();
    await eventually(() => expect(heard()).toContain('event: heartbeat'));
    await announce(id, 'programme', 'released');

    await eventually(() => expect(heard()).toContain('released'));
    expect(heard()).not.toContain('programme');
  });

  it('hears nothing of an event that is not published, without a role in it', async () => {
    const { id } = await anEvent(server.database, { status: EventStatus.draft });
    const door = await aHolder(server.database, Role.door, id);
    const [inside, outside] = [await listening(id, door), await listening(id, null)];

    await announce(id, 'show', 'released');

    await eventually(() => expect(inside()).toContain('released'));
    expect(outside()).not.toContain('topic');
  });
});
