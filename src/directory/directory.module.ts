import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessModule } from '../access/access.module.js';
import { HostsResolver } from './hosts.resolver.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoader } from './organisations.loader.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';
import { PeopleLoader } from './people.loader.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';

/** Who there is: the people and organisations that all events share. */
@Module({
  imports: [AccessModule, TypeOrmModule.forFeature([Organisation, Person])],
  providers: [
    HostsResolver,
    OrganisationsLoader,
    OrganisationsResolver,
    OrganisationsService,
    PeopleLoader,
    PeopleResolver,
    PeopleService,
  ],
  exports: [OrganisationsLoader, OrganisationsService, PeopleLoader, PeopleService],
})
export class DirectoryModule {}
