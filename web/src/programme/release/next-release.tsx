import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useAnswer } from '../../kernel/api/asked.js';
import { useActions } from '../../kernel/shell/actions.js';
import { Notice } from '../../kernel/ui/notice.js';
import { BlockingClashes } from './blocking-clashes.js';
import { ChangeCounts } from './change-counts.js';
import { DifferenceView } from './difference-view.js';
import { nextRelease } from './release.generated.js';
import { ReleaseDialog } from './release-dialog.js';
import classes from './release-page.module.css';
import { ReleaseWarnings } from './release-warnings.js';
import { draftTopics, useReleasing } from './releasing.js';

/** The release as it would be: what it changes, what stands in its way, and the button that makes it. */
export function NextRelease() {
  const { t } = useTranslation('release');
  const { id: eventId, slug, status } = useReleasing();
  const { previewRelease: next } = useAnswer(nextRelease, { eventId }, { live: draftTopics });
  const { number, difference, clashes, warnings } = next;
  const [isAsking, setAsking] = useState(false);
  const blocks = useRef<HTMLHeadingElement>(null);
  const isSame = difference.programme.length === 0;

  const begin = useCallback(() => {
    if (clashes.length > 0) blocks.current?.focus();
    else if (!isSame) setAsking(true);
  }, [clashes, isSame]);
  useActions(
    useMemo(
      () => [
        { id: 'release', group: t('title'), label: t('do', { number }), keys: 'p', run: begin },
      ],
      [begin, number, t],
    ),
  );

  return (
    <>
      <div className={classes.next}>
        <h2>{t('next', { number })}</h2>
        <ChangeCounts changes={difference.programme} />
        {!isSame && (
          <p className={classes.quiet}>
            {difference.speakers.length > 0
              ? t('told.count', { count: difference.speakers.length })
              : t('told.nobody')}
          </p>
        )}
        {status === 'draft' && (
          <Notice
            tone="warns"
            actions={
              <Link className="button" to={`/organise/${slug}/event`}>
                {t('makePublic')}
              </Link>
            }
          >
            {t('notPublic')}
          </Notice>
        )}
        {clashes.length > 0 && (
          <Notice tone="warns">
            <a href="#blocks">{t('blocks.count', { count: clashes.length })}</a>
          </Notice>
        )}
        <div className={classes.actions}>
          {!isSame && clashes.length === 0 && (
            <button type="button" className="button primary" onClick={begin}>
              {t('do', { number })}
            </button>
          )}
          <Link className="button" to={`/organise/${slug}/release/preview`}>
            {t('preview.open')}
          </Link>
        </div>
      </div>
      {clashes.length > 0 && (
        <section aria-labelledby="blocks">
          <h2 id="blocks" ref={blocks} tabIndex={-1}>
            {t('blocks.title')}
          </h2>
          <BlockingClashes clashes={clashes} />
        </section>
      )}
      <section aria-labelledby="difference">
        <h2 id="difference">{t(number === 1 ? 'difference.first' : 'difference.title')}</h2>
        <DifferenceView difference={difference} isFirst={number === 1} />
      </section>
      {warnings.length > 0 && (
        <section aria-labelledby="warnings">
          <h2 id="warnings">{t('warning.title')}</h2>
          <ReleaseWarnings warnings={warnings} />
        </section>
      )}
      {isAsking && <ReleaseDialog {...{ number, difference }} onClose={() => setAsking(false)} />}
    </>
  );
}
