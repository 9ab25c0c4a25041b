import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { usePublicEvent } from '../events/use-public-event.js';
import { asking } from '../kernel/api/asked.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { said } from '../kernel/ui/bilingual.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { useRemembered } from '../kernel/ui/remembered.js';
import { RegisterForm } from './register-form.js';
import { registering } from './register.generated.js';
import classes from './register-page.module.css';
import { TicketCard } from './ticket-card.js';
import { ticketOf } from './tickets.js';

// Seats change many times a minute; what is free is decided when somebody asks for it.
const askingOffer = (slug: string) => asking(registering, { slug }, { live: ['attendees'] });

function RegisterPage() {
  const { t } = useTranslation('attendees');
  const event = usePublicEvent();
  const language = useLanguage();
  const kept = ticketOf(event.slug);
  const ticket = useRemembered(kept);
  const [again, setAgain] = useState(false);
  const offer = useSuspenseQuery(askingOffer(event.slug)).data.event;
  const name = said(event.title, language);
  const isClosed = event.origin === 'article' || event.status === 'archived';
  return (
    <div className={classes.page}>
      <PageHead title={`${t('title')} · ${name}`} description={t('description', { event: name })} />
      <h1>{ticket && !again ? t('ticket.title') : t('title')}</h1>
      {isClosed && (
        <EmptyState>{event.origin === 'article' ? t('notHere') : t('closed')}</EmptyState>
      )}
      {!isClosed && ticket && !again && (
        <TicketCard
          ticket={ticket}
          onForget={() => kept.write(null)}
          onAnother={() => setAgain(true)}
        />
      )}
      {!isClosed && (!ticket || again) && offer && (
        <RegisterForm
          offer={offer}
          onRegistered={(registered) => {
            kept.write(registered);
            setAgain(false);
            window.scrollTo(0, 0);
          }}
        />
      )}
    </div>
  );
}

export const page: Page = {
  Component: RegisterPage,
  prefetch: (client, { slug = '' }) => client.query(askingOffer(slug)),
};
