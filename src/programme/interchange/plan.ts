import { isDeepStrictEqual } from 'node:util';

import type { Existing } from './existing.query.js';
import { ExternalKind } from './external-ref.entity.js';
import type { ItemDetails } from './imported.js';
import { Matching } from './matching.js';
import { numbersOf } from './numbers.js';
import type { DetailsRow, RefRow, Rows } from './plan-rows.js';
import type { Report } from './report.js';

/**
 * What an import adds and changes, as it is being decided. What the file says counts; what it is silent about
 * stays as it is: a language, a time, a room, a person who was added here.
 */
export class Plan {
  /** The ids of what is new, and of what is here already and changes. */
  readonly created = new Set<string>();
  readonly changed = new Set<string>();
  readonly matching: Matching;
  readonly rows: Rows = {
    ...{ newRooms: [], changedRooms: [], newForums: [], changedForums: [] },
    ...{ newItems: [], newSlots: [], changedItems: [], movedSlots: [] },
    ...{ newPeople: [], changedPeople: [], newSpeakers: [], changedSpeakers: [] },
    ...{ newAppearances: [], recastAppearances: [], goneAppearances: [], refs: [], details: [] },
  };
  private readonly noted = new Set<string>();

  /** @param nextId hands out ids for new rows */
  constructor(
    readonly existing: Existing,
    readonly report: Report,
    readonly nextId: () => string,
  ) {
    this.matching = new Matching(existing.refs, withOwnNumbers(existing).refs);
  }

  /** Takes down what something is called in the file. */
  note(kind: ExternalKind, names: readonly string[], id: string): void {
    for (const name of names) {
      const key = `${kind} ${name}`;
      if (this.noted.has(key) || this.matching.isNoted(kind, name, id)) continue;
      this.noted.add(key);
      this.rows.refs.push({ kind, external_id: name, subject_id: id } satisfies RefRow);
    }
  }

  /** Takes down what the file says of something and what has no field here. */
  tell(id: string, details: ItemDetails): void {
    const before = this.existing.details.get(id) ?? {};
    const after = { ...before, ...details };
    if (isDeepStrictEqual(before, after)) return;
    this.rows.details.push({ subject_id: id, details: after } satisfies DetailsRow);
    this.touch(id);
  }

  /** Counts something that is here already among what changes. */
  touch(id: string): void {
    if (!this.created.has(id)) this.changed.add(id);
  }
}

/** Items are known as well by the numbers under which exports of ours tell of them. */
function withOwnNumbers(existing: Existing): Existing {
  const named = new Set(
    existing.refs
      .filter(({ kind }) => kind === ExternalKind.item)
      .map(({ externalId }) => externalId),
  );
  const own = [...numbersOf(existing.items.map(({ id }) => id))]
    .map(([subjectId, number]) => ({
      kind: ExternalKind.item,
      externalId: `id:${number}`,
      subjectId,
    }))
    .filter(({ externalId }) => !named.has(externalId));
  return { ...existing, refs: [...existing.refs, ...own] };
}
