import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { may } from '../../../events/may.js';
import { ForumMark } from '../../../forums/forum-mark.js';
import { said } from '../../../kernel/ui/bilingual.js';
import { useCarried, useShared } from '../board-context.js';
import type { Planned } from '../planned.js';
import { UnscheduledFiltersForm } from './unscheduled-filters.js';
import classes from './unscheduled-list.module.css';
import { isSought, useUnscheduledFilters } from './use-unscheduled-filters.js';

const marks = 12;

interface Props {
  readonly things: readonly Planned[];
  readonly onSelect: (ids: readonly string[]) => void;
}

/** What is not on the timetable yet; a card dropped here leaves it. */
export function UnscheduledList({ things, onSelect }: Props) {
  const { carrying, words, state, act, selected } = useShared();
  const { t } = useTranslation('board');
  const { titleOf } = words;
  const { event } = state;
  const filters = useUnscheduledFilters();
  const isTarget = useCarried(carrying, (carried) => {
    const thing = carried && state.board.byId.get(carried.id);
    return (
      thing?.item != null &&
      thing.during !== null &&
      carried?.by === 'pointer' &&
      carried.how === 'move'
    );
  });
  const found = things.filter((thing) => isSought(thing, filters));
  const selectable = found.filter((thing) => state.mayEdit(thing) && !selected.has(thing.id));
  return (
    <section
      className={classes.list}
      data-unscheduled=""
      data-empty={things.length === 0 || undefined}
      data-target={isTarget || undefined}
    >
      <h2 className={classes.title}>
        {t('unscheduled')}{' '}
        <span className={classes.count}>{t('unscheduledCount', { count: things.length })}</span>
      </h2>
      {state.ownForums.length > 0 && (
        <button
          type="button"
          className={`button ${classes.new ?? ''}`}
          onClick={() => act.open({ kind: 'new', at: { place: null, forumId: null } })}
        >
          {t('new.button')}
        </button>
      )}
      {(things.length > 5 || filters.isFiltered) && (
        <UnscheduledFiltersForm filters={filters} things={things} />
      )}
      {found.length > 1 && selectable.length > 0 && (
        <button
          type="button"
          className={`button bare ${classes.all ?? ''}`}
          onClick={() => onSelect(selectable.map(({ id }) => id))}
        >
          {t('selectAll', { count: found.length })}
        </button>
      )}
      {isTarget && <p className={classes.offHere}>{t('takeOffHere')}</p>}
      {things.length === 0 && (
        <p className={classes.hint}>
          {event.forums.some(({ agenda }) => agenda.length > 0)
            ? t('unscheduledNone')
            : t('noItems')}
        </p>
      )}
      {event.forums.length === 0 && may(event.viewerMay, 'editEvent') && (
        <Link className="button" to={`/organise/${event.slug}/forums/new`}>
          {t('addForum')}
        </Link>
      )}
      {things.length > 0 && found.length === 0 && (
        <p className={classes.hint}>
          {t('unscheduledNoMatch')}{' '}
          <button type="button" className="button bare" onClick={filters.clear}>
            {t('clearSearch')}
          </button>
        </p>
      )}
      <ul className={classes.items}>
        {found.map((thing) => (
          <li key={thing.id}>
            <button
              type="button"
              className={classes.item}
              data-item={thing.id}
              data-selected={selected.has(thing.id) || undefined}
              data-mark={thing.forum.position % marks}
            >
              <span className={classes.itemTitle}>
                {titleOf(thing)}
                {selected.has(thing.id) && (
                  <span className="visually-hidden"> · {t('selected')}</span>
                )}
              </span>
              <span className={classes.forum}>
                <ForumMark position={thing.forum.position} />{' '}
                {`${thing.forum.code} · ${said(thing.forum.title, words.language)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
