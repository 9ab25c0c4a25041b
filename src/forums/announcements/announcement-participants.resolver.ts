import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Organisation } from '../../directory/organisation.entity.js';
import { OrganisationsLoader } from '../../directory/organisations.loader.js';
import { carried } from '../../kernel/loaders/carried.js';
import { BilingualText, given } from '../../kernel/text/bilingual-text.js';
import { AnnouncementParticipant } from './announcement-participant.entity.js';

@Resolver(() => AnnouncementParticipant)
export class AnnouncementParticipantsResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => Organisation, { nullable: true, description: 'Null for an unnamed group.' })
  async organisation(
    @Parent() participant: AnnouncementParticipant,
    @Context() request: object,
  ): Promise<Organisation | null> {
    const released = carried<Organisation | null>(participant, 'organisation');
    if (released !== undefined || participant.organisationId === null) return released ?? null;
    return (await this.organisations.byId(request, participant.organisationId)) ?? null;
  }

  @ResolveField(() => BilingualText, { nullable: true, description: 'Null for an organisation.' })
  groupName(@Parent() { groupName }: AnnouncementParticipant): BilingualText | null {
    return given(groupName);
  }
}
