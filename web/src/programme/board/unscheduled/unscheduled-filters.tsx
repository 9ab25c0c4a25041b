import { useTranslation } from 'react-i18next';

import { said } from '../../kernel/ui/bilingual.js';
import { useShared } from './board-context.js';
import type { Planned } from './planned.js';
import type { WaitingFilters } from './use-waiting-filters.js';
import classes from './waiting-list.module.css';

interface Props {
  readonly filters: WaitingFilters;
  readonly things: readonly Planned[];
}

/** Narrows the unscheduled; a choice of one is no choice. */
export function WaitingFiltersForm({ filters, things }: Props) {
  const { words } = useShared();
  const { t } = useTranslation('board');
  const forums = new Map(
    things.map(({ forum: { code, title } }) => [code, `${code} · ${said(title, words.language)}`]),
  );
  const kinds = new Map(
    things.flatMap(({ item }) => (item ? [[item.kind, t(`itemKind.${item.kind}`)] as const] : [])),
  );
  return (
    <search className={classes.filters}>
      <input
        type="search"
        className={classes.search}
        value={filters.words}
        aria-label={t('search')}
        placeholder={t('search')}
        onChange={({ currentTarget }) => filters.type(currentTarget.value)}
      />
      <Narrowed
        label={t('filterForum')}
        value={filters.forum}
        options={forums}
        onChoose={(code) => filters.set('forum', code)}
      />
      <Narrowed
        label={t('filterKind')}
        value={filters.kind}
        options={kinds}
        onChoose={(kind) => filters.set('kind', kind)}
      />
    </search>
  );
}

interface NarrowedProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: ReadonlyMap<string, string>;
  readonly onChoose: (value: string | null) => void;
}

function Narrowed({ label, value, options, onChoose }: NarrowedProps) {
  if (options.size < 2 && value === null) return null;
  return (
    <select
      className={classes.search}
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
    >
      <option value="">{label}</option>
      {value !== null && !options.has(value) && <option value={value}>{value}</option>}
      {[...options].map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
