import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { dayOf } from '../../kernel/i18n/instants.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { shortDayText, spanText } from '../../kernel/i18n/times.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import classes from './person-page.module.css';
import { canCome, type PeopleEvent, type PersonOfEvent } from './use-people.js';

interface Props {
  readonly event: PeopleEvent;
  readonly one: PersonOfEvent;
}

/** What a person takes part in, each with its way to the timetable. */
export function PersonParts({ event, one }: Props) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const { slug, timeZone } = event;
  const { parts, availability } = one;
  if (parts.length === 0) return <p className={classes.hint}>{t('noPartsYet')}</p>;
  return (
    <ul className={classes.parts}>
      {parts.map(({ part, agendaItem: { id, title, during, forum } }) => {
        const day = during ? dayOf(Date.parse(during.start), timeZone) : null;
        return (
          <li key={`${id} ${part}`}>
            <span className={`figures ${classes.when ?? ''}`}>
              {during && day !== null
                ? `${shortDayText(day, language)} ${spanText(during, timeZone, language)}`
                : t('unplaced')}
            </span>
            <span className={classes.what}>
              <Link to={`/organise/${slug}/board?${day === null ? '' : `day=${day}&`}item=${id}`}>
                <Bilingual of={title} needed />
              </Link>
              <span className={classes.hint}>{` ${forum?.code ?? ''} · ${t(`part.${part}`)}`}</span>
              {during && !canCome(availability, during) && (
                <span className={classes.away}>{t('away')}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
