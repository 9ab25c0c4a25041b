import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { Mail } from '../kernel/mail/outbox.entity.js';
import type { Page } from '../kernel/pagination/connection.js';
import { PageArgs } from '../kernel/pagination/page.args.js';
import { EditMailInput } from './edit-mail.input.js';
import { MailConnection } from './mail.connection.js';
import { MailsService } from './mails.service.js';

@Resolver()
export class MailsResolver {
  constructor(private readonly service: MailsService) {}

  @Query(() => MailConnection, {
    description: 'The mails of an event, newest first; for its organisers.',
  })
  mails(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event that they are about.' })
    eventId: string,
    @Args() page: PageArgs,
  ): Promise<Page<Mail>> {
    return this.service.ofEvent(viewer, eventId, page);
  }

  @Mutation(() => Mail, {
    description:
      'Changes the address or the text of a mail that is still a draft, or was one and failed: then it is a ' +
      'draft again; by organisers.',
  })
  editMail(@CurrentViewer() viewer: Viewer, @Args('input') input: EditMailInput): Promise<Mail> {
    return this.service.edit(viewer, input);
  }
}
