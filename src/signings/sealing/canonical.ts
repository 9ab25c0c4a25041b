import canonicalize from 'canonicalize';

/** A value of JSON. Amounts are strings in it, for a JSON number loses digits. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The one way to write a value: RFC 8785, after all text is brought into one Unicode form (NFC). */
export function canonical(value: Json): string {
  return canonicalize(composed(value)) ?? '';
}

function composed(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC');
  if (isList(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name.normalize('NFC'), composed(one)]),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
