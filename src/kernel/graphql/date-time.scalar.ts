import { GraphQLScalarType, Kind } from 'graphql';

import { isDay } from './local-date.scalar.js';
import { ScalarRefusal } from './scalar-refusal.js';

const shape =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The instant, to the millisecond; finer digits are cut off, as the database keeps none. */
function instantIn(value: unknown): Date {
  const day = typeof value === 'string' ? shape.exec(value)?.[1] : undefined;
  if (day === undefined || !isDay(day)) throw new ScalarRefusal('date_time');
  const instant = new Date(value as string);
  const year = instant.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new ScalarRefusal('date_time');
  return instant;
}

/** As we answer, and as a stored document has it: such a text was an instant when it was written. */
const asWritten = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function written(value: unknown): string {
  if (typeof value === 'string' && asWritten.test(value)) return value;
  return (value instanceof Date ? value : instantIn(value)).toISOString();
}

/** An instant: `Date` in TypeScript; a stored JSON document may hold it as text. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'An instant as RFC 3339 with its offset, such as `2027-04-08T09:00:00+08:00`. Answers are in UTC with milliseconds.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: written,
  parseValue: instantIn,
  parseLiteral: (node) => instantIn(node.kind === Kind.STRING ? node.value : undefined),
});
