import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { HostRole } from '../../src/directory/host.js';
import { SlotsLoader } from '../../src/events/calendar/slots.loader.js';
import { EventHost } from '../../src/events/event-host.entity.js';
import { EventsLoader } from '../../src/events/events.loader.js';
import { RoomsLoader } from '../../src/events/rooms.loader.js';
import { Statistic, StatisticPrecision } from '../../src/events/statistic.entity.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { countStatements } from '../support/count-statements.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anOrganisation } from '../support/directory.factories.js';
import { anEvent, aRoom, aSlot } from '../support/events.factories.js';

describe('the loaders of events', () => {
  let test: TestDatabase;
  let database: DataSource;
  let ids: string[];
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    ids = [(await anEvent(database)).id, (await anEvent(database)).id, randomUUID()];
  });
  afterAll(() => test.close());

  /** What a loader finds for each id in one request, having asked once. */
  async function foundAtOnce<Value>(
    load: (request: object, id: string) => Promise<Value | undefined>,
    keys = ids,
  ): Promise<(Value | undefined)[]> {
    const request = {};
    let found: (Value | undefined)[] = [];
    const statements = await countStatements(database, async () => {
      found = await Promise.all(keys.map((id) => load(request, id)));
    });
    expect(statements).toBe(1);
    return found;
  }

  it('find events', async () => {
    const found = await foundAtOnce(new EventsLoader(database).byId);

    expect(found.map((event) => event?.id)).toEqual([ids[0], ids[1], undefined]);
  });

  it('find the hosts of events in the order of protocol', async () => {
    const { id: organisationId } = await anOrganisation(database);
    const host = (eventId: string, role: HostRole, position: number) =>
      database.manager.insert(EventHost, { eventId, organisationId, role, position });
    await host(ids[0]!, HostRole.supporter, 1);
    await host(ids[0]!, HostRole.guidance, 0);
    await host(ids[1]!, HostRole.host, 0);

    const found = await foundAtOnce(new EventsLoader(database).hostsOf);

    expect(found.map((hosts) => hosts?.map(({ role }) => role))).toEqual([
      [HostRole.guidance, HostRole.supporter],
      [HostRole.host],
      undefined,
    ]);
  });

  it('find the statistics of events in the order they are printed', async () => {
    const statistic = (eventId: string, asPrinted: string, position: number) =>
      database.manager.insert(Statistic, {
        ...{ eventId, asPrinted, position, measure: bilingual({ zh: '增长' }) },
        precision: StatisticPrecision.exact,
      });
    await statistic(ids[1]!, '乙', 1);
    await statistic(ids[1]!, '甲', 0);

    const found = await foundAtOnce(new EventsLoader(database).statisticsOf);

    expect(found.map((list) => list?.map(({ asPrinted }) => asPrinted))).toEqual([
      undefined,
      ['甲', '乙'],
      undefined,
    ]);
  });

  it('find rooms, and those of events in their order', async () => {
    const second = await aRoom(database, { eventId: ids[0]!, position: 2 });
    const first = await aRoom(database, { eventId: ids[0]!, position: 1 });
    const loader = new RoomsLoader(database);

    const byId = await foundAtOnce(loader.byId, [first.id, second.id, randomUUID()]);
    const ofEvent = await foundAtOnce(loader.ofEvent);

    expect(byId).toEqual([first, second, undefined]);
    expect(ofEvent).toEqual([[first, second], undefined, undefined]);
  });

  it('find slots', async () => {
    const slots = [
      await aSlot(database, { eventId: ids[0]! }),
      await aSlot(database, { eventId: ids[1]! }),
    ];

    const found = await foundAtOnce(
      new SlotsLoader(database).byId,
      slots.map(({ id }) => id),
    );

    expect(found).toEqual(slots);
  });
});
