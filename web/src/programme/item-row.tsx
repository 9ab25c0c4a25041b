import { memo, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useIsPreview, usePublicEvent } from '../events/use-public-event.js';
import { ForumMark } from '../forums/forum-mark.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { spanText } from '../kernel/i18n/times.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { PersonName } from '../speakers/person-name.js';
import classes from './item-row.module.css';
import { LateMark } from './late-mark.js';
import { RunningContext } from './lateness.js';
import type { Entry } from './plan.js';
import { StarButton } from './star-button.js';

interface Props {
  readonly entry: Entry;
  readonly now: number | null;
  /** Stands under the name of its forum already. */
  readonly inForum?: boolean;
  /** What more there is to say of it. */
  readonly children?: ReactNode;
}

/** One item in a list of the programme. */
export const ItemRow = memo(function ItemRow({ entry, now, inForum = false, children }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { slug, timeZone } = usePublicEvent();
  const isPreview = useIsPreview();
  const { item, forum, room } = entry;
  const { during } = item;
  // Where somebody runs the show, they know better than the clock.
  const running = useContext(RunningContext).get(forum.id);
  const isOn = running
    ? running.currentId === item.id
    : during !== null && now !== null && contains(during, now);
  return (
    <li className={classes.row} data-kind={item.kind}>
      <div className={classes.body}>
        <p className={classes.title}>
          {isPreview ? (
            <Bilingual of={item.title} needed />
          ) : (
            <Link to={`/events/${slug}/items/${item.id}`}>
              <Bilingual of={item.title} needed />
            </Link>
          )}
          {isOn && <span className={classes.on}>{t('onNow')}</span>}
          {isOn && <LateMark running={running} />}
        </p>
        {item.speakers.length > 0 && (
          <p className={classes.speakers}>
            {item.speakers.map(({ id, person }, at) => (
              <span key={id}>
                {at > 0 && (language === 'zh' ? '、' : ', ')}
                <PersonName person={person} />
              </span>
            ))}
          </p>
        )}
        <p className={classes.where}>
          {during !== null && (
            <time dateTime={during.start}>{spanText(during, timeZone, language)}</time>
          )}
          {room && (
            <span>
              <Bilingual of={room.name} />
            </span>
          )}
          {!inForum && (
            <span className={classes.forum}>
              <ForumMark position={forum.position} />
              <Bilingual of={forum.title} />
            </span>
          )}
          {!quietKinds.has(item.kind) && <span>{t(`kind.${item.kind}`)}</span>}
        </p>
        {children}
      </div>
      {item.kind !== 'break' && !isPreview && <StarButton item={item} />}
    </li>
  );
});

/** What most items are, and what their titles say by themselves. */
const quietKinds = new Set(['talk', 'other', 'break']);

function contains({ start, end }: { start: string; end: string }, instant: number): boolean {
  return Date.parse(start) <= instant && instant < Date.parse(end);
}
