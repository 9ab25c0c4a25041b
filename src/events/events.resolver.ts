import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';

import { Host } from '../directory/host.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import type { Page } from '../kernel/pagination/connection.js';
import { BilingualText, given } from '../kernel/text/bilingual-text.js';
import { CapacitiesLoader } from './capacity/capacities.loader.js';
import { CreateEventInput } from './create-event.input.js';
import { EditEventInput } from './edit-event.input.js';
import { EventConnection } from './event.connection.js';
import { Event, Programme } from './event.entity.js';
import { EventsArgs } from './events.args.js';
import { EventsLoader } from './events.loader.js';
import { EventsService } from './events.service.js';
import { OrganisingService } from './organising.service.js';
import { SaveEventHostsInput } from './save-event-hosts.input.js';
import { Statistic } from './statistic.entity.js';

@Resolver(() => Event)
export class EventsResolver {
  constructor(
    private readonly events: EventsService,
    private readonly organising: OrganisingService,
    private readonly loader: EventsLoader,
    private readonly capacities: CapacitiesLoader,
  ) {}

  @Query(() => Event, {
    nullable: true,
    description:
      'One event with its programme. Null where there is none, or it is not published and the asker holds no ' +
      'role in it. `programme: draft` is refused to those who may not see the draft.',
  })
  event(
    @CurrentViewer() viewer: Viewer,
    @Args('slug', { description: 'Its part of an address.' }) slug: string,
    @Args('programme', {
      type: () => Programme,
      defaultValue: Programme.released,
      description: 'Whether it is read as last released, or as drafted.',
    })
    programme: Programme,
  ): Promise<Event | null> {
    return this.events.bySlug(viewer, slug, programme);
  }

  @Query(() => EventConnection, {
    name: 'events',
    description: 'What is published, and what the asker holds a role in; the newest first.',
  })
  list(
    @CurrentViewer() viewer: Viewer,
    @Args() { mine, ...page }: EventsArgs,
  ): Promise<Page<Event>> {
    return this.events.list(viewer, page, mine === true);
  }

  @Mutation(() => Event, {
    description:
      'Makes a draft of an event. Who makes it must be allowed to, and becomes its owner.',
  })
  createEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateEventInput,
  ): Promise<Event> {
    return this.organising.create(viewer, input);
  }

  @Mutation(() => Event, {
    description:
      'Changes an event; for its organisers. What is left out stays. Refused with `VERSION_CONFLICT` on a stale version, and with `SLUG_TAKEN`.',
  })
  editEvent(@CurrentViewer() viewer: Viewer, @Args('input') input: EditEventInput): Promise<Event> {
    return this.organising.edit(viewer, input);
  }

  @Mutation(() => Event, {
    description: 'Makes a draft visible to everybody, and opens the registration.',
  })
  publishEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Event> {
    return this.organising.publish(viewer, id);
  }

  @Mutation(() => Event, { description: 'Closes a published event; it stays visible. For owners.' })
  archiveEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Event> {
    return this.organising.archive(viewer, id);
  }

  @Mutation(() => Event, { description: 'Puts these hosts in the place of those before.' })
  saveEventHosts(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveEventHostsInput,
  ): Promise<Event> {
    return this.organising.saveHosts(viewer, input);
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'What it is about, in a line.',
  })
  theme(@Parent() { theme }: Event): BilingualText | null {
    return given(theme);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many people may come to the event as a whole; null: no limit.',
  })
  async capacity(
    @Parent() { capacityId }: Event,
    @Context() request: object,
  ): Promise<number | null> {
    if (capacityId === null) return null;
    return (await this.capacities.sizeOf(request, capacityId)) ?? null;
  }

  @ResolveField(() => [Host], { description: 'In the order of protocol.' })
  async hosts(@Parent() { id }: Event, @Context() request: object): Promise<Host[]> {
    return (await this.loader.hostsOf(request, id)) ?? [];
  }

  @ResolveField(() => [Statistic], { description: 'The figures printed about it.' })
  async statistics(@Parent() { id }: Event, @Context() request: object): Promise<Statistic[]> {
    return (await this.loader.statisticsOf(request, id)) ?? [];
  }
}
