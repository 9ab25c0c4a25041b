import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { CalendarService } from '../../events/calendar/calendar.service.js';
import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { AgendaService } from '../../forums/agenda.service.js';
import { requireSeen } from '../../forums/editing/as-seen.js';
import { MovesService } from '../../forums/editing/moves.service.js';
import { unknownRoom } from '../../forums/editing/unknown-room.js';
import { standing } from '../../forums/editing/placed.query.js';
import { Forum } from '../../forums/forum.entity.js';
import { forumsById } from '../../forums/forums.query.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { change } from '../../kernel/database/change.js';
import { BadUserInput, VersionConflict } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { bilingual } from '../../kernel/text/bilingual-text.js';
import { Appearance } from '../../speakers/appearance.entity.js';
import { Speaker } from '../../speakers/speaker.entity.js';
import { type Retold, tellItem } from './restored-texts.js';
import type {
  RestoredForumInput,
  RestoredToldInput,
  UndoRestoreInput,
} from './undo-restore.input.js';

/** Takes back that a release was restored, as one more change; nothing that somebody did since is lost. */
@Injectable()
export class UndoRestoreService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly calendar: CalendarService,
    private readonly agenda: AgendaService,
    private readonly moves: MovesService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /**
   * @throws VersionConflict where a forum or an item of it was changed since
   * @throws AgendaItemInUse where something belongs to an item that would be deleted again
   */
  async undo(viewer: Viewer, input: UndoRestoreInput): Promise<boolean> {
    const { eventId, recreated, appearanceIds } = input;
    await this.access.require(viewer, Permission.editEvent, { eventId }, 'input.eventId');
    const again = new Set(recreated.map(({ id }) => id));
    const both = input.items.findIndex(({ id }) => again.has(id));
    if (both !== -1) throw new BadUserInput(`input.items.${String(both)}.id`, 'array_unique');
    const undone = this.database.transaction(async (tx) => {
      const turned = await holdForums(tx, input);
      const seen = [...input.items, ...recreated];
      const known = new Set(seen.map(({ id }) => id));
      const all = await standing(
        tx,
        'item.event_id',
        [eventId],
        input.items.map(({ forumId }) => forumId),
      );
      const there = all.filter(({ id }) => known.has(id));
      requireSeen(seen, there);
      // Nobody would know the room of an item that came since.
      const late = all.find(
        ({ id, forumId, during }) => turned.has(forumId) && during !== null && !known.has(id),
      );
      if (late) throw new VersionConflict({ yours: null, current: late.version });

      await this.takeOut(tx, viewer, eventId, appearanceIds);
      const gone = there.filter(({ id }) => again.has(id));
      for (const item of gone) await this.agenda.removeIn(tx, viewer, item);
      for (const forum of input.forums) await this.putBack(tx, forum);
      if (input.forums.length > 0) await this.live.announce(tx, 'forums', eventId);
      for (const { id, title, told } of input.items) {
        if (title) await tx.update(AgendaItem, { id }, { title: bilingual(title) });
        if (told) await tellItem(tx, eventId, id, detailsOf(told));
      }
      await this.tellSpeakers(tx, viewer, input);
      const about = { action: 'release.restore_undone', eventId, subjectId: eventId };
      await this.moves.make(tx, viewer, about, {
        items: there.filter(({ id }) => !again.has(id)),
        places: input.items.map(({ id, forumId, during = null, roomId = null, position }) => {
          return { id, forumId, during, roomId, position };
        }),
        list: 'input.items',
      });
      return true;
    });
    const rooms = (['forums', 'items'] as const).flatMap((list) =>
      input[list].map(({ roomId }, index) => ({ roomId, path: `input.${list}.${index}.roomId` })),
    );
    return undone.catch(async (failure: unknown) => {
      throw await unknownRoom(failure, this.database.manager, eventId, rooms);
    });
  }

  private async takeOut(
    tx: EntityManager,
    viewer: Viewer,
    eventId: string,
    appearanceIds: readonly string[],
  ): Promise<void> {
    const appearances = await tx.findBy(Appearance, { id: In(appearanceIds), eventId });
    for (const { id, agendaItemId, speakerId, role } of appearances) {
      await this.calendar.disengage(tx, id);
      await tx.delete(Appearance, { id });
      const removed = { agendaItemId, speakerId, role };
      await this.audit.record(tx, viewer, 'speaker.removed', { eventId, subjectId: id }, removed);
    }
    if (appearances.length > 0) await this.live.announce(tx, 'speakers', eventId);
  }

  private async tellSpeakers(
    tx: EntityManager,
    viewer: Viewer,
    { eventId, speakers }: UndoRestoreInput,
  ): Promise<void> {
    if (speakers.length === 0) return;
    const there = await tx.query<{ id: string; version: number }[]>(
      `SELECT id, version FROM speakers WHERE event_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE`,
      [eventId, speakers.map(({ id }) => id)],
    );
    requireSeen(speakers, there);
    for (const { id, version, biography } of speakers) {
      await change(tx, Speaker, { id, version }, { biography: bilingual(biography) });
      await this.audit.record(tx, viewer, 'speaker.edited', { eventId, subjectId: id });
    }
    await this.live.announce(tx, 'speakers', eventId);
  }

  private async putBack(tx: EntityManager, forum: RestoredForumInput): Promise<void> {
    const { id, version, position, heldOn = null, roomId = null, during = null } = forum;
    const texts = { title: bilingual(forum.title), theme: bilingual(forum.theme) };
    await change(tx, Forum, { id, version }, { ...texts, position, heldOn });
    const { slotId } = await tx.findOneByOrFail(Forum, { id });
    await this.calendar.placeForum(tx, slotId, { roomId, during });
  }
}

/** What was told, in the words of an import. */
function detailsOf(told: RestoredToldInput): Retold {
  const { abstract, description, type, subtitle, language, slug, url, links } = told;
  const words = Object.entries({ type, subtitle, language, slug, url });
  return {
    ...Object.fromEntries(words.filter(([, word]) => typeof word === 'string')),
    ...(links.length > 0
      ? { links: links.map((link) => ({ url: link.url, title: link.title })) }
      : {}),
    abstract,
    description,
  };
}

/** Holds the forums, at the versions that were read; gives those that give up a room, or get one back. */
async function holdForums(
  tx: EntityManager,
  { eventId, forums }: UndoRestoreInput,
): Promise<ReadonlySet<string>> {
  const ids = forums.map(({ id }) => id);
  const there = await tx.query<{ id: string; version: number }[]>(
    `SELECT id, version FROM forums WHERE event_id = $1 AND id = ANY($2)
     ORDER BY id FOR NO KEY UPDATE`,
    [eventId, ids],
  );
  requireSeen(forums, there);
  const now = await forumsById(tx, ids);
  const turned = forums.filter(({ id, roomId = null }) => {
    const forum = now.find((one) => one.id === id);
    return (forum?.roomId === null) !== (roomId === null);
  });
  return new Set(turned.map(({ id }) => id));
}
