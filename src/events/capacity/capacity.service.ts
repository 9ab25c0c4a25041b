import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import { Capacity } from './capacity.entity.js';
import { CapacityBelowTaken } from './capacity.errors.js';
import { Seat } from './seat.entity.js';

/** What a capacity counts: the places in one forum, or in the event itself where `forumId` is null. */
export interface Counted {
  readonly forumId: string | null;
}

/**
 * Who gives the seats to people. A module above this one does, and says so when it starts; it works in the
 * transaction of the change, so that a seat is free only while nobody waits.
 */
export interface SeatKeeper {
  /** There was no limit, and those who are in already need seats. @throws CapacityBelowTaken */
  limited(tx: EntityManager, capacity: Capacity, counted: Counted): Promise<void>;
  /** There are more seats; the capacity is locked. */
  enlarged(tx: EntityManager, capacity: Capacity): Promise<void>;
  /** There will be no limit any more; the capacity is locked, and its seats are to be given back. */
  lifted(tx: EntityManager, capacity: Capacity): Promise<void>;
}

/** Limits and their seats: a capacity of 300 is 300 rows. */
@Injectable()
export class CapacityService {
  private keeper: SeatKeeper | null = null;

  /** Says who gives the seats to people; called once, by a module while it starts. */
  keptBy(keeper: SeatKeeper): void {
    this.keeper = keeper;
  }

  /**
   * Sets, changes or lifts a limit in the transaction that saves what it belongs to, and hands seats that
   * come free to the head of the line. Returns the capacity to store there, null where there is no limit.
   *
   * @param size null for no limit
   * @param counted whose places count from now on; left out for what is new, which nobody is in yet
   * @throws CapacityBelowTaken
   */
  async resize(
    tx: EntityManager,
    eventId: string,
    capacityId: string | null,
    size: number | null,
    counted?: Counted,
  ): Promise<string | null> {
    if (capacityId === null) return size === null ? null : this.limit(tx, eventId, size, counted);

    const capacity = await tx.findOneOrFail(Capacity, {
      where: { id: capacityId, eventId },
      lock: { mode: 'for_no_key_update' },
    });
    if (size === null) return this.lift(tx, capacity);
    if (size === capacity.size) return capacityId;

    if (size < capacity.size) await removeSeats(tx, capacity, capacity.size - size);
    else await addSeats(tx, capacityId, size - capacity.size);
    await tx.update(Capacity, capacityId, { size });
    if (size > capacity.size) await this.keeper?.enlarged(tx, capacity);
    return capacityId;
  }

  private async limit(
    tx: EntityManager,
    eventId: string,
    size: number,
    counted?: Counted,
  ): Promise<string> {
    const capacity = tx.create(Capacity, { eventId, size });
    await tx.insert(Capacity, capacity);
    await addSeats(tx, capacity.id, size);
    if (counted) await this.keeper?.limited(tx, capacity, counted);
    return capacity.id;
  }

  /** What points to the capacity is set to null by its foreign key. */
  private async lift(tx: EntityManager, capacity: Capacity): Promise<null> {
    await this.keeper?.lifted(tx, capacity);
    await tx.delete(Seat, { capacityId: capacity.id });
    await tx.delete(Capacity, capacity.id);
    return null;
  }
}

/** Adds free seats under the lowest numbers that are not in use. */
async function addSeats(tx: EntityManager, capacityId: string, count: number): Promise<void> {
  await tx.query(
    `INSERT INTO seats (capacity_id, number)
     SELECT $1, unused.number
     FROM generate_series(1, $2 + (SELECT coalesce(max(number), 0) FROM seats WHERE capacity_id = $1))
       AS unused (number)
     WHERE NOT EXISTS (SELECT FROM seats WHERE seats.capacity_id = $1 AND seats.number = unused.number)
     ORDER BY unused.number
     LIMIT $2`,
    [capacityId, count],
  );
}

/** Removes free seats, the highest numbers first; waits for those who are taking one at this moment. */
async function removeSeats(
  tx: EntityManager,
  { id, size }: Capacity,
  count: number,
): Promise<void> {
  const [, removed] = await tx.query<[unknown, number]>(
    `DELETE FROM seats WHERE id = ANY(ARRAY(
       SELECT id FROM seats WHERE capacity_id = $1 AND NOT taken ORDER BY number DESC LIMIT $2 FOR UPDATE
     ))`,
    [id, count],
  );
  if (removed < count) throw new CapacityBelowTaken(size - removed);
}
