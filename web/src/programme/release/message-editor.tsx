import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAct } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import { FormField, TextField } from '../../kernel/ui/form-field.js';
import { FormFrame } from '../../kernel/ui/form-frame.js';
import { Notice } from '../../kernel/ui/notice.js';
import { useForm } from '../../kernel/ui/use-form.js';
import { isAddress } from './is-address.js';
import { editMessage, type LetterFragment, releaseMessages } from './messages.generated.js';
import classes from './release-messages.module.css';

interface Props {
  readonly mail: LetterFragment;
  readonly onDone: () => void;
  readonly onSend: () => void;
}

const longest = { subject: 300, body: 20_000 };
const mostRows = 24;

/** Changes a letter before it goes out. What somebody else wrote meanwhile is shown beside it. */
export function MessageEditor({ mail, onDone, onSend }: Props) {
  const { t } = useTranslation('release');
  const client = useQueryClient();
  const [isChecked, setChecked] = useState(false);
  const { id, version, status, recipient, subject, body } = mail;
  const present = useMemo(
    () => ({ recipient: recipient ?? '', subject: subject ?? '', body: body ?? '' }),
    [body, recipient, subject],
  );
  const form = useForm(`letter-${id}`, present);
  const askAgain = () => void client.invalidateQueries({ queryKey: [releaseMessages.name] });
  const edit = useAct(editMessage);
  const isGone = status !== 'draft' && status !== 'failed';

  const { shown } = form;
  const address = shown.recipient.trim();
  const problems = {
    recipient: address === '' || isAddress(address) ? null : t('message.wrongAddress'),
    subject: shown.subject.trim() === '' ? t('message.needed') : null,
    body: shown.body.trim() === '' ? t('message.needed') : null,
  };
  const told = isChecked ? problems : { recipient: null, subject: null, body: null };
  const save = (then: () => void) => {
    setChecked(true);
    if (isGone || Object.values(problems).some((problem) => problem !== null)) return;
    const input = { id, version, subject: shown.subject.trim(), body: shown.body };
    edit.mutate(
      { input: address === '' ? input : { ...input, recipient: address } },
      {
        onSuccess: () => {
          form.saved();
          askAgain();
          then();
        },
        onError: (failure) => {
          if (isRefused(failure, 'VERSION_CONFLICT')) askAgain();
        },
      },
    );
  };
  const send = () => {
    onDone();
    onSend();
  };

  return (
    <div className={classes.letter}>
      {isGone && <Notice tone="refuses" title={t('message.gone')} />}
      <FormFrame
        form={form}
        save={t('message.save')}
        isSaving={edit.isPending}
        failure={edit.error}
        onSave={() => save(onDone)}
        more={
          <>
            <button
              type="button"
              className="button"
              disabled={isGone || edit.isPending || address === '' || form.conflicts.length > 0}
              onClick={() => (form.isDirty ? save(send) : send())}
            >
              {t(form.isDirty ? 'message.saveAndSend' : 'message.send')}
            </button>
            <button
              type="button"
              className="button bare"
              onClick={() => form.unsaved.leave(onDone)}
            >
              {t('message.close')}
            </button>
          </>
        }
      >
        <TextField
          form={form}
          name="recipient"
          type="email"
          label={t('message.to')}
          problem={told.recipient}
        />
        <TextField
          form={form}
          name="subject"
          maxLength={longest.subject}
          label={t('message.subject')}
          problem={told.subject}
        />
        <FormField form={form} name="body" label={t('message.body')} problem={told.body}>
          {(bound) => (
            <textarea
              {...bound}
              rows={Math.min(mostRows, shown.body.split('\n').length + 2)}
              maxLength={longest.body}
            />
          )}
        </FormField>
      </FormFrame>
    </div>
  );
}
