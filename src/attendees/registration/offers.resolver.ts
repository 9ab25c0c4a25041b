import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { Attendee } from './attendee.entity.js';
import { OffersService } from './offers.service.js';
import { AcceptOfferInput, GiveUpPlaceInput } from './own-place.input.js';

@Resolver(() => Attendee)
export class OffersResolver {
  constructor(private readonly offers: OffersService) {}

  @Mutation(() => Attendee, {
    description:
      'Takes a seat that was offered; for whoever knows the code of the ticket. Refused with `OFFER_LAPSED` ' +
      'past the deadline.',
  })
  acceptOffer(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AcceptOfferInput,
  ): Promise<Attendee> {
    return this.offers.accept(viewer, input);
  }

  @Mutation(() => Attendee, {
    description:
      'Gives up a place in a forum, or in its line; for whoever knows the code of the ticket. The seat goes to ' +
      'the head of the line.',
  })
  giveUpPlace(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GiveUpPlaceInput,
  ): Promise<Attendee> {
    return this.offers.giveUp(viewer, input);
  }
}
