import { ObjectType } from '@nestjs/graphql';

import { connectionOf } from '../kernel/pagination/connection.js';
import { Person } from './person.entity.js';

@ObjectType({ description: 'A page of people.' })
export class PersonConnection extends connectionOf(Person) {}
