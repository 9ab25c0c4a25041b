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

import { Release } from '../../events/releases/release.entity.js';
import { DraftAccess } from '../../forums/draft-access.js';
import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { BilingualText, given } from '../../kernel/text/bilingual-text.js';
import { ReleaseDifference } from './release-difference.js';
import { ReleaseHistoryService } from './release-history.service.js';
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
  ) {}

  @Query(() => Release, {
    nullable: true,
    description: 'One release of an event by its number; for whoever sees the event.',
  })
  release(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<Release | null> {
    return this.history.numbered(viewer, eventId, number);
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

  @ResolveField(() => BilingualText, { nullable: true })
  note(@Parent() { note }: Release): BilingualText | null {
    return given(note);
  }

  @ResolveField(() => ReleaseDifference, { nullable: true })
  async difference(
    @Parent() { id }: Release,
    @Context() request: object,
  ): Promise<ReleaseDifference | null> {
    return (await this.loader.differenceOf(request, id)) ?? null;
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
