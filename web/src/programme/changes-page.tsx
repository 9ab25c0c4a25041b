import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { usePublicEvent } from '../events/use-public-event.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { dayText, localOf } from '../kernel/i18n/times.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { type Change, ChangeLine, isItem } from './change-line.js';
import { askingChanges } from './changes-asked.js';
import type { ChangesQuery } from './changes.generated.js';
import classes from './changes-page.module.css';
import { seeRelease, useSeenRelease } from './seen-release.js';
import { useStars } from './stars.js';

type Release = NonNullable<ChangesQuery['event']>['releases'][number];

const order = ['cancelled', 'moved', 'changed', 'added'] as const;

function ChangesPage() {
  const { t } = useTranslation('programme');
  const event = usePublicEvent();
  const language = useLanguage();
  const releases = useSuspenseQuery(askingChanges(event.slug)).data.event?.releases ?? [];
  const seen = useSeenRelease();
  // What was unread when the page was opened stays marked while it is read.
  const [unreadSince, setUnreadSince] = useState<number | null>(null);
  if (unreadSince === null && seen !== null) setUnreadSince(seen);
  const latest = event.release?.number ?? null;
  useEffect(() => {
    if (latest !== null && seen !== null && seen < latest) seeRelease(event.slug, latest);
  }, [event.slug, latest, seen]);
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
        <OfRelease
          key={release.id}
          release={release}
          isUnread={unreadSince !== null && release.number > unreadSince}
        />
      ))}
    </div>
  );
}

interface ReleaseProps {
  readonly release: Release;
  /** It came since somebody last looked. */
  readonly isUnread: boolean;
}

function OfRelease({ release, isUnread }: ReleaseProps) {
  const { t } = useTranslation('programme');
  const { slug, timeZone } = usePublicEvent();
  const language = useLanguage();
  const stars = useStars(slug);
  const all = release.difference?.programme ?? [];
  const mine = all.filter(({ id }) => stars.includes(id));
  const others = all.filter(({ id }) => !stars.includes(id));
  const { day, time } = localOf(release.releasedAt, timeZone);
  const isFirst = release.number === 1;
  return (
    <section className={classes.release} aria-labelledby={`r-${release.number}`}>
      <h2 id={`r-${release.number}`}>
        {t('release', { number: release.number })}{' '}
        {isUnread && <span className="label">{t('changes.new')}</span>}
      </h2>
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
      {!isFirst && mine.length > 0 && (
        <>
          <h3>{t('changes.mine')}</h3>
          <ChangeList changes={order.flatMap((kind) => ofKind(mine, kind))} named />
        </>
      )}
      {!isFirst &&
        order.map((kind) => <ChangesOfKind key={kind} kind={kind} all={ofKind(others, kind)} />)}
    </section>
  );
}

interface OfKindProps {
  readonly kind: (typeof order)[number];
  readonly all: readonly Change[];
}

function ChangesOfKind({ kind, all }: OfKindProps) {
  const { t } = useTranslation('programme');
  if (all.length === 0) return null;
  return (
    <>
      <h3>{t(`change.${kind}`, { count: all.length })}</h3>
      <ChangeList changes={all} />
    </>
  );
}

interface ListProps {
  readonly changes: readonly Change[];
  readonly named?: boolean;
}

function ChangeList({ changes: listed, named = false }: ListProps) {
  return (
    <ul className={classes.changes}>
      {listed.map((change) => (
        <ChangeLine key={change.id} change={change} named={named} />
      ))}
    </ul>
  );
}

function ofKind(all: readonly Change[], kind: (typeof order)[number]): Change[] {
  return all.filter(({ change }) => change === kind);
}

export const page: Page = {
  Component: ChangesPage,
  prefetch: (client, { slug = '' }) => client.query(askingChanges(slug)),
};
