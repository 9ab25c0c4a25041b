import { ObjectType } from '@nestjs/graphql';

import { connectionOf } from '../kernel/pagination/connection.js';
import { Person } from './person.entity.js';

@ObjectType()
export class PersonConnection extends connectionOf(Person) {}
