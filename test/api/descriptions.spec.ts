import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** Everybody knows what these are for. */
const roots = ['Query', 'Mutation'];
/** Each of its values is the name of a type, which is described. */
const namesOfTypes = ['NamedKind'];
/** A thing's own id; and the input of a mutation, whose type says what it is. */
const plain = ['id', 'input'];

interface Part {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly GraphQLArgument[];
}

function partsOf(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type)) return namesOfTypes.includes(type.name) ? [] : type.getValues();
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  if (!hasFields) return [];
  const parts: readonly Part[] = Object.values(type.getFields());
  return parts.filter(({ name }) => !plain.includes(name));
}

describe('The schema', () => {
  it('says of every type, field, argument and value what it means', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );

    const unsaid = types.flatMap((type) => [
      ...(type.description || roots.includes(type.name) ? [] : [type.name]),
      ...partsOf(type).flatMap(({ name, description, args = [] }) => [
        ...(description ? [] : [`${type.name}.${name}`]),
        ...args
          .filter((argument) => !plain.includes(argument.name) && !argument.description)
          .map((argument) => `${type.name}.${name}(${argument.name})`),
      ]),
    ]);

    expect(unsaid).toEqual([]);
  });
});
