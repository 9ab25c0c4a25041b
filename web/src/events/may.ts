import type { Permission } from '../kernel/api/schema.generated.js';
import type { OrganisedEventQuery } from './organised-event.generated.js';

/** What the event says the asker may. */
export type ViewerMay = NonNullable<OrganisedEventQuery['event']>['viewerMay'];

/**
 * Whether somebody may, by what the event says they may: in all of it, or where a scope such as a forum is
 * given, there. Which button to show is all it is for; the server decides.
 */
export function may(viewerMay: ViewerMay, permission: Permission, scopeId?: string): boolean {
  const allowance = viewerMay.find((one) => one.permission === permission);
  if (!allowance) return false;
  const { scopeIds } = allowance;
  return scopeIds === null || (scopeId !== undefined && scopeIds.includes(scopeId));
}
