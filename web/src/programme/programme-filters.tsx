import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { AgendaItemKind } from '../kernel/api/schema.generated.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { useSearchKey } from '../kernel/shell/use-search-key.js';
import { said } from '../kernel/ui/bilingual.js';
import { Icon } from '../kernel/ui/icons.js';
import { Choice } from './choice.js';
import classes from './programme-filters.module.css';
import type { Filters } from './use-filters.js';
import type { Programme } from './use-programme.js';

interface Props {
  readonly filters: Filters;
  readonly programme: Programme;
}

export function ProgrammeFilters({ filters, programme: { forums, rooms } }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search, t('title'), t('filter.search'));
  const kinds = useMemo(
    () => [...new Set(forums.flatMap(({ agenda }) => agenda.map(({ kind }) => kind)))],
    [forums],
  );
  return (
    <search className={`no-print ${classes.filters ?? ''}`}>
      <input
        ref={search}
        type="search"
        className={classes.search}
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        value={filters.words}
        onChange={({ currentTarget: { value } }) => filters.type(value)}
      />
      <Choice
        label={t('filter.forum')}
        all={t('filter.allForums')}
        value={filters.forum}
        options={forums.map(({ slug, title }) => [slug, said(title, language)])}
        onChange={(slug) => filters.set('forum', slug)}
      />
      {rooms.length > 1 && (
        <Choice
          label={t('filter.room')}
          all={t('filter.allRooms')}
          value={filters.room}
          options={rooms.map(({ id, name }) => [id, said(name, language)])}
          onChange={(id) => filters.set('room', id)}
        />
      )}
      <Choice
        label={t('filter.kind')}
        all={t('filter.allKinds')}
        value={filters.kind}
        options={kinds.map((kind: AgendaItemKind) => [kind, t(`kind.${kind}`)])}
        onChange={(kind) => filters.set('kind', kind)}
      />
      {filters.isFiltered && (
        <button type="button" className="button bare" onClick={filters.clear}>
          <Icon name="close" />
          {t('filter.clear')}
        </button>
      )}
      <div className={classes.views} role="group" aria-label={t('view.label')}>
        {(['list', 'grid'] as const).map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={filters.view === view}
            onClick={() => filters.set('view', view === 'grid' ? view : null)}
          >
            <Icon name={view} />
            {t(`view.${view}`)}
          </button>
        ))}
      </div>
    </search>
  );
}
