import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Organisation } from '../../directory/organisation.entity.js';
import { OrganisationsLoader } from '../../directory/organisations.loader.js';
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
    const { organisationId } = participant;
    if (organisationId === null) return null;
    return (await this.organisations.byId(request, organisationId)) ?? null;
  }

  @ResolveField(() => BilingualText, { nullable: true, description: 'Null for an organisation.' })
  groupName(@Parent() { groupName }: AnnouncementParticipant): BilingualText | null {
    return given(groupName);
  }
}
