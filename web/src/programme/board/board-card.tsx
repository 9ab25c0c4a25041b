import { type CSSProperties, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { roomOf } from '../../../../src/events/calendar/holdings.js';
import { Icon } from '../../kernel/ui/icons.js';
import classes from './board-card.module.css';
import { useCarried, useShared } from './board-context.js';
import type { Carried } from './carry.js';
import type { Card } from './layout.js';

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
  const { t } = useTranslation('board');
  const standing = useCarried(carrying, (carried) => standingOf(thing.id, carried));
  // A card that is hit and left again while something is carried says the same as before.
  const { room, day, span } = useMemo(
    () => words.where(thing, roomOf(thing, state.board.byId)),
    [state.board, thing, words],
  );
  const further = [
    t('card', { forum: thing.forum.code, room, day }),
    ...(clashes > 0 ? [t('clashes', { count: clashes })] : []),
    ...(isSelected ? [t('selected')] : []),
  ];
  return (
    <button
      type="button"
      className={classes.card}
      data-item={thing.id}
      data-mark={thing.forum.position % marks}
      data-lifted={standing === 'lifted' || undefined}
      data-hit={standing === 'hit' || undefined}
      data-clashing={clashes > 0 || undefined}
      data-saving={state.moves.places.has(thing.id) || undefined}
      data-selected={isSelected || undefined}
      data-short={height < 40 || undefined}
      data-narrow={lanes > 1 || undefined}
      tabIndex={isCurrent ? 0 : -1}
      style={
        {
          '--top': `${top}px`,
          '--height': `${height}px`,
          '--words': Math.max(1, Math.floor((height - (lanes > 1 ? 40 : 24)) / 17)),
          '--lane': lane,
          '--lanes': lanes,
        } as CSSProperties
      }
    >
      <span className={classes.title}>
        {clashes > 0 && <Icon name="alert" />}
        {words.titleOf(thing)}
      </span>{' '}
      <span className={classes.span}>{span}</span>
      <span className="visually-hidden">{further.join(' · ')}</span>
      {state.mayEdit(thing) && <span className={classes.edge} data-edge="" aria-hidden="true" />}
    </button>
  );
});

/** Whether a card is being carried, or would be clashed with; asked of every card in every frame. */
function standingOf(id: string, carried: Carried | null): 'lifted' | 'hit' | null {
  if (carried === null) return null;
  if (carried.places ? carried.places.has(id) : carried.id === id) return 'lifted';
  const { clashes } = carried;
  if (clashes.length === 0) return null;
  return clashes.some(({ items }) => items.some((item) => item.id === id)) ? 'hit' : null;
}
