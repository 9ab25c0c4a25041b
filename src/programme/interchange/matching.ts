import type { Existing } from './existing.query.js';
import type { ExternalKind } from './external-ref.entity.js';

interface Candidate {
  readonly id: string;
}

/**
 * Tells which things of a file are here already: by what they were called when they came, by the id that an
 * export of ours gave them, and last by their name.
 */
export class Matching {
  private readonly refs: ReadonlyMap<string, string>;
  private readonly referred: ReadonlySet<string>;
  private readonly claimed = new Set<string>();

  /**
   * @param imported the names that came with imports
   * @param refs those, and the names that exports of ours give
   */
  constructor(imported: Existing['refs'], refs: Existing['refs']) {
    this.refs = new Map(
      refs.map(({ kind, externalId, subjectId }) => [`${kind} ${externalId}`, subjectId]),
    );
    this.referred = new Set(imported.map(({ subjectId }) => subjectId));
  }

  /** Whether something came with an import. */
  wasImported(id: string): boolean {
    return this.referred.has(id);
  }

  /** Whether it is known already that this name means it. */
  isNoted(kind: ExternalKind, name: string, id: string): boolean {
    return this.refs.get(`${kind} ${name}`) === id;
  }

  /** The thing that is meant. @param byName those among which the name alone decides */
  find<Thing extends Candidate>(
    kind: ExternalKind,
    ids: readonly string[],
    things: ReadonlyMap<string, Thing>,
    byName: (thing: Thing) => boolean,
  ): Thing | undefined {
    return (
      this.byRef(kind, ids, things) ??
      ids.map((id) => things.get(id.slice(id.indexOf(':') + 1).toLowerCase())).find(Boolean) ??
      [...things.values()].find((thing) => byName(thing))
    );
  }

  /** The same for a thing that nothing else in the file may be as well. */
  claim<Thing extends Candidate>(
    kind: ExternalKind.item | ExternalKind.person,
    ids: readonly string[],
    things: ReadonlyMap<string, Thing>,
    byName: (thing: Thing) => boolean,
  ): Thing | undefined {
    const free = (thing: Thing) => !this.claimed.has(thing.id);
    const found = this.find(kind, ids, things, (thing) => free(thing) && byName(thing));
    if (found === undefined || !free(found)) return undefined;
    this.claimed.add(found.id);
    return found;
  }

  wasClaimed(id: string): boolean {
    return this.claimed.has(id);
  }

  private byRef<Thing extends Candidate>(
    kind: ExternalKind,
    ids: readonly string[],
    things: ReadonlyMap<string, Thing>,
  ): Thing | undefined {
    return ids
      .flatMap((id) => [id, ...asGuid(id)])
      .map((id) => things.get(this.refs.get(`${kind} ${id}`) ?? ''))
      .find((thing) => thing !== undefined);
  }
}

/** What is a guid in one format is an id in another that knows nothing else. */
function asGuid(id: string): string[] {
  return id.startsWith('id:') ? [`guid:${id.slice(3).toLowerCase()}`] : [];
}
