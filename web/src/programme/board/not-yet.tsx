import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { may } from '../../events/may.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import classes from './board-page.module.css';
import type { BoardEvent } from './planned.js';

/** What a plan stands on, and where to give it. */
export function NotYet({ event }: { readonly event: BoardEvent }) {
  const { t } = useTranslation('board');
  const needsRooms = event.rooms.length === 0;
  const path = `/organise/${event.slug}`;
  return (
    <div className={classes.notYet}>
      <EmptyState
        action={
          may(event.viewerMay, 'editEvent') && (
            <span className={classes.ways}>
              <Link
                className="button primary"
                to={needsRooms ? `${path}/rooms/new` : `${path}/event`}
              >
                {t(needsRooms ? 'addRoom' : 'giveDays')}
              </Link>
              <Link className="button" to={`${path}/import`}>
                {t('orImport')}
              </Link>
            </span>
          )
        }
      >
        {t(needsRooms ? 'noRooms' : 'noDays')}
      </EmptyState>
    </div>
  );
}
