import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { HostRole } from '../../src/directory/host.js';
import { EventHost } from '../../src/events/event-host.entity.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anOrganisation } from '../support/directory.factories.js';
import { anEvent } from '../support/events.factories.js';
import { refusedBy } from '../support/refused-by.js';

describe('event hosts', () => {
  let test: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
  });
  afterAll(() => test.close());

  async function aHost(host: Partial<EventHost> = {}): Promise<Partial<EventHost>> {
    const values = {
      eventId: host.eventId ?? (await anEvent(database)).id,
      organisationId: host.organisationId ?? (await anOrganisation(database)).id,
      role: HostRole.host,
      position: 0,
      ...host,
    };
    await database.manager.insert(EventHost, values);
    return values;
  }

  it('take one organisation in two roles', async () => {
    const { eventId, organisationId } = await aHost();

    const second = { eventId: eventId!, organisationId: organisationId!, role: HostRole.media };

    expect(await refusedBy(aHost({ ...second, position: 1 }))).toBeNull();
  });

  it('take one organisation in one role only once', async () => {
    const { eventId, organisationId } = await aHost();

    const again = { eventId: eventId!, organisationId: organisationId!, position: 1 };

    expect(await refusedBy(aHost(again))).toBe('event_hosts_once');
  });

  it.each<[string, Partial<EventHost>]>([
    ['event_hosts_role', { role: 'sponsor' as never }],
    ['event_hosts_event_id_fkey', { eventId: randomUUID() }],
    ['event_hosts_organisation_id_fkey', { organisationId: randomUUID() }],
  ])('are kept by %s', async (constraint, broken) => {
    expect(await refusedBy(aHost(broken))).toBe(constraint);
  });
});
