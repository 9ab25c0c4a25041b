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

import { EventsLoader } from '../../events/events.loader.js';
import { Release } from '../../events/releases/release.entity.js';
import { DraftAccess } from '../../forums/draft-access.js';
import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { BilingualText, given } from '../../kernel/text/bilingual-text.js';
import { inZone, ReleaseDifference } from './release-difference.js';
import { ReleaseHistoryService } from './release-history.service.js';
import { ReleasePreview } from './release-preview.js';
import { ReleaseProgrammeInput } from './release-programme.input.js';
import { ReleaseWarning } from './release-warning.js';
import { ReleasesLoader } from './releases.loader.js';
import { ReleasesService } from './releases.service.js';

@Resolver(() => Release)
export class ReleasesResolver {
  constructor(
    private readonly releases: ReleasesService,
    private readonly history: ReleaseHistoryService,
    private readonly loader: ReleasesLoader,
    private readonly drafts: DraftAccess,
    private readonly events: EventsLoader,
  ) {}

  @Query(() => Release, {
    nullable: true,
    description: 'One release of an event by its number; for whoever sees the event.',
  })
  release(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event whose programme it is.' })
    eventId: string,
    @Args('number', { type: () => Int, description: 'Its number in the event, from 1.' })
    number: number,
  ): Promise<Release | null> {
    return this.history.numbered(viewer, eventId, number);
  }

  @Query(() => ReleasePreview, {
    description:
      'What a release would say and hold at this moment, and what blocks it; nothing is stored.',
  })
  previewRelease(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event whose programme it is.' })
    eventId: string,
  ): Promise<ReleasePreview> {
    return this.releases.preview(viewer, eventId);
  }

  @Mutation(() => Release, {
    description:
      'Makes the draft the programme that the public reads. Refused with ROOM_TAKEN, PERSON_BUSY or OUTSIDE_FORUM ' +
      'while clashes block it; `details.clashes` says which. It does not publish the event.',
  })
  releaseProgramme(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReleaseProgrammeInput,
  ): Promise<Release> {
    return this.releases.release(viewer, input);
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'What the organisers say of it; null where they say nothing.',
  })
  note(@Parent() { note }: Release): BilingualText | null {
    return given(note);
  }

  @ResolveField(() => ReleaseDifference, {
    nullable: true,
    description: 'What changed for readers of the release before; of the first, all of it is new.',
  })
  async difference(
    @Parent() { id, eventId }: Release,
    @Context() request: object,
  ): Promise<ReleaseDifference | null> {
    const difference = await this.loader.differenceOf(request, id);
    const event = await this.events.byId(request, eventId);
    return difference && event ? inZone(difference, event.timeZone) : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The name of who released it. Null for those who may not see the draft.',
  })
  async releasedBy(
    @Parent() { eventId, releasedBy }: Release,
    @CurrentViewer() viewer: Viewer,
    @Context() request: object,
  ): Promise<string | null> {
    if (releasedBy === null || !(await this.drafts.allows(request, viewer, eventId))) return null;
    return (await this.loader.releaserOf(request, releasedBy)) ?? null;
  }

  @ResolveField(() => [ReleaseWarning], {
    nullable: true,
    description: 'What its organisers should know. Null for those who may not see the draft.',
  })
  async warnings(
    @Parent() { id, eventId }: Release,
    @CurrentViewer() viewer: Viewer,
    @Context() request: object,
  ): Promise<ReleaseWarning[] | null> {
    if (!(await this.drafts.allows(request, viewer, eventId))) return null;
    return (await this.loader.warningsOf(request, id)) ?? null;
  }
}
