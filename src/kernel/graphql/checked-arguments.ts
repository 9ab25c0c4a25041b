import type { Type } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { isUUID } from 'class-validator';
import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  type GraphQLObjectType,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

import { BadUserInput } from '../errors/refusals.js';
import { inputInstance } from './input-instance.js';
import { type Problem, below, collectProblems, textsKept } from './input-problems.js';

/**
 * Makes every field check its arguments before its resolver sees them: texts, ids, and the rules of input
 * and arguments classes. All problems are told at once; the first gives the sentence. A pipe of Nest's would
 * do the same, and run for each parent and context of each field too: half the time of a long list.
 */
export function withCheckedArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const check = checkOf(field, argumentsClassesOf(schema, type, field.name));
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (source, given: Record<string, unknown>, context, info) =>
        resolve(source, await check(given), context, info);
    }
  }
  return schema;
}

type Check = (given: Record<string, unknown>) => Promise<Record<string, unknown>>;

function checkOf({ args }: GraphQLField<unknown, unknown>, classes: readonly Type[]): Check {
  const inputs = args.map((argument) => ({
    name: argument.name,
    inputClass: inputClassOf(argument),
  }));
  const ids = args.filter(({ type }) => getNamedType(type) === GraphQLID).map(({ name }) => name);

  return async (given) => {
    const problems: Problem[] = [];
    const checked: Record<string, unknown> = {};
    for (const { name, inputClass } of inputs) {
      if (!Object.hasOwn(given, name)) continue;
      checked[name] = inputInstance(inputClass, textsKept(given[name], name, problems));
      await collectProblems(checked[name], name, problems);
    }
    for (const name of ids) {
      if (Object.hasOwn(checked, name)) checked[name] = idsKept(checked[name], name, problems);
    }
    for (const one of classes) await collectProblems(inputInstance(one, checked), '', problems);
    const [first] = problems;
    if (first) throw new BadUserInput(first.path, first.rule, { problems });
    return checked;
  };
}

/**
 * An id is a UUID, so that no other reaches the database, and in lower case as the database writes it, so that it
 * is found among what was read. Those inside an input carry their own rules.
 */
function idsKept(value: unknown, path: string, problems: Problem[]): unknown {
  if (Array.isArray(value)) {
    return value.map((one, index) => idsKept(one, below(path, index), problems));
  }
  if (value === undefined || value === null) return value;
  if (isUUID(value)) return (value as string).toLowerCase();
  problems.push({ path, rule: 'is_uuid' });
  return value;
}

function inputClassOf({ type }: GraphQLArgument): unknown {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return undefined;
  const known = TypeMetadataStorage.getInputTypesMetadata().find(({ name }) => name === input.name);
  if (!known) throw new Error(`Nothing tells the rules of the input ${input.name}.`);
  return known.target;
}

/** The `@ArgsType()` classes of the method behind a field. */
function argumentsClassesOf(
  schema: GraphQLSchema,
  { name: typeName }: GraphQLObjectType,
  fieldName: string,
): Type[] {
  const fields =
    typeName === schema.getQueryType()?.name
      ? TypeMetadataStorage.getQueriesMetadata()
      : typeName === schema.getMutationType()?.name
        ? TypeMetadataStorage.getMutationsMetadata()
        : TypeMetadataStorage.getObjectTypesMetadata().find(({ name }) => name === typeName)
            ?.properties;
  const method = fields?.find(({ schemaName }) => schemaName === fieldName);
  return (method?.methodArgs ?? [])
    .filter(({ kind }) => kind === 'args')
    .map(({ typeFn }) => typeFn() as Type);
}
