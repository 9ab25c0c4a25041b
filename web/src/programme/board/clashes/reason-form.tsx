import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ask } from '../../../kernel/api/ask.js';
import { useAct } from '../../../kernel/api/asked.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { showToast } from '../../../kernel/ui/toasts.js';
import { useTakeBack } from '../../../kernel/ui/use-take-back.js';
import { ignoreClash, unignoreClash } from '../board.generated.js';
import classes from './reason-form.module.css';

interface Props {
  readonly input: { readonly eventId: string; readonly clashId: string };
  readonly onDone: () => void;
}

/** Asks why a clash is accepted, and accepts it. */
export function ReasonForm({ input, onDone }: Props) {
  const { t } = useTranslation('board');
  const id = useId();
  const [isMissing, setMissing] = useState(false);
  const client = useQueryClient();
  const takeBack = useTakeBack();
  const ignore = useAct(ignoreClash, {
    onSuccess: () => {
      const undo = () => ask(client, unignoreClash, { input });
      showToast({ text: t('drawer.didIgnore'), undo: () => void takeBack(undo) });
      onDone();
    },
  });
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('reason');
    const reason = typeof given === 'string' ? given.trim() : '';
    setMissing(reason === '');
    if (reason !== '') ignore.mutate({ input: { ...input, reason } });
  };
  return (
    <form className={classes.reason} onSubmit={send} noValidate>
      <label htmlFor={id}>{t('drawer.reason')}</label>
      <textarea id={id} name="reason" rows={2} maxLength={500} autoFocus aria-invalid={isMissing} />
      {isMissing && <p className={classes.problem}>{t('drawer.reasonNeeded')}</p>}
      {ignore.isError && <FailureNotice failure={ignore.error} />}
      <div className={classes.actions}>
        <button type="submit" className="button" disabled={ignore.isPending}>
          {t('drawer.doIgnore')}
        </button>
        <button type="button" className="button bare" onClick={onDone}>
          {t('drawer.cancel')}
        </button>
      </div>
    </form>
  );
}
