import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { Event, Programme } from '../../events/event.entity.js';
import { OrganisingService } from '../../events/organising.service.js';
import { Room } from '../../events/room.entity.js';
import { Forum } from '../../forums/forum.entity.js';
import { forumsById, forumsOfEvents } from '../../forums/forums.query.js';
import { nextForum } from '../../forums/forums.service.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { BadUserInput, NotFound, VersionConflict } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { enteredHere } from '../../kernel/sources/sourced.js';
import { bilingual } from '../../kernel/text/bilingual-text.js';
import type { CopyEventInput } from './copy-event.input.js';
import type { CopyForumInput } from './copy-forum.input.js';
import { ForumCopiesService } from './forum-copies.service.js';
import { dayAfter, daysBetween, type Shift, shiftedSpans } from './shift.query.js';

/** Takes a forum, or a whole event, as a template for another. */
@Injectable()
export class CopiesService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly organising: OrganisingService,
    private readonly copies: ForumCopiesService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** @throws SlugTaken, VersionConflict, or NotFound for a room of another event */
  async forum(viewer: Viewer, input: CopyForumInput): Promise<Forum> {
    const { forumId, version, slug } = input;
    const withPeople = input.withPeople ?? false;
    const source = await this.access.requireOn(viewer, Permission.viewDraft, {
      path: 'input.forumId',
      find: () => this.database.manager.findOneBy(Forum, { id: forumId }),
      scopeOf: (forum) => ({ eventId: forum.eventId }),
    });
    const eventId = input.eventId ?? source.eventId;
    await this.access.require(
      viewer,
      Permission.editEvent,
      { eventId },
      input.eventId ? 'input.eventId' : 'input.forumId',
    );
    const same = eventId === source.eventId;
    if (withPeople && !same) throw new BadUserInput('input.withPeople', 'same_event');

    return this.database.transaction(async (tx) => {
      const { code, position } = await nextForum(tx, eventId);
      const [model] = await forumsById(tx, [forumId]);
      if (!model) throw new NotFound('input.forumId');
      const current = model.version;
      if (current !== version) throw new VersionConflict({ yours: version, current });
      const title = input.title ? bilingual(input.title) : model.title;
      const wanted = input.roomId ?? null;
      const [copyId] = await this.copies.copy(tx, [model], {
        eventId,
        shift: await shiftTo(tx, model, eventId, input.day ?? null),
        roomFor: (roomId) => (model.roomId === null ? null : wanted) ?? (same ? roomId : null),
        named: () => ({ slug, code, title, position }),
        withPeople,
      });
      const [copy] = await forumsById(tx, copyId === undefined ? [] : [copyId]);
      if (!copy) throw new Error(`The copy of ${forumId} was not written down`);
      const subject = { eventId, subjectId: copy.id };
      await this.audit.record(tx, viewer, 'forum.copied', subject, { from: forumId });
      await this.live.announce(tx, 'forums', eventId);
      await this.live.announce(tx, 'programme', eventId);
      return copy;
    });
  }

  /** Who copies an event owns the new one. @throws SlugTaken */
  async event(viewer: Viewer, input: CopyEventInput): Promise<Event> {
    await this.access.requireMayCreateEvents(viewer);
    await this.access.require(
      viewer,
      Permission.viewDraft,
      { eventId: input.eventId },
      'input.eventId',
    );

    return this.database.transaction(async (tx) => {
      const source = await tx.findOneByOrFail(Event, { id: input.eventId });
      const { slug, title, startsOn } = input;
      const { endsOn, cities, languages, waitingList, overlappingForums } = source;
      const first = source.startsOn ?? (await firstDayOf(tx, source)) ?? startsOn;
      const days = daysBetween(first, startsOn);
      const timeZone = input.timeZone ?? source.timeZone;
      const last = endsOn === null ? null : dayAfter(endsOn, days);
      const made = await this.organising.createIn(
        tx,
        viewer,
        { slug, title, startsOn, endsOn: last, timeZone, cities, languages },
        enteredHere,
      );
      const { clashSeverities, travelMinutes } = source;
      const rules = { waitingList, overlappingForums, clashSeverities, travelMinutes };
      await tx.update(Event, { id: made.id }, rules);
      const shift = { from: source.timeZone, to: timeZone, days };
      const rooms = await copyRooms(tx, source.id, made.id, shift);
      await this.copies.copy(tx, await forumsOfEvents(tx, [source.id]), {
        eventId: made.id,
        shift,
        roomFor: (roomId) => rooms.get(roomId) ?? null,
        named: (forum) => ({
          ...{ slug: forum.slug, code: forum.code, title: forum.title, position: forum.position },
        }),
        withPeople: false,
      });
      const subject = { eventId: made.id, subjectId: made.id };
      await this.audit.record(tx, viewer, 'event.copied', subject, { from: source.id });
      const copy = await tx.findOneByOrFail(Event, { id: made.id });
      copy.programme = Programme.draft;
      return copy;
    });
  }
}

/** From the day on which the forum starts to the one on which its copy shall. */
async function shiftTo(
  tx: EntityManager,
  forum: Forum,
  eventId: string,
  day: string | null,
): Promise<Shift> {
  const source = await tx.findOneByOrFail(Event, { id: forum.eventId });
  const target = await tx.findOneByOrFail(Event, { id: eventId });
  const [first] = await tx.query<{ day: string | null }[]>(
    `SELECT (min(lower(slot.during)) AT TIME ZONE $2)::date AS day
     FROM slots slot WHERE slot.id = $1 OR slot.parent_id = $1`,
    [forum.slotId, source.timeZone],
  );
  const from = first?.day ?? forum.heldOn;
  const days = day === null || from === null ? 0 : daysBetween(from, day);
  return { from: source.timeZone, to: target.timeZone, days };
}

async function firstDayOf(tx: EntityManager, { id, timeZone }: Event): Promise<string | null> {
  const [first] = await tx.query<{ day: string | null }[]>(
    'SELECT (min(lower(during)) AT TIME ZONE $2)::date AS day FROM slots WHERE event_id = $1',
    [id, timeZone],
  );
  return first?.day ?? null;
}

/** Gives the new room for each of the old ones. */
async function copyRooms(
  tx: EntityManager,
  from: string,
  eventId: string,
  shift: Shift,
): Promise<ReadonlyMap<string, string>> {
  const rooms = await tx.find(Room, { where: { eventId: from }, order: { position: 'ASC' } });
  const copies = new Map<string, string>();
  for (const { id, name, venue, city, capacity, openHours, equipment, position } of rooms) {
    const hours = await shiftedSpans(tx, openHours, shift);
    const copy = tx.create(Room, {
      ...{ eventId, name, venue, city, capacity, equipment, position },
      openHours: hours.filter((span) => span !== null),
    });
    await tx.insert(Room, copy);
    copies.set(id, copy.id);
  }
  return copies;
}
