import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

import {
  QueryTooDeep,
  QueryTooLarge,
  TooManyAliases,
  TooManyDirectives,
  TooManyRootFields,
} from './graphql.errors.js';

/** In characters; comments and strings count, which tokens do not see. */
export const longestQuery = 20_000;
export const mostTokens = 2000;
/** The deepest document of the contract has 7 levels. */
export const deepest = 12;
/** What GraphQL's own tools ask about the schema; its circles are broken by a rule of graphql-js. */
const deepestIntrospection = 16;
const mostFields = 1000;
const mostRootFields = 10;
const mostAliases = 15;
const mostDirectives = 20;

interface Size {
  depth: number;
  introspection: number;
  fields: number;
  aliases: number;
  directives: number;
}

const nothing: Readonly<Size> = {
  depth: 0,
  introspection: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
};

/**
 * Measures each operation with its fragments put in their places. It looks at the document alone, so what
 * was once found small enough stays so in Mercurius' caches.
 */
export function limits(context: ValidationContext): ASTVisitor {
  const measured = new Map<FragmentDefinitionNode, Size>();
  const open = new Set<FragmentDefinitionNode>();

  const sizeOfFragment = (name: string): Readonly<Size> => {
    const fragment = context.getFragment(name);
    // A fragment inside itself has no end; another rule refuses the document.
    if (!fragment || open.has(fragment)) return nothing;
    let size = measured.get(fragment);
    if (!size) {
      open.add(fragment);
      size = sizeOf(fragment.selectionSet);
      size.directives += fragment.directives?.length ?? 0;
      open.delete(fragment);
      measured.set(fragment, size);
    }
    return size;
  };

  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    const size = { ...nothing };
    for (const selection of selections) {
      size.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = selection;
        const inner = selectionSet ? sizeOf(selectionSet) : nothing;
        if (alias) size.aliases += 1;
        size.fields += 1;
        const asksSchema = name.value === '__schema' || name.value === '__type';
        add(size, inner, asksSchema ? 'introspection' : 'depth');
      } else {
        const inline = selection.kind === Kind.INLINE_FRAGMENT;
        add(size, inline ? sizeOf(selection.selectionSet) : sizeOfFragment(selection.name.value));
      }
    }
    return size;
  };

  return {
    OperationDefinition(operation) {
      const size = sizeOf(operation.selectionSet);
      size.directives += operation.directives?.length ?? 0;
      for (const refusal of refusalsFor(size, rootFields(operation.selectionSet))) {
        context.reportError(
          new GraphQLError(refusal.code, { nodes: operation, originalError: refusal }),
        );
      }
    },
  };

  function rootFields(
    { selections }: OperationDefinitionNode['selectionSet'],
    seen = new Set<string>(),
  ): number {
    let count = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) count += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        count += rootFields(selection.selectionSet, seen);
      else if (!seen.has(selection.name.value)) {
        const fragment = context.getFragment(selection.name.value);
        seen.add(selection.name.value);
        if (fragment) count += rootFields(fragment.selectionSet, seen);
      }
    }
    return count;
  }
}

/** @param through the field between the two, if there is one: what it counts as */
function add(size: Size, inner: Readonly<Size>, through?: 'depth' | 'introspection'): void {
  size.fields += inner.fields;
  size.aliases += inner.aliases;
  size.directives += inner.directives;
  const [depth, introspection] =
    through === undefined
      ? [inner.depth, inner.introspection]
      : through === 'depth'
        ? [inner.depth + 1, inner.introspection]
        : [0, inner.depth + 1];
  size.depth = Math.max(size.depth, depth);
  size.introspection = Math.max(size.introspection, introspection);
}

function refusalsFor({ depth, introspection, fields, aliases, directives }: Size, roots: number) {
  const rows = [
    [QueryTooDeep, depth, deepest],
    [QueryTooDeep, introspection, deepestIntrospection],
    [QueryTooLarge, fields, mostFields],
    [TooManyRootFields, roots, mostRootFields],
    [TooManyAliases, aliases, mostAliases],
    [TooManyDirectives, directives, mostDirectives],
  ] as const;
  return rows
    .filter(([, found, limit]) => found > limit)
    .map(([Refusal, found, limit]) => new Refusal({ found, limit }));
}
