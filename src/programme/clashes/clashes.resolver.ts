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
import { Room } from '../../events/room.entity.js';
import { RoomsLoader } from '../../events/rooms.loader.js';
import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { Clash, ClashRule, DraftEngagement, Fix } from './clash.js';
import { ClashesService } from './clashes.service.js';
import { FreeSlotsArgs } from './free-slots.args.js';
import { IgnoreClashInput } from './ignore-clash.input.js';
import { SetClashSeverityInput } from './set-clash-severity.input.js';
import { UnignoreClashInput } from './unignore-clash.input.js';

@Resolver(() => Clash)
export class ClashesResolver {
  constructor(
    private readonly service: ClashesService,
    private readonly people: PeopleLoader,
    private readonly rooms: RoomsLoader,
  ) {}

  @Query(() => [Clash], {
    description:
      'What stands in the way of a release, over all forums: first what blocks it, then by time. For those who ' +
      'may see the draft.',
  })
  clashes(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event in whose draft they are.' })
    eventId: string,
  ): Promise<Clash[]> {
    return this.service.list(viewer, eventId);
  }

  @Query(() => [DraftEngagement], {
    name: 'draftEngagements',
    description:
      'Who takes part in what of a draft, as its clashes are found by: speakers, hosts and moderators, and the ' +
      'signatories and witnesses of signings; once for each cause. For those who may see the draft.',
  })
  engagements(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event in whose draft they take part.' })
    eventId: string,
  ): Promise<DraftEngagement[]> {
    return this.service.engagements(viewer, eventId);
  }

  @Query(() => [Fix], {
    description:
      'The three best free places for an item, the nearest in time first; it would clash with nothing there. For ' +
      'those who may see the draft.',
  })
  freeSlots(
    @CurrentViewer() viewer: Viewer,
    @Args() { itemId, minutes }: FreeSlotsArgs,
  ): Promise<Fix[]> {
    return this.service.freeSlots(viewer, itemId, minutes);
  }

  @Query(() => [ClashRule], {
    description: 'What an event makes of each kind of clash. For those who may see the draft.',
  })
  clashRules(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event in whose draft they are.' })
    eventId: string,
  ): Promise<ClashRule[]> {
    return this.service.rules(viewer, eventId);
  }

  @Mutation(() => Clash, {
    description: 'Accepts a clash with a reason, so that it blocks no release. For organisers.',
  })
  ignoreClash(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: IgnoreClashInput,
  ): Promise<Clash> {
    return this.service.ignore(viewer, input);
  }

  @Mutation(() => Clash, {
    nullable: true,
    description: 'Takes that back. Null where the clash no longer arises. For organisers.',
  })
  unignoreClash(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UnignoreClashInput,
  ): Promise<Clash | null> {
    return this.service.unignore(viewer, input);
  }

  @Mutation(() => [ClashRule], {
    description:
      'Decides what clashes of one kind mean in an event, and gives all its rules. For organisers.',
  })
  setClashSeverity(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetClashSeverityInput,
  ): Promise<ClashRule[]> {
    return this.service.setSeverity(viewer, input);
  }

  @ResolveField(() => [Fix], {
    description:
      'At most three ways out: the next free time, another free room, the last free time before. Each removes the ' +
      'clash and makes none that blocks. None for a clash that a release tells of.',
  })
  fixes(@Parent() { waysOut }: Clash): Fix[] {
    return waysOut?.() ?? [];
  }

  @ResolveField(() => Person, { nullable: true, description: 'Whom it is about, if anybody.' })
  async person(@Parent() { personId }: Clash, @Context() request: object): Promise<Person | null> {
    if (personId === null) return null;
    return (await this.people.byId(request, personId)) ?? null;
  }

  @ResolveField(() => Room, { nullable: true, description: 'The room it is about, if any.' })
  async room(@Parent() { roomId }: Clash, @Context() request: object): Promise<Room | null> {
    if (roomId === null) return null;
    return (await this.rooms.byId(request, roomId)) ?? null;
  }
}
