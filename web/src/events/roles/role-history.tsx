import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { asking } from '../../kernel/api/asked.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { localOf, shortDayText } from '../../kernel/i18n/times.js';
import { said } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import type { Grant } from './holders.js';
import { roleHistory, type RoleHistoryQuery } from './roles.generated.js';
import classes from './roles-page.module.css';
import { type Duties, live, type RolesEvent, useRoleWords } from './use-roles.js';

interface Props {
  readonly event: RolesEvent;
  readonly roles: readonly Duties[];
}

/** Who gave which role to whom, and who took it away. */
export function RoleHistory({ event, roles }: Props) {
  const { t } = useTranslation('roles');
  const { data, error, refetch } = useQuery(asking(roleHistory, { eventId: event.id }, { live }));
  const { nodes = [], totalCount = 0 } = data?.auditEntries ?? {};
  return (
    <section aria-labelledby="role-history">
      <h2 id="role-history">{t('history.title')}</h2>
      {error && <FailureNotice failure={error} onRetry={() => void refetch()} />}
      {data && nodes.length === 0 && <EmptyState>{t('history.none')}</EmptyState>}
      <ol className={classes.history}>
        {nodes.map((line) => (
          <HistoryLine key={line.id} {...{ line, roles }} timeZone={event.timeZone} />
        ))}
      </ol>
      {totalCount > nodes.length && (
        <p>
          <Link to={`/organise/${event.slug}/log?kind=role`}>{t('history.all')}</Link>
        </p>
      )}
    </section>
  );
}

type Line = RoleHistoryQuery['auditEntries']['nodes'][number];

interface LineProps {
  readonly line: Line;
  readonly roles: readonly Duties[];
  readonly timeZone: string;
}

function HistoryLine({ line, roles, timeZone }: LineProps) {
  const { t } = useTranslation('roles');
  const language = useLanguage();
  const words = useRoleWords();
  const { day, time } = localOf(line.at, timeZone);
  const { role, scopeId } = changesOf(line);
  const duties = roles.find((one) => one.role === role);
  const scope = line.names.find(({ id }) => id === scopeId) ?? null;
  const where = words.scope({ scopeId, scope }, duties);
  const whom = line.subject ? said(line.subject.name, language) : t('gone');
  const deed = line.action === 'role.revoked' ? 'took' : 'gave';
  return (
    <li>
      <time dateTime={line.at}>{`${shortDayText(day, language)} ${time}`}</time>
      <span>
        {t(`history.${deed}`, {
          by: line.by ?? t('house'),
          whom,
          role: duties ? words.role(duties.role) : role,
        })}
        {where !== null && <span className={classes.scope}>{where}</span>}
      </span>
    </li>
  );
}

/** What the server wrote down: the role, and what it was for. */
function changesOf({ changes }: Line): { role: string; scopeId: Grant['scopeId'] } {
  const told = JSON.parse(changes ?? '{}') as { role?: string; scopeId?: string | null };
  return { role: told.role ?? '', scopeId: told.scopeId ?? null };
}
