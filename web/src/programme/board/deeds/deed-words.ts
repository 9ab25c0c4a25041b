import type { TFunction } from 'i18next';

import { said } from '../../../kernel/ui/bilingual.js';
import type { Words } from '../board-context.js';
import { boundRoomOf, type Part, type Place, type Planned } from '../planned.js';
import type { BoardState } from '../use-board.js';
import type { Change, Deed } from './history.js';

type Around = Pick<BoardState, 'board'>;

interface Speaking extends Pick<Words, 'language' | 'where'> {
  readonly t: TFunction<'board'>;
}

/** What was done, in a sentence. */
export function deedText(deed: Deed, words: Speaking, around: Around): string {
  const { t, language } = words;
  const [first] = deed;
  if (!first) return '';
  const title = said(first.title, language);
  if (deed.length > 1) return manyText(deed, words);
  switch (first.kind) {
    case 'existing':
      return t(first.to ? 'toast.made' : 'toast.deleted', { title });
    case 'cast':
      return t('toast.cast', { title });
    default: {
      if (!first.to.during) return t('toast.off', { title });
      const where = words.where(first.to, roomIn(first.id, first.to, around));
      return first.kind === 'band' && first.along.length > 0
        ? t('toast.forum', { title, ...where, count: first.along.length })
        : t('toast.moved', { title, ...where });
    }
  }
}

function manyText(deed: Deed, { t }: Speaking): string {
  const made = deed.filter(({ kind }) => kind === 'existing').length;
  if (made === deed.length) {
    const isThere = deed.every((one) => one.kind === 'existing' && one.to);
    return t(isThere ? 'toast.madeMany' : 'toast.deletedMany', { count: made });
  }
  return t('toast.many', { count: deed.filter(({ kind }) => kind === 'moved').length });
}

/** Where a change puts something, as it stands beside what somebody else did. */
export function wantedText(change: Change, words: Speaking, around: Around): string {
  const { t } = words;
  if (change.kind === 'existing') return t(change.to ? 'stale.made' : 'stale.deleted');
  if (change.kind === 'cast') return castText(change.to, words);
  return placeText(change.id, change.to, words, around);
}

/** How the same thing stands now. */
export function presentText(
  change: Change,
  present: Change | null,
  words: Speaking,
  around: Around,
): string {
  if (present === null) return words.t('stale.gone');
  if (present.kind === 'cast') return castText(present.from, words);
  const thing = around.board.byId.get(present.id);
  if (!thing) return words.t('stale.gone');
  return placeText(change.id, thing, words, around);
}

function castText(parts: readonly Part[], { t, language }: Speaking): string {
  if (parts.length === 0) return t('stale.nobody');
  return parts.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
}

function placeText(id: string, place: Place, words: Speaking, around: Around): string {
  if (!place.during) return words.t('stale.nowhere');
  const told = words.where(place, roomIn(id, place, around));
  return words.t('stale.place', told);
}

function roomIn(id: string, { roomId }: Place, { board }: Around): string | null {
  const thing: Planned | undefined = board.byId.get(id);
  return roomId ?? (thing ? boundRoomOf(thing) : null);
}
