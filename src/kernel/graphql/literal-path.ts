import { type ASTNode, BREAK, Kind, parse, visit } from 'graphql';

/** Where in the arguments a node of the document stands, such as `input.parties.0.capacity`. */
export function literalPath(node: ASTNode): string | undefined {
  const source = node.loc?.source;
  if (source === undefined) return undefined;
  let found: string | undefined;
  visit(parse(source), {
    enter(...[here, , parent, path, ancestors]) {
      if (here.kind !== node.kind || here.loc?.start !== node.loc?.start) return undefined;
      const way = [...ancestors, ...(parent ? [parent] : []), here];
      found = way.flatMap((step, at) => nameOf(step, way[at - 1], path[at])).join('.');
      return BREAK;
    },
  });
  return found;
}

function nameOf(
  step: ASTNode | readonly ASTNode[],
  above: ASTNode | readonly ASTNode[] | undefined,
  key: string | number | undefined,
): string[] {
  if ('kind' in step) {
    if (step.kind === Kind.ARGUMENT || step.kind === Kind.OBJECT_FIELD) return [step.name.value];
    return step.kind === Kind.VARIABLE_DEFINITION ? [step.variable.name.value] : [];
  }
  const inList = above !== undefined && 'kind' in above && above.kind === Kind.LIST;
  return inList && key !== undefined ? [String(key)] : [];
}
