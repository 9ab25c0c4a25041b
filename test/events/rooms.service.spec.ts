import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../src/access/permission.js';
import { RoomInUse } from '../../src/events/events.errors.js';
import { Room } from '../../src/events/room.entity.js';
import { RoomsService } from '../../src/events/rooms.service.js';
import {
  Forbidden,
  NotFound,
  Unauthenticated,
  VersionConflict,
} from '../../src/kernel/errors/refusals.js';
import { theHouse } from '../../src/kernel/auth/viewer.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aHolder, visitor } from '../support/access.factories.js';
import { anEvent, aRoom, aSlot, hours } from '../support/events.factories.js';
import { aHold, aRelease } from '../support/releases.factories.js';
import { refusedBy } from '../support/refused-by.js';
import { aServer, type TestServer } from '../support/server.js';

describe('RoomsService', () => {
  let server: TestServer;
  let rooms: RoomsService;
  beforeAll(async () => {
    server = await aServer();
    rooms = server.get(RoomsService);
  });
  afterAll(() => server.close());

  it('adds a room with everything that is known of it', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);

    const added = await rooms.save(organiser, {
      eventId,
      name: { zh: '主会场' },
      venue: { zh: '会展中心' },
      city: '西安',
      capacity: 300,
      openHours: [hours(14, 18), hours(8, 12), hours(12, 13)],
      equipment: [{ zh: '投影仪', en: 'projector' }],
      position: 2,
    });

    const { id } = added;
    expect(await server.database.manager.findOneByOrFail(Room, { id })).toEqual(added);
    expect(added).toEqual({
      id,
      eventId,
      name: bilingual({ zh: '主会场' }),
      venue: bilingual({ zh: '会展中心' }),
      city: '西安',
      capacity: 300,
      openHours: [hours(8, 13), hours(14, 18)],
      equipment: [bilingual({ zh: '投影仪', en: 'projector' })],
      position: 2,
      version: 1,
    });
  });

  it('changes what is given, clears what is null and leaves the rest', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const { id } = await aRoom(server.database, { eventId, city: '西安', capacity: 300 });

    const room = await rooms.save(organiser, { id, version: 1, capacity: null, position: 1 });

    expect(room).toMatchObject({ city: '西安', capacity: null, position: 1, version: 2 });
  });

  it('lets organisers of the event of the room alone', async () => {
    const { id: eventId } = await anEvent(server.database);
    const { id: otherId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const lead = await aHolder(server.database, Role.forum_lead, eventId, randomUUID());
    const { id } = await aRoom(server.database, { eventId: otherId });
    const name = { zh: '别处' };

    await expect(rooms.save(visitor, { eventId, name })).rejects.toThrow(Unauthenticated);
    await expect(rooms.save(lead, { eventId, name })).rejects.toThrow(Forbidden);
    await expect(rooms.save(organiser, { eventId: otherId, name })).rejects.toThrow(NotFound);
    await expect(rooms.save(organiser, { id, version: 1, eventId, name })).rejects.toThrow(
      NotFound,
    );

    expect(await server.database.manager.findBy(Room, { eventId })).toEqual([]);
  });

  it('leaves a room in its event, whatever event a change names', async () => {
    const { id: eventId } = await anEvent(server.database);
    const { id: otherId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const { id } = await aRoom(server.database, { eventId });

    const room = await rooms.save(organiser, { id, version: 1, eventId: otherId });

    expect(room.eventId).toBe(eventId);
  });

  it('needs the version that was read', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const { id } = await aRoom(server.database, { eventId });

    await expect(rooms.save(organiser, { id, capacity: 1 })).rejects.toMatchObject({
      details: { path: 'input.version', rule: 'required' },
    });
    await expect(rooms.save(organiser, { id, version: 2, capacity: 1 })).rejects.toThrow(
      VersionConflict,
    );
  });

  it.each([
    [{ name: { zh: '主会场' } }, 'input.eventId'],
    [{ eventId: randomUUID() }, 'input.name'],
  ])('needs an event and a name for a new one', async (input, path) => {
    await expect(rooms.save(theHouse, input)).rejects.toMatchObject({
      details: { path, rule: 'required' },
    });
  });

  it('adds none to an event that is none', async () => {
    const room = rooms.save(theHouse, { eventId: randomUUID(), name: { zh: '主会场' } });

    expect(await refusedBy(room)).toBe('rooms_event_id_fkey');
  });

  it('are read of a release that is older than their hours and equipment', async () => {
    const { id: eventId, slug } = await anEvent(server.database);
    const room = { id: randomUUID(), name: bilingual({ zh: '主会场' }) };
    const forum = { id: randomUUID(), slug: 'old', room, agenda: [] };
    await aRelease(server.database, { eventId, document: { forums: [forum], speakers: [] } });

    const answer = await server.graphql(
      `query ($slug: String!) { event(slug: $slug) { rooms { id openHours { start } equipment { zh } } } }`,
      { slug },
    );

    expect(answer).toEqual({
      data: { event: { rooms: [{ id: room.id, openHours: [], equipment: [] }] } },
    });
  });

  describe('deleting a room', () => {
    it('is done while nothing takes place in it', async () => {
      const { id: eventId } = await anEvent(server.database);
      const organiser = await aHolder(server.database, Role.organiser, eventId);
      const { id } = await aRoom(server.database, { eventId });

      await expect(rooms.remove(organiser, id, 2)).rejects.toThrow(VersionConflict);
      await rooms.remove(organiser, id, 1);

      expect(await server.database.manager.findOneBy(Room, { id })).toBeNull();
    });

    it('is refused while the draft, or any release, has something in it', async () => {
      const { id: eventId } = await anEvent(server.database);
      const organiser = await aHolder(server.database, Role.organiser, eventId);
      const drafted = await aRoom(server.database, { eventId });
      await aSlot(server.database, { eventId, roomId: drafted.id, during: hours(9, 10) });
      const released = await aRoom(server.database, { eventId });
      const release = await aRelease(server.database, { eventId });
      await aHold(server.database, { releaseId: release.id, roomId: released.id });

      for (const { id } of [drafted, released]) {
        await expect(rooms.remove(organiser, id, 1)).rejects.toThrow(RoomInUse);
        expect(await server.database.manager.countBy(Room, { id })).toBe(1);
      }
    });

    it('is for organisers of its event', async () => {
      const { id: eventId } = await anEvent(server.database);
      const { id } = await aRoom(server.database, { eventId });
      const lead = await aHolder(server.database, Role.forum_lead, eventId);
      const foreign = await aHolder(server.database, Role.organiser, randomUUID());

      await expect(rooms.remove(lead, id, 1)).rejects.toThrow(Forbidden);
      await expect(rooms.remove(foreign, id, 1)).rejects.toThrow(NotFound);
    });
  });

  it('puts a deleted room back, as it was and under its id, and once only', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const room = await rooms.save(organiser, {
      ...{ eventId, name: { zh: '主会场' }, venue: { en: 'Expo' }, capacity: 300, position: 2 },
      ...{ openHours: [hours(8, 12), hours(14, 18)], equipment: [{ zh: '投影仪' }] },
    });
    await rooms.remove(organiser, room.id, room.version);

    const restored = await rooms.restore(organiser, room.id);

    expect(restored).toEqual({ ...room, version: room.version + 1 });
    await expect(rooms.restore(organiser, room.id)).rejects.toEqual(new NotFound('id'));
    await expect(rooms.restore(visitor, room.id)).rejects.toBeInstanceOf(Unauthenticated);
  });

  it('puts a room back once where two ask for it in one moment', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const { id } = await aRoom(server.database, { eventId });
    await rooms.remove(organiser, id, 1);

    const answers = await Promise.allSettled([
      rooms.restore(organiser, id),
      rooms.restore(organiser, id),
    ]);

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await server.database.manager.countBy(Room, { id })).toBe(1);
  });
});
