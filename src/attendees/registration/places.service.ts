import { Injectable } from '@nestjs/common';

import type { Forum } from '../../forums/forum.entity.js';
import { ForumsLoader } from '../../forums/forums.loader.js';
import type { RequestContext } from '../../kernel/auth/viewer.js';
import { carried } from '../../kernel/loaders/carried.js';
import type { Attendee } from './attendee.entity.js';
import type { ForumOverlap } from './forum-overlap.js';
import { overlapping } from './overlaps.js';
import { type Place, PlaceStatus } from './place.entity.js';
import { PlacesLoader, type ShownPlace } from './places.loader.js';

/** The places of an attendee, for whoever was shown the attendee. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly places: PlacesLoader,
    private readonly forums: ForumsLoader,
  ) {}

  async ofAttendee(request: object, attendee: Attendee): Promise<readonly ShownPlace[]> {
    return (
      carried(attendee, 'places') ?? (await this.places.ofAttendee(request, attendee.id)) ?? []
    );
  }

  /** As the asker sees it; null where it is in no release and the draft is not for their eyes. */
  async forumOf(request: RequestContext, place: Place): Promise<Forum | null> {
    const known = carried<Forum>(place, 'forum');
    if (known !== undefined || place.forumId === null) return known ?? null;
    return this.forums.seenBy(request, request.viewer, place.eventId, place.forumId);
  }

  async overlapsOf(request: RequestContext, attendee: Attendee): Promise<ForumOverlap[]> {
    const forums: Forum[] = [];
    for (const place of await this.ofAttendee(request, attendee)) {
      const forum =
        place.status === PlaceStatus.given_up ? null : await this.forumOf(request, place);
      if (forum) forums.push(forum);
    }
    return overlapping(forums).map((pair) => ({ forums: pair }));
  }
}
