import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { BadUserInput, VersionConflict } from '../../kernel/errors/refusals.js';
import type { SeenInput } from '../../kernel/graphql/seen.input.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { forumScope } from '../forum-scope.js';
import { Forum } from '../forum.entity.js';
import type { AgendaChange } from './agenda-change.js';
import { requireSeen } from './as-seen.js';
import type { CompactForumInput } from './compact-forum.input.js';
import type { MoveAgendaItemsInput } from './move-agenda-items.input.js';
import { MovesService } from './moves.service.js';
import { isPlaced, type Standing, standing } from './placed.query.js';
import { compacted, shifted, swapped } from './placing.js';
import type { ShiftDayInput } from './shift-day.input.js';
import { unknownRoom } from './unknown-room.js';
import type { SwapAgendaItemsInput } from './swap-agenda-items.input.js';

/**
 * Changes of many items at once: in one transaction, each at the version that was read, and with what takes it
 * back. The draft may clash.
 */
@Injectable()
export class EditingService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly moves: MovesService,
  ) {}

  /** @throws VersionConflict, RoomRequired or NotFound */
  async move(viewer: Viewer, input: MoveAgendaItemsInput): Promise<AgendaChange> {
    const { moves } = input;
    const forums = input.forums ?? [];
    const ids = moves.map(({ id }) => id);
    const named = ids.map((id, index) => ({ id, path: `input.moves.${index}.id` }));
    const { eventId, forumIds } = await this.requireItems(viewer, named, 'input.moves');
    const targets = await this.requireForums(viewer, eventId, input, forumIds);
    if (forums.length > 0) {
      await this.access.require(viewer, Permission.editEvent, { eventId }, 'input.moves');
    }

    const moved = this.database.transaction(async (tx) => {
      const widened = await this.moves.forums(tx, eventId, forums);
      const items = await standing(tx, 'item.id', ids, targets);
      requireSeen(moves, items);
      requireIn(forumIds, items);
      const about = { action: 'agenda.moved', eventId, subjectId: eventId };
      return this.moves.make(tx, viewer, about, {
        ...{ items, places: moves, list: 'input.moves', forums: widened },
      });
    });
    const rooms = moves.map(({ roomId }, index) => {
      return { roomId, path: `input.moves.${index}.roomId` };
    });
    return moved.catch(async (failure: unknown) => {
      throw await unknownRoom(failure, this.database.manager, eventId, rooms);
    });
  }

  /** Puts two items in the place of one another. @throws VersionConflict */
  async swap(viewer: Viewer, { one, other }: SwapAgendaItemsInput): Promise<AgendaChange> {
    const named = [
      { id: one.id, path: 'input.one.id' },
      { id: other.id, path: 'input.other.id' },
    ];
    const { eventId, forumIds } = await this.requireItems(viewer, named, 'input.other');

    return this.database.transaction(async (tx) => {
      const items = await standing(tx, 'item.id', [one.id, other.id]);
      requireSeen([one, other], items);
      requireIn(forumIds, items);
      const [first, second] = items.filter(isPlaced);
      if (!first || !second) {
        const unplaced = items.find((item) => !isPlaced(item));
        throw new BadUserInput(unplaced?.id === one.id ? 'input.one' : 'input.other', 'not_placed');
      }
      const about = { action: 'agenda.swapped', eventId, subjectId: one.id };
      return this.moves.make(tx, viewer, about, { items, places: swapped(first, second) });
    });
  }

  /**
   * Moves all items that start on a day, and with them the spans of the forums named.
   * @throws VersionConflict, or NotFound where the event has no such forum
   */
  async shiftDay(viewer: Viewer, input: ShiftDayInput): Promise<AgendaChange> {
    await this.requireDay(viewer, input);
    const { eventId, day, minutes } = input;
    const forumId = input.forumId ?? null;
    const seen = input.forums ?? [];
    if (seen.length > 0) {
      await this.access.require(viewer, Permission.editEvent, { eventId }, 'input.eventId');
    }

    return this.database.transaction(async (tx) => {
      const spans = await spansOn(tx, input, seen);
      const forums = await this.moves.forums(
        tx,
        eventId,
        spans.map(({ id, version, start, end }) => {
          return { id, version, during: shifted({ start, end }, minutes) };
        }),
      );
      const there =
        forumId === null
          ? await standing(tx, 'item.event_id', [eventId])
          : await standing(tx, 'item.forum_id', [forumId]);
      const items = there.filter((item) => item.eventId === eventId && item.day === day);
      requireSeen(input.items, items);
      const places = items.filter(isPlaced).map(({ id, during }) => {
        return { id, during: shifted(during, minutes) };
      });
      const about = { action: 'agenda.day_shifted', eventId, subjectId: forumId ?? eventId };
      return this.moves.make(tx, viewer, about, { items, places, forums });
    });
  }

  /** Puts the items of a forum one after the other, with the same gap between. @throws VersionConflict */
  async compact(
    viewer: Viewer,
    { forumId, gapMinutes, items: seen }: CompactForumInput,
  ): Promise<AgendaChange> {
    const { eventId } = await this.access.requireOn(viewer, Permission.editProgramme, {
      path: 'input.forumId',
      find: () => this.database.manager.findOneBy(Forum, { id: forumId }),
      scopeOf: ({ id, eventId }) => forumScope({ eventId, forumId: id }),
    });

    return this.database.transaction(async (tx) => {
      const items = (await standing(tx, 'item.forum_id', [forumId])).filter(isPlaced);
      requireSeen(seen, items);
      const places = compacted(items, gapMinutes ?? 0, await startOf(tx, forumId));
      const about = { action: 'agenda.compacted', eventId, subjectId: forumId };
      return this.moves.make(tx, viewer, about, { items, places });
    });
  }

  /** Whether the day of the event, or of its one forum, may be edited. */
  private async requireDay(viewer: Viewer, { eventId, forumId }: ShiftDayInput): Promise<void> {
    if (forumId === undefined || forumId === null) {
      await this.access.require(viewer, Permission.editProgramme, { eventId }, 'input.eventId');
      return;
    }
    await this.access.requireOn(viewer, Permission.editProgramme, {
      path: 'input.forumId',
      find: () => this.database.manager.findOneBy(Forum, { id: forumId, eventId }),
      scopeOf: () => forumScope({ eventId, forumId }),
    });
  }

  /**
   * Whether these items of one event may be edited; gives the event, and the forums they are in.
   * @param list what holds all of them, where they are of several events
   */
  private async requireItems(
    viewer: Viewer,
    [first, ...others]: readonly NamedItem[],
    list: string,
  ): Promise<{ eventId: string; forumIds: ReadonlySet<string> }> {
    if (first === undefined) throw new BadUserInput(list, 'array_min_size');
    const { eventId, forumId } = await this.editable(viewer, first);
    const found = await this.database.manager.findBy(AgendaItem, {
      id: In(others.map(({ id }) => id)),
    });
    const byId = new Map(found.map((item) => [item.id, item]));
    const asked = new Set([forumId]);
    for (const { id, path } of others) {
      const item = byId.get(id);
      if (item && asked.has(item.forumId)) continue;
      const other = await this.editable(viewer, { id, path });
      if (other.eventId !== eventId) throw new BadUserInput(list, 'one_event');
      asked.add(other.forumId);
    }
    return { eventId, forumIds: asked };
  }

  /** Whether the forums that items are to go to may be edited as well; gives those. @throws NotFound */
  private async requireForums(
    viewer: Viewer,
    eventId: string,
    { moves }: MoveAgendaItemsInput,
    asked: ReadonlySet<string>,
  ): Promise<string[]> {
    const targets = new Set<string>();
    for (const [index, { forumId: id }] of moves.entries()) {
      if (id === undefined || targets.has(id)) continue;
      targets.add(id);
      if (asked.has(id)) continue;
      await this.access.requireOn(viewer, Permission.editProgramme, {
        path: `input.moves.${String(index)}.forumId`,
        find: () => this.database.manager.findOneBy(Forum, { id, eventId }),
        scopeOf: (forum) => forumScope({ eventId, forumId: forum.id }),
      });
    }
    return [...targets];
  }

  private editable(viewer: Viewer, { id, path }: NamedItem): Promise<AgendaItem> {
    return this.access.requireOn(viewer, Permission.editProgramme, {
      path,
      find: () => this.database.manager.findOneBy(AgendaItem, { id }),
      scopeOf: forumScope,
    });
  }
}

