import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { asking } from '../../../kernel/api/asked.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { itemWords } from '../../item-words.generated.js';
import { hasWords, ItemWords } from '../../item-words.js';
import { useShared } from '../board-context.js';
import classes from './item-history.module.css';

/** What an import told of an item; nobody changes it here. */
export function ItemAbout({ id }: { readonly id: string }) {
  const { t } = useTranslation('board');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={classes.section}>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('about.title')}
        </button>
      </h3>
      {isOpen && <About id={id} />}
    </section>
  );
}

function About({ id }: { readonly id: string }) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const { slug } = state.event;
  const about = useQuery(
    asking(itemWords, { slug, id, programme: 'draft' }, { live: ['programme'] }),
  );
  if (about.isPending) return <p className={classes.quiet}>{t('about.loading')}</p>;
  if (about.isError) {
    return <FailureNotice failure={about.error} onRetry={() => void about.refetch()} />;
  }
  const words = about.data.event?.agendaItem;
  return words && hasWords(words) ? (
    <ItemWords words={words} heading="h4" />
  ) : (
    <p className={classes.quiet}>{t('about.none')}</p>
  );
}
