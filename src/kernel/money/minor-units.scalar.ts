import { GraphQLScalarType, Kind } from 'graphql';

import { ScalarRefusal } from '../graphql/scalar-refusal.js';

const shape = /^(?:0|-?[1-9]\d{0,18})$/;
const wholeNumber = /^(?:0|-?[1-9]\d*)$/;
const largest = 2n ** 63n - 1n;
const smallest = -(2n ** 63n);

function isMinorUnits(text: string): boolean {
  return shape.test(text) && BigInt(text) <= largest && BigInt(text) >= smallest;
}

// A JSON number is refused even where it is whole: a large one was rounded before it reached us.
function minorUnitsIn(value: unknown): string {
  if (typeof value !== 'string' || !isMinorUnits(value)) throw new ScalarRefusal('minor_units');
  return value;
}

/** What goes out may be a sum, which is larger than any amount that comes in. */
function minorUnitsOut(value: unknown): string {
  const text = typeof value === 'bigint' ? value.toString() : value;
  if (typeof text !== 'string' || !wholeNumber.test(text)) throw new ScalarRefusal('minor_units');
  return text;
}

/** A whole number of the currency's smallest unit, as a string in TypeScript too. */
export const MinorUnits = new GraphQLScalarType<string, string>({
  name: 'MinorUnits',
  description:
    'An amount as a whole number of the smallest unit of its currency, in a string: "200000000000" fen are 2,000,000,000 yuan. Numbers are refused, for they lose digits on the way.',
  serialize: minorUnitsOut,
  parseValue: minorUnitsIn,
  parseLiteral: (node) => minorUnitsIn(node.kind === Kind.STRING ? node.value : undefined),
});
