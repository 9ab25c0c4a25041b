import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { perRequest } from '../kernel/loaders/per-request.js';
import { Organisation } from './organisation.entity.js';

@Injectable()
export class OrganisationsLoader {
  constructor(private readonly database: DataSource) {}

  readonly byId = perRequest(async (ids) => {
    const organisations = await this.database.manager.findBy(Organisation, { id: In(ids) });
    return new Map(organisations.map((organisation) => [organisation.id, organisation]));
  });
}
