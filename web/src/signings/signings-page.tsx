import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { usePublicEvent } from '../events/use-public-event.js';
import { ask } from '../kernel/api/ask.js';
import { asking } from '../kernel/api/asked.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { said } from '../kernel/ui/bilingual.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { SigningCard } from './signing-card.js';
import {
  signings,
  signingsOf,
  type SigningOfListFragment,
  type SigningsOfQuery,
} from './signings.generated.js';
import classes from './signings-page.module.css';
import { TotalsLine } from './totals-line.js';

const askingTotals = (slug: string) => asking(signings, { slug }, { live: ['signed'] });

/** All that a visitor may see, page after page. */
const askingSignings = (slug: string) =>
  queryOptions({
    queryKey: ['allSignings', { slug }] as const,
    queryFn: async ({ client }) => {
      const eventId = (await client.query(askingTotals(slug))).event?.id;
      const all: SigningOfListFragment[] = [];
      let after: string | null = null;
      do {
        if (eventId === undefined) break;
        const told: SigningsOfQuery = await ask(client, signingsOf, { eventId, after });
        const { nodes, pageInfo } = told.signings;
        all.push(...nodes);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return all;
    },
    meta: { live: ['signed'] },
  });

function SigningsPage() {
  const { t } = useTranslation('signings');
  const event = usePublicEvent();
  const language = useLanguage();
  const totals = useSuspenseQuery(askingTotals(event.slug)).data.event?.signingTotals;
  const all = useSuspenseQuery(askingSignings(event.slug)).data;
  const name = said(event.title, language);
  return (
    <div className={classes.page}>
      <PageHead title={`${t('title')} · ${name}`} description={t('description', { event: name })} />
      <h1>{t('title')}</h1>
      {all.length === 0 ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        <>
          {totals && <TotalsLine totals={totals} />}
          <ul className={classes.list}>
            {all.map((signing) => (
              <li key={signing.id}>
                <SigningCard signing={signing} heading="h2" />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export const page: Page = {
  Component: SigningsPage,
  prefetch: (client, { slug = '' }) => client.query(askingSignings(slug)),
};
