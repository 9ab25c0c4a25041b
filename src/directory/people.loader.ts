import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { perRequest } from '../kernel/loaders/per-request.js';
import { Person } from './person.entity.js';

@Injectable()
export class PeopleLoader {
  constructor(private readonly database: DataSource) {}

  readonly byId = perRequest(async (ids) => {
    const people = await this.database.manager.findBy(Person, { id: In(ids) });
    return new Map(people.map((person) => [person.id, person]));
  });
}
