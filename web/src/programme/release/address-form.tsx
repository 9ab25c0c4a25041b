import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAct } from '../../kernel/api/asked.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { isAddress } from './is-address.js';
import { editMessage, type LetterFragment, releaseMessages } from './messages.generated.js';
import classes from './release-messages.module.css';

interface Props {
  readonly mail: LetterFragment;
  readonly name: string;
}

/** Where a letter goes that has no address yet: typed in the list, one after the other. */
export function AddressForm({ mail: { id, version }, name }: Props) {
  const { t } = useTranslation('release');
  const client = useQueryClient();
  const [isWrong, setWrong] = useState(false);
  const edit = useAct(editMessage, {
    onSuccess: () => void client.invalidateQueries({ queryKey: [releaseMessages.name] }),
  });
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('recipient');
    const recipient = typeof given === 'string' ? given.trim() : '';
    setWrong(!isAddress(recipient));
    if (isAddress(recipient)) edit.mutate({ input: { id, version, recipient } });
  };
  return (
    <>
      <form className={classes['address-form']} onSubmit={send} noValidate>
        <input
          name="recipient"
          type="email"
          autoComplete="off"
          aria-label={t('message.addressOf', { name })}
          placeholder={t('message.noAddress')}
          aria-invalid={isWrong || undefined}
        />
        <button className="button" disabled={edit.isPending}>
          {t('message.save')}
        </button>
      </form>
      {isWrong && (
        <span className={classes.problem} role="alert">
          {t('message.wrongAddress')}
        </span>
      )}
      {edit.error && <FailureNotice failure={edit.error} />}
    </>
  );
}
