import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';

import { PeopleLoader } from '../../directory/people.loader.js';
import { Person } from '../../directory/person.entity.js';
import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { AvailabilitiesService } from './availabilities.service.js';
import { Availability } from './availability.entity.js';
import { SaveAvailabilityInput } from './save-availability.input.js';

@Resolver(() => Availability)
export class AvailabilitiesResolver {
  constructor(
    private readonly availabilities: AvailabilitiesService,
    private readonly people: PeopleLoader,
  ) {}

  @Query(() => [Availability], {
    name: 'availabilities',
    description:
      'When one person can come, or everybody of whom it is said; for those who see the draft.',
  })
  list(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event they would come to.' })
    eventId: string,
    @Args('personId', {
      type: () => ID,
      nullable: true,
      description: 'Of one person; left out: of everybody of whom something is said.',
    })
    personId?: string | null,
  ): Promise<Availability[]> {
    return this.availabilities.list(viewer, eventId, personId ?? null);
  }

  @Mutation(() => [Availability], {
    description: 'Says when a person can come; these spans take the place of those before.',
  })
  saveAvailability(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveAvailabilityInput,
  ): Promise<Availability[]> {
    return this.availabilities.save(viewer, input);
  }

  @ResolveField(() => Person, { description: 'Who can come then.' })
  person(
    @Parent() { personId }: Availability,
    @Context() request: object,
  ): Promise<Person | undefined> {
    return this.people.byId(request, personId);
  }
}
