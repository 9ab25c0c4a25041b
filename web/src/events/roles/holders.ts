import type { Role } from '../../kernel/api/schema.generated.js';
import type { RoleGrantsQuery } from './roles.generated.js';

export type Grant = RoleGrantsQuery['grants'][number];

/** Somebody with the roles that they hold. */
export interface Holder {
  readonly account: Grant['account'];
  readonly grants: readonly Grant[];
}

/** Who holds roles, in the order in which each was given the first. */
export function holdersOf(grants: readonly Grant[]): Holder[] {
  const byAccount = Map.groupBy(grants, ({ account }) => account.id);
  return [...byAccount.values()].flatMap((held) => {
    const [first] = held;
    return first ? [{ account: first.account, grants: held }] : [];
  });
}

/** Those of whom the words say something: their name or address, a role, or what it is for. */
export function foundAmong(
  holders: readonly Holder[],
  words: string,
  roleText: (role: Role) => string,
): Holder[] {
  const asked = words.trim().toLowerCase();
  return holders.filter(({ account, grants }) => {
    const told = [account.name, account.email, ...grants.flatMap(textsOf)];
    return told.join('\n').toLowerCase().includes(asked);
  });

  function textsOf({ role, scope }: Grant): string[] {
    return [roleText(role), scope?.name.zh ?? '', scope?.name.en ?? ''];
  }
}

/** Whether it is the role of the last owner, which stays. */
export function isLastOwner(grants: readonly Grant[], { role }: Grant): boolean {
  return role === 'owner' && grants.filter((one) => one.role === 'owner').length < 2;
}
