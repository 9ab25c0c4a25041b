/**
 * What an object read from a release carries under a field's name; undefined for an object of the draft,
 * which has to be asked for it.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what a release stores there
export function carried<Value>(object: object, field: string): Value | undefined {
  return Object.hasOwn(object, field) ? (object as Record<string, Value>)[field] : undefined;
}
