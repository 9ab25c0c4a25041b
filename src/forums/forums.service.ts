import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { CalendarService } from '../events/calendar/calendar.service.js';
import { Capacity } from '../events/capacity/capacity.entity.js';
import { CapacityService } from '../events/capacity/capacity.service.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import { oneOn, putBack, type Row, rowsWith } from '../kernel/audit/remains.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { change, staleness } from '../kernel/database/change.js';
import { type TimeRange, timeRangeOf } from '../kernel/database/time-range.js';
import { refusingConstraint } from '../kernel/errors/constraint-errors.js';
import { BadUserInput, NotFound } from '../kernel/errors/refusals.js';
import { required } from '../kernel/errors/required.js';
import { LiveService } from '../kernel/live/live.service.js';
import { enteredHere } from '../kernel/sources/sourced.js';
import { bilingual, bilingualChange } from '../kernel/text/bilingual-text.js';
import { ForumHost } from './forum-host.entity.js';
import { forumScope } from './forum-scope.js';
import { Forum } from './forum.entity.js';
import { ForumInUse } from './forums.errors.js';
import { forumsById } from './forums.query.js';
import type { SaveForumHostsInput } from './save-forum-hosts.input.js';
import type { SaveForumInput } from './save-forum.input.js';
import type { Told } from './told.js';
import { withPresent } from './with-present.js';

