import { useMemo } from 'react';

import { useAnswer } from '../../kernel/api/asked.js';
import type { Topic } from '../../kernel/api/live.js';
import { dayOf, daysBetween } from '../../kernel/i18n/instants.js';
import { type Held, occupancyOf, windowsOf } from './occupancy.js';
import { organisedRooms, type OrganisedRoomsQuery } from './rooms.generated.js';

const live: readonly Topic[] = ['rooms', 'programme', 'forums'];

export type RoomsEvent = NonNullable<OrganisedRoomsQuery['event']>;
export type OrganisedRoom = RoomsEvent['rooms'][number];
type Title = RoomsEvent['title'];

/** An item in a room, or a forum that holds it and has no item with a time yet. */
export interface InRoom extends Held {
  readonly title: Title;
  readonly code: string;
  readonly itemId: string | null;
}

/** The event with its rooms as they are drafted; null where there is none. */
export function useRoomsEvent(slug: string): RoomsEvent | null {
  return useAnswer(organisedRooms, { slug }, { live }).event;
}

/** The days of the event, and all others on which something takes place. */
export function daysOfEvent({
  startsOn,
  endsOn,
  timeZone,
  forums,
}: Pick<RoomsEvent, 'startsOn' | 'endsOn' | 'timeZone' | 'forums'>): string[] {
  const spans = forums.flatMap(({ during, agenda }) => [
    during,
    ...agenda.map((one) => one.during),
  ]);
  const taken = spans.flatMap((span) => (span ? [dayOf(Date.parse(span.start), timeZone)] : []));
  return [...new Set([...daysBetween(startsOn, endsOn), ...taken])].sort();
}

/** How full each room is, by its id. */
export function useOccupancy(event: RoomsEvent) {
  return useMemo(() => {
    const held = heldIn(event);
    const windows = windowsOf(daysOfEvent(event), held, event.timeZone);
    return new Map(
      event.rooms.map((room) => [room.id, occupancyOf(room, held, windows, event.timeZone)]),
    );
  }, [event]);
}

function heldIn({ forums }: RoomsEvent): InRoom[] {
  return forums.flatMap(({ id, code, title, during, room, agenda }): InRoom[] => {
    const items = agenda.flatMap((item): InRoom[] => {
      const roomId = item.room?.id;
      if (!item.during || roomId === undefined) return [];
      return [
        {
          ...{ id: item.id, itemId: item.id, code, roomId },
          title: item.title,
          during: item.during,
        },
      ];
    });
    if (items.length > 0 || !during || !room) return items;
    return [{ id, code, title, during, roomId: room.id, itemId: null }];
  });
}
