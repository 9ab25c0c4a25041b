import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

import { AuditService } from '../kernel/audit/audit.service.js';
import type { Account } from '../kernel/auth/account.entity.js';
import { AccountsService } from '../kernel/auth/accounts.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { NotFound } from '../kernel/errors/refusals.js';
import { LiveService } from '../kernel/live/live.service.js';
import { groupBy } from '../kernel/loaders/group-by.js';
import { LastOwner } from './access.errors.js';
import { AccessService } from './access.service.js';
import type { GrantRoleInput } from './grant-role.input.js';
import { Grant } from './grant.entity.js';
import { Permission, Role } from './permission.js';

/** What is given: a role in an event, maybe within a scope. */
export type Given = Pick<Grant, 'accountId' | 'eventId' | 'role' | 'scopeId'>;

@Injectable()
export class GrantsService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly accounts: AccountsService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** @throws AlreadyGranted, or NotFound for an address without an account */
  async grant(viewer: Viewer, { eventId, email, role, scopeId }: GrantRoleInput): Promise<Grant> {
    await this.access.require(viewer, Permission.grantRoles, { eventId }, 'input.eventId');
    return this.database.transaction(async (tx) => {
      const account = await this.accounts.findByEmail(tx, email);
      if (!account) throw new NotFound('input.email');
      return this.give(tx, viewer, {
        accountId: account.id,
        eventId,
        role,
        scopeId: scopeId ?? null,
      });
    });
  }

  /** Gives a role in the caller's transaction; the caller has asked whether that is allowed. */
  async give(
    tx: EntityManager,
    viewer: Viewer,
    { accountId, eventId, role, scopeId }: Given,
  ): Promise<Grant> {
    const grant = tx.create(Grant, { accountId, eventId, role, scopeId });
    await tx.insert(Grant, grant);
    await this.audit.record(
      tx,
      viewer,
      'role.granted',
      { eventId, subjectId: accountId },
      { role, scopeId },
    );
    await this.live.announce(tx, 'roles', eventId);
    return grant;
  }

  /** @throws LastOwner */
  async revoke(viewer: Viewer, id: string): Promise<boolean> {
    const { eventId, accountId, role, scopeId } = await this.access.requireOn(
      viewer,
      Permission.grantRoles,
      {
        path: 'id',
        find: () => this.database.manager.findOneBy(Grant, { id }),
        scopeOf: (grant) => ({ eventId: grant.eventId }),
      },
    );
    await this.database.transaction(async (tx) => {
      const owners = await tx.find(Grant, {
        where: { eventId, role: Role.owner },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      if (role === Role.owner && owners.length < 2) throw new LastOwner();
      const { affected } = await tx.delete(Grant, id);
      if (affected !== 1) throw new NotFound('id');
      await this.audit.record(
        tx,
        viewer,
        'role.revoked',
        { eventId, subjectId: accountId },
        { role, scopeId },
      );
      await this.live.announce(tx, 'roles', eventId);
    });
    return true;
  }

  /** The roles that the asker holds, in all events. */
  async mine({ accountId }: Viewer): Promise<Grant[]> {
    if (accountId === null) return [];
    return this.database.manager.find(Grant, {
      where: { accountId },
      order: { eventId: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** Who holds which role in an event. */
  async ofEvent(viewer: Viewer, eventId: string): Promise<Grant[]> {
    await this.access.require(viewer, Permission.viewRoles, { eventId }, 'eventId');
    return this.database.manager.find(Grant, {
      where: { eventId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** The names of those who lead these forums, in the order in which they were given the role. */
  async leadsOf(forumIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const leads = await this.database.manager.find(Grant, {
      where: { role: Role.forum_lead, scopeId: In(forumIds) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const accounts = await this.accountsOf(leads.map(({ accountId }) => accountId));
    const named = leads.flatMap(({ scopeId, accountId }) => {
      const account = accounts.get(accountId);
      return scopeId === null || !account ? [] : [{ forumId: scopeId, name: account.name }];
    });
    return new Map(
      [...groupBy(named, ({ forumId }) => forumId)].map(([forumId, those]) => [
        forumId,
        those.map(({ name }) => name),
      ]),
    );
  }

  /** The accounts that hold grants, by id. */
  async accountsOf(accountIds: readonly string[]): Promise<Map<string, Account>> {
    const found = await this.accounts.byIds(this.database.manager, accountIds);
    return new Map(found.map((account) => [account.id, account]));
  }
}
