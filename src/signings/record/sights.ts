import { Injectable } from '@nestjs/common';
import { Brackets, DataSource, type SelectQueryBuilder } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { Event, EventStatus } from '../../events/event.entity.js';
import { ReleasedService } from '../../events/releases/released.service.js';
import { type RequestContext, theHouse } from '../../kernel/auth/viewer.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import { Disclosure } from './disclosure.js';
import type { Signing } from './signing.entity.js';
import { publicStatuses } from './signing-status.js';

/** What a read needs of a request: who asks; loaders key their batches by it. */
export type Asking = Pick<RequestContext, 'viewer'>;

/** What an asker may see of the signings of an event. */
export interface Sight {
  readonly eventId: string;
  /** All of them, whatever their status. */
  readonly all: boolean;
  /** Those of these organisations, whatever their status. */
  readonly organisationIds: readonly string[];
  /** The items that are in the current release: what is scheduled on them is public. */
  readonly releasedItemIds: readonly string[];
  /** The disclosures under which the amounts are for these eyes. */
  readonly disclosures: readonly Disclosure[];
}

/** What an asker may see of one signing that they see at all. */
export interface View {
  /** What only the parties and those who handle the record may see. */
  readonly inside: boolean;
  readonly amounts: boolean;
}

/** What decides the view of a signing. */
export interface Viewed {
  readonly disclosure: Disclosure;
  /** Of its parties. */
  readonly organisationIds: readonly string[];
}

const { public: everybody, press, internal } = Disclosure;

/** Who sees what: the one place that knows. Lists, counts, totals and single records are all narrowed by it. */
@Injectable()
export class Sights {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly released: ReleasedService,
  ) {}

  /** Undefined for an event that the asker may not see. */
  readonly ofEvent = perRequest<Sight, Asking>(async (eventIds, request) => {
    const visible = await this.visibleEvents(request, eventIds);
    const sights = await Promise.all(visible.map(({ id }) => this.sight(request, id)));
    return new Map(sights.map((sight) => [sight.eventId, sight]));
  });

  /** The sights on those of the events that the asker may see. */
  async ofEvents(request: Asking, eventIds: readonly string[]): Promise<Sight[]> {
    const sights = await Promise.all([...new Set(eventIds)].map((id) => this.ofEvent(request, id)));
    return sights.filter((sight) => sight !== undefined);
  }

  private async visibleEvents({ viewer }: Asking, eventIds: readonly string[]): Promise<Event[]> {
    const events = this.database
      .createQueryBuilder(Event, 'event')
      .select('event.id')
      .where('event.id = ANY(:eventIds)', { eventIds });
    if (viewer !== theHouse) {
      events.andWhere('(event.status <> :draft OR event.id = ANY(:own))', {
        draft: EventStatus.draft,
        own: await this.access.eventsOf(viewer),
      });
    }
    return events.getMany();
  }

  private async sight(request: Asking, eventId: string): Promise<Sight> {
    const { viewer } = request;
    const own = await this.access.scopesOf(viewer, Permission.draftSigning, eventId);
    const all =
      own === 'event' || (await this.access.allows(viewer, Permission.viewSignings, { eventId }));
    return {
      eventId,
      all,
      organisationIds: own === 'event' ? [] : own,
      releasedItemIds: all ? [] : await this.releasedItemIds(request, eventId),
      disclosures:
        own === 'event' ? [everybody, press, internal] : await this.disclosures(request, eventId),
    };
  }

  private async disclosures({ viewer }: Asking, eventId: string): Promise<Disclosure[]> {
    if (await this.access.allows(viewer, Permission.viewAllAmounts, { eventId })) {
      return [everybody, press, internal];
    }
    return (await this.access.allows(viewer, Permission.viewPressAmounts, { eventId }))
      ? [everybody, press]
      : [everybody];
  }

  private async releasedItemIds(request: Asking, eventId: string): Promise<string[]> {
    const forums = await this.released.forumsOf(request, eventId);
    return forums.flatMap(({ agenda }) => agenda.map(({ id }) => id));
  }
}

/** Narrows a query for signings, under the alias `signing`, to what the asker may see. */
export function narrow(
  query: SelectQueryBuilder<Signing>,
  sights: readonly Sight[],
): SelectQueryBuilder<Signing> {
  return query.andWhere(
    new Brackets((any) => {
      any.where('false');
      for (const [index, sight] of sights.entries()) any.orWhere(...seenBy(sight, index));
    }),
  );
}

function seenBy(sight: Sight, index: number): [string, Record<string, unknown>] {
  const named = (name: string) => `${name}${index}`;
  const ofEvent = `signing.event_id = :${named('event')}`;
  const event = { [named('event')]: sight.eventId };
  if (sight.all) return [`(${ofEvent})`, event];
  return [
    `(${ofEvent} AND (
      signing.status = ANY(:${named('public')})
      OR (signing.status = 'scheduled' AND signing.agenda_item_id = ANY(:${named('items')}))
      OR EXISTS (SELECT FROM signing_parties party WHERE party.signing_id = signing.id
        AND party.organisation_id = ANY(:${named('own')}))))`,
    {
      ...event,
      [named('public')]: publicStatuses,
      [named('items')]: sight.releasedItemIds,
      [named('own')]: sight.organisationIds,
    },
  ];
}

/** Leaves out the sealed records of which a later edition is sealed: readers are shown the latest. */
export function latestEditions(query: SelectQueryBuilder<Signing>): SelectQueryBuilder<Signing> {
  return query.andWhere(`NOT (signing.status = 'sealed' AND EXISTS (
    SELECT FROM signing_editions mine
    JOIN signing_editions later ON later.root_id = mine.root_id AND later.number > mine.number
    JOIN signings amending ON amending.id = later.signing_id AND amending.status = 'sealed'
    WHERE mine.signing_id = signing.id))`);
}

/** What the asker may see of a signing; an event that is not theirs to see hides everything. */
export function viewBy(sight: Sight | undefined, { disclosure, organisationIds }: Viewed): View {
  if (sight === undefined) return { inside: false, amounts: false };
  const own = organisationIds.some((id) => sight.organisationIds.includes(id));
  return {
    inside: sight.all || own,
    amounts: own || sight.disclosures.includes(disclosure),
  };
}
