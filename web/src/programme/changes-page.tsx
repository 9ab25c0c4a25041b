import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePublicEvent } from '../events/use-public-event.js';
import { asking } from '../kernel/api/asked.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { dayText, localOf, shortDayText, spanText } from '../kernel/i18n/times.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { changes, type ChangesQuery, type PlaceFragment } from './changes.generated.js';
import classes from './changes-page.module.css';
import { useStars } from './stars.js';

type Release = NonNullable<ChangesQuery['event']>['releases'][number];
type Change = NonNullable<Release['difference']>['programme'][number];

const askingChanges = (slug: string) => asking(changes, { slug }, { live: ['programme'] });
const order = ['cancelled', 'moved', 'changed', 'added'] as const;

function ChangesPage() {
  const { t } = useTranslation('programme');
  const event = usePublicEvent();
  const language = useLanguage();
  const releases = useSuspenseQuery(askingChanges(event.slug)).data.event?.releases ?? [];
  const newestFirst = releases.toSorted((one, other) => other.number - one.number);
  return (
    <div className={classes.page}>
      <PageHead
        title={`${t('changes.title')} · ${said(event.title, language)}`}
        description={t('changes.description', { event: said(event.title, language) })}
      />
      <h1>{t('changes.title')}</h1>
      {releases.length === 0 && <EmptyState>{t('empty')}</EmptyState>}
      {newestFirst.map((release) => (
        <OfRelease key={release.id} release={release} />
      ))}
    </div>
  );
}

function OfRelease({ release }: { readonly release: Release }) {
  const { t } = useTranslation('programme');
  const { timeZone } = usePublicEvent();
  const language = useLanguage();
  const all = release.difference?.programme ?? [];
  const { day, time } = localOf(release.releasedAt, timeZone);
  const isFirst = release.number === 1;
  return (
    <section className={classes.release} aria-labelledby={`r-${release.number}`}>
      <h2 id={`r-${release.number}`}>{t('release', { number: release.number })}</h2>
      <p className={classes.when}>
        <time dateTime={release.releasedAt}>
          {dayText(day, language)} {time}
        </time>
      </p>
      {release.note && (
        <p>
          <Bilingual of={release.note} />
        </p>
      )}
      {isFirst && <p>{t('changes.first', { count: all.filter(isItem).length })}</p>}
      {!isFirst && all.length === 0 && <p>{t('changes.none')}</p>}
      {!isFirst &&
        order.map((kind) => (
          <ChangesOfKind key={kind} kind={kind} all={all.filter(({ change }) => change === kind)} />
        ))}
    </section>
  );
}

interface OfKindProps {
  readonly kind: (typeof order)[number];
  readonly all: readonly Change[];
}

function ChangesOfKind({ kind, all }: OfKindProps) {
  const { t } = useTranslation('programme');
  const { slug } = usePublicEvent();
  const stars = useStars(slug);
  if (all.length === 0) return null;
  const mineFirst = all.toSorted(
    (one, other) => Number(stars.includes(other.id)) - Number(stars.includes(one.id)),
  );
  return (
    <>
      <h3>{t(`change.${kind}`, { count: all.length })}</h3>
      <ul className={classes.changes}>
        {mineFirst.map((change) => (
          <li key={change.id}>
            <p className={classes.title}>
              {kind === 'cancelled' || !isItem(change) ? (
                <Bilingual of={change.title} needed />
              ) : (
                <Link to={`/events/${slug}/items/${change.id}`}>
                  <Bilingual of={change.title} needed />
                </Link>
              )}
              {stars.includes(change.id) && <span className="label">{t('changes.mine')}</span>}
            </p>
            <p className={classes.detail}>
              {change.forum && (
                <span>
                  <Bilingual of={change.forum} />
                </span>
              )}
              <span>
                {change.before && (
                  <s>
                    <PlaceText place={change.before} />
                  </s>
                )}
                {change.before && change.after && ' → '}
                {change.after && <PlaceText place={change.after} />}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function PlaceText({ place: { during, heldOn, room } }: { readonly place: PlaceFragment }) {
  const { t } = useTranslation('programme');
  const { timeZone } = usePublicEvent();
  const language = useLanguage();
  const day = during ? localOf(during.start, timeZone).day : heldOn;
  return (
    <span>
      {day === null ? t('undated') : shortDayText(day, language)}{' '}
      {during && <time dateTime={during.start}>{spanText(during, timeZone, language)}</time>}
      {room && (
        <>
          {' · '}
          <Bilingual of={room} />
        </>
      )}
    </span>
  );
}

function isItem({ kind }: Change): boolean {
  return kind !== 'forum' && kind !== 'batch';
}

export const page: Page = {
  Component: ChangesPage,
  prefetch: (client, { slug = '' }) => client.query(askingChanges(slug)),
};
