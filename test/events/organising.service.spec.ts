import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Grant } from '../../src/access/grant.entity.js';
import { Role } from '../../src/access/permission.js';
import { HostRole } from '../../src/directory/host.js';
import { Capacity } from '../../src/events/capacity/capacity.entity.js';
import { EventHost } from '../../src/events/event-host.entity.js';
import {
  Event,
  EventStatus,
  OverlappingForums,
  WaitingList,
} from '../../src/events/event.entity.js';
import { OrganisingService } from '../../src/events/organising.service.js';
import { Statistic, StatisticPrecision } from '../../src/events/statistic.entity.js';
import { AuditEntry } from '../../src/kernel/audit/audit-entry.entity.js';
import { theHouse } from '../../src/kernel/auth/viewer.js';
import {
  Forbidden,
  NotFound,
  Unauthenticated,
  VersionConflict,
  WrongStatus,
} from '../../src/kernel/errors/refusals.js';
import { Certainty, Origin } from '../../src/kernel/sources/sourced.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aHolder, anAccount, visitor } from '../support/access.factories.js';
import { anOrganisation } from '../support/directory.factories.js';
import { anEvent } from '../support/events.factories.js';
import { refusedBy } from '../support/refused-by.js';
import { aServer, type TestServer } from '../support/server.js';

