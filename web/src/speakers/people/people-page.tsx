import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';

import { may } from '../../events/may.js';
import { useLive } from '../../kernel/api/live.js';
import { isRefused } from '../../kernel/api/refused.js';
import { dayOf } from '../../kernel/i18n/instants.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { shortDayText } from '../../kernel/i18n/times.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { said } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { ListPage } from '../../kernel/ui/list-page.js';
import list from '../../kernel/ui/list-page.module.css';
import { PageSkeleton } from '../../kernel/ui/page-skeleton.js';
import { SearchField } from '../../kernel/ui/search-field.js';
import { nameOf, PersonName } from '../person-name.js';
import { InvitationButtons } from './invitation-buttons.js';
import { InvitePerson } from './invite-person.js';
import classes from './people-page.module.css';
import {
  mayAnswerFor,
  type PeopleEvent,
  type PersonOfEvent,
  type Status,
  statuses,
  usePeople,
} from './use-people.js';

/** How long somebody pauses before it is searched. */
const pause = 250;

function PeoplePage() {
  const { t } = useTranslation('people');
  const { slug = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const status = statuses.find((one) => one === params.get('status')) ?? null;
  const [words, setWords] = useState(params.get('search') ?? '');
  const search = (params.get('search') ?? '').trim();
  const put = (name: 'search' | 'status', value: string) =>
    setParams(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  useEffect(() => {
    if (words.trim() === search) return;
    const timer = setTimeout(() => put('search', words.trim()), pause);
    return () => clearTimeout(timer);
  });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePeople(
    slug,
    search,
    status,
  );
  const event = data?.pages[0]?.event;
  useLive(event?.id);
  const people = data?.pages.flatMap((page) => page.event?.people.nodes ?? []) ?? [];
  const isFiltered = search !== '' || status !== null;
  const clear = () => {
    setWords('');
    setParams({}, { replace: true });
  };

  if (event === null || isRefused(error, 'NOT_FOUND')) return <NotFoundPage />;
  return (
    <ListPage title={t('title')}>
      {event && may(event.viewerMay, 'inviteSpeakers') && <InvitePerson event={event} />}
      <div className={list.filters}>
        <SearchField group={t('title')} label={t('search')} value={words} onType={setWords} />
        <label>
          <span className="visually-hidden">{t('statusFilter')}</span>
          <select
            value={status ?? ''}
            onChange={({ currentTarget }) => put('status', currentTarget.value)}
          >
            <option value="">{t('everybody')}</option>
            {statuses.map((one) => (
              <option key={one} value={one}>
                {t(`status.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <span className={classes.count} role="status">
          {event && t('count', { count: event.people.totalCount })}
        </span>
      </div>
      {error && <FailureNotice failure={error} onRetry={() => void refetch()} />}
      {!data && !error && <PageSkeleton looks="list" />}
      {event && people.length === 0 && (
        <EmptyState
          action={
            isFiltered ? (
              <button type="button" className="button" onClick={clear}>
                {t('clear')}
              </button>
            ) : undefined
          }
        >
          {isFiltered ? t('none') : t('empty')}
        </EmptyState>
      )}
      {event && people.length > 0 && (
        <ul className={`${list.list ?? ''} ${classes.people ?? ''}`}>
          {people.map((one) => (
            <PersonRow key={one.id} {...{ event, one }} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('more')}
        </button>
      )}
    </ListPage>
  );
}

function PersonRow({ event, one }: { readonly event: PeopleEvent; readonly one: PersonOfEvent }) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const { slug, timeZone } = event;
  const { person, speaker, parts, availability, released } = one;
  const { name, nameLatin, post, organisation } = person;
  const other = nameOf(person, language) === name ? nameLatin : name;
  const first = parts.find(({ agendaItem }) => agendaItem.during);
  const day = first?.agendaItem.during
    ? dayOf(Date.parse(first.agendaItem.during.start), timeZone)
    : null;
  const status: Status | null = speaker?.status ?? null;
  return (
    <li data-person={one.id}>
      <div className={list.words}>
        <h2>
          <Link to={`/organise/${slug}/people/${one.id}`}>
            <PersonName person={person} />
          </Link>
          {other !== null && other !== '' && <span className={classes.other}>{other}</span>}
          {status !== null && (
            <span className={`label ${status === 'confirmed' ? (classes.comes ?? '') : ''}`}>
              {t(`status.${status}`)}
            </span>
          )}
        </h2>
        <p className={list.facts}>
          {[said(organisation?.name, language), said(post, language)]
            .filter((text) => text !== '')
            .join(' · ') || t('noAffiliation')}
        </p>
        <p className={list.facts}>
          {parts.length === 0 ? t('noParts') : t('parts', { count: parts.length })}
          {day !== null && ` · ${t('from', { day: shortDayText(day, language) })}`}
          {availability.length > 0 && ` · ${t('limited')}`}
        </p>
        <p className={list.links}>
          {first && day !== null && (
            <Link to={`/organise/${slug}/board?day=${day}&item=${first.agendaItem.id}`}>
              {t('onBoard')}
            </Link>
          )}
          {released && <Link to={`/events/${slug}/people/${one.id}`}>{t('public')}</Link>}
        </p>
      </div>
      {mayAnswerFor(event, one) && status === 'invited' && (
        <InvitationButtons {...{ event, one }} isShort />
      )}
    </li>
  );
}

export const page: Page = { Component: PeoplePage };
