import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { CalendarService } from '../events/calendar/calendar.service.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import { oneOn, putBack } from '../kernel/audit/remains.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { change, staleness } from '../kernel/database/change.js';
import { timeRangeOf } from '../kernel/database/time-range.js';
import { refusingConstraint } from '../kernel/errors/constraint-errors.js';
import { NotFound } from '../kernel/errors/refusals.js';
import { required } from '../kernel/errors/required.js';
import { LiveService } from '../kernel/live/live.service.js';
import { enteredHere, type Source } from '../kernel/sources/sourced.js';
import { bilingual, bilingualChange } from '../kernel/text/bilingual-text.js';
import { longText, longTextChange } from '../kernel/text/long-text.js';
import { AgendaItem } from './agenda-item.entity.js';
import { agendaItemsById } from './agenda.query.js';
import { agendaRemains, type AgendaRemains } from './agenda-remains.js';
import { refuseOtherAnnouncements } from './announcements/announced-kinds.js';
import { forumScope } from './forum-scope.js';
import { Forum } from './forum.entity.js';
import { AgendaItemInUse } from './forums.errors.js';
import type { MoveAgendaItemInput } from './move-agenda-item.input.js';
import type { SaveAgendaItemInput } from './save-agenda-item.input.js';
import { withPresent } from './with-present.js';

/** An item that is to go, as it was seen. */
type Removed = Pick<AgendaItem, 'id' | 'eventId' | 'forumId' | 'slotId' | 'version'>;

