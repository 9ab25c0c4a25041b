import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';

import { asking } from '../kernel/api/asked.js';
import type { Permission } from '../kernel/api/schema.generated.js';
import { organisedEvent, type OrganisedEventQuery } from './organised-event.generated.js';

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

/** The same where it is not known whom the answer is for: nothing while nobody knows yet. */
export function useMay(slug: string): (permission: Permission, scopeId?: string) => boolean {
  const { data } = useQuery(asking(organisedEvent, { slug }));
  const viewerMay = data?.event?.viewerMay;
  return useCallback(
    (permission, scopeId) => viewerMay !== undefined && may(viewerMay, permission, scopeId),
    [viewerMay],
  );
}
