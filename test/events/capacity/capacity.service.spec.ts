import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';

import { CapacitiesLoader } from '../../../src/events/capacity/capacities.loader.js';
import { Capacity } from '../../../src/events/capacity/capacity.entity.js';
import { CapacityBelowTaken } from '../../../src/events/capacity/capacity.errors.js';
import { CapacityService } from '../../../src/events/capacity/capacity.service.js';
import { Seat } from '../../../src/events/capacity/seat.entity.js';
import type { Event } from '../../../src/events/event.entity.js';
import { countStatements } from '../../support/count-statements.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { anEvent } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';

describe('CapacityService', () => {
  let database: TestDatabase;
  let event: Event;
  const service = new CapacityService();

  beforeAll(async () => {
    database = await aDatabase();
    event = await anEvent(database.dataSource);
  });
  afterAll(() => database.close());

  const resize = (capacityId: string | null, size: number | null, by = service) =>
    database.dataSource.transaction((tx) => by.resize(tx, event.id, capacityId, size));
  const seatsOf = async (capacityId: string) => {
    const seats = await database.dataSource.manager.find(Seat, {
      where: { capacityId },
      order: { number: 'ASC' },
    });
    return seats.map(({ number }) => number);
  };
  const take = (capacityId: string, ...numbers: number[]) =>
    database.dataSource.query(
      'UPDATE seats SET taken = true WHERE capacity_id = $1 AND number = ANY ($2)',
      [capacityId, numbers],
    );

  it('makes as many seats as the size says', async () => {
    const capacityId = await resize(null, 3);

    expect(await seatsOf(capacityId!)).toEqual([1, 2, 3]);
  });

  it('makes nothing where there is no limit', async () => {
    expect(await resize(null, null)).toBeNull();
  });

  it('adds seats under the lowest numbers that are free', async () => {
    const capacityId = (await resize(null, 4))!;
    await take(capacityId, 1, 4);
    await resize(capacityId, 2);

    await resize(capacityId, 5);

    expect(await seatsOf(capacityId)).toEqual([1, 2, 3, 4, 5]);
  });

  it('removes free seats alone, the highest numbers first', async () => {
    const capacityId = (await resize(null, 5))!;
    await take(capacityId, 5);

    await resize(capacityId, 3);

    expect(await seatsOf(capacityId)).toEqual([1, 2, 5]);
  });

  it('refuses to become smaller than what is taken, and changes nothing', async () => {
    const capacityId = (await resize(null, 3))!;
    await take(capacityId, 1, 2);

    const refusal = await resize(capacityId, 1).catch((failure: unknown) => failure);

    expect(refusal).toEqual(new CapacityBelowTaken(2));
    expect(await seatsOf(capacityId)).toEqual([1, 2, 3]);
    expect(await database.dataSource.manager.findOneBy(Capacity, { id: capacityId })).toMatchObject(
      { size: 3 },
    );
  });

  it('lets go of a limit with its seats', async () => {
    const capacityId = (await resize(null, 2))!;

    const none = await resize(capacityId, null);

    expect(none).toBeNull();
    expect(await seatsOf(capacityId)).toEqual([]);
    expect(await database.dataSource.manager.findOneBy(Capacity, { id: capacityId })).toBeNull();
  });

  it('knows no capacity of another event', async () => {
    const capacityId = await resize(null, 2);
    const other = await anEvent(database.dataSource);

    const attempt = database.dataSource.transaction((tx) =>
      service.resize(tx, other.id, capacityId, 3),
    );

    await expect(attempt).rejects.toThrow();
  });

  it('tells the keeper of seats in the transaction that changes them', async () => {
    const told: string[] = [];
    const seen = async (tx: EntityManager, { id }: Capacity) =>
      tx.countBy(Seat, { capacityId: id });
    const kept = new CapacityService();
    kept.keptBy({
      limited: async (tx, capacity, { forumId }) => {
        told.push(`limited ${forumId ?? 'event'} ${await seen(tx, capacity)}`);
      },
      enlarged: async (tx, capacity) => {
        told.push(`enlarged ${await seen(tx, capacity)}`);
      },
      lifted: async (tx, capacity) => {
        told.push(`lifted ${await seen(tx, capacity)}`);
      },
    });

    const capacityId = await database.dataSource.transaction((tx) =>
      kept.resize(tx, event.id, null, 2, { forumId: null }),
    );
    await resize(capacityId, 3, kept);
    await resize(capacityId, 3, kept);
    await resize(capacityId, 1, kept);
    await resize(capacityId, null, kept);

    expect(told).toEqual(['limited event 2', 'enlarged 3', 'lifted 1']);
  });

  it.each([
    ['of nobody', 0],
    ['past a hundred thousand', 100_001],
  ])('is refused by the database for a size %s', async (_, size) => {
    const attempt = database.dataSource.manager.insert(Capacity, { eventId: event.id, size });

    expect(await refusedBy(attempt)).toBe('capacities_size');
  });

  it('never has one number twice', async () => {
    const capacityId = (await resize(null, 1))!;

    const attempt = database.dataSource.manager.insert(Seat, { capacityId, number: 1 });

    expect(await refusedBy(attempt)).toBe('seats_number_once');
  });

  it('tells size and free seats of many capacities in one statement each', async () => {
    const loader = new CapacitiesLoader(database.dataSource);
    const ids = [(await resize(null, 2))!, (await resize(null, 3))!];
    await take(ids[1]!, 1);
    const request = {};
    let occupancies: unknown[] = [];
    let sizes: unknown[] = [];

    const statements = await countStatements(database.dataSource, async () => {
      occupancies = await Promise.all(ids.map((id) => loader.occupancyOf(request, id)));
      sizes = await Promise.all(ids.map((id) => loader.sizeOf(request, id)));
    });

    expect(occupancies).toEqual([
      { size: 2, free: 2 },
      { size: 3, free: 2 },
    ]);
    expect(sizes).toEqual([2, 3]);
    expect(statements).toBe(2);
  });
});
