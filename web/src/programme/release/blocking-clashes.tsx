import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { localOf } from '../../kernel/i18n/times.js';
import { ReasonForm } from '../board/clashes/reason-form.js';
import classes from './blocking-clashes.module.css';
import type { ToldClashFragment } from './release.generated.js';
import { type ReleasingEvent, useReleasing } from './releasing.js';
import { useClashSentence } from './use-clash-sentence.js';

/** Why the draft cannot be released, and what can be done about each of it. */
export function BlockingClashes({ clashes }: { readonly clashes: readonly ToldClashFragment[] }) {
  return (
    <ul className={classes.list}>
      {clashes.map((clash) => (
        <Blocking key={clash.id} clash={clash} />
      ))}
    </ul>
  );
}

function Blocking({ clash }: { readonly clash: ToldClashFragment }) {
  const { t } = useTranslation(['release', 'board']);
  const event = useReleasing();
  const sentenceOf = useClashSentence();
  const [isAsking, setAsking] = useState(false);
  const place = placeOnBoard(clash, event);
  return (
    <li className={classes.clash}>
      <p>{sentenceOf(clash)}</p>
      <div className={classes.actions}>
        {place !== null && (
          <Link className="button" to={place}>
            {t('blocks.show')}
          </Link>
        )}
        {!isAsking && (
          <button type="button" className="button bare" onClick={() => setAsking(true)}>
            {t('board:drawer.ignore')}
          </button>
        )}
      </div>
      {isAsking && (
        <ReasonForm
          input={{ eventId: event.id, clashId: clash.id }}
          onDone={() => setAsking(false)}
        />
      )}
    </li>
  );
}

/** Where on the timetable the first of the things that clash stands. */
export function placeOnBoard(
  { items }: Pick<ToldClashFragment, 'items'>,
  { slug, timeZone }: ReleasingEvent,
): string | null {
  const item = items.find(({ kind }) => kind !== 'forum' && kind !== 'batch') ?? items[0];
  if (!item) return null;
  const day = item.during ? `day=${localOf(item.during.start, timeZone).day}&` : '';
  return `/organise/${slug}/board?${day}item=${item.id}`;
}
