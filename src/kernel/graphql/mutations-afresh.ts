import { type GraphQLSchema, defaultFieldResolver } from 'graphql';

import { lookUpAfresh } from '../loaders/per-request.js';

/** Lets each mutation of a document tell what is there after it, not what one before it had looked up. */
export function mutationsAfresh(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: object, info) => {
      lookUpAfresh(context);
      return resolve(source, args, context, info);
    };
  }
  return schema;
}
