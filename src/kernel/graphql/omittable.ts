import { ValidateIf } from 'class-validator';

/** A field that a change may leave out, but not clear: null is checked like any other value. */
export function Omittable(): PropertyDecorator {
  return ValidateIf((_, value: unknown) => value !== undefined);
}
