import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { PeopleLoader } from '../directory/people.loader.js';
import { Person } from '../directory/person.entity.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { Appearance } from './appearance.entity.js';
import { AppearancesLoader } from './appearances.loader.js';
import { EditSpeakerInput } from './edit-speaker.input.js';
import { InviteSpeakerInput } from './invite-speaker.input.js';
import { Speaker } from './speaker.entity.js';
import { SpeakersService } from './speakers.service.js';

@Resolver(() => Speaker)
export class SpeakersResolver {
  constructor(
    private readonly speakers: SpeakersService,
    private readonly people: PeopleLoader,
    private readonly loader: AppearancesLoader,
  ) {}

  @Mutation(() => Speaker, {
    description: 'Invites a person, or once more somebody who had declined or withdrawn.',
  })
  inviteSpeaker(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: InviteSpeakerInput,
  ): Promise<Speaker> {
    return this.speakers.invite(viewer, input);
  }

  @Mutation(() => Speaker, {
    description: 'Changes what the programme tells of a speaker; for who answers for them.',
  })
  editSpeaker(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditSpeakerInput,
  ): Promise<Speaker> {
    return this.speakers.edit(viewer, input);
  }

  @Mutation(() => Speaker, { description: 'An invited speaker comes: a release will hold them.' })
  confirmSpeaker(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Speaker> {
    return this.speakers.confirm(viewer, id);
  }

  @Mutation(() => Speaker, { description: 'An invited speaker does not come.' })
  declineSpeaker(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Speaker> {
    return this.speakers.decline(viewer, id);
  }

  @Mutation(() => Speaker, {
    description: 'Takes back the invitation, or the promise of a confirmed speaker to come.',
  })
  withdrawSpeaker(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Speaker> {
    return this.speakers.withdraw(viewer, id);
  }

  @ResolveField(() => Person, { description: 'Who is invited, as the directory has them.' })
  async person(
    @Parent() speaker: Speaker,
    @Context() request: object,
  ): Promise<Person | undefined> {
    return this.people.byId(request, speaker.personId);
  }

  @ResolveField(() => [Appearance], {
    description: 'The parts they have in items.',
  })
  async appearances(@Parent() speaker: Speaker, @Context() request: object): Promise<Appearance[]> {
    return (await this.loader.ofSpeaker(request, speaker.id)) ?? [];
  }
}
