import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { perRequest } from '../../kernel/loaders/per-request.js';

/** How full something is. */
export interface Occupancy {
  readonly size: number;
  readonly free: number;
}

@Injectable()
export class CapacitiesLoader {
  constructor(private readonly database: DataSource) {}

  /** How many seats there are, and how many of them are free. */
  readonly occupancyOf = perRequest(async (capacityIds) => {
    const rows = await this.database.query<(Occupancy & { id: string })[]>(
      `SELECT id, size, (SELECT count(*)::integer FROM seats WHERE capacity_id = capacities.id AND NOT taken) AS free
       FROM capacities WHERE id = ANY($1)`,
      [capacityIds],
    );
    return new Map(rows.map(({ id, size, free }): [string, Occupancy] => [id, { size, free }]));
  });

  /** How many seats there are. */
  readonly sizeOf = perRequest(async (capacityIds) => {
    const rows = await this.database.query<{ id: string; size: number }[]>(
      'SELECT id, size FROM capacities WHERE id = ANY($1)',
      [capacityIds],
    );
    return new Map(rows.map(({ id, size }): [string, number] => [id, size]));
  });
}
