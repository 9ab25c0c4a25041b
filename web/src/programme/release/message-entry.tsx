import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAct } from '../../kernel/api/asked.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { localOf, shortDayText } from '../../kernel/i18n/times.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { AddressForm } from './address-form.js';
import { MessageEditor } from './message-editor.js';
import { type ReleaseMessageFragment, sendMessages } from './messages.generated.js';
import classes from './release-messages.module.css';
import { useReleasing } from './releasing.js';

interface Props {
  readonly message: ReleaseMessageFragment;
  readonly releaseId: string;
}

/** One letter: to whom, how far it is, and what can be done with it. */
export function MessageEntry({ message, releaseId }: Props) {
  const { t } = useTranslation('release');
  const [opened, setOpened] = useState<'edit' | 'read' | null>(null);
  const send = useAct(sendMessages);
  const toggle = useRef<HTMLButtonElement>(null);
  const { person, mail } = message;
  const isEditable = mail.status === 'draft' || mail.status === 'failed';
  const id = `letter-${person.id}`;
  const sendIt = () => send.mutate({ releaseId, personIds: [person.id] });
  return (
    <li className={classes.entry}>
      <div className={classes.row}>
        <strong>{person.name}</strong>
        <Status message={message} />
        {mail.recipient === null ? (
          opened === null && <AddressForm mail={mail} name={person.name} />
        ) : (
          <span className={classes.address}>{mail.recipient}</span>
        )}
        <span data-acts="">
          <button
            ref={toggle}
            type="button"
            className="button"
            aria-expanded={opened !== null}
            aria-controls={id}
            aria-label={t(isEditable ? 'message.editFor' : 'message.readFor', {
              name: person.name,
            })}
            onClick={() => setOpened(opened ? null : isEditable ? 'edit' : 'read')}
          >
            {t(isEditable ? 'message.edit' : 'message.read')}
          </button>
          {isEditable && mail.recipient !== null && opened === null && (
            <button
              type="button"
              className="button"
              disabled={send.isPending}
              aria-label={t('message.sendTo', { name: person.name })}
              onClick={sendIt}
            >
              {t(mail.status === 'failed' ? 'message.sendAgain' : 'message.send')}
            </button>
          )}
        </span>
      </div>
      {mail.status === 'failed' && mail.failure !== null && (
        <p className={classes.failure}>{t('message.failure', { failure: mail.failure })}</p>
      )}
      {send.error && <FailureNotice failure={send.error} onRetry={sendIt} />}
      <div id={id}>
        {opened === 'edit' && (
          <MessageEditor
            mail={mail}
            onDone={() => {
              setOpened(null);
              toggle.current?.focus();
            }}
            onSend={sendIt}
          />
        )}
        {opened === 'read' && (
          <div className={classes.letter}>
            <strong>{mail.subject}</strong>
            <pre>{mail.body}</pre>
          </div>
        )}
      </div>
    </li>
  );
}

function Status({ message: { mail, acknowledgedAt } }: { readonly message: Props['message'] }) {
  const { t } = useTranslation('release');
  const { timeZone } = useReleasing();
  const language = useLanguage();
  const when = acknowledgedAt ?? mail.settledAt;
  const { day, time } = when === null ? { day: '', time: '' } : localOf(when, timeZone);
  const at = when === null ? '' : `${shortDayText(day, language)} ${time}`;
  const status = acknowledgedAt === null ? mail.status : 'read';
  return (
    <span className="label" data-status={status}>
      {t(`message.status.${status}`, { at })}
    </span>
  );
}
