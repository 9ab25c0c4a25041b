import { ObjectType } from '@nestjs/graphql';

import { connectionOf } from '../kernel/pagination/connection.js';
import { Event } from './event.entity.js';

@ObjectType()
export class EventConnection extends connectionOf(Event) {}