@Injectable()
export class AgendaService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly calendar: CalendarService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /**
   * Makes an agenda item, or changes one with its `id`.
   * @throws RoomRequired or VersionConflict
   */
  save(viewer: Viewer, input: SaveAgendaItemInput, source = enteredHere): Promise<AgendaItem> {
    return input.id === undefined
      ? this.make(viewer, input, source)
      : this.change(viewer, input.id, input);
  }

  private async make(
    viewer: Viewer,
    input: SaveAgendaItemInput,
    { origin, sourceRef, certainty }: Source,
  ): Promise<AgendaItem> {
    const forumId = required(input.forumId, 'input.forumId');
    const forum = await this.access.requireOn(viewer, Permission.editProgramme, {
      path: 'input.forumId',
      find: () => this.database.manager.findOneBy(Forum, { id: forumId }),
      scopeOf: ({ id, eventId }) => forumScope({ eventId, forumId: id }),
    });
    const kind = required(input.kind, 'input.kind');
    const title = bilingual(required(input.title, 'input.title'));
    const { roomId = null, during = null } = input;
    const { eventId, slotId: parentId } = forum;

    return this.database.transaction(async (tx) => {
      const item = tx.create(AgendaItem, {
        eventId,
        forumId,
        slotId: await this.calendar.hold(tx, { eventId, roomId, during, parentId }),
        kind,
        title,
        abstract: longText(input.abstract),
        description: longText(input.description),
        position: input.position ?? (await nextPosition(tx, forumId)),
        fixed: input.fixed ?? false,
        origin,
        sourceRef,
        certainty,
      });
      await tx.insert(AgendaItem, item);
      return this.saved(tx, viewer, item, 'agenda_item.saved', input);
    });
  }

  private async change(
    viewer: Viewer,
    id: string,
    input: SaveAgendaItemInput,
  ): Promise<AgendaItem> {
    const item = await this.editable(viewer, id, 'input.id');
    const version = required(input.version, 'input.version');

    return this.database.transaction(async (tx) => {
      await this.calendar.keepForum(tx, item.slotId);
      const write = changeIn(tx, item, version, {
        kind: input.kind,
        title: bilingualChange(input.title),
        abstract: longTextChange(input.abstract),
        description: longTextChange(input.description),
        position: input.position,
        fixed: input.fixed,
      });
      await withPresent(write, () => presentItem(tx, id));
      if (input.kind !== undefined) await refuseOtherAnnouncements(tx, id, input.kind);
      await this.place(tx, item, input);
      return this.saved(tx, viewer, item, 'agenda_item.saved', input);
    });
  }

  /**
   * Puts an item to another time, room, position or forum, or takes it off the timetable.
   * @throws VersionConflict, or NotFound where the event has no such forum
   */
  async move(viewer: Viewer, input: MoveAgendaItemInput): Promise<AgendaItem> {
    const { id, version } = input;
    const item = await this.editable(viewer, id, 'input.id');
    const forum = await this.otherForum(viewer, item, input.forumId);

    return this.database.transaction(async (tx) => {
      await this.calendar.keepForum(tx, item.slotId, forum?.slotId);
      const position = input.position ?? (forum && (await nextPosition(tx, forum.id)));
      const write = changeIn(tx, item, version, { position, forumId: forum?.id });
      await withPresent(write, () => presentItem(tx, id));
      await this.place(tx, item, input, forum?.slotId);
      return this.saved(tx, viewer, item, 'agenda_item.moved', input);
    });
  }

  /** Takes an item out of the draft. @throws AgendaItemInUse or VersionConflict */
  async remove(viewer: Viewer, id: string, version: number): Promise<boolean> {
    const { eventId, forumId, slotId } = await this.editable(viewer, id, 'id');
    return this.database.transaction(async (tx) => {
      await this.removeIn(tx, viewer, { id, eventId, forumId, slotId, version });
      await this.live.announce(tx, 'programme', eventId);
      return true;
    });
  }

  /**
   * The same in a transaction of its caller's, who has asked for access and announces it.
   * @throws AgendaItemInUse or VersionConflict
   */
  async removeIn(
    tx: EntityManager,
    viewer: Viewer,
    { id, eventId, forumId, slotId, version }: Removed,
  ): Promise<void> {
    const kept = await agendaRemains(tx, id);
    const { affected } = await tx.delete(AgendaItem, { id, forumId, version }).catch(asItemInUse);
    if (affected !== 1) throw await staleness(tx, AgendaItem, { id, version });
    await this.calendar.drop(tx, slotId);
    const subject = { eventId, subjectId: id };
    await this.audit.record(tx, viewer, 'agenda_item.deleted', subject, { kept });
  }

  /**
   * Puts a deleted item back, as it was and under its id.
   * @throws NotFound where its forum or its room is gone, or VersionConflict where it is back
   */
  async restore(viewer: Viewer, id: string): Promise<AgendaItem> {
    const { eventId, kept } = await this.access.requireOn(viewer, Permission.editProgramme, {
      path: 'id',
      find: () => this.audit.deleted<AgendaRemains>('agenda_item.deleted', id),
      scopeOf: (deleted) =>
        forumScope({ eventId: deleted.eventId, forumId: deleted.kept.item.forum_id }),
    });
    const { item, roomId } = kept;
    const during = kept.during && timeRangeOf(kept.during);
    return this.database.transaction(async (tx) => {
      const forum = await tx.findOneBy(Forum, { id: item.forum_id, eventId });
      if (!forum) throw new NotFound('id');
      const wish = { eventId, roomId, during, parentId: forum.slotId };
      const slotId = await this.calendar.holdAgain(tx, wish);
      await putBack(tx, AgendaItem, oneOn({ ...item, slot_id: slotId }));
      return this.saved(tx, viewer, { id, eventId }, 'agenda_item.restored', {});
    });
  }

  private editable(viewer: Viewer, id: string, path: string): Promise<AgendaItem> {
    return this.access.requireOn(viewer, Permission.editProgramme, {
      path,
      find: () => this.database.manager.findOneBy(AgendaItem, { id }),
      scopeOf: forumScope,
    });
  }

  /** The forum that an item is to go to, for who may edit that as well; undefined where it stays in its own. */
  private async otherForum(
    viewer: Viewer,
    { eventId, forumId }: AgendaItem,
    id: string | undefined,
  ): Promise<Forum | undefined> {
    if (id === undefined || id.toLowerCase() === forumId) return undefined;
    return this.access.requireOn(viewer, Permission.editProgramme, {
      path: 'input.forumId',
      find: () => this.database.manager.findOneBy(Forum, { id, eventId }),
      scopeOf: (forum) => forumScope({ eventId, forumId: forum.id }),
    });
  }

  private async place(
    tx: EntityManager,
    { slotId }: AgendaItem,
    { roomId, during }: Pick<MoveAgendaItemInput, 'roomId' | 'during'>,
    parentId?: string,
  ): Promise<void> {
    if (parentId !== undefined) {
      await this.calendar.place(tx, [{ slotId, roomId, during, parentId }]);
    } else if (roomId !== undefined || during !== undefined) {
      await this.calendar.move(tx, slotId, { roomId, during });
    }
  }

  private async saved(
    tx: EntityManager,
    viewer: Viewer,
    { id, eventId }: Pick<AgendaItem, 'id' | 'eventId'>,
    action: string,
    changes: object,
  ): Promise<AgendaItem> {
    await this.audit.record(tx, viewer, action, { eventId, subjectId: id }, changes);
    await this.live.announce(tx, 'programme', eventId);
    const [item] = await agendaItemsById(tx, [id]);
    if (!item) throw new Error(`The item ${id} was not written down`);
    return item;
  }
}

/**
 * Changes an item in the forum in which that was allowed.
 * @throws VersionConflict, also where it has gone to another forum since
 */
async function changeIn(
  tx: EntityManager,
  { id, forumId }: AgendaItem,
  version: number,
  changes: Parameters<typeof change<AgendaItem>>[3],
): Promise<number> {
  const held = await tx.query<unknown[]>(
    'SELECT FROM agenda_items WHERE id = $1 AND forum_id = $2 FOR NO KEY UPDATE',
    [id, forumId],
  );
  if (held.length === 0) throw await staleness(tx, AgendaItem, { id, version });
  return change(tx, AgendaItem, { id, version }, changes);
}

/** How an item stands, as a refusal tells of it. */
async function presentItem(tx: EntityManager, id: string): Promise<object | null> {
  const [item] = await agendaItemsById(tx, [id]);
  if (!item) return null;
  const { forumId, kind, title, during, roomId, position, version } = item;
  return { id, forumId, kind, title, during, roomId, position, version };
}

async function nextPosition(tx: EntityManager, forumId: string): Promise<number> {
  return ((await tx.maximum(AgendaItem, 'position', { forumId })) ?? 0) + 1;
}

/** Nothing but a foreign key refuses to delete an item: something still belongs to it. */
function asItemInUse(failure: unknown): never {
  throw refusingConstraint(failure) === undefined ? failure : new AgendaItemInUse();
}
