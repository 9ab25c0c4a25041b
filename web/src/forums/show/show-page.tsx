import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useLive } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual, said } from '../../kernel/ui/bilingual.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Freshness } from '../../kernel/ui/freshness.js';
import { Notice } from '../../kernel/ui/notice.js';
import { PageSkeleton } from '../../kernel/ui/page-skeleton.js';
import { remembered, useRemembered } from '../../kernel/ui/remembered.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { ForumMark } from '../forum-mark.js';
import type { Show } from './countdown.js';
import { useCueWords } from './cue-words.js';
import { ShowControls } from './show-controls.js';
import { ShowNow } from './show-now.js';
import classes from './show-page.module.css';
import { ShowTable } from './show-table.js';
import { useAwake } from './use-awake.js';
import {
  type Command,
  type ShownEvent,
  type ShownForum,
  undoing,
  useCommands,
  useShow,
} from './use-show.js';
import { useShowKeys } from './use-show-keys.js';

/** Beside a stage it is dark. */
const isDark = remembered('dais-show-dark', true);

function ShowPage() {
  const { t } = useTranslation('show');
  const { slug = '', forum: forumSlug = '' } = useParams();
  const { data, error, refetch, dataUpdatedAt } = useShow(slug, forumSlug);
  const dark = useRemembered(isDark);
  const event = data?.event;
  useLive(event?.id);
  if (!data) {
    if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
    return <PageSkeleton looks="console" />;
  }
  const forum = event?.forum;
  if (!event || !forum) return <NotFoundPage />;
  return (
    <div className={classes.page} {...(dark ? { 'data-scheme': 'dark' } : {})}>
      <div className={classes.head}>
        <Link to={`/organise/${slug}/show`}>{t('toAll')}</Link>
        <Freshness eventId={event.id} askedAt={dataUpdatedAt} />
        <span className={classes.tools}>
          <button
            type="button"
            className="button bare"
            aria-pressed={dark}
            onClick={() => isDark.write(!dark)}
          >
            {t('dark')}
          </button>
          <button type="button" className="button bare" onClick={() => window.print()}>
            {t('print')}
          </button>
        </span>
      </div>
      {forum.show === null ? (
        <EmptyState>{t('notReleased')}</EmptyState>
      ) : (
        <Console event={event} forum={forum} show={forum.show} askedAt={dataUpdatedAt} />
      )}
    </div>
  );
}

interface Props {
  readonly event: ShownEvent;
  readonly forum: ShownForum;
  readonly show: Show;
  readonly askedAt: number;
}

function Console({ event, forum, show, askedAt }: Props) {
  const { t } = useTranslation('show');
  const language = useLanguage();
  const words = useCueWords(event.timeZone);
  const [isGoingBack, setGoingBack] = useState(false);
  const [undo, setUndo] = useState<Command | null>(null);
  // The clocks of two machines differ; the show goes by the server's.
  const skew = Date.parse(show.asOf) - askedAt;
  useAwake(show.status === 'running' || show.status === 'held');

  const { send, isPending, failed, overtaken, dismiss } = useCommands(event.slug, forum);
  const { did } = words;
  const say = useCallback(
    (command: Command) => {
      void send(command).then((done) => {
        if (!done) return;
        const back = undoing(command, done.before);
        setUndo(back);
        const text = did(command, done.before, done.after);
        if (text !== null) {
          showToast({ text, ...(back ? { undo: () => void send(back) } : {}) });
        }
      });
    },
    [did, send],
  );
  const { mayRun, status, items } = show;
  const at = items.findIndex(({ state }) => state === 'on');
  const before = at === -1 ? items.findLast(({ state }) => state === 'done') : previous(show);
  useShowKeys(show, say, {
    back: useCallback(() => setGoingBack(true), []),
    undo: useCallback(() => {
      if (undo) say(undo);
    }, [say, undo]),
  });

  return (
    <>
      <PageHead title={`${said(forum.title, language)} · ${t('title')}`} />
      <h1 className={classes.title}>
        <ForumMark position={forum.position} />
        <span>
          <Bilingual of={forum.title} needed />
        </span>
        {forum.room && (
          <span className={classes.room}>
            <Bilingual of={forum.room.name} />
          </span>
        )}
      </h1>
      <ShowNow show={show} timeZone={event.timeZone} skew={skew} />
      {mayRun ? (
        <ShowControls
          show={show}
          isPending={isPending}
          say={say}
          goBack={() => setGoingBack(true)}
          undo={undo && (() => say(undo))}
        />
      ) : (
        <p className={classes.quiet}>{t('readOnly')}</p>
      )}
      <div className={classes.notices}>
        {overtaken && (
          <Notice
            tone="refuses"
            title={t('overtaken.title')}
            actions={
              <>
                <button type="button" className="button" onClick={() => say(overtaken)}>
                  {t('overtaken.again', { command: words.command(overtaken) })}
                </button>
                <button type="button" className="button" onClick={dismiss}>
                  {t('overtaken.leave')}
                </button>
              </>
            }
          >
            {show.lastCue && <p>{t('overtaken.theirs', { cue: words.cue(show.lastCue) })}</p>}
          </Notice>
        )}
        {failed && (
          <FailureNotice
            failure={failed.failure}
            onRetry={() => say(failed.command)}
            actions={
              <button type="button" className="button bare" onClick={dismiss}>
                {t('overtaken.leave')}
              </button>
            }
          />
        )}
      </div>
      <p className={classes.lastCue} role="status">
        {show.lastCue && (
          <>
            <span className={classes.quiet}>{t('lastCue')}</span> {words.cue(show.lastCue)}
          </>
        )}
      </p>
      <ShowTable
        show={show}
        timeZone={event.timeZone}
        say={mayRun && status !== 'ended' ? say : null}
        isPending={isPending}
      />
      {isGoingBack && (
        <ConfirmDialog
          title={
            before
              ? t('backTitle', { title: said(before.item.title, language) })
              : t('backToWaiting')
          }
          confirm={t('do.back')}
          onClose={() => setGoingBack(false)}
          onConfirm={() => {
            setGoingBack(false);
            say({ say: 'back' });
          }}
        >
          {before && <p>{t('backWhy')}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}

/** What was on before what is on now. */
function previous({ items }: Show): Show['items'][number] | undefined {
  return items
    .filter(({ startedAt, endedAt }) => startedAt !== null && endedAt !== null)
    .toSorted((one, other) => Date.parse(other.endedAt ?? '') - Date.parse(one.endedAt ?? ''))[0];
}

export const page: Page = { Component: ShowPage };
