import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { CalendarService } from '../../events/calendar/calendar.service.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { type TimeRange, writeTimeRange } from '../../kernel/database/time-range.js';
import { BadUserInput, NotFound } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { enteredHere } from '../../kernel/sources/sourced.js';
import { AgendaItem, AgendaItemKind } from '../agenda-item.entity.js';
import { agendaItemsById } from '../agenda.query.js';
import { copyTexts } from '../copied-texts.query.js';
import { Forum } from '../forum.entity.js';
import type { AgendaChange } from './agenda-change.js';
import { requireSeen } from './as-seen.js';
import type { CopyBreakInput } from './copy-break.input.js';

/** Where one more break goes. */
interface Target {
  readonly forumId: string;
  readonly parentId: string;
  /** Of its own: null where the forum holds the room. */
  readonly roomId: string | null;
  readonly position: number;
}

@Injectable()
export class BreaksService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly calendar: CalendarService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /**
   * Lets everybody have the same break.
   * @throws VersionConflict, BadUserInput for what is no break or has no time, NotFound for no forum of the event
   */
  async copy(viewer: Viewer, { id, version, forumIds }: CopyBreakInput): Promise<AgendaChange> {
    const { eventId } = await this.access.requireOn(viewer, Permission.editProgramme, {
      path: 'input.id',
      find: () => this.database.manager.findOneBy(AgendaItem, { id }),
      scopeOf: (item) => ({ eventId: item.eventId }),
    });

    return this.database.transaction(async (tx) => {
      await holdSlots(tx, eventId, forumIds ?? null);
      // Who copies it at the same time waits, and then finds the breaks that are there.
      await tx.query('SELECT FROM agenda_items WHERE id = $1 FOR NO KEY UPDATE', [id]);
      const [model] = await agendaItemsById(tx, [id]);
      if (!model) throw new NotFound('input.id');
      requireSeen([{ id, version }], [model]);
      const { kind, title, during, fixed } = model;
      if (kind !== AgendaItemKind.break) throw new BadUserInput('input.id', 'kind_of_item');
      if (during === null) throw new BadUserInput('input.id', 'not_placed');

      await requireForums(tx, eventId, forumIds ?? []);
      const made: string[] = [];
      for (const target of await targetsOf(tx, model, during, forumIds ?? null)) {
        const { forumId, parentId, roomId, position } = target;
        const slotId = await this.calendar.hold(tx, { eventId, roomId, during, parentId });
        const { origin, sourceRef, certainty } = enteredHere;
        const item = tx.create(AgendaItem, {
          ...{ eventId, forumId, slotId, kind, title, position, fixed },
          ...{ origin, sourceRef, certainty },
        });
        await tx.insert(AgendaItem, item);
        made.push(item.id);
      }
      await copyTexts(
        tx,
        made.map((copy) => ({ id: copy, of: id })),
      );
      const subject = { eventId, subjectId: id };
      await this.audit.record(tx, viewer, 'agenda.break_copied', subject, { made });
      await this.live.announce(tx, 'programme', eventId);
      const items = await agendaItemsById(tx, made);
      return { items, forums: [], undo: { moves: [], forums: [] } };
    });
  }
}

/** Keeps the rooms of these forums, before the item: in the order that `standing` tells. */
async function holdSlots(
  tx: EntityManager,
  eventId: string,
  forumIds: readonly string[] | null,
): Promise<void> {
  await tx.query(
    `SELECT FROM slots WHERE id IN (
       SELECT slot_id FROM forums WHERE event_id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2)))
     ORDER BY id FOR SHARE`,
    [eventId, forumIds],
  );
}

async function requireForums(
  tx: EntityManager,
  eventId: string,
  ids: readonly string[],
): Promise<void> {
  const there = await tx.findBy(Forum, { eventId, id: In(ids) });
  const known = new Set(there.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id.toLowerCase()));
  if (unknown !== -1) throw new NotFound(`input.forumIds.${String(unknown)}`);
}

/**
 * The forums with a room that go on at that time, and one forum for each room that others use on that day; not
 * where the break is already.
 */
function targetsOf(
  tx: EntityManager,
  { eventId, roomId }: AgendaItem,
  during: TimeRange,
  forumIds: readonly string[] | null,
): Promise<Target[]> {
  return tx.query<Target[]>(
    `WITH asked AS (
       SELECT forum.id, forum.slot_id, forum.position, slot.room_id, slot.during,
         coalesce((SELECT max(item.position) FROM agenda_items item WHERE item.forum_id = forum.id), 0) + 1 AS next
       FROM forums forum JOIN slots slot ON slot.id = forum.slot_id
       WHERE forum.event_id = $1 AND ($4::uuid[] IS NULL OR forum.id = ANY($4))
     ), places AS (
       SELECT id, slot_id, position, next, NULL::uuid AS room_id, room_id AS held
       FROM asked WHERE during && $2::tstzrange
       UNION ALL
       (SELECT DISTINCT ON (own.room_id) asked.id, asked.slot_id, asked.position, asked.next, own.room_id, own.room_id
        FROM asked
        JOIN slots own ON own.parent_id = asked.slot_id AND own.room_id IS NOT NULL
        JOIN events event ON event.id = own.event_id
        WHERE asked.during IS NULL
          AND (lower(own.during) AT TIME ZONE event.time_zone)::date =
            (lower($2::tstzrange) AT TIME ZONE event.time_zone)::date
          AND NOT EXISTS (SELECT FROM asked holder WHERE holder.room_id = own.room_id AND holder.during && $2::tstzrange)
        ORDER BY own.room_id, asked.position, asked.id)
     )
     SELECT id AS "forumId", slot_id AS "parentId", room_id AS "roomId", next AS position
     FROM places
     WHERE held IS DISTINCT FROM $3::uuid AND NOT EXISTS (
       SELECT FROM agenda_items item
       JOIN slots slot ON slot.id = item.slot_id
       JOIN slots parent ON parent.id = slot.parent_id
       WHERE item.event_id = $1 AND item.kind = 'break' AND slot.during = $2::tstzrange
         AND coalesce(parent.room_id, slot.room_id) = places.held)
     ORDER BY position, held`,
    [eventId, writeTimeRange(during), roomId, forumIds],
  );
}
