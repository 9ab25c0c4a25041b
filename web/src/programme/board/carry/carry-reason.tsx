import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

import { useCarried, useShared } from '../board-context.js';
import classes from './carry-reason.module.css';

const most = 3;

/** What a drop would clash with, beside the pointer; with the keys, at the foot of the board. */
export function CarryReason() {
  const { t } = useTranslation('board');
  const { state, carrying, words } = useShared();
  const carried = useCarried(carrying, (one) => one);
  const thing = carried && state.board.byId.get(carried.id);
  if (!carried || !thing) return null;
  const { places, clashes, at, during, roomId } = carried;
  const bound = thing.forum.room?.id ?? null;
  const reasons =
    places === null
      ? [t('notHere', { room: words.room(bound) })]
      : clashes.slice(0, most).map((clash) => words.clash(clash));
  const style = at ? beside(at) : undefined;
  return (
    <div
      className={classes.reason}
      data-reason=""
      data-clashing={reasons.length > 0 || undefined}
      data-fixed={at === null || undefined}
      style={style}
      aria-hidden="true"
    >
      <strong>{`${words.where({ during }, roomId).span} · ${words.room(roomId)}`}</strong>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {clashes.length > most && <p>{t('clashes', { count: clashes.length })}</p>}
    </div>
  );
}

/** Not under the finger, and within the window. */
function beside({ x, y }: { readonly x: number; readonly y: number }): CSSProperties {
  const left = Math.max(16, Math.min(x + 18, window.innerWidth - 300));
  return matchMedia('(pointer: coarse)').matches && y > 200
    ? { left, bottom: window.innerHeight - y + 56 }
    : { left, top: Math.min(y + 18, window.innerHeight - 140) };
}
