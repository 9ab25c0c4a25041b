import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePublicEvent } from '../events/use-public-event.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import type { WholeItemFragment } from '../forums/forum.generated.js';
import { PersonName } from './person-name.js';
import classes from './speaker-list.module.css';

/** Who takes part in an item, in protocol order, with the post they have on that stage. */
export function SpeakerList({ speakers }: { readonly speakers: WholeItemFragment['speakers'] }) {
  const { t } = useTranslation('programme');
  const { slug } = usePublicEvent();
  if (speakers.length === 0) return null;
  return (
    <ul className={classes.speakers}>
      {speakers.map(({ id, role, post, person }) => (
        <li key={id}>
          <Link to={`/events/${slug}/people/${person.id}`}>
            <PersonName person={person} />
          </Link>
          {role !== 'speaker' && <span className={classes.role}>{t(`appearance.${role}`)}</span>}
          <span className={classes.post}>
            {person.organisation && <Bilingual of={person.organisation.name} />}{' '}
            <Bilingual of={post ?? person.post} />
          </span>
        </li>
      ))}
    </ul>
  );
}
