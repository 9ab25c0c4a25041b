import { isUUID } from 'class-validator';
import {
  GraphQLID,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

import { BadUserInput } from '../errors/refusals.js';

/**
 * Makes every field refuse an argument of type `ID` that is no UUID, so that none reaches the database.
 * Ids inside an input carry `@IsUUID()`.
 */
export function refuseMalformedIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const ids = field.args.filter((argument) => getNamedType(argument.type) === GraphQLID);
      if (ids.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, given: Record<string, unknown>, context, info): unknown => {
        for (const { name } of ids) check(name, given[name]);
        return resolve(source, given, context, info);
      };
    }
  }
  return schema;
}

function check(path: string, id: unknown): void {
  if (id === undefined || id === null) return;
  if (Array.isArray(id)) {
    for (const [index, one] of id.entries()) check(`${path}.${String(index)}`, one);
  } else if (!isUUID(id)) throw new BadUserInput(path, 'is_uuid');
}
