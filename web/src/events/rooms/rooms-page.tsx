import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useLive } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { shortDayText, spanText } from '../../kernel/i18n/times.js';
import { dayOf } from '../../kernel/i18n/instants.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual, said } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Icon } from '../../kernel/ui/icons.js';
import { ListPage } from '../../kernel/ui/list-page.js';
import list from '../../kernel/ui/list-page.module.css';
import { SearchField } from '../../kernel/ui/search-field.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { may } from '../may.js';
import type { Occupancy } from './occupancy.js';
import classes from './rooms-page.module.css';
import { TravelForm } from './travel-form.js';
import {
  type InRoom,
  type OrganisedRoom,
  type RoomsEvent,
  useOccupancy,
  useRoomsEvent,
} from './use-rooms.js';
import { useRoomOrder } from './use-room-order.js';

/** From so many rooms on there is a field to search them. */
const many = 8;

function RoomsPage() {
  const { slug = '' } = useParams();
  const event = useRoomsEvent(slug);
  useLive(event?.id);
  return event ? <Rooms event={event} /> : <NotFoundPage />;
}

function Rooms({ event }: { readonly event: RoomsEvent }) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const { slug, viewerMay } = event;
  const mayEdit = may(viewerMay, 'editEvent');
  const occupancy = useOccupancy(event);
  const order = useRoomOrder(event);
  const [words, setWords] = useState('');
  const found = order.rooms.filter((room) => isFound(room, words));
  const move = (room: OrganisedRoom, by: -1 | 1) => {
    const name = said(room.name, language);
    const undo = order.move(room.id, by);
    showToast({ text: t(by < 0 ? 'movedUp' : 'movedDown', { name }), undo });
  };
  const add = mayEdit && (
    <Link className="button primary" to={`/organise/${slug}/rooms/new`}>
      {t('add')}
    </Link>
  );
  return (
    <ListPage title={t('title')} action={order.rooms.length > 0 && add}>
      {order.failure !== null && <FailureNotice failure={order.failure} onRetry={order.retry} />}
      {order.rooms.length === 0 && <EmptyState action={add || undefined}>{t('empty')}</EmptyState>}
      {order.rooms.length >= many && (
        <p className={list.filters}>
          <SearchField group={t('title')} label={t('search')} value={words} onType={setWords} />
        </p>
      )}
      {order.rooms.length > 0 && found.length === 0 && (
        <EmptyState
          action={
            <button type="button" className="button" onClick={() => setWords('')}>
              {t('clear')}
            </button>
          }
        >
          {t('noneFits')}
        </EmptyState>
      )}
      <ol className={classes.rooms} hidden={found.length === 0}>
        {found.map((room, index) => (
          <li key={room.id} data-room={room.id}>
            <div className={classes.room}>
              <div className={list.words}>
                <h2>
                  {mayEdit ? (
                    <Link to={`/organise/${slug}/rooms/${room.id}`}>
                      <Bilingual of={room.name} needed />
                    </Link>
                  ) : (
                    <Bilingual of={room.name} needed />
                  )}
                </h2>
                <Facts room={room} />
              </div>
              {mayEdit && order.rooms.length > 1 && found.length === order.rooms.length && (
                <div className={classes.order}>
                  <OrderButton
                    label={t('up', { name: said(room.name, language) })}
                    isUp
                    disabled={index === 0}
                    onClick={() => move(room, -1)}
                  />
                  <OrderButton
                    label={t('down', { name: said(room.name, language) })}
                    disabled={index === order.rooms.length - 1}
                    onClick={() => move(room, 1)}
                  />
                </div>
              )}
            </div>
            <Days event={event} days={occupancy.get(room.id) ?? []} />
          </li>
        ))}
      </ol>
      {order.rooms.length > 1 && <TravelForm event={event} mayEdit={mayEdit} />}
    </ListPage>
  );
}

function isFound({ name, venue, city, equipment }: OrganisedRoom, words: string): boolean {
  const text = [name, venue, ...equipment].flatMap((one) => [one?.zh, one?.en]);
  return [...text, city].join(' ').toLowerCase().includes(words.trim().toLowerCase());
}

function Facts({ room }: { readonly room: OrganisedRoom }) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const { capacity, city, venue, equipment } = room;
  const facts = [
    [said(venue, language), city].filter((one) => one !== null && one !== '').join(' · '),
    capacity === null ? t('capacityUnknown') : t('capacity', { count: capacity }),
    equipment.map((one) => said(one, language)).join(t('and')),
  ];
  return <p className={list.facts}>{facts.filter((one) => one !== '').join(' · ')}</p>;
}

function OrderButton({
  label,
  isUp = false,
  disabled,
  onClick,
}: {
  readonly label: string;
  readonly isUp?: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={`icon-button ${(isUp ? classes.up : classes.down) ?? ''}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name="arrow" />
    </button>
  );
}

interface DaysProps {
  readonly event: RoomsEvent;
  readonly days: readonly Occupancy<InRoom>[];
}

/** How full a room is, a strip for each day, and what takes place in it. */
function Days({ event, days }: DaysProps) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const { slug, timeZone } = event;
  const items = days.flatMap(({ blocks }) => blocks.map(({ thing }) => thing));
  const lengthOf = (minutes: number) =>
    t('hours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') });
  return (
    <>
      <ul className={classes.days}>
        {days.map(({ day, from, to, blocks, closed, used, open }) => (
          <li key={day}>
            <Link to={`/organise/${slug}/board?day=${day}`}>{shortDayText(day, language)}</Link>
            <span className={classes.hour}>{from}</span>
            <span className={classes.strip} aria-hidden="true">
              {closed.map(({ left, width }) => (
                <i
                  key={left}
                  className={classes.closed}
                  style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
                />
              ))}
              {blocks.map(({ thing, left, width }) => (
                <i
                  key={thing.id}
                  className={classes.block}
                  style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
                />
              ))}
            </span>
            <span className={classes.hour}>{to}</span>
            <span className={classes.used}>
              {used === 0
                ? t('free')
                : open === null
                  ? t('used', { used: lengthOf(used) })
                  : t('usedOf', { used: lengthOf(used), open: lengthOf(open) })}
            </span>
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <details className={classes.items}>
          <summary>{t('items', { count: items.length })}</summary>
          <ul>
            {items.map(({ id, itemId, title, code, during }) => {
              const day = dayOf(Date.parse(during.start), timeZone);
              const asked = itemId === null ? '' : `&item=${itemId}`;
              return (
                <li key={`${id} ${during.start}`}>
                  <span className="figures">
                    {`${shortDayText(day, language)} ${spanText(during, timeZone, language)}`}
                  </span>
                  <Link to={`/organise/${slug}/board?day=${day}${asked}`}>
                    <Bilingual of={title} needed />
                  </Link>
                  <span className={classes.code}>{code}</span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}

export const page: Page = { Component: RoomsPage };
