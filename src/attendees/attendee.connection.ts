import { ObjectType } from '@nestjs/graphql';

import { connectionOf } from '../kernel/pagination/connection.js';
import { Attendee } from './registration/attendee.entity.js';

@ObjectType()
export class AttendeeConnection extends connectionOf(Attendee) {}
