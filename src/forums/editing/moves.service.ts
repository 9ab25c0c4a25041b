import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import { CalendarService } from '../../events/calendar/calendar.service.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import type { TimeRange } from '../../kernel/database/time-range.js';
import { BadUserInput, NotFound } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { agendaItemsById } from '../agenda.query.js';
import { forumsById } from '../forums.query.js';
import type { AgendaChange, ForumBefore } from './agenda-change.js';
import { requireSeen } from './as-seen.js';
import type { Standing } from './placed.query.js';

/** Where an item goes; what is left out stays. */
interface Place {
  readonly id: string;
  /** Whoever reads the items holds these forums too. */
  readonly forumId?: string | undefined;
  readonly during?: TimeRange | null | undefined;
  readonly roomId?: string | null | undefined;
  readonly position?: number | undefined;
}

interface ForumMove {
  readonly id: string;
  readonly version: number;
  readonly during: TimeRange;
}

interface Moves {
  /** As they are, held by the transaction, and at the versions that were read. */
  readonly items: readonly Standing[];
  readonly places: readonly Place[];
  /** The argument that lists these places; left out where the caller named none. */
  readonly list?: string;
  /** Forums that have been moved already. */
  readonly forums?: readonly ForumBefore[];
}

interface About {
  readonly action: string;
  readonly eventId: string;
  readonly subjectId: string;
}

/** Moves many things in one transaction of its caller's, in as many statements as one. */
@Injectable()
export class MovesService {
  constructor(
    private readonly calendar: CalendarService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /**
   * Moves forums without their items; gives where they were.
   * @throws VersionConflict, or BadUserInput for one that has no span
   */
  async forums(
    tx: EntityManager,
    eventId: string,
    moves: readonly ForumMove[],
  ): Promise<ForumBefore[]> {
    if (moves.length === 0) return [];
    const ids = moves.map(({ id }) => id);
    const there = await tx.query<{ id: string; version: number; slotId: string }[]>(
      `SELECT id, version, slot_id AS "slotId" FROM forums WHERE event_id = $1 AND id = ANY($2)
       ORDER BY slot_id FOR NO KEY UPDATE`,
      [eventId, ids],
    );
    requireSeen(moves, there);
    const before = await forumsById(tx, ids);
    const spans = before.map(({ id, during, version }) => {
      if (during === null) {
        const index = moves.findIndex((move) => move.id === id);
        throw new BadUserInput(`input.forums.${String(index)}`, 'not_placed');
      }
      return { id, during, version: version + 1 };
    });
    await tx.query('UPDATE forums SET version = version + 1 WHERE id = ANY($1)', [ids]);
    for (const { id, slotId } of there) {
      const move = moves.find((one) => one.id === id);
      if (move) await this.calendar.placeForum(tx, slotId, { during: move.during });
    }
    return spans;
  }

  /**
   * Moves items, writes it down, and gives what takes it back.
   * @throws BadUserInput or RoomRequired where a place does not fit its forum
   */
  async make(
    tx: EntityManager,
    viewer: Viewer,
    { action, eventId, subjectId }: About,
    { items, places, list, forums = [] }: Moves,
  ): Promise<AgendaChange> {
    const byId = new Map(items.map((item) => [item.id, item]));
    const moved = places.map((place) => {
      const item = byId.get(place.id);
      if (!item) throw new Error(`The item ${place.id} is not among those held`);
      return { item, place };
    });
    const targets = await forumsTo(tx, eventId, moved, list);
    await this.calendar.place(
      tx,
      moved.map(({ item, place: { roomId, during } }, index) => {
        const path = list && `${list}.${String(index)}`;
        return { slotId: item.slotId, roomId, during, path, parentId: targets[index]?.slotId };
      }),
    );
    await tx.query(
      `UPDATE agenda_items SET version = version + 1, position = coalesce(move.position, agenda_items.position),
         forum_id = coalesce(move.forum_id, agenda_items.forum_id)
       FROM json_to_recordset($1) AS move (id uuid, position integer, forum_id uuid)
       WHERE agenda_items.id = move.id`,
      [
        JSON.stringify(
          places.map(({ id, position }, index) => {
            const target = targets[index];
            return { id, position: position ?? target?.position, forum_id: target?.id };
          }),
        ),
      ],
    );
    await this.audit.record(
      tx,
      viewer,
      action,
      { eventId, subjectId },
      {
        moves: places.map(({ id, during, roomId, position }, index) => {
          return { id, forumId: targets[index]?.id, during, roomId, position };
        }),
        before: moved.map(({ item: { id, forumId, during, roomId } }, index) => {
          return { id, ...(targets[index] ? { forumId } : {}), during, roomId };
        }),
        forums: forums.map(({ id }) => id),
      },
    );
    await this.live.announce(tx, 'programme', eventId);
    if (forums.length > 0) await this.live.announce(tx, 'forums', eventId);
    return {
      items: await inOrder(tx, places),
      forums: await forumsById(
        tx,
        forums.map(({ id }) => id),
      ),
      undo: {
        moves: moved.map(({ item: { id, version, forumId, during, roomId, position } }) => {
          return { id, version: version + 1, forumId, during, roomId, position };
        }),
        forums: [...forums],
      },
    };
  }
}

interface Target {
  readonly id: string;
  readonly slotId: string;
  /** Behind what is there, and what comes before it. */
  readonly position: number;
}

/** The forum that each of them goes to; undefined for what stays in its own. @throws NotFound */
async function forumsTo(
  tx: EntityManager,
  eventId: string,
  moved: readonly { readonly item: Standing; readonly place: Place }[],
  list = 'input',
): Promise<(Target | undefined)[]> {
  const ids = moved.map(({ item, place }) => {
    const id = place.forumId?.toLowerCase();
    return id === item.forumId ? undefined : id;
  });
  if (ids.every((id) => id === undefined)) return [];
  const forums = await tx.query<(Omit<Target, 'position'> & { last: number })[]>(
    `SELECT id, slot_id AS "slotId",
       (SELECT coalesce(max(item.position), 0) FROM agenda_items item WHERE item.forum_id = forum.id) AS last
     FROM forums forum WHERE event_id = $1 AND id = ANY($2)`,
    [eventId, ids.filter((id) => id !== undefined)],
  );
  const byId = new Map(forums.map((forum) => [forum.id, forum]));
  return ids.map((id, index) => {
    if (id === undefined) return undefined;
    const forum = byId.get(id);
    if (!forum) throw new NotFound(`${list}.${String(index)}.forumId`);
    forum.last += 1;
    return { id, slotId: forum.slotId, position: forum.last };
  });
}

async function inOrder(tx: EntityManager, places: readonly Place[]): Promise<AgendaItem[]> {
  const items = await agendaItemsById(
    tx,
    places.map(({ id }) => id),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  return places.flatMap(({ id }) => byId.get(id) ?? []);
}
