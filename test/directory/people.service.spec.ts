import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../src/access/permission.js';
import { PeopleService } from '../../src/directory/people.service.js';
import { Person } from '../../src/directory/person.entity.js';
import { AuditEntry } from '../../src/kernel/audit/audit-entry.entity.js';
import {
  BadUserInput,
  Forbidden,
  NotFound,
  Unauthenticated,
  VersionConflict,
} from '../../src/kernel/errors/refusals.js';
import { Certainty, Origin } from '../../src/kernel/sources/sourced.js';
import { EnglishStatus } from '../../src/kernel/text/bilingual-text.js';
import { aHolder, anAccount, visitor } from '../support/access.factories.js';
import { anOrganisation, aPerson } from '../support/directory.factories.js';
import { anEvent } from '../support/events.factories.js';
import { aServer, type TestServer } from '../support/server.js';

describe('PeopleService', () => {
  let server: TestServer;
  let people: PeopleService;
  beforeAll(async () => {
    server = await aServer();
    people = server.get(PeopleService);
  });
  afterAll(() => server.close());

  it.each([Role.owner, Role.organiser, Role.forum_lead, Role.partner])(
    'lets a holder of the role %s add a person',
    async (role) => {
      const { id: eventId } = await anEvent(server.database);
      const { id: organisationId } = await anOrganisation(server.database);
      const scopeId = role === Role.forum_lead || role === Role.partner ? randomUUID() : null;
      const viewer = await aHolder(server.database, role, eventId, scopeId);

      const { id } = await people.save(viewer, {
        eventId,
        name: '林晓',
        nameLatin: 'Lin Xiao',
        organisationId,
        post: { zh: '总工程师', en: 'Chief Engineer' },
      });

      expect(await server.database.manager.findOneByOrFail(Person, { id })).toEqual({
        id,
        name: '林晓',
        nameLatin: 'Lin Xiao',
        organisationId,
        post: { zh: '总工程师', en: 'Chief Engineer', enStatus: EnglishStatus.official },
        createdForEvent: eventId,
        origin: Origin.registered,
        sourceRef: null,
        certainty: Certainty.stated,
        version: 1,
      });
    },
  );

  it('lets nobody else add one', async () => {
    const { id: eventId } = await anEvent(server.database);
    const door = await aHolder(server.database, Role.door, eventId);
    const stranger = await anAccount(server.database);

    await expect(people.save(door, { eventId, name: '林晓' })).rejects.toThrow(Forbidden);
    await expect(people.save(stranger, { eventId, name: '林晓' })).rejects.toThrow(NotFound);
    await expect(people.save(visitor, { eventId, name: '林晓' })).rejects.toThrow(Unauthenticated);
  });

  it('needs an event and a name for a new one', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);

    await expect(people.save(organiser, { name: '林晓' })).rejects.toMatchObject({
      details: { path: 'input.eventId', rule: 'required' },
    });
    await expect(people.save(organiser, { eventId })).rejects.toMatchObject({
      details: { path: 'input.name', rule: 'required' },
    });
  });

  it('changes what is given, clears what is null and leaves the rest', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const { id } = await aPerson(server.database, {
      createdForEvent: eventId,
      nameLatin: 'Lin Xiao',
      post: { zh: '工程师', en: null, enStatus: null },
    });

    const changed = await people.save(organiser, { id, version: 1, name: '林小', post: null });

    expect(changed).toMatchObject({
      name: '林小',
      nameLatin: 'Lin Xiao',
      post: { zh: null, en: null, enStatus: null },
      version: 2,
    });
  });

  it('is changed by organisers of the event it was added for alone', async () => {
    const { id: eventId } = await anEvent(server.database);
    const elsewhere = await aHolder(
      server.database,
      Role.organiser,
      (await anEvent(server.database)).id,
    );
    const partner = await aHolder(server.database, Role.partner, eventId, randomUUID());
    const { id } = await aPerson(server.database, { createdForEvent: eventId });

    const change = { id, version: 1, name: '别人' };
    await expect(people.save(elsewhere, change)).rejects.toThrow(NotFound);
    await expect(people.save(partner, change)).rejects.toThrow(Forbidden);

    const { name } = await server.database.manager.findOneByOrFail(Person, { id });
    expect(name).toBe('林晓');
  });

  it('refuses a change without the version that was read, and one on an old version', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const { id } = await aPerson(server.database, { createdForEvent: eventId, version: 3 });

    await expect(people.save(organiser, { id, name: '林小' })).rejects.toThrow(BadUserInput);
    await expect(people.save(organiser, { id, version: 2, name: '林小' })).rejects.toThrow(
      VersionConflict,
    );
  });

  it('lets one of two changes on the same version win', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const { id } = await aPerson(server.database, { createdForEvent: eventId });

    const outcomes = await Promise.allSettled(
      ['甲', '乙', '丙'].map((name) => people.save(organiser, { id, version: 1, name })),
    );

    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
  });

  it('answers an unknown id as not found', async () => {
    const organiser = await aHolder(
      server.database,
      Role.organiser,
      (await anEvent(server.database)).id,
    );

    await expect(
      people.save(organiser, { id: randomUUID(), version: 1, name: '林小' }),
    ).rejects.toThrow(NotFound);
  });

  it('writes down who did it', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);

    const { id } = await people.save(organiser, { eventId, name: '林晓' });
    await people.save(organiser, { id, version: 1, name: '林小' });

    const entries = await server.database.manager.find(AuditEntry, {
      where: { subjectId: id },
      order: { id: 'ASC' },
    });
    expect(entries.map(({ accountId, action }) => ({ accountId, action }))).toEqual([
      { accountId: organiser.accountId, action: 'person.added' },
      { accountId: organiser.accountId, action: 'person.changed' },
    ]);
  });

  it('lists by a part of the name in either script, page by page', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const [first, second, third] = [
      await aPerson(server.database, { name: '欧阳_甲' }),
      await aPerson(server.database, { name: '欧阳_乙', nameLatin: 'Ouyang Yi' }),
      await aPerson(server.database, { name: '王五', nameLatin: 'OUYANG%' }),
    ];

    const chinese = await people.list(organiser, { eventId, search: '欧阳_' });
    const latin = await people.list(organiser, { eventId, search: 'ouyang', first: 1 });
    const rest = await people.list(organiser, {
      eventId,
      search: 'ouyang',
      first: 1,
      after: latin.pageInfo.endCursor,
    });

    expect(chinese.nodes.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(latin.nodes.map(({ id }) => id)).toEqual([third.id]);
    expect(await latin.totalCount()).toBe(2);
    expect(rest.nodes.map(({ id }) => id)).toEqual([second.id]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('takes no part of a name for a pattern', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    await aPerson(server.database, { name: '百分比' });

    const { nodes } = await people.list(organiser, { eventId, search: '百%比' });

    expect(nodes).toEqual([]);
  });

  it('lists for those who may add alone', async () => {
    const { id: eventId } = await anEvent(server.database);
    const press = await aHolder(server.database, Role.press, eventId);

    await expect(people.list(press, { eventId })).rejects.toThrow(Forbidden);
    await expect(people.list(visitor, { eventId })).rejects.toThrow(Unauthenticated);
  });
});
