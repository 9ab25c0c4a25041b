import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { bilingual, BilingualText, given } from '../../kernel/text/bilingual-text.js';
import { Speaker } from '../../speakers/speaker.entity.js';
import { DetailsLoader } from './details.loader.js';
import { bilingualProse } from './prose.js';

/** What is told of a speaker beside what lists of them carry. */
@Resolver(() => Speaker)
export class SpeakerDetailsResolver {
  constructor(private readonly details: DetailsLoader) {}

  @ResolveField(() => BilingualText, {
    nullable: true,
    description:
      'Who they are, for this event: plain text, with an empty line between paragraphs, whatever was imported.',
  })
  async biography(
    @Parent() speaker: Speaker,
    @Context() request: object,
  ): Promise<BilingualText | null> {
    return bilingualProse((await this.details.ofSpeaker(request, speaker)).biography);
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description:
      'The biography as it is kept, with the HTML or Markdown that a file had: what editSpeaker takes with ' +
      '`markup`. Not for showing.',
  })
  async biographyMarkup(
    @Parent() speaker: Speaker,
    @Context() request: object,
  ): Promise<BilingualText | null> {
    return given(bilingual((await this.details.ofSpeaker(request, speaker)).biography));
  }
}
