import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { duties, Permission, Role } from '../../src/access/permission.js';
import { Event, EventStatus, Programme } from '../../src/events/event.entity.js';
import { EventsService } from '../../src/events/events.service.js';
import { theHouse, type Viewer } from '../../src/kernel/auth/viewer.js';
import {
  Forbidden,
  InvalidCursor,
  NotFound,
  Unauthenticated,
} from '../../src/kernel/errors/refusals.js';
import { aHolder, anAccount, visitor } from '../support/access.factories.js';
import { anEvent } from '../support/events.factories.js';
import { aServer, type TestServer } from '../support/server.js';

describe('EventsService', () => {
  let server: TestServer;
  let events: EventsService;
  let stranger: Viewer;
  beforeAll(async () => {
    server = await aServer();
    events = server.get(EventsService);
    stranger = await aHolder(
      server.database,
      Role.owner,
      (await anEvent(server.database, { status: EventStatus.draft })).id,
    );
  });
  afterAll(() => server.close());

  it.each([EventStatus.published, EventStatus.archived])(
    'shows an event that is %s to everybody',
    async (status) => {
      const { id, slug } = await anEvent(server.database, { status });

      expect(await events.bySlug(visitor, slug)).toMatchObject({ id, programme: 'released' });
      expect(await events.seen(visitor, id, 'eventId')).toMatchObject({ id });
    },
  );

  it('shows all that is stored of an event', async () => {
    const { id, slug } = await anEvent(server.database);

    const stored = await server.database.manager.findOneByOrFail(Event, { id });
    expect(await events.bySlug(visitor, slug)).toEqual({ ...stored, programme: 'released' });
  });

  it('shows a draft of an event to nobody without a role in it', async () => {
    const { id, slug } = await anEvent(server.database, { status: EventStatus.draft });

    expect(await events.bySlug(visitor, slug)).toBeNull();
    expect(await events.bySlug(stranger, slug)).toBeNull();
    expect(await events.bySlug(visitor, slug, Programme.draft)).toBeNull();
    await expect(events.seen(visitor, id, 'eventId')).rejects.toThrow(NotFound);
    await expect(events.seen(stranger, id, 'eventId')).rejects.toThrow(NotFound);
  });

  it('shows a draft of an event to who holds any role in it, and to the house', async () => {
    const { id, slug } = await anEvent(server.database, { status: EventStatus.draft });
    const door = await aHolder(server.database, Role.door, id, randomUUID());

    expect(await events.bySlug(door, slug)).toMatchObject({ id });
    expect(await events.seen(door, id, 'eventId')).toMatchObject({ id });
    expect(await events.seen(theHouse, id, 'eventId')).toMatchObject({ id });
  });

  it('knows of no event that is not there', async () => {
    expect(await events.bySlug(visitor, 'nowhere')).toBeNull();
    await expect(events.seen(theHouse, randomUUID(), 'eventId')).rejects.toThrow(NotFound);
  });

  it.each(Object.values(Role))(
    'gives the draft programme to the role %s as its duties say',
    async (role) => {
      const { id, slug } = await anEvent(server.database);
      const viewer = await aHolder(server.database, role, id);

      const draft = events.bySlug(viewer, slug, Programme.draft);

      if (duties[role].everywhere.includes(Permission.viewDraft)) {
        expect(await draft).toMatchObject({ id, programme: 'draft' });
      } else await expect(draft).rejects.toThrow(Forbidden);
    },
  );

  it('gives the draft programme of a published event to nobody else', async () => {
    const { slug } = await anEvent(server.database);

    await expect(events.bySlug(visitor, slug, Programme.draft)).rejects.toThrow(Unauthenticated);
    await expect(events.bySlug(stranger, slug, Programme.draft)).rejects.toThrow(NotFound);
  });

  it('lists what is visible, or what is the asker’s own, the newest first, page by page', async () => {
    const elsewhere = await aServer();
    const listed = elsewhere.get(EventsService);
    const { database } = elsewhere;
    const first = await anEvent(database);
    const own = await anEvent(database, { status: EventStatus.draft });
    const hidden = await anEvent(database, { status: EventStatus.draft });
    const last = await anEvent(database, { status: EventStatus.archived });
    const press = await aHolder(database, Role.press, own.id);

    const forVisitor = await listed.list(visitor, {});
    const page = await listed.list(press, { first: 2 });
    const rest = await listed.list(press, { first: 2, after: page.pageInfo.endCursor });
    const forHouse = await listed.list(theHouse, {});
    const mine = [await listed.list(press, {}, true), await listed.list(visitor, {}, true)];
    const counts = [await forVisitor.totalCount(), await page.totalCount()];
    await elsewhere.close();

    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
    expect(ids(forVisitor.nodes)).toEqual([last.id, first.id]);
    expect(ids(page.nodes)).toEqual([last.id, own.id]);
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(ids(rest.nodes)).toEqual([first.id]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(counts).toEqual([2, 3]);
    expect(mine.map(({ nodes }) => ids(nodes))).toEqual([[own.id], []]);
    expect(ids(forHouse.nodes)).toEqual([last.id, hidden.id, own.id, first.id]);
  });

  it('takes no cursor that it did not make', async () => {
    await expect(events.list(await anAccount(server.database), { after: 'x' })).rejects.toThrow(
      InvalidCursor,
    );
  });
});
