import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePublicEvent } from '../events/use-public-event.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { localOf, shortDayText } from '../kernel/i18n/times.js';
import { useIsTakenOver } from '../kernel/ui/use-is-taken-over.js';
import { askingChanges } from './changes-asked.js';

/** Says in which release an item was last changed; nothing where it is as it first was. */
export function ChangedNote({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { slug, timeZone, release } = usePublicEvent();
  const isTakenOver = useIsTakenOver();
  const { data } = useQuery({
    ...askingChanges(slug),
    enabled: isTakenOver && release !== null && release.number > 1,
  });
  const last = data?.event?.releases
    .filter(({ number }) => number > 1)
    .toSorted((one, other) => other.number - one.number)
    .flatMap(({ number, releasedAt, difference }) => {
      const change = difference?.programme.find(({ id }) => id === itemId);
      return change ? [{ number, releasedAt, change: change.change }] : [];
    })[0];
  if (!last) return null;
  const day = shortDayText(localOf(last.releasedAt, timeZone).day, language);
  return (
    <p>
      <Link to={`/events/${slug}/changes#r-${last.number}`}>
        {t('changes.since', { day, kind: t(`changes.kind.${last.change}`) })}
      </Link>
    </p>
  );
}
