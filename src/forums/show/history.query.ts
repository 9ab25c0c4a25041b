import type { EntityManager } from 'typeorm';

import { groupBy } from '../../kernel/loaders/group-by.js';
import type { Cue } from './course.js';

/** The last thing that was said, and by whom; null for the installation itself. */
export type LastCue = Cue & { readonly by: string | null };

/** All cues of a show, from its first, and what time it is by the clock that stamped them. */
export interface History {
  readonly cues: readonly Cue[];
  readonly last: LastCue | null;
  readonly now: number;
}

/** Without a cue nothing moves, whatever time it is. */
export const nothingYet: History = { cues: [], last: null, now: 0 };

interface Row extends Omit<LastCue, 'at'> {
  readonly forumId: string;
  readonly at: Date;
  readonly now: Date;
}

/** One statement for all; a forum without a cue is missing. */
export async function historiesOfForums(
  tx: EntityManager,
  forumIds: readonly string[],
): Promise<Map<string, History>> {
  const rows = await tx.query<Row[]>(
    `SELECT cue.forum_id AS "forumId", cue.kind, cue.item_id AS "itemId", cue.skipped_id AS "skippedId",
       cue.minutes, cue.at, account.name AS by, now() AS now
     FROM show_cues cue LEFT JOIN accounts account ON account.id = cue.account_id
     WHERE cue.forum_id = ANY($1) ORDER BY cue.forum_id, cue.number`,
    [forumIds],
  );
  return new Map([...groupBy(rows, ({ forumId }) => forumId)].map(([id, own]) => [id, told(own)]));
}

function told(rows: readonly Row[]): History {
  const cues = rows.map(({ kind, itemId, skippedId, minutes, at, by }) => ({
    ...{ kind, itemId, skippedId, minutes, by },
    at: at.getTime(),
  }));
  const now = Math.max(...rows.map((row) => row.now.getTime()));
  return { cues, last: cues.at(-1) ?? null, now };
}
