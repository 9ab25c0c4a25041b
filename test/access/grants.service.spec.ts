import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { AccessService } from '../../src/access/access.service.js';
import { AlreadyGranted, LastOwner } from '../../src/access/access.errors.js';
import { accessConstraints } from '../../src/access/access.errors.js';
import { Grant } from '../../src/access/grant.entity.js';
import { GrantsService } from '../../src/access/grants.service.js';
import { Role } from '../../src/access/permission.js';
import { AuditEntry } from '../../src/kernel/audit/audit-entry.entity.js';
import { AuditService } from '../../src/kernel/audit/audit.service.js';
import { Account } from '../../src/kernel/auth/account.entity.js';
import { AccountsService } from '../../src/kernel/auth/accounts.service.js';
import { readEnvironment } from '../../src/kernel/config/environment.js';
import { explain } from '../../src/kernel/errors/constraint-errors.js';
import { BadUserInput, Forbidden, NotFound } from '../../src/kernel/errors/refusals.js';
import { LiveService } from '../../src/kernel/live/live.service.js';
import { aHolder, anAccount, type SignedIn } from '../support/access.factories.js';
import { aDatabase, type TestDatabase, theCluster } from '../support/database.js';

describe('GrantsService', () => {
  let database: TestDatabase;
  let grants: GrantsService;
  let eventId: string;
  let owner: SignedIn;

  beforeAll(async () => {
    database = await aDatabase([Account, Grant, AuditEntry]);
    const { dataSource } = database;
    grants = new GrantsService(
      dataSource,
      new AccessService(dataSource),
      new AccountsService(),
      new AuditService(dataSource),
      new LiveService(dataSource, readEnvironment({ DAIS_DATA: theCluster().folder })),
    );
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    eventId = randomUUID();
    owner = await aHolder(database.dataSource, Role.owner, eventId);
  });

  const explained = (promise: Promise<unknown>) =>
    promise.catch((failure: unknown) => {
      throw explain(failure, accessConstraints);
    });

  it('gives a role to the account of an address, and writes down who did', async () => {
    const { accountId } = await anAccount(database.dataSource, { email: 'Lin@example.org' });

    const grant = await grants.grant(owner, {
      eventId,
      email: ' lin@EXAMPLE.org',
      role: Role.door,
    });

    expect(grant).toMatchObject({ accountId, eventId, role: Role.door, scopeId: null });
    const [entry] = await database.dataSource.manager.findBy(AuditEntry, { eventId });
    expect(entry).toMatchObject({
      accountId: owner.accountId,
      action: 'role.granted',
      subjectId: accountId,
      changes: { role: 'door', scopeId: null },
    });
  });

  it('refuses an address that nobody has', async () => {
    await expect(
      grants.grant(owner, { eventId, email: 'nobody@example.org', role: Role.door }),
    ).rejects.toThrow(NotFound);
  });

  it('gives the same role once, however many ask at the same moment', async () => {
    await anAccount(database.dataSource, { email: 'raced@example.org' });
    const ask = () =>
      explained(grants.grant(owner, { eventId, email: 'raced@example.org', role: Role.observer }));

    const results = await Promise.allSettled([ask(), ask(), ask()]);

    const refusals = results.filter((result) => result.status === 'rejected');
    expect(refusals).toHaveLength(2);
    for (const { reason } of refusals) expect(reason).toBeInstanceOf(AlreadyGranted);
  });

  it('refuses a scope for a role that has none', async () => {
    await anAccount(database.dataSource, { email: 'scoped@example.org' });

    await expect(
      explained(
        grants.grant(owner, {
          eventId,
          email: 'scoped@example.org',
          role: Role.organiser,
          scopeId: randomUUID(),
        }),
      ),
    ).rejects.toThrow(BadUserInput);
  });

  it('is for owners: an organiser gives no roles', async () => {
    const organiser = await aHolder(database.dataSource, Role.organiser, eventId);

    await expect(
      grants.grant(organiser, { eventId, email: 'x@example.org', role: Role.owner }),
    ).rejects.toThrow(Forbidden);
  });

  it('shows an organiser who holds which role, and somebody at the door nothing', async () => {
    const organiser = await aHolder(database.dataSource, Role.organiser, eventId);
    const door = await aHolder(database.dataSource, Role.door, eventId);

    const held = await grants.ofEvent(organiser, eventId);

    expect(held.map(({ role }) => role)).toEqual([Role.owner, Role.organiser, Role.door]);
    await expect(grants.ofEvent(door, eventId)).rejects.toThrow(Forbidden);
  });

  it('tells everybody their own roles, in all events, and nobody else’s', async () => {
    const mine = await grants.mine(owner);

    expect(mine.map(({ role, eventId: event }) => [role, event])).toEqual([[Role.owner, eventId]]);
    expect(await grants.mine({ ...owner, accountId: null })).toEqual([]);
  });

  it('takes a role back', async () => {
    const { accountId } = await aHolder(database.dataSource, Role.door, eventId);
    const grant = await database.dataSource.manager.findOneByOrFail(Grant, { accountId });

    await grants.revoke(owner, grant.id);

    expect(await database.dataSource.manager.countBy(Grant, { accountId })).toBe(0);
    await expect(grants.revoke(owner, grant.id)).rejects.toThrow(NotFound);
  });

  it('leaves an event its last owner, also when two owners take the role from each other at once', async () => {
    const second = await aHolder(database.dataSource, Role.owner, eventId);
    const of = ({ accountId }: SignedIn) =>
      database.dataSource.manager.findOneByOrFail(Grant, { accountId, eventId });
    const [mine, theirs] = [await of(owner), await of(second)];

    const results = await Promise.allSettled([
      grants.revoke(owner, theirs.id),
      grants.revoke(second, mine.id),
    ]);

    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await database.dataSource.manager.countBy(Grant, { eventId, role: Role.owner })).toBe(1);
  });

  it('leaves the only owner in place', async () => {
    const grant = await database.dataSource.manager.findOneByOrFail(Grant, {
      accountId: owner.accountId,
    });

    await expect(grants.revoke(owner, grant.id)).rejects.toThrow(LastOwner);
  });
});
