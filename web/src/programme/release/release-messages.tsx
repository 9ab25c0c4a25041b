import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { asking, useAct } from '../../kernel/api/asked.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import filters from './difference-view.module.css';
import { MessageEntry } from './message-entry.js';
import {
  releaseMessages,
  type ReleaseMessageFragment,
  sendMessages,
} from './messages.generated.js';
import classes from './release-messages.module.css';

/** A signal may be lost: what is on its way is asked about now and then until it has arrived. */
const askEvery = 15_000;

const askingMessages = (releaseId: string) =>
  asking(releaseMessages, { releaseId }, { live: ['programme', 'speakers', 'mails'] });

/** The letters to those whom a release concerns: read and edited first, then sent. */
export function ReleaseMessages({ releaseId }: { readonly releaseId: string }) {
  const { t } = useTranslation('release');
  const { releaseMessages: messages } = useSuspenseQuery({
    ...askingMessages(releaseId),
    refetchInterval: ({ state: { data } }) =>
      data?.releaseMessages.some(({ mail }) => mail.status === 'queued') ? askEvery : false,
  }).data;
  const send = useAct(sendMessages);
  const [only, setOnly] = useState<(typeof states)[number] | null>(null);
  const tally = tallyOf(messages);
  const chosen = tally.some(({ state }) => state === only) ? only : null;
  const shown = messages.filter((one) => chosen === null || stateOf(one) === chosen);
  const drafts = messages.filter(({ mail }) => mail.status === 'draft');
  const ready = drafts.filter(({ mail }) => mail.recipient !== null).length;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{t('messages.title')}</h2>
      {messages.length === 0 && <EmptyState>{t('messages.none')}</EmptyState>}
      {messages.length > 0 && (
        <>
          <div className={filters.views} role="group" aria-label={t('messages.only')}>
            {tally.map(({ state, count }) => (
              <button
                key={state}
                type="button"
                aria-pressed={state === chosen}
                onClick={() => setOnly(state === chosen ? null : state)}
              >
                {t(`messages.tally.${state}`, { count })}
              </button>
            ))}
          </div>
          {drafts.length > 0 && (
            <div className={classes.all}>
              {ready > 0 && (
                <button
                  type="button"
                  className="button primary"
                  disabled={send.isPending}
                  onClick={() => send.mutate({ releaseId })}
                >
                  {t('messages.sendAll', { count: ready })}
                </button>
              )}
              {drafts.length > ready && (
                <span>{t('messages.noAddress', { count: drafts.length - ready })}</span>
              )}
            </div>
          )}
          {send.error && (
            <FailureNotice failure={send.error} onRetry={() => send.mutate({ releaseId })} />
          )}
        </>
      )}
      <ul className={classes.list}>
        {shown.map((message) => (
          <MessageEntry key={message.person.id} message={message} releaseId={releaseId} />
        ))}
      </ul>
    </section>
  );
}

const states = ['draft', 'queued', 'sent', 'failed', 'read'] as const;

/** How far a letter is; what was read counts as that alone. */
function stateOf({ mail, acknowledgedAt }: ReleaseMessageFragment): (typeof states)[number] {
  if (acknowledgedAt !== null) return 'read';
  return mail.status === 'stored' ? 'sent' : mail.status;
}

function tallyOf(messages: readonly ReleaseMessageFragment[]) {
  return states
    .map((state) => ({ state, count: messages.filter((one) => stateOf(one) === state).length }))
    .filter(({ count }) => count > 0);
}
