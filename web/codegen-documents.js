import { dirname, relative } from 'node:path';

import { Kind, print, visit } from 'graphql';

/** Writes each operation as a constant that knows its types; fragments are put in. */
export function plugin(_schema, documents, config, { outputFile }) {
  const fragments = new Map();
  for (const { node } of config.externalFragments ?? []) fragments.set(node.name.value, node);
  const definitions = documents.flatMap(({ document }) => document.definitions);
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) return '';
  const path = relative(dirname(outputFile), 'src/kernel/api/document.js').replaceAll('\\', '/');
  return {
    prepend: [`import type { Document } from '${path.startsWith('.') ? path : `./${path}`}';`],
    content: operations.map((operation) => constant(operation, fragments)).join('\n\n'),
  };
}

function constant(operation, fragments) {
  const name = operation.name.value;
  const needed = new Map();
  const gather = (node) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (needed.has(value)) return;
        needed.set(value, fragments.get(value));
        gather(fragments.get(value));
      },
    });
  gather(operation);
  const text = [operation, ...needed.values()].map(print).join('\n').replace(/\s+/g, ' ');
  const kind = operation.operation === 'query' ? 'Query' : 'Mutation';
  const type = name[0].toUpperCase() + name.slice(1);
  return (
    `export const ${name}: Document<${type}${kind}, ${type}${kind}Variables> = ` +
    `{ name: '${name}', text: ${JSON.stringify(text)} };`
  );
}
