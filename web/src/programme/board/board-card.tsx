import { type CSSProperties, memo } from 'react';

import { roomOf } from '../../../../src/events/calendar/holdings.js';
import { spanText } from '../../kernel/i18n/times.js';
import { Icon } from '../../kernel/ui/icons.js';
import classes from './board-card.module.css';
import { useCarried, useShared } from './board-context.js';
import type { Card } from './layout.js';
import { rangeOf } from './planned.js';

const marks = 12;

interface Props {
  readonly card: Card;
  readonly clashes: number;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
}

/** An item on the board: a button that opens it, and a card that can be carried. */
export const BoardCard = memo(function BoardCard(props: Props) {
  const { card, clashes, isSelected, isCurrent } = props;
  const { state, carrying, words } = useShared();
  const { thing, top, height, lane, lanes } = card;
  const { t } = words;
  const isLifted = useCarried(
    carrying,
    (carried) => carried?.places?.has(thing.id) ?? carried?.id === thing.id,
  );
  const isHit = useCarried(
    carrying,
    (carried) =>
      carried?.clashes.some(({ items }) => items.some(({ id }) => id === thing.id)) ?? false,
  );
  const title = words.titleOf(thing);
  const place = words.where(thing, roomOf(thing, state.board.byId));
  const label = t('card', { title, forum: thing.forum.code, ...place });
  const told = clashes === 0 ? label : t('cardClashes', { card: label, count: clashes });
  return (
    <button
      type="button"
      className={classes.card}
      data-item={thing.id}
      data-mark={thing.forum.position % marks}
      data-lifted={isLifted || undefined}
      data-hit={(isHit && !isLifted) || undefined}
      data-clashing={clashes > 0 || undefined}
      data-selected={isSelected || undefined}
      data-short={height < 40 || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={isSelected ? t('cardSelected', { card: told }) : told}
      style={
        {
          '--top': `${top}px`,
          '--height': `${height}px`,
          '--lane': lane,
          '--lanes': lanes,
        } as CSSProperties
      }
    >
      <span className={classes.title}>
        {clashes > 0 && <Icon name="alert" />}
        {title}
      </span>
      <span className={classes.span}>
        {thing.during && spanText(rangeOf(thing.during), state.event.timeZone, words.language)}
      </span>
      {state.mayEdit(thing) && <span className={classes.edge} data-edge="" aria-hidden="true" />}
    </button>
  );
});
