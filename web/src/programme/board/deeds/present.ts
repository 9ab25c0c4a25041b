import type { Board } from '../../../../../src/events/calendar/board.js';
import { partsOf, placeOf, type Planned, versionOf } from '../planned.js';
import type { Change } from './history.js';

/** The same change on top of how its thing stands now; null where that is gone. */
export function onPresent(change: Change, board: Board<Planned>): Change | null {
  const thing = board.byId.get(change.id);
  if (!thing) return change.kind === 'existing' && change.to ? change : null;
  const version = versionOf(thing);
  switch (change.kind) {
    case 'existing':
      return { ...change, version };
    case 'cast':
      return { ...change, from: partsOf(thing), version };
    case 'moved':
      return { ...change, from: placeOf(thing), version };
    default:
      return { ...change, from: placeOf(thing), version };
  }
}
