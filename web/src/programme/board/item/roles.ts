import type { AppearanceRole } from '../board.generated.js';

/** In the order in which they are offered. */
export const roles: readonly AppearanceRole[] = ['speaker', 'moderator', 'panelist', 'host'];

export function roleOf(value: string): AppearanceRole {
  return roles.find((one) => one === value) ?? 'speaker';
}