/** @throws VersionConflict where somebody has put one of them into another forum since it was asked for */
function requireIn(forumIds: ReadonlySet<string>, items: readonly Standing[]): void {
  const gone = items.find(({ forumId }) => !forumIds.has(forumId));
  if (gone) throw new VersionConflict({ yours: null, current: gone.version });
}

interface NamedItem {
  readonly id: string;
  /** The argument that names it. */
  readonly path: string;
}

interface ForumSpan extends Pick<Standing, 'id' | 'version'> {
  readonly start: Date;
  readonly end: Date;
}

/** The spans of the forums that are to be shifted, which start on the day. */
async function spansOn(
  tx: EntityManager,
  { eventId, day }: ShiftDayInput,
  forums: readonly SeenInput[],
): Promise<ForumSpan[]> {
  const spans = await tx.query<(ForumSpan & { day: string })[]>(
    `SELECT forum.id, lower(slot.during) AS start, upper(slot.during) AS "end",
       (lower(slot.during) AT TIME ZONE event.time_zone)::date AS day
     FROM forums forum
     JOIN slots slot ON slot.id = forum.slot_id
     JOIN events event ON event.id = forum.event_id
     WHERE forum.event_id = $1 AND forum.id = ANY($2)`,
    [eventId, forums.map(({ id }) => id)],
  );
  return forums.map(({ id, version }, index) => {
    const span = spans.find((one) => one.id === id);
    if (span?.day !== day) throw new BadUserInput(`input.forums.${String(index)}`, 'not_placed');
    return { ...span, version };
  });
}

/** When the forum begins that holds a room. */
async function startOf(
  tx: EntityManager,
  forumId: string,
): Promise<{ day: string; start: Date } | null> {
  const [start] = await tx.query<{ day: string; start: Date }[]>(
    `SELECT lower(slot.during) AS start, (lower(slot.during) AT TIME ZONE event.time_zone)::date AS day
     FROM forums forum
     JOIN slots slot ON slot.id = forum.slot_id
     JOIN events event ON event.id = forum.event_id
     WHERE forum.id = $1 AND slot.during IS NOT NULL`,
    [forumId],
  );
  return start ?? null;
}
