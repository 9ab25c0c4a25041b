/**
 * What an object read from a release carries under a field's name; undefined for an object of the draft,
 * which has to be asked for it.
 */
export function carried<Value>(object: object, field: string): Value | undefined {
  return Object.hasOwn(object, field) ? (object as Record<string, Value>)[field] : undefined;
}
