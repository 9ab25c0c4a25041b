import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { Account } from '../kernel/auth/account.entity.js';
import { theHouse, type Viewer } from '../kernel/auth/viewer.js';
import { prepared } from '../kernel/database/prepared.js';
import { Forbidden, NotFound, Unauthenticated } from '../kernel/errors/refusals.js';
import { groupBy } from '../kernel/loaders/group-by.js';
import type { Allowance } from './allowance.js';
import { Grant } from './grant.entity.js';
import { duties, Permission } from './permission.js';

/** Where something would be done: in an event, and there in a forum, at a gate or for an organisation. */
export interface Scope {
  readonly eventId: string;
  /** One of these must be within the grant's scope; none, or left out, needs a grant for the whole event. */
  readonly scopeIds?: readonly (string | null)[];
}

/** A thing that the caller named. */
interface Sought<Thing> {
  /** The argument that names it, such as `input.forumId`. */
  readonly path: string;
  readonly find: () => Promise<Thing | null>;
  readonly scopeOf: (thing: Thing) => Scope;
}

/** What a grant says of what its holder may do. */
type Held = Pick<Grant, 'role' | 'scopeId'>;

const grantsInEvent = prepared(
  'SELECT role, scope_id AS "scopeId" FROM grants WHERE account_id = $1 AND event_id = $2',
);

/** Decides who may do what. Every service method that is not open to all asks it on its first line. */
@Injectable()
export class AccessService {
  constructor(private readonly database: DataSource) {}

  /**
   * @param path the argument by which the caller named the event, or what lies in it; null where none did, such as
   * in a field of an event that is read already
   * @throws Unauthenticated for a visitor
   * @throws Forbidden for somebody with another role in the event
   * @throws NotFound for somebody without any: whether the event exists is none of their business
   */
  async require(
    viewer: Viewer,
    permission: Permission,
    scope: Scope,
    path: string | null,
  ): Promise<void> {
    if (viewer === theHouse) return;
    if (viewer.accountId === null) throw new Unauthenticated();
    const grants = await this.grantsOf(viewer, scope.eventId);
    if (grants.some((grant) => covers(grant, permission, scope))) return;
    throw grants.length > 0 ? new Forbidden() : new NotFound(path);
  }

  /**
   * The same for a thing that is known by its id alone: finds it, and answers a missing one as one that is
   * not for the asker's eyes.
   */
  async requireOn<Thing>(
    viewer: Viewer,
    permission: Permission,
    { path, find, scopeOf }: Sought<Thing>,
  ): Promise<Thing> {
    if (viewer !== theHouse && viewer.accountId === null) throw new Unauthenticated();
    const thing = await find();
    if (thing === null) throw new NotFound(path);
    await this.require(viewer, permission, scopeOf(thing), path);
    return thing;
  }

  /** Whether the asker may; for reads that show less instead of refusing. */
  async allows(viewer: Viewer, permission: Permission, scope: Scope): Promise<boolean> {
    if (viewer === theHouse) return true;
    if (viewer.accountId === null) return false;
    const grants = await this.grantsOf(viewer, scope.eventId);
    return grants.some((grant) => covers(grant, permission, scope));
  }

  /** The scopes in which the asker may: `'event'` for all of it, else the ids, maybe none. */
  async scopesOf(
    viewer: Viewer,
    permission: Permission,
    eventId: string,
  ): Promise<'event' | string[]> {
    if (viewer === theHouse) return 'event';
    if (viewer.accountId === null) return [];
    const grants = await this.grantsOf(viewer, eventId);
    return scopesIn(grants, permission);
  }

  /** All that the asker may do in each of these events; an event in which they hold no role is missing. */
  async allowancesIn(
    viewer: Viewer,
    eventIds: readonly string[],
  ): Promise<Map<string, Allowance[]>> {
    const { accountId } = viewer;
    if (accountId === null) return new Map();
    const grants = await this.database.manager.find(Grant, {
      where: { accountId, eventId: In(eventIds) },
      order: { id: 'ASC' },
    });
    const byEvent = groupBy(grants, ({ eventId }) => eventId);
    return new Map([...byEvent].map(([eventId, held]) => [eventId, allowancesOf(held)]));
  }

  /** The events in which the asker holds any role. */
  async eventsOf(viewer: Viewer): Promise<string[]> {
    if (viewer.accountId === null) return [];
    const grants = await this.database.manager.findBy(Grant, { accountId: viewer.accountId });
    return [...new Set(grants.map(({ eventId }) => eventId))];
  }

  /** @throws Unauthenticated, or Forbidden for an account that may not create events */
  async requireMayCreateEvents(viewer: Viewer): Promise<void> {
    if (viewer === theHouse) return;
    if (viewer.accountId === null) throw new Unauthenticated();
    const account = await this.database.manager.findOneBy(Account, { id: viewer.accountId });
    if (!account?.mayCreateEvents) throw new Forbidden();
  }

  private grantsOf({ accountId }: Viewer, eventId: string): Promise<Held[]> {
    return this.database.query<Held[]>(grantsInEvent, [accountId, eventId]);
  }
}

function covers(
  { role, scopeId }: Held,
  permission: Permission,
  { scopeIds = [] }: Scope,
): boolean {
  if (duties[role].everywhere.includes(permission)) return true;
  if (!duties[role].inScope.includes(permission)) return false;
  return scopeId === null || scopeIds.includes(scopeId);
}

/** The scopes in which these grants allow it: `'event'` for all of it, else the ids, maybe none. */
function scopesIn(grants: readonly Held[], permission: Permission): 'event' | string[] {
  const scopes = grants.flatMap(({ role, scopeId }) => {
    if (duties[role].everywhere.includes(permission)) return [null];
    return duties[role].inScope.includes(permission) ? [scopeId] : [];
  });
  const ids = scopes.filter((scopeId) => scopeId !== null);
  return ids.length < scopes.length ? 'event' : [...new Set(ids)];
}

function allowancesOf(grants: readonly Held[]): Allowance[] {
  return Object.values(Permission).flatMap((permission): Allowance[] => {
    const scopes = scopesIn(grants, permission);
    if (scopes === 'event') return [{ permission, scopeIds: null }];
    return scopes.length > 0 ? [{ permission, scopeIds: scopes }] : [];
  });
}
