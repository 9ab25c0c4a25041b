import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePublicEvent } from '../events/use-public-event.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { localOf, shortDayText, spanText } from '../kernel/i18n/times.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import type { ChangesQuery, PlaceFragment } from './changes.generated.js';
import classes from './change-line.module.css';

type Release = NonNullable<ChangesQuery['event']>['releases'][number];
export type Change = NonNullable<Release['difference']>['programme'][number];

/** What `fields` may name. */
type Field = 'title' | 'theme' | 'hosts' | 'claims' | 'kind' | 'forum' | 'speakers';

export function isItem({ kind }: Change): boolean {
  return kind !== 'forum' && kind !== 'batch';
}

interface Props {
  readonly change: Change;
  /** Whether it says what kind of change it is: among others of its kind that would only repeat it. */
  readonly named: boolean;
}

/** One difference between two releases, in words. */
export function ChangeLine({ change, named }: Props) {
  const { t } = useTranslation('programme');
  const { slug } = usePublicEvent();
  const language = useLanguage();
  const { before, after } = change;
  const isMoved = change.change === 'moved';
  return (
    <li className={classes.line}>
      <p className={classes.title}>
        {change.change === 'cancelled' || !isItem(change) ? (
          <Bilingual of={change.title} needed />
        ) : (
          <Link to={`/events/${slug}/items/${change.id}`}>
            <Bilingual of={change.title} needed />
          </Link>
        )}
        {named && <span className="label">{t(`changes.kind.${change.change}`)}</span>}
      </p>
      <p className={classes.detail}>
        {change.forum && (
          <span>
            <Bilingual of={change.forum} />
          </span>
        )}
        <span>
          {before && (isMoved || !after) && (
            <s>
              <PlaceText place={before} />
            </s>
          )}
          {isMoved && ' → '}
          {after && <PlaceText place={after} />}
        </span>
        {change.fields.length > 0 && (
          <span>
            {change.fields
              .map((field) => t(`field.${field as Field}`))
              .join(language === 'zh' ? '、' : ', ')}
          </span>
        )}
      </p>
    </li>
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
