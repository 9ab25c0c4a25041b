import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { asking } from '../../../kernel/api/asked.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { hasWords, ItemWords } from '../../item-words.js';
import { useShared } from '../board-context.js';
import { itemAbout } from './item.generated.js';
import { ItemAboutForm } from './item-about-form.js';
import classes from './item-history.module.css';

interface Props {
  readonly id: string;
  readonly editable: boolean;
}

/** What an item is about, and where that leads to. */
export function ItemAbout({ id, editable }: Props) {
  const { t } = useTranslation('board');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={classes.section}>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('about.title')}
        </button>
      </h3>
      {isOpen && <About {...{ id, editable }} />}
    </section>
  );
}

function About({ id, editable }: Props) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const { slug } = state.event;
  const about = useQuery(asking(itemAbout, { slug, id }, { live: ['programme'] }));
  if (about.isPending) return <p className={classes.quiet}>{t('about.loading')}</p>;
  if (about.isError) {
    return <FailureNotice failure={about.error} onRetry={() => void about.refetch()} />;
  }
  const told = about.data.event?.agendaItem;
  if (!told) return null;
  if (editable) {
    return (
      <>
        <ItemAboutForm told={told} onSaved={() => void about.refetch()} />
        <ItemWords words={{ ...told, abstract: null, description: null }} heading="h4" />
      </>
    );
  }
  return hasWords(told) ? (
    <ItemWords words={told} heading="h4" />
  ) : (
    <p className={classes.quiet}>{t('about.none')}</p>
  );
}
