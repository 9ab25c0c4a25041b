import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { asking, useAct } from '../kernel/api/asked.js';
import { type Language, languageTags, useLanguage } from '../kernel/i18n/language.js';
import { dayText, localOf, shortDayText, spanText } from '../kernel/i18n/times.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import { FailureNotice } from '../kernel/ui/failure-notice.js';
import { Notice } from '../kernel/ui/notice.js';
import {
  acknowledge,
  type AcknowledgedFragment,
  acknowledgement,
} from './acknowledge.generated.js';
import classes from './acknowledge-page.module.css';

const askingToken = (token: string) => asking(acknowledgement, { token });

/** Where the link in a message to a speaker leads: what it changes for them, and one button. */
function AcknowledgePage() {
  const { token = '' } = useParams();
  const told = useSuspenseQuery(askingToken(token)).data.acknowledgement;
  return told ? <Told token={token} told={told} /> : <Unknown />;
}

/** A link that was cut, or that we never sent. */
function Unknown() {
  const { t } = useTranslation('programme');
  return (
    <div className={classes.page}>
      <PageHead title={t('acknowledge.unknown')} status={404} isPrivate />
      <h1>{t('acknowledge.unknown')}</h1>
      <p>{t('acknowledge.unknownWhy')}</p>
      <Link className="button" to="/">
        {t('acknowledge.home')}
      </Link>
    </div>
  );
}

interface Props {
  readonly token: string;
  readonly told: AcknowledgedFragment;
}

function Told({ token, told }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const { slug, number, latest, name, event, note, changes, items } = told;
  return (
    <div className={classes.page}>
      <PageHead title={`${t('acknowledge.title')} · ${said(event, language)}`} isPrivate />
      <p className={classes.event}>
        <Link to={`/events/${slug}`}>
          <Bilingual of={event} needed />
        </Link>
      </p>
      <h1>{t('acknowledge.title')}</h1>
      <p>{t('acknowledge.hello', { name, number })}</p>
      {latest > number && (
        <Notice
          tone="warns"
          actions={
            <Link className="button" to={`/events/${slug}/programme`}>
              {t('acknowledge.now')}
            </Link>
          }
        >
          <p>{t('acknowledge.newer', { number, latest })}</p>
        </Notice>
      )}
      {note && (
        <p>
          <Bilingual of={note} />
        </p>
      )}
      {changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes">{t('acknowledge.changes')}</h2>
          <ul className={classes.list}>
            {changes.map(({ id, change, words }) => (
              <li key={`${id} ${change}`}>
                <p>{words[language]}</p>
                <p className={classes.other} lang={languageTags[other]}>
                  {words[other]}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="items">
        <h2 id="items">{t('acknowledge.items')}</h2>
        {items.length === 0 && <p>{t('acknowledge.noItems')}</p>}
        <ul className={classes.list}>
          {items.map((item) => (
            <li key={`${item.id} ${item.role}`}>
              <Item item={item} told={told} language={language} />
              <div className={classes.other} lang={languageTags[other]}>
                <Item item={item} told={told} language={other} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Answer token={token} told={told} />
    </div>
  );
}

interface ItemProps {
  readonly item: AcknowledgedFragment['items'][number];
  readonly told: AcknowledgedFragment;
  readonly language: Language;
}

/** One item in one language: where a text is missing in it, in the other. */
function Item({ item: { title, forum, role, place }, told: { timeZone }, language }: ItemProps) {
  const { i18n } = useTranslation('programme');
  const t = i18n.getFixedT(language, 'programme');
  const { during, heldOn, room } = place;
  const day = during ? localOf(during.start, timeZone).day : heldOn;
  const when = [
    day === null ? t('undated') : shortDayText(day, language),
    during && spanText(during, timeZone, language),
    room && said(room, language),
  ];
  const what = [said(forum, language), t(`appearance.${role}`)];
  return (
    <>
      <p className={classes.title}>{said(title, language)}</p>
      <p>{when.filter(Boolean).join(' ')}</p>
      <p>{what.join(' · ')}</p>
    </>
  );
}

function Answer({ token, told: { acknowledgedAt, timeZone } }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const client = useQueryClient();
  const act = useAct(acknowledge, {
    onSuccess: ({ acknowledgeRelease }) =>
      client.setQueryData(askingToken(token).queryKey, { acknowledgement: acknowledgeRelease }),
  });
  if (acknowledgedAt !== null) {
    const { day, time } = localOf(acknowledgedAt, timeZone);
    return (
      <div role="status">
        <Notice title={t('acknowledge.thanks')}>
          <p>{t('acknowledge.when', { when: `${dayText(day, language)} ${time}` })}</p>
        </Notice>
      </div>
    );
  }
  return (
    // Without script the browser sends the form itself, and the server answers with this page.
    <form
      method="post"
      className={classes.answer}
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate({ token });
      }}
    >
      <p>{t('acknowledge.ask')}</p>
      {act.error && <FailureNotice failure={act.error} onRetry={() => act.mutate({ token })} />}
      <button className="button primary" disabled={act.isPending}>
        {t('acknowledge.do')}
      </button>
    </form>
  );
}

export const page: Page = {
  Component: AcknowledgePage,
  prefetch: (client, { token = '' }) => client.query(askingToken(token)),
};
