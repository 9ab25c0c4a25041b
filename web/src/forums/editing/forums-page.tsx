import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { may } from '../../events/may.js';
import { useLive } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { shortDayText, spanText } from '../../kernel/i18n/times.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual, said } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { ListPage } from '../../kernel/ui/list-page.js';
import list from '../../kernel/ui/list-page.module.css';
import { SearchField } from '../../kernel/ui/search-field.js';
import classes from './forums-page.module.css';
import {
  daysHeld,
  type ForumsEvent,
  type OrganisedForum,
  progressOf,
  useForumsEvent,
} from './use-forums.js';

/** From so many forums on there is a field to search them. */
const many = 8;

function ForumsPage() {
  const { slug = '' } = useParams();
  const { event, released } = useForumsEvent(slug);
  useLive(event?.id);
  return event ? <Forums {...{ event, released }} /> : <NotFoundPage />;
}

interface Props {
  readonly event: ForumsEvent;
  readonly released: ReadonlySet<string>;
}

function Forums({ event, released }: Props) {
  const { t } = useTranslation('forums');
  const [words, setWords] = useState('');
  const { slug, forums, viewerMay } = event;
  const found = forums.filter((forum) => isFound(forum, words));
  const add = may(viewerMay, 'editEvent') && (
    <Link className="button primary" to={`/organise/${slug}/forums/new`}>
      {t('add')}
    </Link>
  );
  return (
    <ListPage title={t('title')} action={forums.length > 0 && add}>
      {forums.length === 0 && <EmptyState action={add || undefined}>{t('empty')}</EmptyState>}
      {forums.length >= many && (
        <p className={list.filters}>
          <SearchField group={t('title')} label={t('search')} value={words} onType={setWords} />
        </p>
      )}
      {forums.length > 0 && found.length === 0 && (
        <EmptyState
          action={
            <button type="button" className="button" onClick={() => setWords('')}>
              {t('clear')}
            </button>
          }
        >
          {t('none')}
        </EmptyState>
      )}
      {found.length > 0 && (
        <ul className={list.list}>
          {found.map((forum) => (
            <ForumRow key={forum.id} {...{ event, forum }} isPublic={released.has(forum.id)} />
          ))}
        </ul>
      )}
    </ListPage>
  );
}

interface RowProps {
  readonly event: ForumsEvent;
  readonly forum: OrganisedForum;
  readonly isPublic: boolean;
}

function ForumRow({ event, forum, isPublic }: RowProps) {
  const { t } = useTranslation(['forums', 'events']);
  const language = useLanguage();
  const { slug, timeZone, viewerMay } = event;
  const { id, code, title, during, room, leads, hosts, capacity } = forum;
  const { items, unplanned, speakers, confirmed } = progressOf(forum);
  const mayEdit = may(viewerMay, 'editEvent') || may(viewerMay, 'editProgramme', id);
  const and = language === 'zh' ? '、' : ', ';
  const days = daysHeld(forum, timeZone);
  const [first] = hosts;
  return (
    <li data-forum={id}>
      <div className={list.words}>
        <h2>
          <span className={classes.code}>{code}</span>
          {mayEdit ? (
            <Link to={`/organise/${slug}/forums/${id}`}>
              <Bilingual of={title} needed />
            </Link>
          ) : (
            <Bilingual of={title} needed />
          )}
        </h2>
        <p className={list.facts}>
          {days.map((day) => shortDayText(day, language)).join(and) || t('dayUnknown')}
          {during && ` ${spanText(during, timeZone, language)}`}
          {` · ${room ? said(room.name, language) : t('ownRooms')}`}
          {capacity !== null && ` · ${t('seats', { count: capacity })}`}
        </p>
        <p className={list.facts}>
          {leads.length > 0 ? t('leads', { names: leads.join(and) }) : t('noLead')}
          {first &&
            ` · ${t(`events:host.${first.role}`)}${t('colon')}${said(first.organisation.name, language)}`}
          {hosts.length > 1 && ` ${t('moreHosts', { count: hosts.length - 1 })}`}
        </p>
        <p className={list.links}>
          <Link to={`/organise/${slug}/board${days[0] === undefined ? '' : `?day=${days[0]}`}`}>
            {t('onBoard')}
          </Link>
          {isPublic && <Link to={`/events/${slug}/forums/${forum.slug}`}>{t('public')}</Link>}
        </p>
      </div>
      <dl className={classes.progress}>
        <Share
          label={t('planned')}
          done={items - unplanned}
          of={items}
          words={items === 0 ? t('noItems') : t('itemsPlanned', { done: items - unplanned, items })}
        />
        <Share
          label={t('speakers')}
          done={confirmed}
          of={speakers}
          words={
            speakers === 0 ? t('noSpeakers') : t('speakersConfirmed', { done: confirmed, speakers })
          }
        />
      </dl>
    </li>
  );
}

/** How much of something is done, in words and as a bar. */
function Share({
  label,
  done,
  of,
  words,
}: {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  readonly words: string;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span>{words}</span>
        <span className={classes.bar} aria-hidden="true">
          <i style={{ width: `${of === 0 ? 0 : (done / of) * 100}%` }} />
        </span>
      </dd>
    </div>
  );
}

function isFound({ code, title, hosts, leads }: OrganisedForum, words: string): boolean {
  const text = [
    code,
    title.zh,
    title.en,
    ...hosts.flatMap(({ organisation: { name } }) => [name.zh, name.en]),
    ...leads,
  ].join(' ');
  return text.toLowerCase().includes(words.trim().toLowerCase());
}

export const page: Page = { Component: ForumsPage };
