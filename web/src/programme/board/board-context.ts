import type { TFunction } from 'i18next';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import type { Clash } from '../../../../src/events/calendar/clashes.js';
import { dayOf, rangeOf } from '../../kernel/i18n/instants.js';
import { type Language, useLanguage } from '../../kernel/i18n/language.js';
import { shortDayText, spanText } from '../../kernel/i18n/times.js';
import { said } from '../../kernel/ui/bilingual.js';
import { clashSentence } from '../clash-sentence.js';
import type { Arrange } from './arrange/use-arrange.js';
import type { Carried, Carrying } from './carry/carried.js';
import type { Panel } from './panels.js';
import type { BoardEvent, Place, Planned } from './planned.js';
import type { BoardState } from './use-board.js';

/** What the parts of the board share. */
export interface Shared {
  readonly state: BoardState;
  readonly carrying: Carrying;
  readonly words: Words;
  readonly selected: ReadonlySet<string>;
  readonly act: BoardActs;
}

/** What the panels of the board let one do. */
export interface BoardActs {
  /** Opens a panel; asks first where something typed would be lost. */
  readonly open: (panel: Panel) => void;
  /** Adds an item to the selection, or takes it out; false where it may not be selected. */
  readonly select: (id: string) => boolean;
  readonly remove: (ids: readonly string[]) => void;
  readonly copyBreak: (id: string) => void;
  readonly arrange: Arrange;
}

export const SharedContext = createContext<Shared | null>(null);

export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (!shared) throw new Error('Only parts of the board share it.');
  return shared;
}

/** A part of what is carried; it draws again only where that part changes. */
export function useCarried<Part>(
  { read, subscribe }: Carrying,
  part: (carried: Carried | null) => Part,
): Part {
  return useSyncExternalStore(subscribe, () => part(read()));
}

/** How the board speaks of its things. */
export interface Words {
  readonly t: TFunction<'board'>;
  readonly language: Language;
  readonly titleOf: (thing: Planned) => string;
  readonly room: (roomId: string | null) => string;
  /** Day, span and room, as the sentences of the board take them. */
  readonly where: (
    place: Pick<Place, 'during'>,
    roomId: string | null,
  ) => { room: string; day: string; span: string };
  readonly clash: (clash: Clash<Planned>) => string;
}

export function useWords(event: BoardEvent, people: ReadonlyMap<string, string>): Words {
  const { t } = useTranslation('board');
  const language = useLanguage();
  return useMemo(() => wordsIn({ t, language }, event, people), [event, language, people, t]);
}

function wordsIn(
  { t, language }: Pick<Words, 't' | 'language'>,
  { timeZone, travelMinutes, rooms }: BoardEvent,
  people: ReadonlyMap<string, string>,
): Words {
  const roomOf = (roomId: string | null) => rooms.find(({ id }) => id === roomId) ?? null;
  const room = (roomId: string | null) => {
    const found = roomOf(roomId);
    return found ? said(found.name, language) : t('noRoom');
  };
  return {
    ...{ t, language, room },
    titleOf: ({ title }) => said(title, language),
    where: ({ during }, roomId) => ({
      room: room(roomId),
      day: during ? shortDayText(dayOf(during.start, timeZone), language) : '',
      span: during ? spanText(rangeOf(during), timeZone, language) : '',
    }),
    clash: ({ kind, items, personId, roomId, minutes }) => {
      const things = items.map(({ title, during, item }) => {
        return { title, during, isForum: item === null };
      });
      const person = personId && (people.get(personId) ?? t('clash.somebody'));
      const needed = items[0]?.capacity ?? 0;
      return clashSentence(
        { ...{ kind, things, person, minutes, needed }, room: roomOf(roomId) },
        { t, language, timeZone, travelMinutes },
      );
    },
  };
}
