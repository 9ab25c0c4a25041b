import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { Speaker } from '../../speakers/speaker.entity.js';
import { DetailsLoader } from './details.loader.js';
import { bilingualProse } from './prose.js';

/** What imports add to a speaker. */
@Resolver(() => Speaker)
export class SpeakerDetailsResolver {
  constructor(private readonly details: DetailsLoader) {}

  @ResolveField(() => BilingualText, {
    nullable: true,
    description:
      'Who they are, as it was imported for this event: plain text, with an empty line between paragraphs.',
  })
  async biography(
    @Parent() speaker: Speaker,
    @Context() request: object,
  ): Promise<BilingualText | null> {
    return bilingualProse((await this.details.ofSpeaker(request, speaker)).biography);
  }
}
