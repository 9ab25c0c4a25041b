import type { Type } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';

interface InputField {
  readonly name: string;
  readonly typeFn: () => unknown;
}

/** What GraphQL knows of an input or arguments class and those it extends; undefined for any other type. */
function fieldsOf(type: unknown): readonly InputField[] | undefined {
  if (typeof type !== 'function') return undefined;
  const metadata =
    TypeMetadataStorage.getInputTypeMetadataByTarget(type as Type) ??
    TypeMetadataStorage.getArgumentsMetadataByTarget(type as Type);
  if (!metadata) return undefined;
  return [...(fieldsOf(Object.getPrototypeOf(type)) ?? []), ...(metadata.properties ?? [])];
}

/**
 * Makes instances of the input classes out of what GraphQL read, all the way down, so that the rules on
 * their properties are found. GraphQL's own description leads, so no nested input can be forgotten.
 */
export function inputInstance(type: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => inputInstance(type, one));
  const fields = fieldsOf(type);
  if (fields === undefined || typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  const instance = new (type as Type<Record<string, unknown>>)();
  for (const { name, typeFn } of fields) {
    if (Object.hasOwn(given, name)) instance[name] = inputInstance(typeFn(), given[name]);
  }
  return instance;
}

export function isInput(value: unknown): value is object {
  return typeof value === 'object' && value !== null && fieldsOf(value.constructor) !== undefined;
}
