import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useAct } from '../../kernel/api/asked.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Notice } from '../../kernel/ui/notice.js';
import { restoreRelease, type RestoreReleaseMutation, undoRestore } from './release.generated.js';
import classes from './release-page.module.css';
import { useReleasing } from './releasing.js';

type Restored = RestoreReleaseMutation['restoreRelease'];

/** Makes the draft what a release was, after asking; says what became of it, and takes it back. */
export function RestoreRelease({ number }: { readonly number: number }) {
  const { t } = useTranslation('release');
  const { id: eventId } = useReleasing();
  const [isAsking, setAsking] = useState(false);
  const [isUndone, setUndone] = useState(false);
  const restore = useAct(restoreRelease, {
    onSuccess: () => {
      setAsking(false);
      setUndone(false);
    },
  });
  const restored = restore.data?.restoreRelease;
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{t('restore.title')}</h2>
      <div className={classes.said}>
        <p className={classes.quiet}>{t('restore.what')}</p>
        {restored && !isUndone && (
          <Outcome number={number} restored={restored} onUndone={() => setUndone(true)} />
        )}
        {isUndone && (
          <div role="status">
            <Notice>{t('restore.undone')}</Notice>
          </div>
        )}
        <div className={classes.actions}>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {t('restore.do', { number })}
          </button>
        </div>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t('restore.ask', { number })}
          confirm={t('restore.confirm')}
          isPending={restore.isPending}
          onConfirm={() => restore.mutate({ eventId, number })}
          onClose={() => setAsking(false)}
        >
          <p>{t('restore.means')}</p>
          {restore.error && <FailureNotice failure={restore.error} />}
        </ConfirmDialog>
      )}
    </section>
  );
}

interface OutcomeProps {
  readonly number: number;
  readonly restored: Restored;
  readonly onUndone: () => void;
}

function Outcome({ number, restored, onUndone }: OutcomeProps) {
  const { t } = useTranslation('release');
  const { slug } = useReleasing();
  const language = useLanguage();
  const undo = useAct(undoRestore, { onSuccess: onUndone });
  const { forums, items, recreated, unplaced, lost } = restored;
  const counts = { items: items.length, recreated: recreated.length, forums: forums.length };
  return (
    <div role="status">
      <Notice
        title={t('restore.done', { number })}
        actions={
          <>
            <button
              type="button"
              className="button"
              disabled={undo.isPending}
              onClick={() => undo.mutate({ input: restored.undo })}
            >
              {t('restore.undo')}
            </button>
            <Link className="button bare" to={`/organise/${slug}/board`}>
              {t('restore.board')}
            </Link>
          </>
        }
      >
        <p>{t('restore.counts', counts)}</p>
        {unplaced.length > 0 && (
          <>
            <p>{t('restore.unplaced', { count: unplaced.length })}</p>
            <ul className={classes.named}>
              {unplaced.map(({ id, title }) => (
                <li key={id}>{said(title, language)}</li>
              ))}
            </ul>
          </>
        )}
        {lost.length > 0 && (
          <>
            <p>{t('restore.lost', { count: lost.length })}</p>
            <ul className={classes.named}>
              {lost.map(({ kind, itemId, title, name }) => (
                <li key={`${kind} ${itemId} ${name ?? ''}`}>
                  {t(`restore.loss.${kind}`, { title: said(title, language), name: name ?? '' })}
                </li>
              ))}
            </ul>
          </>
        )}
        {undo.error && <FailureNotice failure={undo.error} />}
      </Notice>
    </div>
  );
}
