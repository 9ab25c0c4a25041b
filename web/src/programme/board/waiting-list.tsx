import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { may } from '../../events/may.js';
import { ForumMark } from '../../forums/forum-mark.js';
import { said } from '../../kernel/ui/bilingual.js';
import { useCarried, useShared } from './board-context.js';
import type { Planned } from './planned.js';
import classes from './waiting-list.module.css';

const marks = 12;

interface Props {
  readonly things: readonly Planned[];
}

/** What is not on the timetable yet; a card dropped here leaves it. */
export function WaitingList({ things }: Props) {
  const { carrying, words, state, act } = useShared();
  const { t } = useTranslation('board');
  const { titleOf } = words;
  const { event } = state;
  const [wanted, setWanted] = useState('');
  const isTarget = useCarried(carrying, (carried) => {
    const thing = carried && state.board.byId.get(carried.id);
    return (
      thing?.item != null &&
      thing.during !== null &&
      carried?.by === 'pointer' &&
      carried.how === 'move'
    );
  });
  const found = things.filter((thing) => matches(thing, wanted));
  return (
    <section
      className={classes.list}
      data-waiting=""
      data-empty={things.length === 0 || undefined}
      data-target={isTarget || undefined}
    >
      <h2 className={classes.title}>
        {t('waiting')}{' '}
        <span className={classes.count}>{t('waitingCount', { count: things.length })}</span>
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
      {things.length > 5 && (
        <input
          type="search"
          className={classes.search}
          value={wanted}
          aria-label={t('search')}
          placeholder={t('search')}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      )}
      {isTarget && <p className={classes.hint}>{t('takeOffHere')}</p>}
      {things.length === 0 && (
        <p className={classes.hint}>
          {event.forums.some(({ agenda }) => agenda.length > 0) ? t('waitingNone') : t('noItems')}
        </p>
      )}
      {event.forums.length === 0 && may(event.viewerMay, 'editEvent') && (
        <Link className="button" to={`/organise/${event.slug}/forums/new`}>
          {t('addForum')}
        </Link>
      )}
      {things.length > 0 && found.length === 0 && (
        <p className={classes.hint}>
          {t('waitingNoMatch')}{' '}
          <button type="button" className="button bare" onClick={() => setWanted('')}>
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
              data-mark={thing.forum.position % marks}
            >
              <span className={classes.itemTitle}>{titleOf(thing)}</span>
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

function matches({ title, forum, item }: Planned, wanted: string): boolean {
  const texts = [
    ...[title.zh, title.en, forum.title.zh, forum.title.en, forum.code],
    ...(item?.speakers ?? []).map(({ person }) => person.name),
  ];
  const sought = wanted.trim().toLocaleLowerCase();
  return texts.some((text) => text?.toLocaleLowerCase().includes(sought));
}
