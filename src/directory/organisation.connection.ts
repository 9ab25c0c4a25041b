import { ObjectType } from '@nestjs/graphql';

import { connectionOf } from '../kernel/pagination/connection.js';
import { Organisation } from './organisation.entity.js';

@ObjectType({ description: 'A page of organisations.' })
export class OrganisationConnection extends connectionOf(Organisation) {}
