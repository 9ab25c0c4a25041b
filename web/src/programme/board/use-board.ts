import { useMemo } from 'react';

import { Board } from '../../../../src/events/calendar/board.js';
import {
  type Clash,
  clashesIn,
  ClashKind,
  ClashSeverity,
} from '../../../../src/events/calendar/clashes.js';
import { useAnswer } from '../../kernel/api/asked.js';
import { type Topic } from '../../kernel/api/live.js';
import { type Language, useLanguage } from '../../kernel/i18n/language.js';
import { nameOf } from '../../speakers/person-name.js';
import { board as boardQuery, boardRules, type BoardRulesQuery } from './board.generated.js';
import { type BoardDay, daysOf } from './days.js';
import { type Moves, useMoves } from './deeds/use-moves.js';
import { draftFrom, withNewer, withPlaces } from './draft.js';
import type { BoardEvent, Planned } from './planned.js';
import { type Rights, rightsIn } from './rights.js';

const live: readonly Topic[] = ['programme', 'forums', 'rooms', 'speakers'];
/** Who signs, and whose signing is to be where, is told with the rules. */
const rulesLive: readonly Topic[] = [...live, 'signings'];

export interface BoardState extends Rights {
  readonly event: BoardEvent;
  /** With what is being written. */
  readonly board: Board<Planned>;
  readonly days: readonly BoardDay[];
  readonly clashes: readonly Clash<Planned>[];
  readonly clashing: ReadonlyMap<string, readonly Clash<Planned>[]>;
  /** The names of people by their ids. */
  readonly people: ReadonlyMap<string, string>;
  readonly moves: Moves;
}

/** The event with its draft; null where there is none. */
export function useBoardEvent(slug: string): BoardEvent | null {
  return useAnswer(boardQuery, { slug }, { live }).event;
}

/** Everything the board shows of an event. */
export function useBoard(event: BoardEvent): BoardState {
  const { id: eventId } = event;
  const rules = useAnswer(boardRules, { eventId }, { live: rulesLive });
  const moves = useMoves();
  const language = useLanguage();
  const { written, places, gone } = moves;

  const draft = useMemo(() => draftFrom(withNewer(event, written), rules), [event, rules, written]);
  const board = useMemo(
    () => new Board<Planned>(withPlaces(draft, places, gone)),
    [draft, places, gone],
  );
  const clashes = useMemo(() => allClashes(board, rules, gone), [board, rules, gone]);
  const clashing = useMemo(() => byThing(clashes), [clashes]);
  const days = useMemo(() => daysOf(board.draft.things, event), [board, event]);
  const people = useMemo(() => namesIn(board, rules, language), [board, rules, language]);
  const rights = useMemo(() => rightsIn(event), [event]);

  return useMemo(
    () => ({ ...{ event, board, days, clashes, clashing, people, moves }, ...rights }),
    [board, clashes, clashing, days, event, moves, people, rights],
  );
}

function byThing(clashes: readonly Clash<Planned>[]): Map<string, Clash<Planned>[]> {
  const found = new Map<string, Clash<Planned>[]>();
  for (const clash of clashes) {
    if (clash.ignoredReason !== null) continue;
    for (const { id } of clash.items) found.set(id, [...(found.get(id) ?? []), clash]);
  }
  return found;
}

/**
 * The clashes found here, and those that the server alone can find: with other events. One that tells of
 * things as they no longer are is left out until the server has looked again.
 */
function allClashes(
  board: Board<Planned>,
  rules: BoardRulesQuery,
  gone: ReadonlySet<string>,
): Clash<Planned>[] {
  const further = rules.clashes.flatMap((told): Clash<Planned>[] => {
    if (told.kind !== 'person' && told.kind !== 'travel') return [];
    const items = told.items.flatMap(({ id }) => board.byId.get(id) ?? []);
    const stands = told.items.every(({ id, during }) => {
      const here = board.byId.get(id);
      if (!here) return !gone.has(id);
      return here.during?.start === (during && Date.parse(during.start));
    });
    // The board finds by itself what two of its own things make.
    if (items.length !== 1 || !stands) return [];
    const { id, minutes, ignoredReason, person, room } = told;
    const kind = ClashKind[told.kind];
    const severity = ClashSeverity[told.severity];
    const about = { personId: person?.id ?? null, roomId: room?.id ?? null };
    return [{ id, kind, severity, items, minutes, ignoredReason, ...about }];
  });
  return [...clashesIn(board.draft), ...further];
}

function namesIn(
  board: Board<Planned>,
  rules: BoardRulesQuery,
  language: Language,
): Map<string, string> {
  const speakers = board.draft.things.flatMap(({ item }) => item?.speakers ?? []);
  const told = [...speakers, ...rules.draftEngagements, ...rules.clashes].flatMap(
    ({ person }) => person ?? [],
  );
  return new Map(told.map((person) => [person.id, nameOf(person, language)]));
}
