import { ObjectType } from '@nestjs/graphql';

import { Mail } from '../kernel/mail/outbox.entity.js';
import { connectionOf } from '../kernel/pagination/connection.js';

@ObjectType({ description: 'A page of mails.' })
export class MailConnection extends connectionOf(Mail) {}
