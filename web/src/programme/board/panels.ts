import type { Place } from './planned.js';

/** What a panel beside the board is about. */
export type Panel =
  | { readonly kind: 'clashes' }
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'new'; readonly at: NewAt }
  | { readonly kind: 'arrange'; readonly what: Arrangement; readonly id?: string };

/** What can be done to many things at once. */
export type Arrangement = 'shift' | 'compact' | 'swap' | 'break' | 'forum';

export const arrangements: readonly Arrangement[] = ['shift', 'compact', 'swap', 'break', 'forum'];

/** Where a new item is to be, as far as somebody has said. */
export interface NewAt {
  readonly place: Place | null;
  readonly forumId: string | null;
}

export function isSamePanel(one: Panel | null, other: Panel | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
