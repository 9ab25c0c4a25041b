import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { asking } from '../../kernel/api/asked.js';
import { useSearchKey } from '../../kernel/shell/use-search-key.js';
import type texts from '../texts/log.zh.json';
import { logChoices } from './log.generated.js';
import classes from './log-page.module.css';
import { useLogWords } from './use-log-words.js';

/** As it stands in the address; empty for all. */
export interface Narrowed {
  readonly who: string;
  readonly kind: string;
  readonly what: string;
  readonly from: string;
  readonly until: string;
}

interface Props {
  readonly eventId: string;
  readonly narrowed: Narrowed;
  readonly change: (changes: Partial<Narrowed>) => void;
  /** Null where nothing is narrowed. */
  readonly clear: (() => void) | null;
}

type KindName = keyof (typeof texts)['kind'];

/** Narrows the log to a person, a kind of thing, an action and days. */
export function LogFilters({ eventId, narrowed, change, clear }: Props) {
  const { t, i18n } = useTranslation('log');
  const words = useLogWords('UTC');
  const first = useRef<HTMLSelectElement>(null);
  useSearchKey(first, t('title'), t('filters'));
  const { data } = useQuery(asking(logChoices, { eventId }));
  const { actors = [], actions = [] } = data?.auditChoices ?? {};
  const { who, kind, what, from, until } = narrowed;
  const kinds = [...new Set(actions.map(kindOf))];
  const fitting = actions.filter((action) => kind === '' || kindOf(action) === kind);
  const kindText = (one: string) =>
    i18n.exists(`log:kind.${one}`) ? t(`kind.${one as KindName}`) : one;
  return (
    <form
      className={classes.filters}
      aria-label={t('filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <label>
        <span>{t('who')}</span>
        <select
          ref={first}
          value={who}
          onChange={({ currentTarget }) => change({ who: currentTarget.value })}
        >
          <option value="">{t('everybody')}</option>
          {actors.map(({ accountId, name }) => (
            <option key={accountId} value={accountId}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('of')}</span>
        <select
          value={kind}
          onChange={({ currentTarget }) => change({ kind: currentTarget.value, what: '' })}
        >
          <option value="">{t('everything')}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {kindText(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('what')}</span>
        <select
          value={what}
          onChange={({ currentTarget }) => change({ what: currentTarget.value })}
        >
          <option value="">{t('anything')}</option>
          {fitting.map((action) => (
            <option key={action} value={action}>
              {words.action(action)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('from')}</span>
        <input
          type="date"
          value={from}
          max={until === '' ? undefined : until}
          onChange={({ currentTarget }) => change({ from: currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('until')}</span>
        <input
          type="date"
          value={until}
          min={from === '' ? undefined : from}
          onChange={({ currentTarget }) => change({ until: currentTarget.value })}
        />
      </label>
      {clear && (
        <button type="button" className="button" onClick={clear}>
          {t('clear')}
        </button>
      )}
    </form>
  );
}

function kindOf(action: string): string {
  return action.split('.')[0] ?? action;
}
