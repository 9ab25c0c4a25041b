import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { GrantsService } from '../access/grants.service.js';
import { Permission, Role } from '../access/permission.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { change } from '../kernel/database/change.js';
import { NotFound, WrongStatus } from '../kernel/errors/refusals.js';
import { LiveService } from '../kernel/live/live.service.js';
import type { Claim } from '../kernel/sources/claim.js';
import { type Source, enteredHere } from '../kernel/sources/sourced.js';
import { bilingual, bilingualChange } from '../kernel/text/bilingual-text.js';
import { CapacityService } from './capacity/capacity.service.js';
import type { CreateEventInput } from './create-event.input.js';
import type { EditEventInput } from './edit-event.input.js';
import { EventHost } from './event-host.entity.js';
import { Event, EventStatus, Programme } from './event.entity.js';
import type { SaveEventHostsInput } from './save-event-hosts.input.js';
import { Statistic } from './statistic.entity.js';

/** What a source tells of an event, beside the fields that an organiser fills in. */
export interface ToldOfEvent extends Source {
  readonly claims?: Claim[];
  /** The fields that no source states, such as `timeZone`. */
  readonly inferred?: string[];
}

/** A figure that a source prints about an event. */
export type ToldStatistic = Omit<Statistic, 'id' | 'eventId' | 'position'>;

/** What becomes of an event at the hands of its organisers. */
@Injectable()
export class OrganisingService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly grants: GrantsService,
    private readonly capacity: CapacityService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** Who creates an event owns it; what the installation itself creates has no owner yet. */
  async create(
    viewer: Viewer,
    input: CreateEventInput,
    told: ToldOfEvent = enteredHere,
  ): Promise<Event> {
    await this.access.requireMayCreateEvents(viewer);
    return this.database.transaction((tx) => this.createIn(tx, viewer, input, told));
  }

  /** The same in a transaction of somebody who has asked whether the viewer may. */
  async createIn(
    tx: EntityManager,
    viewer: Viewer,
    input: CreateEventInput,
    { origin, sourceRef, certainty, claims = [], inferred = [] }: ToldOfEvent,
  ): Promise<Event> {
    const { slug, title, theme, startsOn, endsOn, timeZone, cities, languages, capacity } = input;
    const event = tx.create(Event, {
      slug,
      title: bilingual(title),
      theme: bilingual(theme),
      startsOn: startsOn ?? null,
      endsOn: endsOn ?? null,
      timeZone,
      cities: cities ?? [],
      languages: languages ?? ['zh', 'en'],
      claims,
      inferred,
      origin,
      sourceRef,
      certainty,
    });
    await tx.insert(Event, event);
    if (capacity !== undefined && capacity !== null) {
      const capacityId = await this.capacity.resize(tx, event.id, null, capacity);
      await tx.update(Event, { id: event.id }, { capacityId });
    }
    if (viewer.accountId !== null) {
      const owner = { accountId: viewer.accountId, eventId: event.id, role: Role.owner };
      await this.grants.give(tx, viewer, { ...owner, scopeId: null });
    }
    return this.done(tx, viewer, 'event.created', event.id);
  }

  async edit(viewer: Viewer, input: EditEventInput): Promise<Event> {
    const { id, version, capacity } = input;
    await this.access.require(viewer, Permission.editEvent, { eventId: id }, 'input.id');
    const changes = {
      slug: input.slug,
      title: bilingualChange(input.title),
      theme: bilingualChange(input.theme),
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      timeZone: input.timeZone,
      cities: input.cities,
      languages: input.languages,
      waitingList: input.waitingList,
      overlappingForums: input.overlappingForums,
      travelMinutes: input.travelMinutes,
    };
    return this.database.transaction(async (tx) => {
      await change(tx, Event, { id, version }, changes);
      if (capacity !== undefined) await this.resize(tx, id, capacity);
      return this.done(tx, viewer, 'event.edited', id, { ...changes, capacity });
    });
  }

  /** Makes it visible to everybody, and opens the registration. */
  async publish(viewer: Viewer, id: string): Promise<Event> {
    await this.access.require(viewer, Permission.editEvent, { eventId: id }, 'id');
    return this.database.transaction(async (tx) => {
      await step(tx, id, EventStatus.draft, EventStatus.published);
      return this.done(tx, viewer, 'event.published', id);
    });
  }

  async archive(viewer: Viewer, id: string): Promise<Event> {
    await this.access.require(viewer, Permission.archiveEvent, { eventId: id }, 'id');
    return this.database.transaction(async (tx) => {
      await step(tx, id, EventStatus.published, EventStatus.archived);
      return this.done(tx, viewer, 'event.archived', id);
    });
  }

  /** Puts these hosts in the place of those before. */
  async saveHosts(
    viewer: Viewer,
    { eventId, version, hosts }: SaveEventHostsInput,
  ): Promise<Event> {
    await this.access.require(viewer, Permission.editEvent, { eventId }, 'input.eventId');
    return this.database.transaction(async (tx) => {
      await change(tx, Event, { id: eventId, version }, {});
      await tx.delete(EventHost, { eventId });
      await tx.insert(
        EventHost,
        hosts.map(({ organisationId, role }, position) => {
          return { eventId, organisationId, role, position };
        }),
      );
      return this.done(tx, viewer, 'event.hosts_saved', eventId, { hosts });
    });
  }

  /** Adds the figures that a source prints, in its order; they stay as printed. */
  async addStatistics(
    viewer: Viewer,
    eventId: string,
    statistics: readonly ToldStatistic[],
  ): Promise<void> {
    await this.access.require(viewer, Permission.editEvent, { eventId }, 'eventId');
    await this.database.transaction(async (tx) => {
      for (const [position, told] of statistics.entries()) {
        const { measure, asPrinted, value, unit, precision, period } = told;
        const { origin, sourceRef, certainty } = told;
        await tx.insert(Statistic, {
          ...{ eventId, position, measure, asPrinted, value, unit, precision, period },
          ...{ origin, sourceRef, certainty },
        });
      }
      await this.done(tx, viewer, 'event.statistics_added', eventId);
    });
  }

  private async resize(tx: EntityManager, id: string, size: number | null): Promise<void> {
    const { capacityId: before } = await tx.findOneByOrFail(Event, { id });
    const capacityId = await this.capacity.resize(tx, id, before, size, { forumId: null });
    await tx.update(Event, { id }, { capacityId });
  }

  /** Writes down what was done, tells who listens, and gives the event as it is now. */
  private async done(
    tx: EntityManager,
    viewer: Viewer,
    action: string,
    eventId: string,
    changes: Readonly<Record<string, unknown>> | null = null,
  ): Promise<Event> {
    await this.audit.record(tx, viewer, action, { eventId, subjectId: eventId }, changes);
    await this.live.announce(tx, 'programme', eventId);
    await this.live.announce(tx, 'released', eventId);
    const event = await tx.findOneByOrFail(Event, { id: eventId });
    event.programme = Programme.draft;
    return event;
  }
}

/** Takes an event from one status to the next. @throws WrongStatus when it is in another */
async function step(
  tx: EntityManager,
  id: string,
  from: EventStatus,
  to: EventStatus,
): Promise<void> {
  const { affected } = await tx.update(
    Event,
    { id, status: from },
    { status: to, version: () => 'version + 1' },
  );
  if (affected === 1) return;
  const event = await tx.findOneBy(Event, { id });
  throw event === null ? new NotFound('id') : new WrongStatus(event.status);
}
