import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { CalendarService } from '../events/calendar/calendar.service.js';
import { EngagementPart } from '../events/calendar/engagement.entity.js';
import { AgendaItem } from '../forums/agenda-item.entity.js';
import { forumScope } from '../forums/forum-scope.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { BadUserInput, NotFound, VersionConflict, WrongStatus } from '../kernel/errors/refusals.js';
import { LiveService } from '../kernel/live/live.service.js';
import { bilingual } from '../kernel/text/bilingual-text.js';
import { Appearance } from './appearance.entity.js';
import { appearanceById, appearancesOfItems } from './appearances.query.js';
import type { PlaceSpeakerInput } from './place-speaker.input.js';
import type { ItemSpeakerInput, SaveItemSpeakersInput } from './save-item-speakers.input.js';
import { Speaker, SpeakerStatus } from './speaker.entity.js';

/** A part that somebody is given. */
interface Told extends Pick<
  Appearance,
  'eventId' | 'agendaItemId' | 'speakerId' | 'role' | 'post' | 'position'
> {
  /** The argument that names the speaker. */
  readonly path: string;
}

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
    const { eventId, slotId } = await this.editable(viewer, 'input.agendaItemId', () =>
      this.database.manager.findOneBy(AgendaItem, { id: agendaItemId }),
    );

    return this.database.transaction(async (tx) => {
      const id = await this.appear(tx, viewer, slotId, {
        path: 'input.speakerId',
        eventId,
        agendaItemId,
        speakerId,
        role,
        post: bilingual(post),
        position: position ?? (await nextPosition(tx, agendaItemId)),
      });
      await this.live.announce(tx, 'speakers', eventId);
      const placed = await appearanceById(tx, id);
      if (!placed) throw new Error(`The appearance ${id} was not written down`);
      return placed;
    });
  }

  /**
   * Says anew who takes part in an item, and in which order: who is not named leaves it, who is new joins.
   * @throws VersionConflict, or WrongStatus for somebody new who declined or withdrew
   */
  async saveOfItem(
    viewer: Viewer,
    { agendaItemId, seen, speakers }: SaveItemSpeakersInput,
  ): Promise<Appearance[]> {
    const { eventId, slotId } = await this.editable(viewer, 'input.agendaItemId', () =>
      this.database.manager.findOneBy(AgendaItem, { id: agendaItemId }),
    );
    if (new Set(speakers.map(partOf)).size < speakers.length) {
      throw new BadUserInput('input.speakers', 'array_unique');
    }

    return this.database.transaction(async (tx) => {
      // Whoever says it at the same time waits, and then reads what the first has made of it.
      await tx.query('SELECT FROM agenda_items WHERE id = $1 FOR UPDATE', [agendaItemId]);
      const before = await appearancesOfItems(tx, [agendaItemId]);
      const there = new Set(before.map(({ id }) => id));
      if (there.size !== new Set(seen).size || seen.some((id) => !there.has(id))) {
        throw new VersionConflict();
      }

      const wanted = new Set(speakers.map(partOf));
      for (const appearance of before.filter((one) => !wanted.has(partOf(one)))) {
        await this.leave(tx, viewer, appearance);
      }
      const staying = new Map(before.map((one) => [partOf(one), one.id]));
      for (const [position, speaker] of speakers.entries()) {
        const { speakerId, role, post } = speaker;
        const told = { position: position + 1, post: bilingual(post) };
        const id = staying.get(partOf(speaker));
        if (id !== undefined) await tx.update(Appearance, { id }, told);
        else {
          await this.appear(tx, viewer, slotId, {
            path: `input.speakers.${position}.speakerId`,
            ...{ eventId, agendaItemId, speakerId, role },
            ...told,
          });
        }
      }
      const order = speakers.map(({ speakerId, role }) => ({ speakerId, role }));
      const subject = { eventId, subjectId: agendaItemId };
      await this.audit.record(tx, viewer, 'agenda_item.speakers_saved', subject, {
        speakers: order,
      });
      await this.live.announce(tx, 'speakers', eventId);
      return appearancesOfItems(tx, [agendaItemId]);
    });
  }

  /** Takes a speaker out of an item. */
  async remove(viewer: Viewer, id: string): Promise<boolean> {
    const { eventId } = await this.editable(viewer, 'id', () => this.itemOf(id));

    return this.database.transaction(async (tx) => {
      const appearance = await appearanceById(tx, id);
      if (!appearance) throw new NotFound('id');
      await this.leave(tx, viewer, appearance);
      await this.live.announce(tx, 'speakers', eventId);
      return true;
    });
  }

  /** Gives somebody a part, and with it a span in their calendar. */
  private async appear(
    tx: EntityManager,
    viewer: Viewer,
    slotId: string,
    told: Told,
  ): Promise<string> {
    const { eventId, agendaItemId, speakerId, role, post, position, path } = told;
    const { status, personId } = await speakerInStatus(tx, eventId, speakerId, path);
    const appearance = tx.create(Appearance, {
      ...{ eventId, agendaItemId, speakerId, role, post, position },
    });
    await tx.insert(Appearance, appearance);
    const { id } = appearance;
    const firm = status === SpeakerStatus.confirmed;
    const part = EngagementPart[role];
    await this.calendar.engage(tx, { slotId, personId, part, firm, causeId: id });
    const placed = { agendaItemId, speakerId, role, position };
    await this.audit.record(tx, viewer, 'speaker.placed', { eventId, subjectId: id }, placed);
    return id;
  }

  private async leave(
    tx: EntityManager,
    viewer: Viewer,
    { id, eventId, agendaItemId, speakerId, role }: Appearance,
  ): Promise<void> {
    await this.calendar.disengage(tx, id);
    await tx.delete(Appearance, { id });
    const removed = { agendaItemId, speakerId, role };
    await this.audit.record(tx, viewer, 'speaker.removed', { eventId, subjectId: id }, removed);
  }

  private editable(
    viewer: Viewer,
    path: string,
    find: () => Promise<AgendaItem | null>,
  ): Promise<AgendaItem> {
    return this.access.requireOn(viewer, Permission.editProgramme, {
      path,
      find,
      scopeOf: forumScope,
    });
  }

  private itemOf(appearanceId: string): Promise<AgendaItem | null> {
    return this.database
      .createQueryBuilder(AgendaItem, 'item')
      .innerJoin(Appearance, 'appearance', 'appearance.agendaItemId = item.id')
      .where('appearance.id = :appearanceId', { appearanceId })
      .getOne();
  }
}

/** What somebody can be in an item only once. */
function partOf({ speakerId, role }: Pick<ItemSpeakerInput, 'speakerId' | 'role'>): string {
  return `${speakerId} ${role}`;
}

/** The speaker, who stays in this status until the transaction ends. */
async function speakerInStatus(
  tx: EntityManager,
  eventId: string,
  speakerId: string,
  path: string,
): Promise<Speaker> {
  const speaker = await tx.findOne(Speaker, {
    where: { id: speakerId, eventId },
    lock: { mode: 'pessimistic_read' },
  });
  if (speaker === null) throw new NotFound(path);
  const { status } = speaker;
  if (status === SpeakerStatus.declined || status === SpeakerStatus.withdrawn) {
    throw new WrongStatus(status);
  }
  return speaker;
}

async function nextPosition(tx: EntityManager, agendaItemId: string): Promise<number> {
  return ((await tx.maximum(Appearance, 'position', { agendaItemId })) ?? 0) + 1;
}
