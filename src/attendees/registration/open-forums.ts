import { Injectable } from '@nestjs/common';

import { ReleasedService } from '../../events/releases/released.service.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { overlapping, type Spanned } from './overlaps.js';

/** The forums asked for, as the release that was looked at tells them. */
export interface AskedForums {
  /** Null where none are asked for. */
  readonly releaseId: string | null;
  readonly forums: ReadonlyMap<string, Spanned>;
  readonly overlapping: readonly (readonly [Spanned, Spanned])[];
}

/**
 * Which forums one may register for: those of the last release. It is kept at hand between requests, and
 * who registers makes sure in their own statement that it is the last one still.
 */
@Injectable()
export class OpenForums {
  private request: object = {};

  constructor(private readonly released: ReleasedService) {}

  /** @throws NotFound where one is not in the last release */
  async among(eventId: string, forumIds: readonly string[]): Promise<AskedForums> {
    if (forumIds.length === 0) return { releaseId: null, forums: new Map(), overlapping: [] };
    const asked = await this.lookUp(eventId, forumIds);
    if (asked) return asked;
    this.forget();
    const again = await this.lookUp(eventId, forumIds);
    if (!again) throw new NotFound('input.forumIds');
    return again;
  }

  /** There is a newer release. */
  forget(): void {
    this.request = {};
  }

  private async lookUp(eventId: string, forumIds: readonly string[]): Promise<AskedForums | null> {
    const { request } = this;
    const release = await this.released.current(request, eventId);
    if (!release) return null;
    const forums = new Map<string, Spanned>();
    for (const id of forumIds) {
      const forum = await this.released.forum(request, eventId, id);
      if (!forum) return null;
      forums.set(id, forum);
    }
    return { releaseId: release.id, forums, overlapping: overlapping([...forums.values()]) };
  }
}
