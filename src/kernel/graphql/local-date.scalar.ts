import { GraphQLScalarType, Kind } from 'graphql';

import { ScalarRefusal } from './scalar-refusal.js';

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the calendar has this day; the year 0, which Postgres does not know, is none. */
export function isDay(text: string): boolean {
  if (!shape.test(text) || text.startsWith('0000')) return false;
  const midnight = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

function dayIn(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) throw new ScalarRefusal('local_date');
  return value;
}

/** A day without a time zone, `YYYY-MM-DD`; a string in TypeScript as well. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day as `YYYY-MM-DD`, in the time zone of the event.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: dayIn,
  parseValue: dayIn,
  parseLiteral: (node) => dayIn(node.kind === Kind.STRING ? node.value : undefined),
});
