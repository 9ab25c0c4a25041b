import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isRefused } from '../../../kernel/api/refused.js';
import { said } from '../../../kernel/ui/bilingual.js';
import { Notice } from '../../../kernel/ui/notice.js';
import { useShared } from '../board-context.js';
import classes from './board-notices.module.css';
import { deedText, presentText, wantedText } from './deed-words.js';
import type { Change, Deed } from './history.js';
import { onPresent } from './present.js';

/** How long what was done offers to be taken back. */
const offered = 10_000;

/** What became of the last move: done, refused, or overtaken by somebody else. */
export function BoardNotices({ onUndo }: { readonly onUndo: () => void }) {
  const { state, words } = useShared();
  const { t } = useTranslation(['board', 'kernel']);
  const { language } = words;
  const { moves, board } = state;
  const { last, failed, stale } = moves;

  const around = { board };
  const failedText = (deed: Deed) => {
    const title = said(deed[0]?.title, language);
    const isMove = deed.every(({ kind }) => kind === 'moved');
    return t(isMove ? 'toast.failed' : 'toast.notChanged', { title });
  };
  const reasonOf = (failure: unknown) =>
    isRefused(failure) ? failure.message : t('kernel:failure.unreachable');
  const now = (change: Change) => onPresent(change, board);

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
            {stale.flatMap((change) => {
              const { id } = change;
              return [
                <dt key={`${id} mine`}>{t('stale.mine')}</dt>,
                <dd key={`${id} to`}>{wantedText(change, words, around)}</dd>,
                <dt key={`${id} theirs`}>{t('stale.theirs')}</dt>,
                <dd key={`${id} now`}>{presentText(change, now(change), words, around)}</dd>,
              ];
            })}
          </dl>
        </Notice>
      )}
      {failed && (
        <Notice
          tone="refuses"
          title={failedText(failed.deed)}
          actions={
            <>
              <button type="button" className="button" onClick={moves.retry}>
                {t('kernel:failure.retry')}
              </button>
              <button type="button" className="button bare" onClick={moves.dismiss}>
                {t('close')}
              </button>
            </>
          }
        >
          <p>{reasonOf(failed.failure)}</p>
        </Notice>
      )}
      {last && <Toast key={keyOf(last)} deed={last} onUndo={onUndo} />}
    </div>
  );
}

function keyOf(deed: Deed): string {
  return deed.map(({ id, kind, to }) => `${kind} ${id} ${JSON.stringify(to)}`).join();
}

/** Says what was done and offers to take it back; it waits while somebody looks at it. */
function Toast({ deed, onUndo }: { readonly deed: Deed; readonly onUndo: () => void }) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { forgetLast } = state.moves;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(forgetLast, offered);
    return () => clearTimeout(timer);
  }, [forgetLast, isHeld]);
  return (
    <div
      className={classes.toast}
      data-toast=""
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{deedText(deed, words, state)}</span>
      <button type="button" className="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
