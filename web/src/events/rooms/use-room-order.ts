import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';

import { ask } from '../../kernel/api/ask.js';
import { asking } from '../../kernel/api/asked.js';
import { organisedRooms, saveRoom } from './rooms.generated.js';
import type { OrganisedRoom, RoomsEvent } from './use-rooms.js';

type Order = readonly string[];

/** The rooms in the order in which they were just put, before the server has said so; and how to change it. */
export function useRoomOrder({ slug, rooms }: Pick<RoomsEvent, 'slug' | 'rooms'>) {
  const client = useQueryClient();
  const [wanted, setWanted] = useState<Order | null>(null);
  const [failed, setFailed] = useState<{ readonly error: unknown; readonly order: Order } | null>(
    null,
  );
  /** One order is written after the other, on the versions that the one before has left. */
  const writing = useRef<Promise<void>>(Promise.resolve());
  const last = useRef<Order | null>(null);
  const inOrder = wanted === null ? rooms : sorted(rooms, wanted);

  const put = useCallback(
    (order: Order) => {
      setWanted(order);
      setFailed(null);
      last.current = order;
      const query = asking(organisedRooms, { slug });
      writing.current = writing.current.then(async () => {
        try {
          const { event } = await client.query({ ...query, staleTime: 0 });
          for (const [position, room] of sorted(event?.rooms ?? [], order).entries()) {
            if (room.position === position) continue;
            await ask(client, saveRoom, {
              input: { id: room.id, version: room.version, position },
            });
          }
        } catch (error) {
          setFailed({ error, order });
        }
        await client.invalidateQueries({ queryKey: query.queryKey });
        if (last.current === order) setWanted(null);
      });
    },
    [client, slug],
  );

  return {
    rooms: inOrder,
    failure: failed?.error ?? null,
    retry: () => {
      if (failed) put(failed.order);
    },
    /** Gives what takes it back. */
    move: (id: string, by: -1 | 1): (() => void) => {
      const ids = inOrder.map((room) => room.id);
      const from = ids.indexOf(id);
      put(swapped(ids, from, from + by));
      return () => put(ids);
    },
  };
}

function sorted(rooms: readonly OrganisedRoom[], order: Order): OrganisedRoom[] {
  const at = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...rooms].sort((one, other) => at(one.id) - at(other.id));
}

function swapped(ids: Order, one: number, other: number): string[] {
  return ids.map((id, at) => {
    if (at === one) return ids[other] ?? id;
    return at === other ? (ids[one] ?? id) : id;
  });
}
