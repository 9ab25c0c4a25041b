import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { Fixes } from '../../../../../src/events/calendar/fixes.js';
import { useShared } from '../board-context.js';
import classes from '../panel-form.module.css';
import { boundRoomOf, type Place, type Planned } from '../planned.js';

/** In minutes, for what has no length yet. */
const usual = 30;

interface Props {
  readonly thing: Planned;
  readonly onPut: (place: Place) => void;
}

/** The three best free places: two taps plan an item. */
export function FreePlaces({ thing, onPut }: Props) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { board } = state;
  const free = useMemo(
    () => new Fixes<Planned>(board).freePlaces(thing.id, usual),
    [board, thing.id],
  );
  return (
    <section>
      <h3 className={classes.heading}>{t('item.moveTo')}</h3>
      <p className={classes.hint}>{free.length === 0 ? t('item.noFree') : t('item.free')}</p>
      <div className={classes.choices}>
        {free.map(({ during, roomId }) => {
          const { day, span, room } = words.where({ during }, roomId ?? boundRoomOf(thing));
          return (
            <button
              key={`${during.start} ${roomId ?? ''}`}
              type="button"
              className="button"
              data-free=""
              onClick={() => onPut({ during, roomId })}
            >
              {`${day} ${span} · ${room}`}
            </button>
          );
        })}
      </div>
    </section>
  );
}
