import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { CalendarService } from '../events/calendar/calendar.service.js';
import { EngagementPart } from '../events/calendar/engagement.entity.js';
import { AgendaItem } from '../forums/agenda-item.entity.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { NotFound, WrongStatus } from '../kernel/errors/refusals.js';
import { LiveService } from '../kernel/live/live.service.js';
import { bilingual } from '../kernel/text/bilingual-text.js';
import { Appearance } from './appearance.entity.js';
import { appearanceById } from './appearances.query.js';
import type { PlaceSpeakerInput } from './place-speaker.input.js';
import { Speaker, SpeakerStatus } from './speaker.entity.js';

/** Who appears in which item, and as what. */
@Injectable()
export class AppearancesService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly calendar: CalendarService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /**
   * Puts a speaker into an item. Somebody who has not confirmed yet takes part as well, though not firmly.
   * @throws AlreadyPlaced, or WrongStatus for somebody who declined or withdrew
   */
  async place(viewer: Viewer, input: PlaceSpeakerInput): Promise<Appearance> {
    const { agendaItemId, speakerId, role, post, position } = input;
    const { eventId, slotId } = await this.editable(viewer, () =>
      this.database.manager.findOneBy(AgendaItem, { id: agendaItemId }),
    );

    return this.database.transaction(async (tx) => {
      const { status, personId } = await speakerInStatus(tx, eventId, speakerId);
      const appearance = tx.create(Appearance, {
        eventId,
        agendaItemId,
        speakerId,
        role,
        post: bilingual(post),
        position: position ?? (await nextPosition(tx, agendaItemId)),
      });
      await tx.insert(Appearance, appearance);
      const { id } = appearance;
      const firm = status === SpeakerStatus.confirmed;
      const part = EngagementPart[role];
      await this.calendar.engage(tx, { slotId, personId, part, firm, causeId: id });
      await this.audit.record(tx, viewer, 'speaker.placed', { eventId, subjectId: id }, input);
      await this.live.announce(tx, 'speakers', eventId);
      return theAppearance(tx, id);
    });
  }

  /** Takes a speaker out of an item. */
  async remove(viewer: Viewer, id: string): Promise<boolean> {
    const { eventId } = await this.editable(viewer, () => this.itemOf(id));

    return this.database.transaction(async (tx) => {
      const { agendaItemId, speakerId, role } = await theAppearance(tx, id);
      await this.calendar.disengage(tx, id);
      await tx.delete(Appearance, { id });
      const removed = { agendaItemId, speakerId, role };
      await this.audit.record(tx, viewer, 'speaker.removed', { eventId, subjectId: id }, removed);
      await this.live.announce(tx, 'speakers', eventId);
      return true;
    });
  }

  private editable(viewer: Viewer, find: () => Promise<AgendaItem | null>): Promise<AgendaItem> {
    return this.access.requireOn(viewer, Permission.editProgramme, find, (item) => ({
      eventId: item.eventId,
      scopeIds: [item.forumId],
    }));
  }

  private itemOf(appearanceId: string): Promise<AgendaItem | null> {
    return this.database
      .createQueryBuilder(AgendaItem, 'item')
      .innerJoin(Appearance, 'appearance', 'appearance.agendaItemId = item.id')
      .where('appearance.id = :appearanceId', { appearanceId })
      .getOne();
  }
}

/** The speaker, who stays in this status until the transaction ends. */
async function speakerInStatus(
  tx: EntityManager,
  eventId: string,
  speakerId: string,
): Promise<Speaker> {
  const speaker = await tx.findOne(Speaker, {
    where: { id: speakerId, eventId },
    lock: { mode: 'pessimistic_read' },
  });
  if (speaker === null) throw new NotFound('input.speakerId');
  const { status } = speaker;
  if (status === SpeakerStatus.declined || status === SpeakerStatus.withdrawn) {
    throw new WrongStatus(status);
  }
  return speaker;
}

async function theAppearance(tx: EntityManager, id: string): Promise<Appearance> {
  const appearance = await appearanceById(tx, id);
  if (!appearance) throw new NotFound();
  return appearance;
}

async function nextPosition(tx: EntityManager, agendaItemId: string): Promise<number> {
  return ((await tx.maximum(Appearance, 'position', { agendaItemId })) ?? 0) + 1;
}
