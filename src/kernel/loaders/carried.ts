const complete = Symbol('complete');

/** An object that carries its children under the names of their fields. */
type Complete = Readonly<Record<string, unknown>> & { readonly [complete]: true };

/** Marks an object, and all below it, as complete: what it carries is the answer, and nobody looks it up. */
export function markComplete<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(markComplete);
    Object.defineProperty(value, complete, { value: true });
  }
  return value;
}

export function isComplete(value: unknown): value is Complete {
  return typeof value === 'object' && value !== null && complete in value;
}

/**
 * What a complete object carries under a field's name; undefined for an object of the draft, which has to be
 * asked for it.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what a release stores there
export function carried<Value>(object: object, field: string): Value | undefined {
  return Object.hasOwn(object, field) ? (object as Record<string, Value>)[field] : undefined;
}
