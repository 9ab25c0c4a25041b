import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Acknowledgement } from './acknowledgement.js';
import { AcknowledgementsService } from './acknowledgements.service.js';

@Resolver()
export class AcknowledgementsResolver {
  constructor(private readonly acknowledgements: AcknowledgementsService) {}

  @Query(() => Acknowledgement, {
    nullable: true,
    description:
      'What a message tells a speaker; for whoever holds the link in it. Null where the token is not ours.',
  })
  acknowledgement(
    @Args('token', { description: 'What the link in the message ends with.' }) token: string,
  ): Promise<Acknowledgement | null> {
    return this.acknowledgements.read(token);
  }

  @Mutation(() => Acknowledgement, {
    description:
      'Says that a speaker has read a message; by whoever holds the link in it. Saying it again changes nothing.',
  })
  acknowledgeRelease(
    @Args('token', { description: 'What the link in the message ends with.' }) token: string,
  ): Promise<Acknowledgement> {
    return this.acknowledgements.acknowledge(token);
  }
}
