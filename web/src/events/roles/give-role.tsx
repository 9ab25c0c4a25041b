import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Picked, OrganisationPicker } from '../../directory/organisation-picker.js';
import { asking, useAct } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Field } from '../../kernel/ui/field.js';
import type { Grant } from './holders.js';
import { RoleMay } from './role-matrix.js';
import { giveRole, roleGates } from './roles.generated.js';
import classes from './roles-page.module.css';
import { type Duties, type RolesEvent, useRoleDeeds } from './use-roles.js';

interface Props {
  readonly event: RolesEvent;
  readonly roles: readonly Duties[];
  readonly grants: readonly Grant[];
  /** The address that stands there to begin with. */
  readonly whom: string;
  readonly onClose: () => void;
}

/** In the choice of what a role is for: the whole event. */
const everywhere = 'all';

/** Gives somebody a role, and says what it lets them do before it is given. */
export function GiveRole({ event, roles, grants, whom, onClose }: Props) {
  const { t } = useTranslation('roles');
  const id = useId();
  const deeds = useRoleDeeds(event.id);
  const [email, setEmail] = useState(whom);
  const [role, setRole] = useState<Grant['role'] | ''>('');
  const [scope, setScope] = useState('');
  const [isChecked, setChecked] = useState(false);
  const duties = roles.find((one) => one.role === role);
  const scopeKind = duties?.scope ?? null;
  const give = useAct(giveRole, {
    onSuccess: ({ grantRole }) => {
      onClose();
      deeds.given(grantRole);
    },
  });
  const problems = {
    email: email.trim() === '' ? t('problem.email') : null,
    role: role === '' ? t('problem.role') : null,
    scope: scopeKind !== null && scope === '' ? t('problem.scope') : null,
  };
  const send = () => {
    setChecked(true);
    if (role === '' || Object.values(problems).some((one) => one !== null)) return;
    const scopeId = scopeKind === null || scope === everywhere ? null : scope;
    give.mutate({ input: { eventId: event.id, email: email.trim(), role, scopeId } });
  };
  const isUnknown = isRefused(give.error, 'NOT_FOUND') && give.error.field === 'email';
  const told = (name: keyof typeof problems) => (isChecked ? problems[name] : null);
  const addresses = [...new Set(grants.map(({ account }) => account.email))];
  return (
    <ConfirmDialog
      title={t('give.do')}
      confirm={t('give.do')}
      isPending={give.isPending}
      onConfirm={send}
      onClose={onClose}
    >
      <Field
        name="email"
        type="email"
        data-begin=""
        label={t('give.email')}
        hint={t('give.emailHint')}
        autoComplete="off"
        list={`${id}-known`}
        value={email}
        problem={told('email') ?? (isUnknown ? t('problem.unknown') : null)}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {addresses.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div className={classes.choice}>
        <label htmlFor={`${id}-role`}>{t('give.role')}</label>
        <select
          id={`${id}-role`}
          value={role}
          aria-invalid={told('role') !== null}
          aria-describedby={told('role') === null ? undefined : `${id}-told`}
          onChange={({ currentTarget }) => {
            setRole(roles.find((one) => one.role === currentTarget.value)?.role ?? '');
            setScope('');
          }}
        >
          <option value="">{t('give.choose')}</option>
          {roles.map((one) => (
            <option key={one.role} value={one.role}>
              {t(`role.${one.role}`)}
            </option>
          ))}
        </select>
        {told('role') !== null && (
          <span id={`${id}-told`} className={classes.problem}>
            {told('role')}
          </span>
        )}
      </div>
      {scopeKind !== null && (
        <ScopeField
          key={scopeKind}
          {...{ event, kind: scopeKind, scope, onChange: setScope }}
          problem={told('scope')}
        />
      )}
      {duties && <RoleMay duties={duties} />}
      {give.error && !isUnknown && <FailureNotice failure={give.error} />}
    </ConfirmDialog>
  );
}

interface ScopeProps {
  readonly event: RolesEvent;
  readonly kind: NonNullable<Duties['scope']>;
  /** The id of a thing, `everywhere`, or empty while nothing is chosen. */
  readonly scope: string;
  readonly onChange: (scope: string) => void;
  readonly problem: string | null;
}

/** What a role is given for: one forum, gate or organisation, or all of them. */
function ScopeField({ event, kind, scope, onChange, problem }: ScopeProps) {
  const { t } = useTranslation('roles');
  const language = useLanguage();
  const id = useId();
  const [picked, setPicked] = useState<Picked | null>(null);
  const gates = useQuery({ ...asking(roleGates, { eventId: event.id }), enabled: kind === 'gate' });
  const things = {
    forum: event.forums.map((one) => ({
      id: one.id,
      text: `${one.code} ${said(one.title, language)}`,
    })),
    gate: (gates.data?.gates ?? []).map((one) => ({ id: one.id, text: said(one.name, language) })),
    organisation: picked ? [{ id: picked.id, text: said(picked.name, language) }] : [],
  }[kind];
  return (
    <div className={classes.choice}>
      <label htmlFor={id}>{t(`for.${kind}`)}</label>
      <select
        id={id}
        value={scope}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-told`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{t('give.choose')}</option>
        {things.map((one) => (
          <option key={one.id} value={one.id}>
            {one.text}
          </option>
        ))}
        <option value={everywhere}>{t(`all.${kind}`)}</option>
      </select>
      {problem !== null && (
        <span id={`${id}-told`} className={classes.problem}>
          {problem}
        </span>
      )}
      {kind === 'organisation' && (
        <OrganisationPicker
          eventId={event.id}
          label={t('give.findOrganisation')}
          onPick={(organisation) => {
            setPicked(organisation);
            onChange(organisation.id);
          }}
        />
      )}
      {gates.error && <FailureNotice failure={gates.error} onRetry={() => void gates.refetch()} />}
    </div>
  );
}
