import { type GraphQLError, Kind } from 'graphql';

import { BadUserInput } from '../errors/refusals.js';
import { literalPath } from './literal-path.js';
import { ScalarRefusal } from './scalar-refusal.js';

const values: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/**
 * What graphql-js means by refusing an argument, or undefined when the error is about something else. Where
 * the field is, it tells in English alone, so that text is read here and nowhere else.
 */
export function coercionRefusal(error: GraphQLError): BadUserInput | undefined {
  const { message } = error;

  const variable = /^Variable "\$(\w+)" (?:of (?:required|non-null) type|got invalid value) /.exec(
    message,
  )?.[1];
  if (variable !== undefined) {
    const at = /^[^]* at "(\w+(?:\.\w+|\[\d+\])+)"; /.exec(message)?.[1];
    const place = at?.startsWith(variable) ? at.replace(/\[(\d+)\]/g, '.$1') : variable;
    return refusal(place, message.includes(' got invalid value ') ? error : undefined, message);
  }

  const argument = /^Argument "(\w+)" /.exec(message)?.[1] ?? missingArgument.exec(message)?.[1];
  if (argument !== undefined) return refusal(argument, undefined, message);

  const node = error.nodes?.[0];
  if (node === undefined || !values.has(node.kind)) return undefined;
  return refusal(literalPath(node) ?? '', error, message, node.kind === Kind.OBJECT_FIELD);
}

const missingArgument =
  /^Field ".*" argument "(\w+)" of type ".*" is required, but it was not provided\.$/;

/** @param error undefined where nothing was given at all */
function refusal(
  path: string,
  error: GraphQLError | undefined,
  message: string,
  named = false,
): BadUserInput {
  if (error === undefined) return new BadUserInput(path, 'required');
  const scalar = scalarRefusal(error);
  if (scalar) return new BadUserInput(path, scalar.rule);
  const missing = /(?:^|; )Field "(?:\w+\.)?(\w+)" of required type ".*" was not provided\.$/.exec(
    message,
  )?.[1];
  if (missing !== undefined) return new BadUserInput(`${path}.${missing}`, 'required');
  const surplus = /(?:^|; )Field "([^"]*)" is not defined by type "/.exec(message)?.[1];
  if (surplus !== undefined)
    return new BadUserInput(named ? path : `${path}.${surplus}`, 'unknown_field');
  if (/not to be null\.$|, found null\.$/.test(message)) return new BadUserInput(path, 'required');
  return new BadUserInput(path, /" enum\b|(?:^|; )Enum "/.test(message) ? 'enum' : 'type');
}

function scalarRefusal(error: Error): ScalarRefusal | undefined {
  let cause: unknown = error;
  while (cause instanceof Error) {
    if (cause instanceof ScalarRefusal) return cause;
    cause = (cause as { originalError?: unknown }).originalError;
  }
  return undefined;
}
