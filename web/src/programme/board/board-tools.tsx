import { useTranslation } from 'react-i18next';

import { shortDayText } from '../../kernel/i18n/times.js';
import { Freshness } from '../../kernel/ui/freshness.js';
import { useShared } from './board-context.js';
import classes from './board-page.module.css';
import { ViewMenu, type View } from './grid/view-menu.js';
import type { Panel } from './panels.js';

interface Props extends View {
  readonly day: string;
  readonly showDay: (day: string) => void;
  readonly panel: Panel | null;
  readonly close: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What stands above the board. */
export function BoardTools(props: Props) {
  const { day, showDay, step, roomsAs, zoom, panel, close, undo, redo } = props;
  const { state, words, selected, act } = useShared();
  const { t } = useTranslation('board');
  const { days, clashes, moves, ownForums } = state;
  const unsettled = clashes.filter(({ ignoredReason }) => ignoredReason === null).length;
  const ignored = clashes.length - unsettled;
  const toggle = (wanted: Panel) => {
    if (panel?.kind === wanted.kind) close();
    else act.open(wanted);
  };
  return (
    <div className={classes.tools}>
      <nav className={classes.days} aria-label={t('days')}>
        {days.map((one) => (
          <button
            key={one.day}
            type="button"
            aria-current={one.day === day ? 'date' : undefined}
            onClick={() => showDay(one.day)}
          >
            {shortDayText(one.day, words.language)}
          </button>
        ))}
      </nav>
      <div className={classes.right}>
        <Freshness eventId={state.event.id} />
        <ViewMenu {...{ step, roomsAs, zoom }} />
        {ownForums.length > 0 && (
          <>
            <button
              type="button"
              className="button"
              aria-pressed={panel?.kind === 'arrange'}
              onClick={() =>
                toggle({ kind: 'arrange', what: selected.size === 2 ? 'swap' : 'compact' })
              }
            >
              {t('arrange.title')}
            </button>
            <button
              type="button"
              className="button"
              disabled={moves.history.past.length === 0}
              onClick={undo}
            >
              {t('undo')}
            </button>
            <button
              type="button"
              className="button"
              disabled={moves.history.future.length === 0}
              onClick={redo}
            >
              {t('redo')}
            </button>
          </>
        )}
        <button
          type="button"
          className={`button ${classes.count ?? ''}`}
          data-clashes={unsettled}
          aria-pressed={panel?.kind === 'clashes'}
          onClick={() => toggle({ kind: 'clashes' })}
        >
          {unsettled === 0 ? t('noClashes') : t('clashes', { count: unsettled })}
          {ignored > 0 && (
            <span className={classes.ignored}>{t('ignored', { count: ignored })}</span>
          )}
        </button>
      </div>
    </div>
  );
}
