import { TypeMetadataStorage } from '@nestjs/graphql';
import { type GraphQLSchema, isObjectType } from 'graphql';

import { isComplete } from '../loaders/carried.js';

/**
 * Lets a complete object, such as one read from a release, answer for itself: what it carries under the name of
 * a field is the answer, and no resolver is asked. Fields with arguments always ask theirs.
 */
export function carriedFirst(schema: GraphQLSchema): GraphQLSchema {
  const renamed = renamedFields();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { name, resolve } = field;
      if (!resolve || field.args.length > 0) continue;
      // Nest gives a plain field a resolver that reads the property; without it the JIT reads the property itself.
      if (resolve.name === 'rootFieldResolver' && !renamed.has(name)) {
        delete field.resolve;
        continue;
      }
      field.resolve = (source: unknown, args, context, info) =>
        isComplete(source) && Object.hasOwn(source, name)
          ? source[name]
          : resolve(source, args, context, info);
    }
  }
  return schema;
}

/** Fields that the API calls otherwise than the class does, so that reading the property is not enough. */
function renamedFields(): ReadonlySet<string> {
  return new Set(
    TypeMetadataStorage.getObjectTypesMetadata()
      .flatMap(({ properties }) => properties ?? [])
      .filter(({ name, schemaName }) => name !== schemaName)
      .map(({ schemaName }) => schemaName),
  );
}
