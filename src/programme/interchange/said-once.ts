import { BadUserInput } from '../../kernel/errors/refusals.js';

/** A parameter of an address; null where it is missing or empty. @throws BadUserInput where it stands there twice */
export function saidOnce(name: string, value: unknown): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') throw new BadUserInput(name, 'is_string');
  return value;
}
