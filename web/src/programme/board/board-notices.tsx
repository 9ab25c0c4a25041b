import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Notice } from '../../kernel/ui/notice.js';
import { said } from '../../kernel/ui/bilingual.js';
import { useShared } from './board-context.js';
import classes from './board-notices.module.css';
import type { Deed, Moved } from './history.js';
import { boundRoomOf, placeOf, type Place } from './planned.js';

/** How long what was done offers to be taken back. */
const offered = 10_000;

/** What became of the last move: done, refused, or overtaken by somebody else. */
export function BoardNotices({ onUndo }: { readonly onUndo: () => void }) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language } = words;
  const { moves, board } = state;
  const { last, failed, stale } = moves;

  const whereOf = (id: string, place: Place) => {
    const thing = board.byId.get(id);
    if (!place.during) return t('stale.nowhere');
    const room = place.roomId ?? (thing ? boundRoomOf(thing) : null);
    const told = words.where(place, room);
    return `${told.room}, ${told.day} ${told.span}`;
  };
  const now = (id: string): Pick<Moved, 'from' | 'version'> | undefined => {
    const thing = board.byId.get(id);
    return thing?.item ? { from: placeOf(thing), version: thing.item.version } : undefined;
  };

  return (
    <div className={classes.notices}>
      {stale && (
        <Notice
          tone="refuses"
          title={t('stale.title', {
            title: stale.map(({ title }) => said(title, language)).join(', '),
          })}
          actions={
            <>
              <button type="button" className="button" onClick={() => moves.keepMine(now)}>
                {t('stale.keep')}
              </button>
              <button type="button" className="button" onClick={moves.dismiss}>
                {t('stale.take')}
              </button>
            </>
          }
        >
          <dl className={classes.versions}>
            {stale.flatMap(({ id, to }) => {
              const present = now(id);
              return [
                <dt key={`${id} mine`}>{t('stale.mine')}</dt>,
                <dd key={`${id} to`}>{whereOf(id, to)}</dd>,
                <dt key={`${id} theirs`}>{t('stale.theirs')}</dt>,
                <dd key={`${id} now`}>{present ? whereOf(id, present.from) : t('stale.gone')}</dd>,
              ];
            })}
          </dl>
        </Notice>
      )}
      {failed && (
        <FailureNotice
          failure={failed.failure}
          onRetry={moves.retry}
          actions={
            <>
              <span>{t('toast.failed', { title: said(failed.deed[0]?.title, language) })}</span>
              <button type="button" className="button bare" onClick={moves.dismiss}>
                {t('close')}
              </button>
            </>
          }
        />
      )}
      {last && <Toast key={keyOf(last)} deed={last} onUndo={onUndo} />}
    </div>
  );
}

function keyOf(deed: Deed): string {
  return deed.map(({ id, to }) => `${id} ${to.during?.start ?? ''} ${to.roomId ?? ''}`).join();
}

/** Says what was done and offers to take it back; it waits while somebody looks at it. */
function Toast({ deed, onUndo }: { readonly deed: Deed; readonly onUndo: () => void }) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language } = words;
  const { forgetLast } = state.moves;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(forgetLast, offered);
    return () => clearTimeout(timer);
  }, [forgetLast, isHeld]);
  const [first] = deed;
  if (!first) return null;
  const title = said(first.title, language);
  const thing = state.board.byId.get(first.id);
  const place = words.where(first.to, first.to.roomId ?? (thing ? boundRoomOf(thing) : null));
  const one = first.to.during ? t('toast.moved', { title, ...place }) : t('toast.off', { title });
  return (
    <div
      className={classes.toast}
      data-toast=""
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{deed.length === 1 ? one : t('toast.many', { count: deed.length })}</span>
      <button type="button" className="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