@Injectable()
export class ForumsService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly calendar: CalendarService,
    private readonly capacity: CapacityService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /**
   * Makes a forum, or changes one with its `id`. Its span moves along the items it holds a room for.
   * @throws RoomRequired, SlugTaken, ForumCodeTaken, CapacityBelowTaken or VersionConflict
   */
  save(viewer: Viewer, input: SaveForumInput, told: Told = enteredHere): Promise<Forum> {
    return input.id === undefined
      ? this.make(viewer, input, told)
      : this.change(viewer, input.id, input);
  }

  private async make(viewer: Viewer, input: SaveForumInput, told: Told): Promise<Forum> {
    const eventId = required(input.eventId, 'input.eventId');
    await this.access.require(viewer, Permission.editEvent, { eventId }, 'input.eventId');
    const slug = required(input.slug, 'input.slug');
    const title = bilingual(required(input.title, 'input.title'));
    const { roomId = null, during = null } = input;

    return this.database.transaction(async (tx) => {
      const next = await nextForum(tx, eventId);
      const slotId = await this.calendar.hold(tx, { eventId, roomId, during, parentId: null });
      const capacityId = await this.capacity.resize(tx, eventId, null, input.capacity ?? null);
      const forum = tx.create(Forum, {
        eventId,
        slug,
        code: input.code ?? next.code,
        title,
        theme: bilingual(input.theme),
        heldOn: await dayToStore(tx, eventId, during, input.heldOn),
        slotId,
        capacityId,
        position: input.position ?? next.position,
        claims: [...(told.claims ?? [])],
        inferred: [...(told.inferred ?? [])],
        origin: told.origin,
        sourceRef: told.sourceRef,
        certainty: told.certainty,
      });
      await tx.insert(Forum, forum);
      return this.saved(tx, viewer, forum, input);
    });
  }

  private async change(viewer: Viewer, id: string, input: SaveForumInput): Promise<Forum> {
    const { eventId } = await this.editable(viewer, id, 'input.id');
    const version = required(input.version, 'input.version');

    return this.database.transaction(async (tx) => {
      const [before] = await forumsById(tx, [id]);
      if (!before) throw new NotFound('input.id');
      const during = input.during === undefined ? before.during : input.during;
      // What was shown as its day is told of nobody else once the span is gone, so it stays.
      const heldOn = input.heldOn === undefined && during === null ? before.heldOn : input.heldOn;
      const write = change(
        tx,
        Forum,
        { id, version },
        {
          slug: input.slug,
          code: input.code,
          title: bilingualChange(input.title),
          theme: bilingualChange(input.theme),
          heldOn: await dayToStore(tx, eventId, during, heldOn),
          position: input.position,
        },
      );
      await withPresent(write, () => presentForum(tx, id));
      if (input.roomId !== undefined || input.during !== undefined) {
        await this.calendar.move(tx, before.slotId, { roomId: input.roomId, during: input.during });
      }
      if (input.capacity !== undefined) {
        const counted = { forumId: id };
        const { capacityId } = before;
        const now = await this.capacity.resize(tx, eventId, capacityId, input.capacity, counted);
        await tx.update(Forum, { id }, { capacityId: now });
      }
      return this.saved(tx, viewer, before, input);
    });
  }

  /** Says anew who hosts the forum, in protocol order. @throws VersionConflict */
  async saveHosts(
    viewer: Viewer,
    { forumId, version, hosts }: SaveForumHostsInput,
  ): Promise<Forum> {
    const forum = await this.access.requireOn(viewer, Permission.editProgramme, {
      path: 'input.forumId',
      find: () => this.database.manager.findOneBy(Forum, { id: forumId }),
      scopeOf: ({ id, eventId }) => forumScope({ eventId, forumId: id }),
    });
    const listed = hosts.map(({ organisationId, role }, position) => ({
      forumId,
      organisationId,
      role,
      position,
    }));

    return this.database.transaction(async (tx) => {
      await change(tx, Forum, { id: forumId, version }, {});
      await tx.delete(ForumHost, { forumId });
      if (listed.length > 0) await tx.insert(ForumHost, listed);
      return this.saved(tx, viewer, forum, { hosts });
    });
  }

  /** @throws ForumInUse, or VersionConflict */
  async remove(viewer: Viewer, id: string, version: number): Promise<boolean> {
    const forum = await this.editable(viewer, id, 'id');
    return this.database.transaction((tx) => this.removeIn(tx, viewer, forum, version));
  }

  /** The same in a transaction of its caller's, who has asked for access. */
  async removeIn(
    tx: EntityManager,
    viewer: Viewer,
    { id, eventId, slotId, capacityId }: Forum,
    version: number,
  ): Promise<boolean> {
    const kept = await remainsOf(tx, id);
    await tx.delete(ForumHost, { forumId: id });
    const { affected } = await tx.delete(Forum, { id, version }).catch(asInUse);
    if (affected !== 1) throw await staleness(tx, Forum, { id, version });
    await this.calendar.drop(tx, slotId);
    await this.capacity.resize(tx, eventId, capacityId, null);
    await this.audit.record(tx, viewer, 'forum.deleted', { eventId, subjectId: id }, { kept });
    await this.live.announce(tx, 'forums', eventId);
    return true;
  }

  /**
   * Puts a deleted forum back, as it was and under its id: with its hosts, its room and span, and its limit.
   * @throws SlugTaken or ForumCodeTaken where another has taken its names, NotFound for a room that is gone, or
   * VersionConflict where the forum is back
   */
  async restore(viewer: Viewer, id: string): Promise<Forum> {
    const { eventId, kept } = await this.access.requireOn(viewer, Permission.editEvent, {
      path: 'id',
      find: () => this.audit.deleted<Remains>('forum.deleted', id),
      scopeOf: (deleted) => deleted,
    });
    const { forum, hosts, roomId, capacity } = kept;
    const during = kept.during && timeRangeOf(kept.during);
    return this.database.transaction(async (tx) => {
      const holds = {
        slot_id: await this.calendar.hold(tx, { eventId, roomId, during, parentId: null }),
        capacity_id: await this.capacity.resize(tx, eventId, null, capacity),
      };
      await putBack(tx, Forum, oneOn({ ...forum, ...holds }));
      await putBack(tx, ForumHost, hosts);
      await this.audit.record(tx, viewer, 'forum.restored', { eventId, subjectId: id });
      await this.live.announce(tx, 'forums', eventId);
      const [restored] = await forumsById(tx, [id]);
      if (!restored) throw new Error(`The forum ${id} was not put back`);
      return restored;
    });
  }

  private editable(viewer: Viewer, id: string, path: string): Promise<Forum> {
    return this.access.requireOn(viewer, Permission.editEvent, {
      path,
      find: () => this.database.manager.findOneBy(Forum, { id }),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
  }

  private async saved(
    tx: EntityManager,
    viewer: Viewer,
    { id, eventId }: Pick<Forum, 'id' | 'eventId'>,
    changes: object,
  ): Promise<Forum> {
    await this.audit.record(tx, viewer, 'forum.saved', { eventId, subjectId: id }, changes);
    await this.live.announce(tx, 'forums', eventId);
    const [forum] = await forumsById(tx, [id]);
    if (!forum) throw new Error(`The forum ${id} was not written down`);
    return forum;
  }
}

/** What a forum was made of when it was deleted. */
interface Remains {
  readonly forum: Row;
  readonly hosts: readonly Row[];
  readonly roomId: string | null;
  readonly during: { readonly start: string; readonly end: string } | null;
  /** How many people it holds; null where there is no limit. */
  readonly capacity: number | null;
}

async function remainsOf(tx: EntityManager, id: string): Promise<object> {
  const [row] = await rowsWith(tx, Forum, 'id', id);
  const [forum] = await forumsById(tx, [id]);
  const capacityId = forum?.capacityId ?? null;
  const limit = capacityId === null ? null : await tx.findOneBy(Capacity, { id: capacityId });
  return {
    forum: row,
    hosts: await rowsWith(tx, ForumHost, 'forum_id', id),
    roomId: forum?.roomId ?? null,
    during: forum?.during ?? null,
    capacity: limit?.size ?? null,
  } satisfies { [Name in keyof Remains]: unknown };
}

/** Nothing but a foreign key refuses to delete a forum: something belongs to it, or a release shows it. */
function asInUse(failure: unknown): never {
  throw refusingConstraint(failure) === undefined ? failure : new ForumInUse();
}

/** How a forum stands, as a refusal tells of it. */
async function presentForum(tx: EntityManager, forumId: string): Promise<object | null> {
  const [forum] = await forumsById(tx, [forumId]);
  if (!forum) return null;
  const { id, slug, code, title, heldOn, during, roomId, position, version } = forum;
  return { id, slug, code, title, heldOn, during, roomId, position, version };
}

/** The code and the position of one more forum; who makes another at the same time waits. */
export async function nextForum(
  tx: EntityManager,
  eventId: string,
): Promise<Pick<Forum, 'code' | 'position'>> {
  const [event] = await tx.query<object[]>('SELECT FROM events WHERE id = $1 FOR NO KEY UPDATE', [
    eventId,
  ]);
  if (!event) throw new NotFound('input.eventId');
  const [next] = await tx.query<[Pick<Forum, 'code' | 'position'>]>(
    `SELECT 'F' || coalesce(max(substr(code, 2)::integer) FILTER (WHERE code ~ '^F[0-9]+$'), 0) + 1 AS code,
       coalesce(max(position), 0) + 1 AS position
     FROM forums WHERE event_id = $1`,
    [eventId],
  );
  return next;
}

/**
 * The day is stored only while there is no span; beside one it is the local day of its start, and may be
 * given as that alone.
 */
async function dayToStore(
  tx: EntityManager,
  eventId: string,
  during: TimeRange | null,
  heldOn: string | null | undefined,
): Promise<string | null> {
  if (during === null) return heldOn ?? null;
  if (heldOn === undefined || heldOn === null) return null;
  const [event] = await tx.query<{ day: string }[]>(
    'SELECT ($2::timestamptz AT TIME ZONE time_zone)::date AS day FROM events WHERE id = $1',
    [eventId, during.start],
  );
  if (event?.day !== heldOn) throw new BadUserInput('input.heldOn', 'day_of_span');
  return null;
}
