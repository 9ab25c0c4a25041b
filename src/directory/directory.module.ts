import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessModule } from '../access/access.module.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoader } from './organisations.loader.js';
import { PeopleLoader } from './people.loader.js';
import { Person } from './person.entity.js';

@Module({
  imports: [AccessModule, TypeOrmModule.forFeature([Organisation, Person])],
  providers: [OrganisationsLoader, PeopleLoader],
  exports: [OrganisationsLoader, PeopleLoader],
})
export class DirectoryModule {}
