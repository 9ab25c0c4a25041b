import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { change } from '../../kernel/database/change.js';
import { required } from '../../kernel/errors/required.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { bilingual, bilingualChange } from '../../kernel/text/bilingual-text.js';
import { Gate } from './gate.entity.js';
import type { SaveGateInput } from './save-gate.input.js';

@Injectable()
export class GatesService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** In the order they were made; for those who see attendees. */
  async list(viewer: Viewer, eventId: string): Promise<Gate[]> {
    await this.access.require(viewer, Permission.viewAttendees, { eventId }, 'eventId');
    return this.database.manager.find(Gate, { where: { eventId }, order: { id: 'ASC' } });
  }

  /** Makes a gate, or changes one with its `id`. @throws VersionConflict */
  save(viewer: Viewer, input: SaveGateInput): Promise<Gate> {
    return input.id === undefined ? this.make(viewer, input) : this.change(viewer, input.id, input);
  }

  private async make(viewer: Viewer, input: SaveGateInput): Promise<Gate> {
    const eventId = required(input.eventId, 'input.eventId');
    await this.access.require(viewer, Permission.editEvent, { eventId }, 'input.eventId');
    const name = bilingual(required(input.name, 'input.name'));
    return this.database.transaction(async (tx) => {
      const gate = tx.create(Gate, { eventId, name });
      await tx.insert(Gate, gate);
      return this.saved(tx, viewer, gate, input);
    });
  }

  private async change(viewer: Viewer, id: string, input: SaveGateInput): Promise<Gate> {
    const gate = await this.access.requireOn(viewer, Permission.editEvent, {
      path: 'input.id',
      find: () => this.database.manager.findOneBy(Gate, { id }),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
    const version = required(input.version, 'input.version');
    return this.database.transaction(async (tx) => {
      await change(tx, Gate, { id, version }, { name: bilingualChange(input.name) });
      return this.saved(tx, viewer, gate, input);
    });
  }

  private async saved(
    tx: EntityManager,
    viewer: Viewer,
    { id, eventId }: Gate,
    changes: object,
  ): Promise<Gate> {
    await this.audit.record(tx, viewer, 'gate.saved', { eventId, subjectId: id }, { ...changes });
    await this.live.announce(tx, 'check_ins', eventId);
    return tx.findOneByOrFail(Gate, { id });
  }
}
