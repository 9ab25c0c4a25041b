import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { prefetchEvent, usePublicEvent } from './use-public-event.js';

function EventPage() {
  const event = usePublicEvent();
  const language = useLanguage();
  return (
    <>
      <PageHead title={said(event.title, language)} />
      <h1>
        <Bilingual of={event.title} needed />
      </h1>
    </>
  );
}

export const page: Page = { Component: EventPage, prefetch: prefetchEvent };
