import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { PublicEvent } from '../events/use-public-event.js';
import { askingChanges } from './changes-asked.js';
import { useFirstSeen } from './seen-release.js';
import { useStars } from './stars.js';
import classes from './unread-changes.module.css';

/** How much has changed since somebody last read the changes: on their schedule, else at all. */
export function UnreadChanges({ event: { slug, release } }: { readonly event: PublicEvent }) {
  const { t } = useTranslation('programme');
  const present = release?.number ?? null;
  const seen = useFirstSeen(slug, present);
  const stars = useStars(slug);
  const isNew = seen !== null && present !== null && seen < present;
  const { data } = useQuery({ ...askingChanges(slug), enabled: isNew });
  if (!isNew || !data) return null;
  const unread = (data.event?.releases ?? [])
    .filter(({ number }) => number > seen)
    .flatMap(({ difference }) => difference?.programme ?? []);
  const mine = unread.filter(({ id }) => stars.includes(id)).length;
  if (unread.length === 0) return null;
  return (
    <span className={classes.unread} data-mine={mine > 0 || undefined}>
      <span aria-hidden="true">{mine > 0 ? mine : unread.length}</span>
      <span className="visually-hidden">
        {mine > 0
          ? t('changes.unreadMine', { count: mine })
          : t('changes.unread', { count: unread.length })}
      </span>
    </span>
  );
}
