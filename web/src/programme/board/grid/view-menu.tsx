import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { type Step, steps } from '../carry/raster.js';
import { chosenRoomsAs, chosenStep, chosenZoom } from './board-view.js';
import type { RoomsAs } from './facing.js';
import { type Zoom, zooms } from './layout.js';
import classes from './view-menu.module.css';

export interface View {
  readonly step: Step;
  readonly roomsAs: RoomsAs;
  readonly zoom: Zoom;
}

/** How the board is looked at; this browser keeps it. */
export function ViewMenu({ step, roomsAs, zoom }: View) {
  const { t } = useTranslation('board');
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const beside = ({ target }: Event) => {
      if (menu.current && target instanceof Node && !menu.current.contains(target)) {
        menu.current.open = false;
      }
    };
    document.addEventListener('pointerdown', beside);
    document.addEventListener('focusin', beside);
    return () => {
      document.removeEventListener('pointerdown', beside);
      document.removeEventListener('focusin', beside);
    };
  }, []);
  return (
    <details
      ref={menu}
      className={classes.view}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.stopPropagation();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className="button">{t('view')}</summary>
      <div className={classes.menu}>
        <label className={classes.rows}>
          <input
            type="checkbox"
            checked={roomsAs === 'rows'}
            onChange={({ currentTarget }) =>
              chosenRoomsAs.write(currentTarget.checked ? 'rows' : 'columns')
            }
          />
          {t('roomsAsRows')}
        </label>
        <label>
          {t('zoom')}
          <select
            value={zoom}
            onChange={({ currentTarget }) =>
              chosenZoom.write(zooms.find((one) => `${one}` === currentTarget.value) ?? 1)
            }
          >
            {zooms.map((one) => (
              <option key={one} value={one}>
                {`${one * 100}%`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('step')}
          <select
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
      </div>
    </details>
  );
}
