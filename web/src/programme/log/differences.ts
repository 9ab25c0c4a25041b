/* Pure: what a line of the log says of its fields, before anybody puts it into words. */

/** A field that a line changes. */
export interface Difference {
  readonly field: string;
  /** Which of several things, where the line moves many. */
  readonly of?: string;
  /** What it was, as the log last said; undefined where it never did. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What says nothing to a reader: the thing itself, how often it was changed, and what puts it back. */
const silent = new Set(['id', 'version', 'eventId', 'idempotencyKey', 'before', 'kept']);

/** The fields of a line, without those that stayed as they were. */
export function differencesOf(changes: string | null, earlier: string | null): Difference[] {
  const { moves, ...after } = recordOf(changes);
  const before = recordOf(earlier);
  const fields = Object.entries(after)
    .filter(([field]) => !silent.has(field))
    .map(([field, value]) => ({ field, before: before[field], after: value }));
  return [...movesOf(moves, after.before), ...fields].filter(
    (one) => JSON.stringify(one.before) !== JSON.stringify(one.after) && !saysNothing(one),
  );
}

/** Many things are moved by one line, which says itself where each was before. */
function movesOf(moves: unknown, before: unknown): Difference[] {
  const places = new Map(records(before).map(({ id, ...place }) => [id, place]));
  return records(moves).map(({ id, during, roomId }) => ({
    ...{ field: 'moves', before: places.get(id), after: { during, roomId } },
    ...(typeof id === 'string' ? { of: id } : {}),
  }));
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function saysNothing({ before, after }: Difference): boolean {
  return before === undefined && Array.isArray(after) && after.length === 0;
}

function recordOf(json: string | null): Record<string, unknown> {
  const value: unknown = json === null ? {} : JSON.parse(json);
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, for whoever words it. */
export type Told =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'span'; readonly start: string; readonly end: string }
  | { readonly kind: 'text'; readonly zh: string | null; readonly en: string | null }
  | { readonly kind: 'instant'; readonly at: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'list'; readonly items: readonly unknown[] }
  | { readonly kind: 'record'; readonly fields: readonly (readonly [string, unknown])[] };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

export function told(value: unknown): Told {
  if (value === null || value === undefined || value === '') return { kind: 'nothing' };
  if (typeof value === 'boolean') return { kind: 'truth', value };
  if (typeof value === 'string') {
    if (uuid.test(value)) return { kind: 'thing', id: value };
    return instant.test(value) ? { kind: 'instant', at: value } : { kind: 'word', word: value };
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? { kind: 'nothing' } : { kind: 'list', items: value };
  }
  if (!isRecord(value)) return { kind: 'word', word: JSON.stringify(value) };
  const { start, end, zh, en } = value;
  if (typeof start === 'string' && typeof end === 'string') return { kind: 'span', start, end };
  if (('zh' in value || 'en' in value) && isText(zh) && isText(en)) {
    return { kind: 'text', zh: zh ?? null, en: en ?? null };
  }
  const { id, ...rest } = value;
  // What is moved or placed comes first, then where.
  const fields = Object.entries<unknown>({ ...(id === undefined ? {} : { id }), ...rest });
  return { kind: 'record', fields: fields.filter(([, one]) => one !== undefined && one !== null) };
}

function isText(value: unknown): value is string | null | undefined {
  return value === null || value === undefined || typeof value === 'string';
}
