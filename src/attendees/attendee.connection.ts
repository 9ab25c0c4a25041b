import { ObjectType } from '@nestjs/graphql';

import { connectionOf } from '../kernel/pagination/connection.js';
import { Attendee } from './registration/attendee.entity.js';

@ObjectType({ description: 'A page of who registered.' })
export class AttendeeConnection extends connectionOf(Attendee) {}
