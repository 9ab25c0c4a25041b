import { describe, expect, it } from '@jest/globals';

import type { Role } from '../../../web/src/kernel/api/schema.generated.js';
import {
  foundAmong,
  type Grant,
  holdersOf,
  isLastOwner,
} from '../../../web/src/events/roles/holders.js';

describe('who holds which role', () => {
  const held = (name: string, role: Role, forum?: string): Grant => ({
    id: `${name} ${role} ${forum ?? ''}`,
    role,
    createdAt: '2027-01-01T00:00:00.000Z',
    scopeId: forum ?? null,
    scope:
      forum === undefined
        ? null
        : { id: forum, kind: 'forum', name: { zh: '光子论坛', en: forum, enStatus: null } },
    account: { id: name, name, email: `${name}@example.org` },
  });
  const grants = [
    held('Lin', 'owner'),
    held('Mei', 'forum_lead', 'Photonics'),
    held('Lin', 'door'),
  ];
  const names = (words: string) =>
    foundAmong(holdersOf(grants), words, (role) => role.replace('_', ' ')).map(
      ({ account }) => account.name,
    );

  it('is told person by person, in the order of their first role', () => {
    const told = holdersOf(grants).map(({ account, grants: own }) => [account.name, own.length]);

    expect(told).toEqual([
      ['Lin', 2],
      ['Mei', 1],
    ]);
  });

  it('is found by name, address, role, and either name of what a role is for', () => {
    expect(names(' lin ')).toEqual(['Lin']);
    expect(names('mei@')).toEqual(['Mei']);
    expect(names('Forum lead')).toEqual(['Mei']);
    expect(names('photo')).toEqual(['Mei']);
    expect(names('光子')).toEqual(['Mei']);
    expect(names('')).toEqual(['Lin', 'Mei']);
    expect(names('nobody')).toEqual([]);
  });

  it('says of the role of the last owner alone that it stays', () => {
    const [owner, lead] = grants;
    const another = held('Mei', 'owner');

    expect(owner && isLastOwner(grants, owner)).toBe(true);
    expect(lead && isLastOwner(grants, lead)).toBe(false);
    expect(isLastOwner([...grants, another], another)).toBe(false);
  });
});
