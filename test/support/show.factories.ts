import { type Cue, courseOf, ShowCueKind } from '../../src/forums/show/course.js';
import {
  type Forecast,
  forecast,
  inFives,
  type PlannedItem,
  ShowItemState,
} from '../../src/forums/show/forecast.js';

const minute = 60_000;

/** A plan in minutes, such as `a 0-30`; `!` is fixed, and one without minutes has no time. */
export function aPlan(...items: readonly string[]): PlannedItem[] {
  return items.map((text) => {
    const [id = '', span] = text.split(' ');
    const [start = 0, end = 0] = (span ?? '').split('-').map((time) => Number(time) * minute);
    return {
      id: id.replace('!', ''),
      planned: span === undefined ? null : { start, end },
      fixed: id.endsWith('!'),
    };
  });
}

/** Cues with their minute, such as `0 start a`, `35 next b`, `40 skip c`, `50 skip b>d` and `40 shift -1`. */
export function cues(...texts: readonly string[]): Cue[] {
  return texts.map((text) => {
    const [at, kind, what = null] = text.split(' ');
    const [skipped = null, after = null] = what?.split('>') ?? [];
    const skips = kind === 'skip' || kind === 'restore';
    return {
      kind: ShowCueKind[kind as keyof typeof ShowCueKind],
      at: Number(at) * minute,
      itemId: skips ? after : kind === 'shift' ? null : what,
      skippedId: skips ? skipped : null,
      minutes: kind === 'shift' ? Number(what) : null,
    };
  });
}

/** What is expected of each item, such as `a done 0-35`, `b on 35-65`, `c 65-95 over 5`. */
export function expected(
  plan: readonly PlannedItem[],
  said: readonly Cue[],
  now: number,
): string[] {
  return told(forecast(plan, courseOf(said), now * minute));
}

export function expectedInFives(
  plan: readonly PlannedItem[],
  said: readonly Cue[],
  now: number,
): string[] {
  return told(inFives(forecast(plan, courseOf(said), now * minute)));
}

function told({ items }: Forecast): string[] {
  return items.map(({ id, state, startedAt, endedAt, forecast: span, overrun }) => {
    const start = span?.start ?? startedAt;
    const end = span?.end ?? endedAt;
    return [
      id,
      ...(state === ShowItemState.to_come ? [] : [state]),
      ...(start === null ? [] : [`${start / minute}-${end === null ? '' : end / minute}`]),
      ...(overrun === 0 ? [] : [`over ${overrun / minute}`]),
    ].join(' ');
  });
}
