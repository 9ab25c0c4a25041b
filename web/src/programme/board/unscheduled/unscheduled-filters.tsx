import { useTranslation } from 'react-i18next';

import { said } from '../../../kernel/ui/bilingual.js';
import { SearchField } from '../../../kernel/ui/search-field.js';
import { useShared } from '../board-context.js';
import type { Planned } from '../planned.js';
import classes from './unscheduled-list.module.css';
import type { UnscheduledFilters } from './use-unscheduled-filters.js';

interface Props {
  readonly filters: UnscheduledFilters;
  readonly things: readonly Planned[];
}

/** Narrows the unscheduled; a choice of one is no choice. */
export function UnscheduledFiltersForm({ filters, things }: Props) {
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
      <SearchField
        className={classes.search}
        group={t('title')}
        label={t('search')}
        value={filters.words}
        onType={filters.type}
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
