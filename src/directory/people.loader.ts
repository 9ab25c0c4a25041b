import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { perRequest } from '../kernel/loaders/per-request.js';
import { peopleById } from './people.query.js';

@Injectable()
export class PeopleLoader {
  constructor(private readonly database: DataSource) {}

  readonly byId = perRequest((ids) => peopleById(this.database.manager, ids));
}
