import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePublicEvent } from '../events/use-public-event.js';
import { AnnouncementCard } from '../forums/announcement.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { localOf, spanText } from '../kernel/i18n/times.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { SourceMark } from '../kernel/ui/source-mark.js';
import { SigningCard } from '../signings/signing-card.js';
import { SpeakerList } from '../speakers/speaker-list.js';
import type { WholeForum, WholeItem } from './asked-programme.js';
import { LateMark } from './late-mark.js';
import type { RunningForum } from './lateness.js';
import { StarButton } from './star-button.js';
import classes from './whole-item.module.css';

interface Props {
  readonly item: WholeItem;
  readonly forum: WholeForum;
  /** On its own page its title is the page's. */
  readonly alone?: boolean;
  /** How its forum runs at this moment. */
  readonly running?: RunningForum | null;
}

/** An item with all that belongs to it. */
export function WholeItemView({ item, forum, alone = false, running = null }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { slug, timeZone } = usePublicEvent();
  const expected = running?.expected.get(item.id);
  const heading = alone ? 'h2' : 'h3';
  const isBare = item.announcements.length === 1 && saysTheSame(item);
  return (
    <div className={classes.item} data-kind={item.kind}>
      {!alone && (
        <div className={classes.head}>
          <p className={classes.time}>
            {item.during ? (
              <time dateTime={item.during.start}>{spanText(item.during, timeZone, language)}</time>
            ) : null}
            {running?.currentId === item.id && (
              <>
                {' '}
                <strong>{t('onNow')}</strong> <LateMark running={running} />
              </>
            )}
            {expected !== undefined && (
              <span className={classes.expected}>
                {t('expected', { time: localOf(expected, timeZone).time })}
              </span>
            )}
          </p>
          <h2>
            <Link to={`/events/${slug}/items/${item.id}`}>
              <Bilingual of={item.title} needed />
            </Link>
            {!isBare && <SourceMark sourceRef={item.sourceRef} certainty={item.certainty} />}
          </h2>
          {item.kind !== 'break' && <StarButton item={item} />}
        </div>
      )}
      <div className={classes.parts}>
        {forum.room === null && item.room && !alone && (
          <p className={classes.quiet}>
            <Bilingual of={item.room.name} needed />
          </p>
        )}
        <SpeakerList speakers={item.speakers} />
        {item.announcements.map((announcement) => (
          <AnnouncementCard
            key={announcement.id}
            of={announcement}
            under={item.title}
            heading={heading}
          />
        ))}
        {item.signings.length > 0 && (
          <div role="group" aria-label={t('signings')} className={classes.signings}>
            {item.signings.map((signing) => (
              <SigningCard key={signing.id} signing={signing} heading={heading} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

/** An item that is nothing but its announcement names the source there. */
function saysTheSame({ sourceRef, announcements }: WholeItem): boolean {
  return announcements.every((announcement) => announcement.sourceRef === sourceRef);
}
