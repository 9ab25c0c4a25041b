import { isUUID } from 'class-validator';

import { InvalidCursor } from '../errors/refusals.js';

/** What a list is ordered by, apart from the id that settles ties. */
export type KeyKind = 'instant' | 'integer' | 'text';
export type Key = Date | number | string;

/** Where a page ended: the last row's key, if the list has one, and its id. */
export interface Position {
  readonly key: Key | undefined;
  readonly id: string;
}

/** @param list names the list and its order, so that its cursors fit no other */
export function cursorAt(list: string, { key, id }: Position): string {
  const place =
    key === undefined ? [list, id] : [list, id, key instanceof Date ? key.toISOString() : key];
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor of this list; any other is refused, so that no rubbish reaches the database. */
export function positionOf(list: string, kind: KeyKind | undefined, cursor: string): Position {
  const place = decoded(cursor);
  if (!Array.isArray(place) || place.length !== (kind === undefined ? 2 : 3))
    throw new InvalidCursor();
  const [name, id, key] = place as unknown[];
  if (name !== list || !isUUID(id)) throw new InvalidCursor();
  return { id: id as string, key: kind === undefined ? undefined : keyOf(kind, key) };
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new InvalidCursor();
  }
}

function keyOf(kind: KeyKind, key: unknown): Key {
  if (kind === 'integer' && typeof key === 'number' && (key | 0) === key) return key;
  if (kind === 'text' && typeof key === 'string' && key.isWellFormed() && !key.includes('\0'))
    return key;
  if (kind === 'instant' && typeof key === 'string') {
    const instant = new Date(key);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString() === key) return instant;
  }
  throw new InvalidCursor();
}
