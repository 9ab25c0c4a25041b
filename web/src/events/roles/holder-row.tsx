import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAct } from '../../kernel/api/asked.js';
import { useViewer } from '../../kernel/auth/use-viewer.js';
import { tagOfName, useLanguage } from '../../kernel/i18n/language.js';
import { localOf, shortDayText } from '../../kernel/i18n/times.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import list from '../../kernel/ui/list-page.module.css';
import { type Grant, type Holder, isLastOwner } from './holders.js';
import { takeRole } from './roles.generated.js';
import classes from './roles-page.module.css';
import { type Duties, type RolesEvent, useRoleDeeds, useRoleWords } from './use-roles.js';

interface Props {
  readonly event: RolesEvent;
  readonly roles: readonly Duties[];
  readonly grants: readonly Grant[];
  readonly holder: Holder;
  readonly mayGrant: boolean;
  /** Gives them one more role. */
  readonly onGive: () => void;
}

/** Somebody, and the roles that they hold. */
export function HolderRow({ event, roles, grants, holder, mayGrant, onGive }: Props) {
  const { t } = useTranslation('roles');
  const viewer = useViewer();
  const { account } = holder;
  const isMe = viewer?.id === account.id;
  return (
    <li>
      <div className={list.words}>
        <h2 lang={tagOfName(account.name)}>
          {account.name}
          {isMe && <span className={classes.me}> {t('you')}</span>}
        </h2>
        <p className={list.facts}>{account.email}</p>
        {mayGrant && (
          <button
            type="button"
            className={`button bare ${classes.more ?? ''}`}
            aria-label={t('give.toWhom', { name: account.name })}
            onClick={onGive}
          >
            {t('give.more')}
          </button>
        )}
      </div>
      <ul className={classes.held}>
        {holder.grants.map((grant) => (
          <HeldRole key={grant.id} {...{ event, roles, grants, grant, mayGrant, isMe }} />
        ))}
      </ul>
    </li>
  );
}

interface HeldProps extends Pick<Props, 'event' | 'roles' | 'grants' | 'mayGrant'> {
  readonly grant: Grant;
  readonly isMe: boolean;
}

function HeldRole({ event, roles, grants, grant, mayGrant, isMe }: HeldProps) {
  const { t } = useTranslation('roles');
  const language = useLanguage();
  const words = useRoleWords();
  const deeds = useRoleDeeds(event.id);
  const [isAsked, setAsked] = useState(false);
  const name = grant.account.name;
  const role = words.role(grant.role);
  const scope = words.scope(
    grant,
    roles.find((one) => one.role === grant.role),
  );
  // Whoever gives up the right to give roles cannot give it back to themselves.
  const isForGood = isMe && grant.role === 'owner';
  const take = useAct(takeRole, {
    onSuccess: () => {
      setAsked(false);
      deeds.taken(grant, !isForGood);
    },
  });
  const { day } = localOf(grant.createdAt, event.timeZone);
  return (
    <li>
      <p>
        <strong>{role}</strong>
        {scope !== null && <span className={classes.scope}>{scope}</span>}
        <span className={list.facts}>{t('since', { day: shortDayText(day, language) })}</span>
      </p>
      {mayGrant && !isLastOwner(grants, grant) && (
        <button
          type="button"
          className="button bare"
          aria-label={t(scope === null ? 'take.whose' : 'take.whoseWhere', { name, role, scope })}
          disabled={take.isPending}
          onClick={() => (isForGood ? setAsked(true) : take.mutate({ id: grant.id }))}
        >
          {t('take.do')}
        </button>
      )}
      {mayGrant && isLastOwner(grants, grant) && (
        <span className={list.facts}>{t('take.last')}</span>
      )}
      {take.error && !isAsked && (
        <FailureNotice failure={take.error} onRetry={() => take.mutate({ id: grant.id })} />
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('take.own')}
          confirm={t('take.do')}
          isPending={take.isPending}
          onConfirm={() => take.mutate({ id: grant.id })}
          onClose={() => setAsked(false)}
        >
          <p className={list.facts}>{t('take.ownHint')}</p>
          {take.error && <FailureNotice failure={take.error} />}
        </ConfirmDialog>
      )}
    </li>
  );
}
