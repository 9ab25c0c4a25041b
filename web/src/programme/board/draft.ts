import {
  type ClashSeverities,
  ClashSeverity,
  defaultSeverities,
  type Draft,
} from '../../../../src/events/calendar/clashes.js';
import type { Engaged } from '../../../../src/events/calendar/holdings.js';
import { groupBy } from '../../../../src/kernel/loaders/group-by.js';
import { instantsOf } from '../../kernel/i18n/instants.js';
import type { BoardRulesQuery } from './board.generated.js';
import type { BoardEvent, BoardForum, BoardItem, Place, Planned } from './planned.js';

/**
 * Everything that an event plans, with the rules it plans by. Who takes part is told by the rows that the
 * server finds clashes by, so that who signs or witnesses is as busy as who speaks.
 */
export function draftFrom(event: BoardEvent, rules: BoardRulesQuery): Draft<Planned> {
  const engaged = groupBy(rules.draftEngagements, ({ thingId }) => thingId);
  const peopleOf = (id: string): Engaged[] =>
    (engaged.get(id) ?? []).map(({ person, firm }) => ({ personId: person.id, firm }));
  return {
    things: event.forums.flatMap((forum) => [
      { ...forumThing(forum), people: peopleOf(forum.id) },
      ...forum.agenda.map((item) => ({ ...itemThing(item, forum), people: peopleOf(item.id) })),
    ]),
    roomCapacities: new Map(event.rooms.map(({ id, capacity }) => [id, capacity])),
    roomHours: new Map(event.rooms.map(({ id, openHours }) => [id, openHours.map(instantsOf)])),
    availabilities: rules.availabilities.map(({ person, during }) => {
      return { personId: person.id, during: instantsOf(during) };
    }),
    travelMinutes: event.travelMinutes,
    severities: { ...defaultSeverities, ...severitiesFrom(rules) },
    ignored: new Map(
      rules.clashes.flatMap(({ id, ignoredReason }): [string, string][] =>
        ignoredReason === null ? [] : [[id, ignoredReason]],
      ),
    ),
  };
}

/** The same answer with what was written here since, where the answer is older. */
export function withNewer(event: BoardEvent, written: ReadonlyMap<string, BoardItem>): BoardEvent {
  if (written.size === 0) return event;
  return {
    ...event,
    forums: event.forums.map((forum) => ({
      ...forum,
      agenda: forum.agenda.map((item) => {
        const own = written.get(item.id);
        return own && own.version > item.version ? own : item;
      }),
    })),
  };
}

const nothing: ReadonlySet<string> = new Set();

/** The draft with some things elsewhere, and without some. */
export function withPlaces(
  draft: Draft<Planned>,
  places: ReadonlyMap<string, Place>,
  gone: ReadonlySet<string> = nothing,
): Draft<Planned> {
  if (places.size === 0 && gone.size === 0) return draft;
  return {
    ...draft,
    things: draft.things
      .filter(({ id }) => !gone.has(id))
      .map((thing) => {
        const place = places.get(thing.id);
        return place ? { ...thing, during: place.during, roomId: place.roomId } : thing;
      }),
  };
}

/** Where an item of a forum is: with a room of its own only where the forum holds none. */
export function itemOn(
  { during, room }: Pick<BoardItem, 'during' | 'room'>,
  forum: BoardForum,
): Place {
  return { during: during && instantsOf(during), roomId: forum.room ? null : (room?.id ?? null) };
}

function forumThing(forum: BoardForum): Omit<Planned, 'people'> {
  return {
    id: forum.id,
    kind: 'forum',
    during: forum.during && instantsOf(forum.during),
    roomId: forum.room?.id ?? null,
    parentId: null,
    capacity: forum.capacity,
    title: forum.title,
    item: null,
    forum,
  };
}

function itemThing(item: BoardItem, forum: BoardForum): Omit<Planned, 'people'> {
  return {
    id: item.id,
    kind: item.kind,
    ...itemOn(item, forum),
    parentId: forum.id,
    capacity: null,
    title: item.title,
    item,
    forum,
  };
}

function severitiesFrom({ clashRules }: BoardRulesQuery): Partial<ClashSeverities> {
  return Object.fromEntries(
    clashRules.map(({ kind, severity }) => [kind, ClashSeverity[severity]]),
  );
}
