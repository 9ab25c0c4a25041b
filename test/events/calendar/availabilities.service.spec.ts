import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../../src/access/permission.js';
import { AvailabilitiesService } from '../../../src/events/calendar/availabilities.service.js';
import { Forbidden, NotFound, Unauthenticated } from '../../../src/kernel/errors/refusals.js';
import { aHolder, visitor } from '../../support/access.factories.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEvent, hours } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';

describe('AvailabilitiesService', () => {
  let server: TestServer;
  let availabilities: AvailabilitiesService;
  beforeAll(async () => {
    server = await aServer();
    availabilities = server.get(AvailabilitiesService);
  });
  afterAll(() => server.close());

  async function someone() {
    const { id: eventId } = await anEvent(server.database);
    const { id: personId } = await aPerson(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    return { eventId, personId, organiser };
  }

  it('puts the spans of a person in the place of those before, by time', async () => {
    const { eventId, personId, organiser } = await someone();
    const { personId: other } = await someone();
    const save = (id: string, ...spans: ReturnType<typeof hours>[]) =>
      availabilities.save(organiser, { eventId, personId: id, spans });
    await save(other, hours(8, 20));
    await save(personId, hours(9, 10));

    const saved = await save(personId, hours(14, 15), hours(9, 11));

    expect(saved.map(({ during }) => during)).toEqual([hours(9, 11), hours(14, 15)]);
    expect(await availabilities.list(organiser, eventId, personId)).toEqual(saved);
    const everybody = await availabilities.list(organiser, eventId, null);
    expect(everybody.map((one) => one.personId)).toEqual([other, personId, personId]);
  });

  it('forgets when a person can come', async () => {
    const { eventId, personId, organiser } = await someone();
    await availabilities.save(organiser, { eventId, personId, spans: [hours(9, 10)] });

    await availabilities.save(organiser, { eventId, personId, spans: [] });

    expect(await availabilities.list(organiser, eventId, null)).toEqual([]);
  });

  it('keeps the spans before when the new ones overlap', async () => {
    const { eventId, personId, organiser } = await someone();
    await availabilities.save(organiser, { eventId, personId, spans: [hours(9, 10)] });

    const overlapping = availabilities.save(organiser, {
      eventId,
      personId,
      spans: [hours(11, 13), hours(12, 14)],
    });

    expect(await refusedBy(overlapping)).toBe('availabilities_apart');
    const kept = await availabilities.list(organiser, eventId, personId);
    expect(kept.map(({ during }) => during)).toEqual([hours(9, 10)]);
  });

  it('lets the last of those win who save at the same moment', async () => {
    const { eventId, personId, organiser } = await someone();

    await Promise.all(
      [hours(9, 12), hours(10, 13), hours(11, 14), hours(9, 14)].map((span) =>
        availabilities.save(organiser, { eventId, personId, spans: [span] }),
      ),
    );

    expect(await availabilities.list(organiser, eventId, personId)).toHaveLength(1);
  });

  it('is written by organisers and read by who sees the draft', async () => {
    const { eventId, personId, organiser } = await someone();
    const lead = await aHolder(server.database, Role.forum_lead, eventId, randomUUID());
    const press = await aHolder(server.database, Role.press, eventId);
    const input = { eventId, personId, spans: [hours(9, 10)] };

    await availabilities.save(organiser, input);

    await expect(availabilities.save(visitor, input)).rejects.toThrow(Unauthenticated);
    await expect(availabilities.save(lead, input)).rejects.toThrow(Forbidden);
    expect(await availabilities.list(lead, eventId, null)).toHaveLength(1);
    await expect(availabilities.list(press, eventId, null)).rejects.toThrow(Forbidden);
    await expect(availabilities.list(visitor, eventId, null)).rejects.toThrow(Unauthenticated);
  });

  it('knows nobody who is not in the directory', async () => {
    const { eventId, organiser } = await someone();

    await expect(
      availabilities.save(organiser, { eventId, personId: randomUUID(), spans: [] }),
    ).rejects.toEqual(new NotFound('input.personId'));
  });
});
