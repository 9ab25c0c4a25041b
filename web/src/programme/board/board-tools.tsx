import { useTranslation } from 'react-i18next';

import { shortDayText } from '../../kernel/i18n/times.js';
import { Freshness } from '../../kernel/ui/freshness.js';
import { remembered } from '../../kernel/ui/remembered.js';
import classes from './board-page.module.css';
import { useShared } from './board-context.js';
import { type Step, steps } from './moves.js';
import type { Panel } from './panels.js';

export const chosenStep = remembered<Step>('dais-board-step', 5);

interface Props {
  readonly day: string;
  readonly showDay: (day: string) => void;
  readonly step: Step;
  readonly panel: Panel | null;
  readonly close: () => void;
  readonly clearSelection: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What stands above the board. */
export function BoardTools(props: Props) {
  const { day, showDay, step, panel, close, clearSelection, undo, redo } = props;
  const { state, words, selected, act } = useShared();
  const { t } = useTranslation('board');
  const { days, clashes, moves, ownForums, board, mayEdit } = state;
  const unsettled = clashes.filter(({ ignoredReason }) => ignoredReason === null).length;
  const toggle = (wanted: Panel) => {
    if (panel?.kind === wanted.kind) close();
    else act.open(wanted);
  };
  const removable = [...selected].filter((id) => {
    const thing = board.byId.get(id);
    return thing !== undefined && mayEdit(thing);
  });
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
        <label className={classes.step}>
          <span>{t('step')}</span>
          <select
            aria-label={t('step')}
            value={step}
            onChange={({ currentTarget }) =>
              chosenStep.write(steps.find((one) => `${one}` === currentTarget.value) ?? 5)
            }
          >
            {steps.map((minutes) => (
              <option key={minutes} value={minutes}>
                {t('minutes', { minutes })}
              </option>
            ))}
          </select>
        </label>
        {selected.size > 0 && (
          <>
            <button type="button" className="button" onClick={clearSelection}>
              {t('clearSelection', { count: selected.size })}
            </button>
            {removable.length > 0 && (
              <button type="button" className="button" onClick={() => act.remove(removable)}>
                {t('deleteSelection', { count: removable.length })}
              </button>
            )}
          </>
        )}
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
        </button>
      </div>
    </div>
  );
}
