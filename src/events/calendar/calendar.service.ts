import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';

import { type TimeRange, writeTimeRange } from '../../kernel/database/time-range.js';
import { BadUserInput, NotFound } from '../../kernel/errors/refusals.js';
import { RoomRequired } from '../events.errors.js';
import { Engagement, type EngagementPart } from './engagement.entity.js';
import { Slot } from './slot.entity.js';

/** What is to be held: a room for a span, both or neither. */
export interface Wish {
  readonly eventId: string;
  readonly roomId: string | null;
  readonly during: TimeRange | null;
  /** The forum's slot, for an item; null for a forum. */
  readonly parentId: string | null;
}

/** What of a slot is to change; what is left out stays, null gives it up. */
export interface Move {
  readonly roomId?: string | null | undefined;
  readonly during?: TimeRange | null | undefined;
}

/** The move of one among several slots. */
export interface SlotMove extends Move {
  readonly slotId: string;
  /** The slot of the forum it goes to; left out: it stays in its own. */
  readonly parentId?: string | undefined;
  /** The argument that asks for it, such as `input.moves.0`; left out: `input`. */
  readonly path?: string | undefined;
}

/** A person's part in a slot. */
export interface Part {
  readonly slotId: string;
  readonly personId: string;
  readonly part: EngagementPart;
  /** Whether a release holds it; else it only warns. */
  readonly firm: boolean;
  /** The appearance, signatory or witness it stems from; it engages once. */
  readonly causeId: string;
}

/**
 * The only one who writes slots and engagements, always in somebody else's transaction. The draft is free:
 * nothing is refused because it overlaps.
 *
 * A forum holds a room and a span, or neither; an item of a forum that holds a room stores none of its own.
 */
@Injectable()
export class CalendarService {
  /**
   * Holds what is wished for, and gives the slot's id.
   * @throws BadUserInput or RoomRequired where it does not fit its forum, NotFound where that is gone
   */
  async hold(tx: EntityManager, { eventId, roomId, during, parentId }: Wish): Promise<string> {
    if (parentId !== null) await this.fitIntoForum(tx, parentId, { roomId, during });
    const slot = tx.create(Slot, { eventId, roomId, during, parentId });
    await tx.insert(Slot, slot);
    return slot.id;
  }

  /**
   * Holds again what an item held: where its forum has a room by now, none of its own.
   * @throws NotFound where its forum is gone
   */
  async holdAgain(
    tx: EntityManager,
    { eventId, roomId, during, parentId }: Wish & { readonly parentId: string },
  ): Promise<string> {
    const forum = await this.forumSlot(tx, parentId);
    return this.hold(tx, { eventId, roomId: roomIn(forum, during, roomId), during, parentId });
  }

  /**
   * Moves a slot. With a forum's go its items: a span of the same length moves them along; a room given to
   * it clears theirs; a room taken from it becomes theirs.
   * @throws BadUserInput or RoomRequired where an item does not fit its forum
   */
  async move(tx: EntityManager, slotId: string, { roomId, during }: Move): Promise<void> {
    const { parentId } = await tx.findOneByOrFail(Slot, { id: slotId });
    const parent = parentId === null ? null : await this.forumSlot(tx, parentId);
    const before = await tx.findOneOrFail(Slot, {
      where: { id: slotId },
      lock: { mode: 'for_no_key_update' },
    });
    const after = {
      roomId: roomId === undefined ? before.roomId : roomId,
      during: during === undefined ? before.during : during,
    };
    if (parent) checkFit(parent, after, 'input');
    await tx.update(Slot, { id: slotId }, after);
    if (parent === null) await this.takeItemsAlong(tx, before, after);
  }

  /** The same for many things that fit into their forums, in as few statements as for one. */
  async holdAll(tx: EntityManager, wishes: readonly Wish[]): Promise<string[]> {
    if (wishes.length === 0) return [];
    const slots = wishes.map(({ eventId, roomId, during, parentId }) =>
      tx.create(Slot, { eventId, roomId, during, parentId }),
    );
    await tx.insert(Slot, slots);
    return slots.map(({ id }) => id);
  }

  /**
   * Moves the slots of items, many in one statement. The caller holds their items, so nobody moves them as well.
   * What goes to another forum keeps its time, and its room where it may have one of its own there.
   * @throws BadUserInput or RoomRequired, with the argument that asks for it, or NotFound where the forum is gone
   */
  async place(tx: EntityManager, moves: readonly SlotMove[]): Promise<void> {
    const ids = moves.map(({ slotId }) => slotId);
    const slots = await this.held(tx, ids, 'for_no_key_update');
    const parentIds = [...slots.values(), ...moves].flatMap(({ parentId }) => parentId ?? []);
    const forums = await this.held(tx, [...new Set(parentIds)], 'pessimistic_read');
    const forumOf = (id: string | null) => (id === null ? undefined : forums.get(id));
    const rows = moves.flatMap(({ slotId, path = 'input', ...move }) => {
      const before = slots.get(slotId);
      if (!before) return [];
      const parentId = move.parentId ?? before.parentId;
      const forum = forumOf(parentId);
      if (parentId !== null && !forum) throw new NotFound(`${path}.forumId`);
      const during = move.during === undefined ? before.during : move.during;
      const kept =
        forum && parentId !== before.parentId
          ? roomIn(forum, during, before.roomId ?? forumOf(before.parentId)?.roomId ?? null)
          : before.roomId;
      const after = { during, roomId: move.roomId === undefined ? kept : move.roomId };
      if (forum) checkFit(forum, after, path);
      // Postgres refuses it as well, but cannot say which of several it was.
      if (after.roomId !== null && after.during === null) {
        throw new BadUserInput(`${path}.during`, 'required');
      }
      return [
        {
          ...{ id: slotId, parent_id: parentId, room_id: after.roomId },
          during: after.during && writeTimeRange(after.during),
        },
      ];
    });
    await tx.query(
      `UPDATE slots SET parent_id = move.parent_id, room_id = move.room_id, during = move.during
       FROM json_to_recordset($1) AS move (id uuid, parent_id uuid, room_id uuid, during tstzrange)
       WHERE slots.id = move.id`,
      [JSON.stringify(rows)],
    );
  }

