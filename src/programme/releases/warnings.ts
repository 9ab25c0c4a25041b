import {
  blocksRelease,
  ClashKind,
  ClashSeverity,
  type Clash as FoundClash,
} from '../../events/calendar/clashes.js';
import type { AgendaItem } from '../../forums/agenda-item.entity.js';
import type { Forum } from '../../forums/forum.entity.js';
import type { ClashItem } from '../clashes/clash.js';
import type { PlannedThing } from '../clashes/draft.query.js';
import { toldClash } from '../clashes/told-clash.js';
import type { DraftProgramme } from '../programme.query.js';
import { type ReleaseWarning, ReleaseWarningKind } from './release-warning.js';

/** These would be refused if they were not excused, so a release tells of them even where their rule is off. */
const heldOnce: ReadonlySet<ClashKind> = new Set([
  ClashKind.room,
  ClashKind.person,
  ClashKind.outside_forum,
]);

/** What a release leaves out, and what it holds although it clashes. */
export function warningsOf(
  { unplaced, invited }: DraftProgramme,
  clashes: readonly FoundClash<PlannedThing>[],
): ReleaseWarning[] {
  return [
    ...clashes
      .filter((clash) => !blocksRelease(clash))
      .filter(({ kind, severity }) => severity !== ClashSeverity.off || heldOnce.has(kind))
      .map((found): ReleaseWarning => {
        const clash = toldClash(found);
        const { items, personId } = clash;
        return { kind: ReleaseWarningKind.clash, items, clash, personId };
      }),
    ...unplaced.map((thing): ReleaseWarning => {
      const items = [itemOf(thing)];
      return { kind: ReleaseWarningKind.unplaced, items, clash: null, personId: null };
    }),
    ...invited.map(({ item, personId }): ReleaseWarning => {
      const items = [itemOf(item)];
      return { kind: ReleaseWarningKind.unconfirmed, items, clash: null, personId };
    }),
  ];
}

function itemOf(thing: Forum | AgendaItem): ClashItem {
  const { id, title, during } = thing;
  return { id, kind: 'forumId' in thing ? thing.kind : 'forum', title, during };
}
