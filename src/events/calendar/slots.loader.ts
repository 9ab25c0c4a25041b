import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { perRequest } from '../../kernel/loaders/per-request.js';
import { Slot } from './slot.entity.js';

@Injectable()
export class SlotsLoader {
  constructor(private readonly database: DataSource) {}

  readonly byId = perRequest(async (ids) => {
    const slots = await this.database.manager.findBy(Slot, { id: In(ids) });
    return new Map(slots.map((slot) => [slot.id, slot]));
  });
}
