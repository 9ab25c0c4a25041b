import type { TFunction } from 'i18next';
import { memo, useMemo } from 'react';

import { Icon } from '../../../kernel/ui/icons.js';
import { useCarried, type Words } from '../board-context.js';
import type { Carried, Carrying } from '../carry/carried.js';
import classes from './board-card.module.css';
import type { Card } from './layout.js';
import { spot, type Style } from './spot.js';
import spots from './spot.module.css';

const marks = 12;

interface Props {
  readonly card: Card;
  /** The name of its room. */
  readonly room: string;
  /** In pixels: how much of a title there is room for. */
  readonly height: number;
  readonly isNarrow: boolean;
  /** Whether there is room for nothing but the title. */
  readonly isBare: boolean;
  readonly clashes: number;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly isSaving: boolean;
  /** Whether it may be looked at only. */
  readonly isKept: boolean;
  readonly carrying: Carrying;
  readonly words: Words;
}

/** An item on the board: a button that opens it, and a card that can be carried. */
export const BoardCard = memo(function BoardCard(props: Props) {
  const { card, room, height, isNarrow, isBare, clashes, isSelected, isCurrent } = props;
  const { isSaving, isKept, carrying, words } = props;
  const { thing, from, length, lane, lanes } = card;
  const t: TFunction<'board'> = words.t;
  const standing = useCarried(carrying, (carried) => standingOf(thing.id, carried));
  // A card that is hit and left again while something is carried says the same as before.
  const { day, span } = useMemo(() => words.where(thing, null), [thing, words]);
  const title = words.titleOf(thing);
  const label = [
    `${title} ${span}`,
    t('card', { forum: thing.forum.code, room, day }),
    ...(clashes > 0 ? [t('clashes', { count: clashes })] : []),
    ...(isSelected ? [t('selected')] : []),
  ];
  // In a narrow card the time takes two lines.
  const besides = isNarrow ? 40 : 24;
  const rest = isBare ? 8 : besides;
  const style: Style = {
    ...spot(from, length, lane, lanes),
    '--words': Math.max(1, Math.floor((height - rest) / 17)),
  };
  return (
    <button
      type="button"
      className={`${spots.spot ?? ''} ${classes.card ?? ''}`}
      aria-label={label.join(' · ')}
      // Of a short card one sees few letters.
      title={isBare || isNarrow || height < 40 ? `${span} ${title}` : undefined}
      data-item={thing.id}
      data-mark={thing.forum.position % marks}
      data-lifted={standing === 'lifted' || undefined}
      data-hit={standing === 'hit' || undefined}
      data-clashing={clashes > 0 || undefined}
      data-saving={isSaving || undefined}
      data-selected={isSelected || undefined}
      data-short={height < 40 || undefined}
      data-narrow={isNarrow || undefined}
      data-bare={isBare || undefined}
      data-kept={isKept || undefined}
      tabIndex={isCurrent ? 0 : -1}
      style={style}
    >
      <span className={classes.title}>
        {clashes > 0 && <Icon name="alert" />}
        {title}
      </span>{' '}
      <span className={classes.span}>{span}</span>
    </button>
  );
}, saysTheSame);

/** One move makes the draft anew, and with it every card; all but the one look as before. */
function saysTheSame(one: Props, other: Props): boolean {
  const { card, words, ...rest } = one;
  const { card: otherCard, words: otherWords, ...others } = other;
  return (
    words.language === otherWords.language &&
    isAlike(card, otherCard) &&
    Object.entries(rest).every(([name, value]) => value === others[name as keyof typeof others])
  );
}

function isAlike({ thing, ...lies }: Card, { thing: other, ...otherLies }: Card): boolean {
  return (
    thing.id === other.id &&
    thing.title === other.title &&
    thing.during?.start === other.during?.start &&
    thing.during?.end === other.during?.end &&
    thing.forum.code === other.forum.code &&
    thing.forum.position === other.forum.position &&
    lies.from === otherLies.from &&
    lies.length === otherLies.length &&
    lies.lane === otherLies.lane &&
    lies.lanes === otherLies.lanes
  );
}

/** Whether a card is being carried, or would be clashed with; asked of every card in every frame. */
function standingOf(id: string, carried: Carried | null): 'lifted' | 'hit' | null {
  if (carried === null) return null;
  if (carried.places ? carried.places.has(id) : carried.id === id) return 'lifted';
  const { clashes } = carried;
  if (clashes.length === 0) return null;
  return clashes.some(({ items }) => items.some((item) => item.id === id)) ? 'hit' : null;
}
