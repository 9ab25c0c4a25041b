import { ObjectType } from '@nestjs/graphql';

import { connectionOf } from '../kernel/pagination/connection.js';
import { Speaker } from './speaker.entity.js';

@ObjectType({ description: 'A page of speakers.' })
export class SpeakerConnection extends connectionOf(Speaker) {}
