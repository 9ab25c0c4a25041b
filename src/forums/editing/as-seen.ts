import { VersionConflict, type Versions } from '../../kernel/errors/refusals.js';

interface Version {
  readonly id: string;
  readonly version: number;
}

/** @throws VersionConflict unless these things are just those that were seen, at the versions that were read */
export function requireSeen(seen: readonly Version[], there: readonly Version[]): void {
  const yours = new Map(seen.map(({ id, version }) => [id, version]));
  const current = new Map(there.map(({ id, version }) => [id, version]));
  const stale = [...new Set([...yours.keys(), ...current.keys()])]
    .filter((id) => yours.get(id) !== current.get(id))
    .map((id): Versions & { readonly id: string } => {
      return { id, yours: yours.get(id) ?? null, current: current.get(id) ?? null };
    });
  const [first] = stale;
  if (first) throw new VersionConflict({ yours: first.yours, current: first.current, stale });
}
