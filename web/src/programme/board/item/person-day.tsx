import { dayOf } from '../../../kernel/i18n/instants.js';
import { useShared } from '../board-context.js';
import type { Planned } from '../planned.js';
import { availabilityOf } from './availability.js';
import { DayStrip } from './day-strip.js';

interface DayProps {
  readonly personId: string;
  readonly thing: Planned;
  readonly day: string;
}

/** The day of the item, or the one that is shown, as somebody has it. */
export function PersonDay({ personId, thing, day }: DayProps) {
  const { state } = useShared();
  const { board, days, event } = state;
  const own = thing.during ? dayOf(thing.during.start, event.timeZone) : day;
  const window = days.find((one) => one.day === own)?.window;
  if (!window) return null;
  const { things, availabilities } = board.draft;
  const availability = availabilityOf(
    { personId, window, except: thing.id },
    things,
    availabilities,
  );
  return <DayStrip availability={availability} window={window} during={thing.during} />;
}
