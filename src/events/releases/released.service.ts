import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { prepared } from '../../kernel/database/prepared.js';
import { markComplete } from '../../kernel/loaders/carried.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import { Release } from './release.entity.js';
import type { Released, ReleasedDocument, ReleasedForum } from './released-document.js';

/** How many programmes a process keeps at hand. */
const kept = 32;

const lastReleases = prepared(
  `SELECT DISTINCT ON (event_id) id, event_id AS "eventId", number,
     json_build_object('zh', note_zh, 'en', note_en, 'enStatus', note_en_status) AS note,
     released_by AS "releasedBy", released_at AS "releasedAt"
   FROM releases WHERE event_id = ANY($1)
   ORDER BY event_id, number DESC`,
);

interface Programme {
  readonly document: ReleasedDocument;
  readonly forums: ReadonlyMap<string, ReleasedForum>;
  readonly items: ReadonlyMap<string, Released>;
}

/**
 * What the public reads: the last release of an event. Whoever asks with the same request object sees one
 * release throughout. It does not ask whether the event is published: `EventsService.seen` does.
 */
@Injectable()
export class ReleasedService {
  /** By release, the longest unused first. A release never changes, so nothing ever goes stale. */
  private readonly programmes = new Map<string, Promise<Programme>>();

  constructor(private readonly database: DataSource) {}

  private readonly latestOf = perRequest(async (eventIds) => {
    const releases = await this.database.query<Release[]>(lastReleases, [eventIds]);
    return new Map(releases.map((release) => [release.eventId, release]));
  });

  /** The last release without its document; null while there is none. */
  async current(request: object, eventId: string): Promise<Release | null> {
    return (await this.latestOf(request, eventId)) ?? null;
  }

  /** The forums of the last release, in their order; none while nothing is released. */
  async forumsOf(request: object, eventId: string): Promise<readonly ReleasedForum[]> {
    return (await this.programmeOf(request, eventId))?.document.forums ?? [];
  }

  /** The forum as released; null when it is not in the last release. */
  async forum(request: object, eventId: string, forumId: string): Promise<Released | null> {
    return (await this.programmeOf(request, eventId))?.forums.get(forumId) ?? null;
  }

  /** The item as released; null when it is not in the last release. */
  async agendaItem(request: object, eventId: string, itemId: string): Promise<Released | null> {
    return (await this.programmeOf(request, eventId))?.items.get(itemId) ?? null;
  }

  /** The confirmed speakers who appear in the last release. */
  async speakersOf(request: object, eventId: string): Promise<readonly Released[]> {
    return (await this.programmeOf(request, eventId))?.document.speakers ?? [];
  }

  private async programmeOf(request: object, eventId: string): Promise<Programme | null> {
    const release = await this.latestOf(request, eventId);
    return release ? await this.programme(release.id) : null;
  }

  private programme(releaseId: string): Promise<Programme> {
    const known = this.programmes.get(releaseId);
    this.programmes.delete(releaseId);
    const programme = known ?? this.read(releaseId);
    this.programmes.set(releaseId, programme);
    for (const oldest of this.programmes.keys()) {
      if (this.programmes.size <= kept) break;
      this.programmes.delete(oldest);
    }
    return programme;
  }

  private async read(releaseId: string): Promise<Programme> {
    try {
      const { document } = await this.database
        .createQueryBuilder(Release, 'release')
        .select(['release.id', 'release.document'])
        .where('release.id = :releaseId', { releaseId })
        .getOneOrFail();
      return indexed(freeze(markComplete(document as ReleasedDocument)));
    } catch (failure) {
      this.programmes.delete(releaseId);
      throw failure;
    }
  }
}

function indexed(document: ReleasedDocument): Programme {
  return {
    document,
    forums: new Map(document.forums.map((forum) => [forum.id, forum])),
    items: new Map(document.forums.flatMap(({ agenda }) => agenda).map((item) => [item.id, item])),
  };
}

/** The document is shared by all requests, so nobody may change it. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
