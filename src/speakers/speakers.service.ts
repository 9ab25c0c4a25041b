import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { CalendarService } from '../events/calendar/calendar.service.js';
import { EngagementPart } from '../events/calendar/engagement.entity.js';
import { AgendaItem } from '../forums/agenda-item.entity.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { change } from '../kernel/database/change.js';
import { WrongStatus } from '../kernel/errors/refusals.js';
import { LiveService } from '../kernel/live/live.service.js';
import { longTextChange } from '../kernel/text/long-text.js';
import { Appearance } from './appearance.entity.js';
import type { EditSpeakerInput } from './edit-speaker.input.js';
import type { InviteSpeakerInput } from './invite-speaker.input.js';
import { Speaker, SpeakerStatus } from './speaker.entity.js';
import { AlreadyInvited } from './speakers.errors.js';

const { invited, confirmed, declined, withdrawn } = SpeakerStatus;

/** Who is invited to an event, and what comes of it. */
@Injectable()
export class SpeakersService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly calendar: CalendarService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** Invites a person, or once more somebody who had declined or withdrawn. @throws AlreadyInvited */
  async invite(viewer: Viewer, { eventId, personId }: InviteSpeakerInput): Promise<Speaker> {
    await this.access.require(viewer, Permission.inviteSpeakers, { eventId }, 'input.eventId');

    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO speakers (event_id, person_id) VALUES ($1, $2)
         ON CONFLICT ON CONSTRAINT speakers_once_per_event
         DO UPDATE SET status = 'invited', invited_at = now(), version = speakers.version + 1
         WHERE speakers.status IN ('declined', 'withdrawn')
         RETURNING id`,
        [eventId, personId],
      );
      if (!row) throw new AlreadyInvited();
      await this.engage(tx, row.id, personId);
      return this.done(tx, viewer, row.id, 'speaker.invited');
    });
  }

  /** An invited speaker comes; from now on a release holds them. @throws WrongStatus */
  confirm(viewer: Viewer, id: string): Promise<Speaker> {
    return this.step(viewer, id, { from: [invited], to: confirmed });
  }

  /** An invited speaker does not come. @throws WrongStatus */
  decline(viewer: Viewer, id: string): Promise<Speaker> {
    return this.step(viewer, id, { from: [invited], to: declined });
  }

  /** The invitation, or the promise to come, is taken back. @throws WrongStatus */
  withdraw(viewer: Viewer, id: string): Promise<Speaker> {
    return this.step(viewer, id, { from: [invited, confirmed], to: withdrawn });
  }

  /** Says who they are, for whoever reads the programme. @throws VersionConflict */
  async edit(viewer: Viewer, input: EditSpeakerInput): Promise<Speaker> {
    const { id, version, biography } = input;
    await this.requireAnswerFor(viewer, id, 'input.id');

    return this.database.transaction(async (tx) => {
      await change(tx, Speaker, { id, version }, { biography: longTextChange(biography) });
      return this.done(tx, viewer, id, 'speaker.edited', { biography });
    });
  }

  private async step(
    viewer: Viewer,
    id: string,
    { from, to }: { from: readonly SpeakerStatus[]; to: SpeakerStatus },
  ): Promise<Speaker> {
    await this.requireAnswerFor(viewer, id, 'id');

    return this.database.transaction(async (tx) => {
      const { affected } = await tx.update(
        Speaker,
        { id, status: In(from) },
        { status: to, version: () => 'version + 1' },
      );
      if (affected !== 1) throw new WrongStatus((await tx.findOneByOrFail(Speaker, { id })).status);
      const appearances = await tx.findBy(Appearance, { speakerId: id });
      const causeIds = appearances.map((appearance) => appearance.id);
      if (to === confirmed) await this.calendar.confirm(tx, causeIds, true);
      else for (const causeId of causeIds) await this.calendar.disengage(tx, causeId);
      return this.done(tx, viewer, id, `speaker.${to}`);
    });
  }

  /**
   * An organiser answers for every speaker, a lead for those in its forum, and for those who appear nowhere.
   */
  private async requireAnswerFor(viewer: Viewer, id: string, path: string): Promise<void> {
    const speaker = await this.access.requireOn(viewer, Permission.inviteSpeakers, {
      path,
      find: () => this.database.manager.findOneBy(Speaker, { id }),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
    const { eventId } = speaker;
    const scopeIds = await this.forumsOf(id);
    if (scopeIds.length === 0) return;
    await this.access.require(viewer, Permission.editProgramme, { eventId, scopeIds }, path);
  }

  private async forumsOf(speakerId: string): Promise<string[]> {
    const items = await this.database
      .createQueryBuilder(AgendaItem, 'item')
      .innerJoin(Appearance, 'appearance', 'appearance.agendaItemId = item.id')
      .where('appearance.speakerId = :speakerId', { speakerId })
      .getMany();
    return items.map(({ forumId }) => forumId);
  }

  /** Somebody who is invited anew takes part again where they had appeared, though not firmly. */
  private async engage(tx: EntityManager, speakerId: string, personId: string): Promise<void> {
    const appearances = await tx.query<(Pick<Appearance, 'id' | 'role'> & { slotId: string })[]>(
      `SELECT appearance.id, appearance.role, item.slot_id AS "slotId"
       FROM appearances appearance JOIN agenda_items item ON item.id = appearance.agenda_item_id
       WHERE appearance.speaker_id = $1`,
      [speakerId],
    );
    for (const { id: causeId, role, slotId } of appearances) {
      const part = EngagementPart[role];
      await this.calendar.engage(tx, { slotId, personId, part, firm: false, causeId });
    }
  }

  private async done(
    tx: EntityManager,
    viewer: Viewer,
    id: string,
    action: string,
    changes?: object,
  ): Promise<Speaker> {
    const speaker = await tx.findOneByOrFail(Speaker, { id });
    const { eventId } = speaker;
    await this.audit.record(tx, viewer, action, { eventId, subjectId: id }, changes);
    await this.live.announce(tx, 'speakers', eventId);
    return speaker;
  }
}
