import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../kernel/i18n/language.js';
import { localOf, shortDayText, spanText } from '../../kernel/i18n/times.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual, said } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import list from '../../kernel/ui/list-page.module.css';
import { ThingPage } from '../../kernel/ui/thing-page.js';
import { type AnnouncingItem, kindsIn, type OrganisedAnnouncement } from './announcement-fields.js';
import classes from './announcing.module.css';
import { useAnnouncing } from './use-announcing.js';

/** What the items of a forum announce. */
function AnnouncementsPage() {
  const { t } = useTranslation('announcing');
  const language = useLanguage();
  const announcing = useAnnouncing();
  if (!announcing) return <NotFoundPage />;
  const { event, forum, items, path } = announcing;
  const days = forum.heldOn === null ? '' : `?day=${forum.heldOn}`;
  return (
    <ThingPage
      title={t('of', { name: said(forum.title, language) })}
      back={{ to: path, text: t('back') }}
    >
      {items.length === 0 ? (
        <EmptyState
          action={
            <Link className="button" to={`/organise/${event.slug}/board${days}`}>
              {t('toBoard')}
            </Link>
          }
        >
          {t('none')}
        </EmptyState>
      ) : (
        <>
          <p className={list.facts}>{t('intro')}</p>
          {items.map((item) => (
            <Item key={item.id} {...{ item, path }} timeZone={event.timeZone} />
          ))}
        </>
      )}
    </ThingPage>
  );
}

interface Props {
  readonly item: AnnouncingItem;
  readonly path: string;
  readonly timeZone: string;
}

function Item({ item, path, timeZone }: Props) {
  const { t } = useTranslation(['announcing', 'programme']);
  const language = useLanguage();
  const { id, title, during, kind, announcements } = item;
  return (
    <section className={classes.item} aria-labelledby={`item-${id}`}>
      <div className={classes.head}>
        <h2 id={`item-${id}`}>
          <Bilingual of={title} needed />
        </h2>
        {kindsIn(kind).length > 0 && (
          <Link className="button" to={`${path}/announcements/new?item=${id}`}>
            {t('add')}
            <span className="visually-hidden">{t('addTo', { name: said(title, language) })}</span>
          </Link>
        )}
      </div>
      {during && (
        <p className={list.facts}>
          {`${shortDayText(localOf(during.start, timeZone).day, language)} ${spanText(during, timeZone, language)}`}
        </p>
      )}
      {announcements.length > 0 && (
        <ul className={list.list}>
          {announcements.map((one) => (
            <Row key={one.id} {...{ one, path }} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ one, path }: { readonly one: OrganisedAnnouncement; readonly path: string }) {
  const { t } = useTranslation(['announcing', 'programme']);
  const language = useLanguage();
  const { id, kind, title, participants } = one;
  const names = participants.map((participant) =>
    said(participant.organisation?.name ?? participant.groupName, language),
  );
  return (
    <li>
      <div className={list.words}>
        <h3>
          <Link to={`${path}/announcements/${id}`}>
            <Bilingual of={title} needed />
          </Link>
        </h3>
        <p className={list.facts}>
          {t(`programme:announcement.${kind}`)}
          {names.length > 0 &&
            ` · ${t('with', { names: names.join(language === 'zh' ? '、' : ', ') })}`}
        </p>
      </div>
    </li>
  );
}

export const page: Page = { Component: AnnouncementsPage };
