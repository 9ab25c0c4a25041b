import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { useAnswer } from '../../kernel/api/asked.js';
import { useLive } from '../../kernel/api/live.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import { useActions } from '../../kernel/shell/actions.js';
import type { Page } from '../../kernel/shell/page.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { ListPage } from '../../kernel/ui/list-page.js';
import list from '../../kernel/ui/list-page.module.css';
import { SearchField } from '../../kernel/ui/search-field.js';
import { may } from '../may.js';
import { GiveRole } from './give-role.js';
import { HolderRow } from './holder-row.js';
import { foundAmong, holdersOf } from './holders.js';
import { RoleHistory } from './role-history.js';
import { RoleMatrix } from './role-matrix.js';
import { roleGrants, rolesEvent } from './roles.generated.js';
import { type Duties, live, type RolesEvent, useRoleWords } from './use-roles.js';

/** From so many people on there is a field to search them. */
const many = 6;

/** Who may do what in an event: who holds which role, and what each role lets its holder do. */
function RolesPage() {
  const { slug = '' } = useParams();
  const { event, roles } = useAnswer(rolesEvent, { slug }, { live: ['roles', 'forums'] });
  useLive(event?.id);
  if (!event || !may(event.viewerMay, 'viewRoles')) return <NotFoundPage />;
  return <Roles event={event} roles={roles} />;
}

interface Props {
  readonly event: RolesEvent;
  readonly roles: readonly Duties[];
}

function Roles({ event, roles }: Props) {
  // The texts of what is picked in the dialog come with the page: no choice in it is to make it wait.
  const { t } = useTranslation(['roles', 'directory']);
  const { grants } = useAnswer(roleGrants, { eventId: event.id }, { live });
  const words = useRoleWords();
  const [asked, setAsked] = useState('');
  /** Whom to give a role: an address, maybe empty; null while nobody is asked. */
  const [whom, setWhom] = useState<string | null>(null);
  const mayGrant = may(event.viewerMay, 'grantRoles');
  const holders = holdersOf(grants);
  const found = foundAmong(holders, asked, words.role);
  useActions(
    useMemo(
      () =>
        mayGrant
          ? [{ id: 'roles.give', group: t('title'), label: t('give.do'), run: () => setWhom('') }]
          : [],
      [mayGrant, t],
    ),
  );
  const give = mayGrant && (
    <button type="button" className="button primary" onClick={() => setWhom('')}>
      {t('give.do')}
    </button>
  );
  return (
    <ListPage title={t('title')} action={give}>
      {!mayGrant && <p className={list.facts}>{t('readOnly')}</p>}
      {holders.length >= many && (
        <p className={list.filters}>
          <SearchField group={t('title')} label={t('search')} value={asked} onType={setAsked} />
        </p>
      )}
      {found.length === 0 && (
        <EmptyState
          action={
            <button type="button" className="button" onClick={() => setAsked('')}>
              {t('clear')}
            </button>
          }
        >
          {t('none')}
        </EmptyState>
      )}
      {found.length > 0 && (
        <ul className={list.list}>
          {found.map((holder) => (
            <HolderRow
              key={holder.account.id}
              {...{ event, roles, grants, holder, mayGrant }}
              onGive={() => setWhom(holder.account.email)}
            />
          ))}
        </ul>
      )}
      {holders.length === 1 && mayGrant && <EmptyState>{t('alone')}</EmptyState>}
      <RoleMatrix roles={roles} />
      {may(event.viewerMay, 'viewAudit') && <RoleHistory event={event} roles={roles} />}
      {whom !== null && (
        <GiveRole {...{ event, roles, grants }} whom={whom} onClose={() => setWhom(null)} />
      )}
    </ListPage>
  );
}

export const page: Page = { Component: RolesPage };
