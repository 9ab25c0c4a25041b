import { useTranslation } from 'react-i18next';

import { usePublicEvent } from '../events/use-public-event.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { codeImage } from '../kernel/ui/code-image.js';
import { Notice } from '../kernel/ui/notice.js';
import classes from './ticket-card.module.css';
import type { Ticket } from './tickets.js';

interface Props {
  readonly ticket: Ticket;
  readonly onForget: () => void;
  readonly onAnother: () => void;
}

/** The ticket, at once and as an image: it can be pressed long and kept, also inside other apps. */
export function TicketCard({ ticket, onForget, onAnother }: Props) {
  const { t } = useTranslation('attendees');
  const event = usePublicEvent();
  const { ticketToken, ticketCode, name, status, places, overlaps } = ticket;
  const code = ticketCode?.match(/.{1,4}/g)?.join('-') ?? '';
  return (
    <div className={classes.page}>
      {status !== 'registered' && (
        <Notice tone="warns" title={t(`status.${status}`)}>
          <p>{t(`statusWhy.${status}`)}</p>
        </Notice>
      )}
      <article className={classes.ticket}>
        {ticketToken !== null && (
          <img
            className={classes.code}
            src={codeImage(ticketToken)}
            alt={t('ticket.image', { code })}
            width="240"
            height="240"
          />
        )}
        <div>
          <p className={classes.event}>
            <Bilingual of={event.title} needed />
          </p>
          <p className={classes.name}>{name}</p>
          <p className={classes.letters}>{code}</p>
          <p>{t('ticket.show')}</p>
        </div>
      </article>
      {places.length > 0 && (
        <ul className={classes.places} aria-label={t('places')}>
          {places.map((place) => (
            <li key={place.id}>
              <span>
                <Bilingual of={place.forum?.title} needed />
              </span>
              <span className={classes.place} data-status={place.status}>
                {t(`place.${place.status}`)}
                {place.label !== null && t('seat', { label: place.label })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {places.some((place) => place.status === 'waitlisted') && <p>{t('waitingWhy')}</p>}
      {overlaps.map(({ forums }) => (
        <Notice key={forums.map(({ id }) => id).join()} tone="warns" title={t('overlap')}>
          {forums.map(({ id, title }) => (
            <p key={id}>
              <Bilingual of={title} />
            </p>
          ))}
        </Notice>
      ))}
      <p className={classes.hint}>{t('ticket.kept')}</p>
      <div className={classes.actions}>
        <button type="button" className="button" onClick={onAnother}>
          {t('ticket.another')}
        </button>
        <button type="button" className="button bare" onClick={onForget}>
          {t('ticket.forget')}
        </button>
      </div>
    </div>
  );
}
