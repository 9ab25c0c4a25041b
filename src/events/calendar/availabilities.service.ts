import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { Person } from '../../directory/person.entity.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { Availability } from './availability.entity.js';
import type { SaveAvailabilityInput } from './save-availability.input.js';

/** When people can come. Somebody of whom nothing is said can come at any time. */
@Injectable()
export class AvailabilitiesService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** The spans of one person, or of everybody of whom something is said, by time. */
  async list(viewer: Viewer, eventId: string, personId: string | null): Promise<Availability[]> {
    await this.access.require(viewer, Permission.viewDraft, { eventId }, 'eventId');
    return this.database.manager.find(Availability, {
      where: { eventId, ...(personId === null ? {} : { personId }) },
      order: { during: 'ASC', personId: 'ASC' },
    });
  }

  /** Puts these spans in the place of those before. */
  async save(
    viewer: Viewer,
    { eventId, personId, spans }: SaveAvailabilityInput,
  ): Promise<Availability[]> {
    await this.access.require(viewer, Permission.editProgramme, { eventId }, 'input.eventId');
    return this.database.transaction(async (tx) => {
      // Two who save at once would each leave the other's spans standing.
      const person = await tx.findOne(Person, {
        where: { id: personId },
        lock: { mode: 'for_no_key_update' },
      });
      if (person === null) throw new NotFound('input.personId');
      await tx.delete(Availability, { eventId, personId });
      const rows = spans.map(({ start, end }) => ({ eventId, personId, during: { start, end } }));
      if (rows.length > 0) await tx.insert(Availability, rows);
      const subject = { eventId, subjectId: personId };
      await this.audit.record(tx, viewer, 'availability.saved', subject, { spans });
      await this.live.announce(tx, 'speakers', eventId);
      return tx.find(Availability, { where: { eventId, personId }, order: { during: 'ASC' } });
    });
  }
}
