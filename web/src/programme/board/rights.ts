import { may } from '../../events/may.js';
import type { BoardEvent, BoardForum, Planned } from './planned.js';

/** What one may do on a board, as far as the event says it. */
export interface Rights {
  /** Whether one may move forums and whole days. */
  readonly mayArrange: boolean;
  /** Whether one may accept a clash, which whoever edits all of the programme may. */
  readonly maySettle: boolean;
  /** Whether one may say what clashes mean. */
  readonly mayRule: boolean;
  /** The forums that one may add items to. */
  readonly ownForums: readonly BoardForum[];
  readonly mayEdit: (thing: Planned) => boolean;
}

export function rightsIn({ viewerMay, forums }: BoardEvent): Rights {
  const ownForums = forums.filter(({ id }) => may(viewerMay, 'editProgramme', id));
  const own = new Set(ownForums.map(({ id }) => id));
  const mayEditEvent = may(viewerMay, 'editEvent');
  return {
    ownForums,
    mayArrange: mayEditEvent,
    maySettle: may(viewerMay, 'editProgramme'),
    mayRule: mayEditEvent,
    mayEdit: ({ item, forum }) => (item === null ? mayEditEvent : own.has(forum.id)),
  };
}
