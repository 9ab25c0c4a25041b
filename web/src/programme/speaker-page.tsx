import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { usePublicEvent } from '../events/use-public-event.js';
import { ForumMark } from '../forums/forum-mark.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { localOf, shortDayText, spanText } from '../kernel/i18n/times.js';
import { PageHead } from '../kernel/shell/head.js';
import { NotFoundPage } from '../kernel/shell/not-found-page.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import { CalendarLink } from '../kernel/ui/calendar-link.js';
import { Prose } from '../kernel/ui/prose.js';
import {
  askingSpeaker,
  forgetSources,
  type WholeForum,
  type WholeItem,
} from './asked-programme.js';
import { StarButton } from './star-button.js';
import { nameOf, PersonName } from '../speakers/person-name.js';
import classes from './speaker-page.module.css';

function SpeakerPage() {
  const { person: id = '' } = useParams();
  const event = usePublicEvent();
  const language = useLanguage();
  const found = useSuspenseQuery(askingSpeaker(event.slug, id)).data;
  if (!found) return <NotFoundPage />;
  const { person, biography, parts } = found;
  const other = language === 'en' ? person.name : person.nameLatin;
  return (
    <article className={classes.page}>
      <PageHead
        title={`${nameOf(person, language)} · ${said(event.title, language)}`}
        description={`${nameOf(person, language)} · ${said(person.organisation?.name, language)}`}
      />
      <header>
        <h1>
          <PersonName person={person} />
          {other !== null && other !== nameOf(person, language) && (
            <span className={classes.latin}>{other}</span>
          )}
        </h1>
        <p className={classes.post}>
          <Bilingual of={person.organisation?.name} /> <Bilingual of={person.post} />
        </p>
      </header>
      <Prose of={biography} />
      <ul className={classes.parts}>
        {parts.map(({ item, forum }) => (
          <Part key={item.id} item={item} forum={forum} personId={id} />
        ))}
      </ul>
      {parts.some(({ item }) => item.during !== null) && (
        <CalendarLink href={`/events/${event.slug}/people/${id}/programme.ics`} />
      )}
    </article>
  );
}

interface Props {
  readonly item: WholeItem;
  readonly forum: WholeForum;
  readonly personId: string;
}

function Part({ item, forum, personId }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { slug, timeZone } = usePublicEvent();
  const role = item.speakers.find(({ person }) => person.id === personId)?.role ?? 'speaker';
  const room = item.room ?? forum.room;
  return (
    <li>
      <div>
        <p className={classes.title}>
          <Link to={`/events/${slug}/items/${item.id}`}>
            <Bilingual of={item.title} needed />
          </Link>
        </p>
        <p className={classes.facts}>
          <span>{t(`appearance.${role}`)}</span>
          {item.during && (
            <span>
              {shortDayText(localOf(item.during.start, timeZone).day, language)}{' '}
              <time dateTime={item.during.start}>{spanText(item.during, timeZone, language)}</time>
            </span>
          )}
          {room && (
            <span>
              <Bilingual of={room.name} needed />
            </span>
          )}
          <span>
            <ForumMark position={forum.position} /> <Bilingual of={forum.title} />
          </span>
        </p>
      </div>
      <StarButton item={item} />
    </li>
  );
}

export const page: Page = {
  Component: SpeakerPage,
  prefetch: async (client, { slug = '', person = '' }) => {
    await client.query(askingSpeaker(slug, person));
    forgetSources(client);
  },
};
