import { BadUserInput } from './refusals.js';

/** What a new row cannot do without, though a change may leave it out. */
export function required<Value>(value: Value | null | undefined, path: string): Value {
  if (value === undefined || value === null) throw new BadUserInput(path, 'required');
  return value;
}