describe('OrganisingService', () => {
  let server: TestServer;
  let organising: OrganisingService;
  let number = 0;
  const spring = () => ({
    slug: `spring-${(number += 1)}`,
    title: { zh: '春季大会', en: 'Spring Conference' },
    timeZone: 'Asia/Shanghai',
  });
  beforeAll(async () => {
    server = await aServer();
    organising = server.get(OrganisingService);
  });
  afterAll(() => server.close());

  const stored = (id: string) => server.database.manager.findOneByOrFail(Event, { id });

  describe('creates', () => {
    it('a draft with what is known of it, owned by who made it', async () => {
      const creator = await anAccount(server.database, { mayCreateEvents: true });
      const input = { ...spring(), startsOn: '2027-04-08', endsOn: '2027-04-09', cities: ['西安'] };

      const { id } = await organising.create(creator, input);

      expect(await stored(id)).toMatchObject({
        slug: input.slug,
        status: EventStatus.draft,
        title: bilingual(input.title),
        theme: bilingual(null),
        startsOn: '2027-04-08',
        endsOn: '2027-04-09',
        timeZone: 'Asia/Shanghai',
        cities: ['西安'],
        capacityId: null,
        origin: Origin.registered,
        version: 1,
      });
      const grants = await server.database.manager.findBy(Grant, { eventId: id });
      expect(grants).toMatchObject([
        { accountId: creator.accountId, role: Role.owner, scopeId: null },
      ]);
    });

    it('nothing for an account that may not, nor for a visitor', async () => {
      const account = await anAccount(server.database);
      const input = spring();

      await expect(organising.create(account, input)).rejects.toThrow(Forbidden);
      await expect(organising.create(visitor, input)).rejects.toThrow(Unauthenticated);

      expect(await server.database.manager.findBy(Event, { slug: input.slug })).toEqual([]);
    });

    it('one event of two that ask for a slug at the same moment, with one owner', async () => {
      const creators = [
        await anAccount(server.database, { mayCreateEvents: true }),
        await anAccount(server.database, { mayCreateEvents: true }),
      ];
      const input = spring();

      const refusals = await Promise.all(
        creators.map((creator) => refusedBy(organising.create(creator, input))),
      );

      expect(refusals.sort()).toEqual([null, 'events_slug_once'].sort());
      const grants = await server.database.manager.countBy(Grant, {
        accountId: creators[0]!.accountId,
      });
      const others = await server.database.manager.countBy(Grant, {
        accountId: creators[1]!.accountId,
      });
      expect(grants + others).toBe(1);
    });

    it('as many seats as may be taken', async () => {
      const { id } = await organising.create(theHouse, { ...spring(), capacity: 3 });

      const { capacityId } = await stored(id);
      const seats = await server.database.query<object[]>(
        'SELECT number FROM seats WHERE capacity_id = $1 ORDER BY number',
        [capacityId],
      );
      expect(seats).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
    });

    it('what a source tells, without an owner, as the house', async () => {
      const claim = {
        zh: '答卷',
        en: null,
        on: null,
        onPrecision: null,
        amountAsPrinted: null,
        sourceRef: 'P5.S1',
        certainty: Certainty.stated,
      };

      const { id } = await organising.create(theHouse, spring(), {
        origin: Origin.article,
        sourceRef: 'P5.S1',
        certainty: Certainty.stated,
        claims: [claim],
        inferred: ['timeZone'],
      });

      expect(await stored(id)).toMatchObject({
        origin: Origin.article,
        sourceRef: 'P5.S1',
        claims: [claim],
        inferred: ['timeZone'],
      });
      expect(await server.database.manager.findBy(Grant, { eventId: id })).toEqual([]);
    });
  });

  describe('edits', () => {
    it('what is given, clears what is null and leaves the rest', async () => {
      const { id } = await anEvent(server.database, {
        theme: bilingual({ zh: '硬科技' }),
        startsOn: '2027-04-08',
        endsOn: '2027-04-09',
        cities: ['西安'],
      });
      const organiser = await aHolder(server.database, Role.organiser, id);

      const edited = await organising.edit(organiser, {
        id,
        version: 1,
        title: { en: 'Spring' },
        theme: null,
        endsOn: null,
        waitingList: WaitingList.offer,
        overlappingForums: OverlappingForums.refuses,
        travelMinutes: 10,
      });

      expect(edited).toMatchObject({
        title: bilingual({ en: 'Spring' }),
        theme: bilingual(null),
        startsOn: '2027-04-08',
        endsOn: null,
        cities: ['西安'],
        waitingList: WaitingList.offer,
        overlappingForums: OverlappingForums.refuses,
        travelMinutes: 10,
        version: 2,
      });
    });

    it('for organisers alone, on the version they read', async () => {
      const { id } = await anEvent(server.database);
      const organiser = await aHolder(server.database, Role.organiser, id);
      const observer = await aHolder(server.database, Role.observer, id);
      const stranger = await anAccount(server.database);
      const edit = { id, version: 1, timeZone: 'Europe/Berlin' };

      await expect(organising.edit(visitor, edit)).rejects.toThrow(Unauthenticated);
      await expect(organising.edit(stranger, edit)).rejects.toThrow(NotFound);
      await expect(organising.edit(observer, edit)).rejects.toThrow(Forbidden);
      await expect(organising.edit(organiser, { ...edit, version: 2 })).rejects.toThrow(
        VersionConflict,
      );

      expect(await stored(id)).toMatchObject({ timeZone: 'Asia/Shanghai', version: 1 });
    });

    it('with a line in the audit log that says what was changed', async () => {
      const { id } = await anEvent(server.database);
      const organiser = await aHolder(server.database, Role.organiser, id);

      await organising.edit(organiser, { id, version: 1, endsOn: null, languages: ['zh', 'fr'] });

      const entries = await server.database.manager.findBy(AuditEntry, { subjectId: id });
      expect(entries).toMatchObject([
        {
          accountId: organiser.accountId,
          action: 'event.edited',
          changes: { endsOn: null, languages: ['zh', 'fr'] },
        },
      ]);
      expect(Object.keys(entries[0]!.changes!)).toHaveLength(2);
    });

    it('the number of seats, and lifts the limit', async () => {
      const { id } = await anEvent(server.database);
      const organiser = await aHolder(server.database, Role.organiser, id);

      const limited = await organising.edit(organiser, { id, version: 1, capacity: 5 });
      const left = await organising.edit(organiser, { id, version: 2, travelMinutes: 5 });
      const enlarged = await organising.edit(organiser, { id, version: 3, capacity: 7 });
      const { size } = await server.database.manager.findOneByOrFail(Capacity, { eventId: id });
      const lifted = await organising.edit(organiser, { id, version: 4, capacity: null });

      expect(limited.capacityId).not.toBeNull();
      expect([left.capacityId, enlarged.capacityId]).toEqual([
        limited.capacityId,
        limited.capacityId,
      ]);
      expect(size).toBe(7);
      expect(lifted.capacityId).toBeNull();
      expect(await server.database.manager.findBy(Capacity, { eventId: id })).toEqual([]);
    });
  });

  describe('publishes', () => {
    it('a draft once, however many ask at the same moment', async () => {
      const { id } = await anEvent(server.database, { status: EventStatus.draft });
      const organiser = await aHolder(server.database, Role.organiser, id);

      const outcomes = await Promise.allSettled(
        [1, 2, 3].map(() => organising.publish(organiser, id)),
      );

      const refusals = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
      );
      expect(refusals).toEqual([
        new WrongStatus(EventStatus.published),
        new WrongStatus(EventStatus.published),
      ]);
      expect(await stored(id)).toMatchObject({ status: EventStatus.published, version: 2 });
      const entries = await server.database.manager.findBy(AuditEntry, { subjectId: id });
      expect(entries.map(({ action }) => action)).toEqual(['event.published']);
    });

    it('for organisers alone', async () => {
      const { id } = await anEvent(server.database, { status: EventStatus.draft });
      const press = await aHolder(server.database, Role.press, id);

      await expect(organising.publish(press, id)).rejects.toThrow(Forbidden);
      await expect(organising.publish(theHouse, randomUUID())).rejects.toThrow(NotFound);
    });
  });

  describe('archives', () => {
    it('what is published, for its owner alone', async () => {
      const { id } = await anEvent(server.database);
      const owner = await aHolder(server.database, Role.owner, id);
      const organiser = await aHolder(server.database, Role.organiser, id);

      await expect(organising.archive(organiser, id)).rejects.toThrow(Forbidden);
      const archived = await organising.archive(owner, id);

      expect(archived.status).toBe(EventStatus.archived);
      await expect(organising.archive(owner, id)).rejects.toThrow(WrongStatus);
    });

    it('no draft', async () => {
      const { id } = await anEvent(server.database, { status: EventStatus.draft });
      const owner = await aHolder(server.database, Role.owner, id);

      await expect(organising.archive(owner, id)).rejects.toEqual(
        new WrongStatus(EventStatus.draft),
      );
    });
  });

  describe('saves hosts', () => {
    it('in the order of protocol, in the place of those before', async () => {
      const { id: eventId } = await anEvent(server.database);
      const organiser = await aHolder(server.database, Role.organiser, eventId);
      const [first, second] = [
        await anOrganisation(server.database),
        await anOrganisation(server.database),
      ];
      const host = { organisationId: first.id, role: HostRole.host };
      const media = { organisationId: second.id, role: HostRole.media };

      await organising.saveHosts(organiser, { eventId, version: 1, hosts: [host, media] });
      await organising.saveHosts(organiser, { eventId, version: 2, hosts: [media, host] });

      const hosts = await server.database.manager.find(EventHost, {
        where: { eventId },
        order: { position: 'ASC' },
      });
      expect(hosts).toMatchObject([
        { ...media, position: 0 },
        { ...host, position: 1 },
      ]);
    });

    it('none, when none is left', async () => {
      const { id: eventId } = await anEvent(server.database);
      const organiser = await aHolder(server.database, Role.organiser, eventId);

      const { version } = await organising.saveHosts(organiser, { eventId, version: 1, hosts: [] });

      expect(version).toBe(2);
    });

    it('all or none, on the version that was read', async () => {
      const { id: eventId } = await anEvent(server.database);
      const organiser = await aHolder(server.database, Role.organiser, eventId);
      const { id: organisationId } = await anOrganisation(server.database);
      const host = { organisationId, role: HostRole.host };

      const twice = organising.saveHosts(organiser, { eventId, version: 1, hosts: [host, host] });
      const unknown = organising.saveHosts(organiser, {
        eventId,
        version: 1,
        hosts: [host, { organisationId: randomUUID(), role: HostRole.host }],
      });

      expect(await refusedBy(twice)).toBe('event_hosts_once');
      expect(await refusedBy(unknown)).toBe('event_hosts_organisation_id_fkey');
      await expect(
        organising.saveHosts(organiser, { eventId, version: 7, hosts: [host] }),
      ).rejects.toThrow(VersionConflict);
      expect(await server.database.manager.findBy(EventHost, { eventId })).toEqual([]);
    });
  });

  it('adds the figures of a source in its order', async () => {
    const { id: eventId } = await anEvent(server.database);
    const told = {
      measure: bilingual({ zh: '增长' }),
      asPrinted: '近8%',
      value: '8',
      unit: '%',
      precision: StatisticPrecision.below,
      period: null,
      origin: Origin.article,
      sourceRef: 'P2.S1',
      certainty: Certainty.vague,
    };
    const words = { ...told, asPrinted: '千亿元级', value: null, unit: null };

    await organising.addStatistics(theHouse, eventId, [told, words]);

    const statistics = await server.database.manager.find(Statistic, {
      where: { eventId },
      order: { position: 'ASC' },
    });
    expect(statistics).toMatchObject([
      { ...told, position: 0 },
      { ...words, position: 1 },
    ]);
  });
});
