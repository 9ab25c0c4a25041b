import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { CalendarService } from '../../events/calendar/calendar.service.js';
import { AgendaService } from '../../forums/agenda.service.js';
import { requireSeen } from '../../forums/editing/as-seen.js';
import { type Standing, standing } from '../../forums/editing/placed.query.js';
import { Forum } from '../../forums/forum.entity.js';
import { ForumsService } from '../../forums/forums.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { Appearance } from '../../speakers/appearance.entity.js';
import type { UndoCopyInput } from './undo-copy.input.js';

/** Takes back that a forum was copied, as one more change; nothing that somebody added since is lost. */
@Injectable()
export class UndoCopyService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly agenda: AgendaService,
    private readonly forums: ForumsService,
    private readonly calendar: CalendarService,
    private readonly live: LiveService,
  ) {}

  /**
   * @throws VersionConflict where the copy or an item of it was changed, added or deleted since
   * @throws AgendaItemInUse or ForumInUse where something belongs to them by now
   */
  async undo(viewer: Viewer, input: UndoCopyInput): Promise<boolean> {
    const { forumId, version, items, appearanceIds } = input;
    const copy = await this.access.requireOn(viewer, Permission.editEvent, {
      path: 'input.forumId',
      find: () => this.database.manager.findOneBy(Forum, { id: forumId }),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
    return this.database.transaction(async (tx) => {
      await tx.query('SELECT FROM forums WHERE id = $1 FOR UPDATE', [forumId]);
      const there = await standing(tx, 'item.forum_id', [forumId]);
      requireSeen(items, there);
      await this.takeOut(tx, there, appearanceIds);
      for (const item of there) await this.agenda.removeIn(tx, viewer, item);
      await this.forums.removeIn(tx, viewer, copy, version);
      await this.live.announce(tx, 'programme', copy.eventId);
      return true;
    });
  }

  /** Those of these parts that lie in the copy: a part that came since keeps its item. */
  private async takeOut(
    tx: EntityManager,
    items: readonly Standing[],
    appearanceIds: readonly string[],
  ): Promise<void> {
    const agendaItemId = In(items.map(({ id }) => id));
    const parts = await tx.findBy(Appearance, { id: In(appearanceIds), agendaItemId });
    for (const { id } of parts) {
      await this.calendar.disengage(tx, id);
      await tx.delete(Appearance, { id });
    }
  }
}
