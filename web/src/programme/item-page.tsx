import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Days } from '../events/days.js';
import { OriginLabel } from '../events/origin-label.js';
import { usePublicEvent } from '../events/use-public-event.js';
import { ForumMark } from '../forums/forum-mark.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { localOf, shortDayText, spanText } from '../kernel/i18n/times.js';
import { PageHead } from '../kernel/shell/head.js';
import { NotFoundPage } from '../kernel/shell/not-found-page.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import { CalendarLink } from '../kernel/ui/calendar-link.js';
import { ShareButton } from '../kernel/ui/page-code.js';
import { InferredMark, SourceMark } from '../kernel/ui/source-mark.js';
import { askingItem, forgetSources, type WholeForum, type WholeItem } from './asked-programme.js';
import { ChangedNote } from './changed-note.js';
import classes from './item-page.module.css';
import { hasWords, ItemWords, type Words } from './item-words.js';
import { useRunningForum } from './lateness.js';
import { StarButton } from './star-button.js';
import { WholeItemView } from './whole-item.js';

function ItemPage() {
  const { item: id = '' } = useParams();
  const { slug } = usePublicEvent();
  const found = useSuspenseQuery(askingItem(slug, id)).data;
  return found ? <OfItem {...found} /> : <NotFoundPage />;
}

interface Props {
  readonly item: WholeItem;
  readonly forum: WholeForum;
  readonly words: Words | null;
}

function OfItem({ item, forum, words }: Props) {
  const { t } = useTranslation('programme');
  const event = usePublicEvent();
  const language = useLanguage();
  const running = useRunningForum(event.slug, forum);
  const room = item.room ?? forum.room;
  const { during } = item;
  return (
    <article className={classes.page}>
      <PageHead
        title={`${said(item.title, language)} · ${said(event.title, language)}`}
        description={`${said(item.title, language)} · ${said(forum.title, language)}`}
      />
      <header>
        <p className={classes.kind}>
          {t(`kind.${item.kind}`)}
          {item.origin !== event.origin && <OriginLabel origin={item.origin} />}
        </p>
        <div className={classes.title}>
          <h1>
            <Bilingual of={item.title} needed />
            <SourceMark sourceRef={item.sourceRef} certainty={item.certainty} />
          </h1>
          {item.kind !== 'break' && <StarButton item={item} />}
        </div>
        <ChangedNote itemId={item.id} />
        <dl className={classes.facts}>
          <div>
            <dt>{t('when')}</dt>
            <dd>
              {during ? (
                <>
                  {shortDayText(localOf(during.start, event.timeZone).day, language)}{' '}
                  <time dateTime={during.start}>{spanText(during, event.timeZone, language)}</time>
                </>
              ) : (
                <>
                  <Days from={forum.heldOn} to={null} />{' '}
                  {forum.inferred.includes('heldOn') && <InferredMark />}{' '}
                  <span className={classes.quiet}>{t('untimed')}</span>
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('where')}</dt>
            <dd>
              {room ? (
                <>
                  <Bilingual of={room.name} needed />
                  {room.venue && (
                    <span className={classes.quiet}>
                      {' · '}
                      <Bilingual of={room.venue} />
                    </span>
                  )}
                  {room.city !== null && <span className={classes.quiet}> · {room.city}</span>}
                </>
              ) : (
                <span className={classes.quiet}>{t('roomUnknown')}</span>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('forum')}</dt>
            <dd>
              <ForumMark position={forum.position} />{' '}
              <Link to={`/events/${event.slug}/forums/${forum.slug}`}>
                <Bilingual of={forum.title} needed />
              </Link>
            </dd>
          </div>
        </dl>
      </header>
      <WholeItemView item={item} forum={forum} running={running} alone />
      {words && hasWords(words) && <ItemWords words={words} heading="h2" />}
      <div className={classes.actions}>
        {during && <CalendarLink href={`/events/${event.slug}/programme.ics?items=${item.id}`} />}
        <ShareButton />
      </div>
    </article>
  );
}

export const page: Page = {
  Component: ItemPage,
  prefetch: async (client, { slug = '', item = '' }) => {
    await client.query(askingItem(slug, item));
    forgetSources(client);
  },
};
