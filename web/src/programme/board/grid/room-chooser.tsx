import { useTranslation } from 'react-i18next';

import { Icon } from '../../../kernel/ui/icons.js';
import { useShared } from '../board-context.js';
import type { RoomDay } from './layout.js';
import classes from './room-chooser.module.css';

interface Props {
  readonly alone: { readonly at: number; readonly show: (at: number) => void };
  readonly roomDays: readonly RoomDay[];
}

/** On a phone, where one room has its column: leads to the others. */
export function RoomChooser({ alone: { at, show }, roomDays }: Props) {
  const { words } = useShared();
  const { t } = useTranslation('board');
  return (
    <div className={classes.chooser}>
      <button
        type="button"
        className="icon-button"
        aria-label={t('previousRoom')}
        disabled={at === 0}
        onClick={() => show(at - 1)}
      >
        <Icon name="back" />
      </button>
      <select
        aria-label={t('room')}
        value={at}
        onChange={({ currentTarget }) => show(Number(currentTarget.value))}
      >
        {roomDays.map(({ room, cards }, index) => (
          <option key={room?.id ?? ''} value={index}>
            {`${words.room(room?.id ?? null)} · ${cards.length}`}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="icon-button"
        aria-label={t('nextRoom')}
        disabled={at === roomDays.length - 1}
        onClick={() => show(at + 1)}
      >
        <Icon name="arrow" />
      </button>
    </div>
  );
}