  /** Moves a forum's slot alone: its items stay where they are. */
  async placeForum(
    tx: EntityManager,
    slotId: string,
    place: { readonly during: TimeRange | null; readonly roomId?: string | null },
  ): Promise<void> {
    await tx.update(Slot, { id: slotId }, place);
  }

  private async held(
    tx: EntityManager,
    ids: readonly string[],
    mode: 'for_no_key_update' | 'pessimistic_read',
  ): Promise<ReadonlyMap<string, Slot>> {
    const slots = await tx
      .createQueryBuilder(Slot, 'slot')
      .where('slot.id = ANY(:ids)', { ids })
      .orderBy('slot.id')
      .setLock(mode)
      .getMany();
    return new Map(slots.map((slot) => [slot.id, slot]));
  }

  /**
   * Keeps the room of the forum in which an item has its slot, until the transaction ends.
   * @param parentId the slot of the forum it is to go to, which is kept as well
   */
  async keepForum(tx: EntityManager, slotId: string, parentId?: string): Promise<void> {
    await tx.query(
      `SELECT FROM slots WHERE id = (SELECT parent_id FROM slots WHERE id = $1) OR id = $2 ORDER BY id FOR SHARE`,
      [slotId, parentId ?? null],
    );
  }

  /** Gives a slot up, and with it who takes part in it. */
  async drop(tx: EntityManager, slotId: string): Promise<void> {
    await tx.delete(Slot, { id: slotId });
  }

  async engage(tx: EntityManager, { slotId, personId, part, firm, causeId }: Part): Promise<void> {
    await tx.insert(Engagement, { slotId, personId, part, firm, causeId });
  }

  /** Says of what these causes engage whether a release holds it. */
  async confirm(tx: EntityManager, causeIds: readonly string[], firm: boolean): Promise<void> {
    await tx.update(Engagement, { causeId: In(causeIds) }, { firm });
  }

  /** Ends what a cause engages; nothing happens where it engages nothing. */
  async disengage(tx: EntityManager, causeId: string): Promise<void> {
    await tx.delete(Engagement, { causeId });
  }

  /** Takes a person's part along to another slot. */
  async moveEngagement(tx: EntityManager, causeId: string, slotId: string): Promise<void> {
    await tx.update(Engagement, { causeId }, { slotId });
  }

  private async fitIntoForum(tx: EntityManager, parentId: string, wish: Placement): Promise<void> {
    checkFit(await this.forumSlot(tx, parentId), wish, 'input');
  }

  /**
   * The forum's slot, which keeps its room until the transaction ends.
   * @throws NotFound where somebody has deleted the forum since it was found
   */
  private async forumSlot(tx: EntityManager, id: string): Promise<Slot> {
    const slot = await tx.findOne(Slot, { where: { id }, lock: { mode: 'pessimistic_read' } });
    if (slot === null) throw new NotFound('input.forumId');
    return slot;
  }

  private async takeItemsAlong(
    tx: EntityManager,
    { id, roomId, during }: Slot,
    after: Placement,
  ): Promise<void> {
    if (roomId === null && after.roomId !== null) {
      await tx.update(Slot, { parentId: id }, { roomId: null });
    }
    if (roomId !== null && after.roomId === null) {
      await tx.query('UPDATE slots SET room_id = $2 WHERE parent_id = $1 AND during IS NOT NULL', [
        id,
        roomId,
      ]);
    }
    const shift = shiftBetween(during, after.during);
    if (shift !== 0) {
      await tx.query(
        `UPDATE slots
         SET during = tstzrange(lower(during) + $2 * interval '1 ms', upper(during) + $2 * interval '1 ms')
         WHERE parent_id = $1 AND during IS NOT NULL`,
        [id, shift],
      );
    }
  }
}

interface Placement {
  readonly roomId: string | null;
  readonly during: TimeRange | null;
}

/** The room of its own that an item has in a forum it comes to with this one: none where the forum holds its room. */
function roomIn(forum: Slot, during: TimeRange | null, roomId: string | null): string | null {
  return forum.roomId === null && during !== null ? roomId : null;
}

/** What no constraint can say, as it looks at two rows: the forum's room decides over the item's. */
function checkFit(forum: Slot, { roomId, during }: Placement, path: string): void {
  if (forum.roomId !== null && roomId !== null) {
    throw new BadUserInput(`${path}.roomId`, 'forum_holds_room');
  }
  if (forum.roomId === null && during !== null && roomId === null) {
    throw new RoomRequired(`${path}.roomId`);
  }
}

/** By how many milliseconds a span was moved; 0 where it was stretched or shrunk, given or taken away. */
function shiftBetween(before: TimeRange | null, after: TimeRange | null): number {
  if (before === null || after === null) return 0;
  const atStart = after.start.getTime() - before.start.getTime();
  const atEnd = after.end.getTime() - before.end.getTime();
  return atStart === atEnd ? atStart : 0;
}
