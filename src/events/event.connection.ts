import { ObjectType } from '@nestjs/graphql';

import { connectionOf } from '../kernel/pagination/connection.js';
import { Event } from './event.entity.js';

@ObjectType({ description: 'A page of events.' })
export class EventConnection extends connectionOf(Event) {}
