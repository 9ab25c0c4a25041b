import { ObjectType } from '@nestjs/graphql';

import { connectionOf } from '../../kernel/pagination/connection.js';
import { Signing } from './signing.entity.js';

@ObjectType({ description: 'A page of signings.' })
export class SigningConnection extends connectionOf(Signing) {}
