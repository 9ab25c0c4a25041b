import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { AccessService } from '../../src/access/access.service.js';
import { Grant } from '../../src/access/grant.entity.js';
import { Permission, Role } from '../../src/access/permission.js';
import { Account } from '../../src/kernel/auth/account.entity.js';
import { theHouse, type Viewer } from '../../src/kernel/auth/viewer.js';
import { Forbidden, NotFound, Unauthenticated } from '../../src/kernel/errors/refusals.js';
import { aHolder, anAccount, visitor } from '../support/access.factories.js';
import { countStatements } from '../support/count-statements.js';
import { aDatabase, type TestDatabase } from '../support/database.js';

describe('AccessService', () => {
  let database: TestDatabase;
  let access: AccessService;
  const eventId = randomUUID();
  const forumId = randomUUID();
  const gateId = randomUUID();

  beforeAll(async () => {
    database = await aDatabase([Account, Grant]);
    access = new AccessService(database.dataSource);
  });
  afterAll(() => database.close());

  const holder = (role: Role, scopeId: string | null = null, event = eventId) =>
    aHolder(database.dataSource, role, event, scopeId);
  const require = (viewer: Viewer, permission: Permission, scopeIds?: (string | null)[]) =>
    access.require(viewer, permission, { eventId, ...(scopeIds ? { scopeIds } : {}) }, 'eventId');

  it('lets somebody do what a role of theirs allows', async () => {
    const organiser = await holder(Role.organiser);

    await expect(require(organiser, Permission.editProgramme)).resolves.toBeUndefined();
  });

  it('refuses what no role of theirs allows', async () => {
    const reviewer = await holder(Role.reviewer);

    await expect(require(reviewer, Permission.editProgramme)).rejects.toThrow(Forbidden);
  });

  it('asks a visitor to sign in', async () => {
    await expect(require(visitor, Permission.viewDraft)).rejects.toThrow(Unauthenticated);
  });

  it('tells somebody without a role in the event nothing, not even that there is one', async () => {
    const elsewhere = await holder(Role.owner, null, randomUUID());

    await expect(require(elsewhere, Permission.editEvent)).rejects.toThrow(NotFound);
    await expect(
      access.require(elsewhere, Permission.editEvent, { eventId: randomUUID() }, 'eventId'),
    ).rejects.toThrow(NotFound);
  });

  it('keeps a grant for one forum to that forum', async () => {
    const lead = await holder(Role.forum_lead, forumId);

    await expect(require(lead, Permission.editProgramme, [forumId])).resolves.toBeUndefined();
    await expect(require(lead, Permission.editProgramme, [randomUUID()])).rejects.toThrow(
      Forbidden,
    );
    await expect(require(lead, Permission.editProgramme)).rejects.toThrow(Forbidden);
  });

  it('refuses a grant for one gate where no gate is named', async () => {
    const door = await holder(Role.door, gateId);

    await expect(require(door, Permission.checkIn, [gateId])).resolves.toBeUndefined();
    await expect(require(door, Permission.checkIn, [null])).rejects.toThrow(Forbidden);
  });

  it('takes a grant without scope for the whole event', async () => {
    const door = await holder(Role.door);

    await expect(require(door, Permission.checkIn, [gateId])).resolves.toBeUndefined();
    await expect(require(door, Permission.checkIn, [null])).resolves.toBeUndefined();
  });

  it('finds a thing before it asks, and answers a missing one as one that is not to be seen', async () => {
    const organiser = await holder(Role.organiser);
    const stranger = await anAccount(database.dataSource);
    const on = (viewer: Viewer, thing: { eventId: string } | null) =>
      access.requireOn(viewer, Permission.editEvent, {
        path: 'input.id',
        find: () => Promise.resolve(thing),
        scopeOf: (found) => found,
      });

    await expect(on(organiser, { eventId })).resolves.toEqual({ eventId });
    await expect(on(organiser, null)).rejects.toEqual(new NotFound('input.id'));
    await expect(on(stranger, { eventId })).rejects.toEqual(new NotFound('input.id'));
    await expect(on(visitor, null)).rejects.toThrow(Unauthenticated);
  });

  it('knows in which scopes somebody may', async () => {
    const lead = await holder(Role.forum_lead, forumId);
    const organiser = await holder(Role.organiser);
    const partner = await holder(Role.partner, randomUUID());

    expect(await access.scopesOf(lead, Permission.editProgramme, eventId)).toEqual([forumId]);
    expect(await access.scopesOf(organiser, Permission.editProgramme, eventId)).toBe('event');
    expect(await access.scopesOf(partner, Permission.editProgramme, eventId)).toEqual([]);
    expect(await access.scopesOf(visitor, Permission.editProgramme, eventId)).toEqual([]);
  });

  it('knows all that somebody may do in several events, asking once', async () => {
    const otherForum = randomUUID();
    const otherEvent = randomUUID();
    const door = await holder(Role.door, gateId);
    const { accountId } = door;
    await database.dataSource.manager.insert(Grant, [
      { accountId, eventId: otherEvent, role: Role.forum_lead, scopeId: forumId },
      { accountId, eventId: otherEvent, role: Role.forum_lead, scopeId: otherForum },
      { accountId, eventId: otherEvent, role: Role.stage_manager, scopeId: null },
    ]);

    let found: ReadonlyMap<string, object[]> = new Map();
    const statements = await countStatements(database.dataSource, async () => {
      found = await access.allowancesIn(door, [eventId, otherEvent, randomUUID()]);
    });

    expect(statements).toBe(1);
    expect(found).toEqual(
      new Map([
        [
          eventId,
          [
            { permission: Permission.viewAttendees, scopeIds: null },
            { permission: Permission.checkIn, scopeIds: [gateId] },
          ],
        ],
        [
          otherEvent,
          [
            { permission: Permission.viewDraft, scopeIds: null },
            { permission: Permission.editProgramme, scopeIds: [forumId, otherForum] },
            { permission: Permission.inviteSpeakers, scopeIds: null },
            // A stage manager's grant is for the whole event, whatever forum the lead has.
            { permission: Permission.runShow, scopeIds: null },
            { permission: Permission.addToDirectory, scopeIds: null },
            { permission: Permission.scheduleSigning, scopeIds: null },
            { permission: Permission.viewSignings, scopeIds: null },
            { permission: Permission.viewPressAmounts, scopeIds: null },
            { permission: Permission.viewAllAmounts, scopeIds: null },
          ],
        ],
      ]),
    );
    expect(await access.allowancesIn(visitor, [eventId])).toEqual(new Map());
  });

  it('lets the house do everything, and nobody pass for it', async () => {
    const impostor: Viewer = { ...theHouse };

    await expect(require(theHouse, Permission.grantRoles)).resolves.toBeUndefined();
    await expect(require(impostor, Permission.grantRoles)).rejects.toThrow(Unauthenticated);
  });

  it('asks for the right to create events', async () => {
    const may = await anAccount(database.dataSource, { mayCreateEvents: true });
    const mayNot = await anAccount(database.dataSource);

    await expect(access.requireMayCreateEvents(may)).resolves.toBeUndefined();
    await expect(access.requireMayCreateEvents(mayNot)).rejects.toThrow(Forbidden);
    await expect(access.requireMayCreateEvents(visitor)).rejects.toThrow(Unauthenticated);
  });
});
