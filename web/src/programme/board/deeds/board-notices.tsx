import { useTranslation } from 'react-i18next';

import { isRefused } from '../../../kernel/api/refused.js';
import { said } from '../../../kernel/ui/bilingual.js';
import { ToastCard } from '../../../kernel/ui/toast-card.js';
import { Notice } from '../../../kernel/ui/notice.js';
import { useShared } from '../board-context.js';
import classes from './board-notices.module.css';
import { deedText, presentText, wantedText } from './deed-words.js';
import type { Change, Deed } from './history.js';
import { onPresent } from './present.js';

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
      {last && (
        <ToastCard
          key={keyOf(last)}
          text={deedText(last, words, state)}
          undo={onUndo}
          onGone={moves.forgetLast}
        />
      )}
    </div>
  );
}

function keyOf(deed: Deed): string {
  return deed.map(({ id, kind, to }) => `${kind} ${id} ${JSON.stringify(to)}`).join();
}
