import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../../kernel/auth/viewer.js';
import { ReleaseMessage } from './release-message.entity.js';
import { ReleaseMessagesService } from './release-messages.service.js';

@Resolver()
export class ReleaseMessagesResolver {
  constructor(private readonly messages: ReleaseMessagesService) {}

  @Query(() => [ReleaseMessage], {
    description: 'What speakers are told of a release, and who has read it; for its organisers.',
  })
  releaseMessages(
    @CurrentViewer() viewer: Viewer,
    @Args('releaseId', { type: () => ID, description: 'The release that they tell of.' })
    releaseId: string,
  ): Promise<ReleaseMessage[]> {
    return this.messages.list(viewer, releaseId);
  }

  @Mutation(() => [ReleaseMessage], {
    description:
      'Sends the messages of a release that are still drafts and have an address, and gives all of them. With ' +
      '`personIds` only theirs, and once more where sending failed.',
  })
  sendReleaseMessages(
    @CurrentViewer() viewer: Viewer,
    @Args('releaseId', { type: () => ID, description: 'The release that they tell of.' })
    releaseId: string,
    @Args('personIds', {
      type: () => [ID],
      nullable: true,
      description: 'Only to these; left out: to all.',
    })
    personIds?: string[] | null,
  ): Promise<ReleaseMessage[]> {
    return this.messages.send(viewer, releaseId, personIds ?? undefined);
  }
}
