import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { type OwnedSigning, ownedSigning } from './owned-signing.query.js';
import type { ScheduleSigningInput, UnscheduleSigningInput } from './schedule-signing.input.js';
import { SigningStepKind } from './signing-status.js';
import { SigningSteps } from './signing-steps.js';
import type { Signing } from './signing.entity.js';
import { StageService } from './stage.service.js';

/** Puts approved signings on the agenda, and takes them off it. */
@Injectable()
export class StagingService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly steps: SigningSteps,
    private readonly stage: StageService,
  ) {}

  /** @throws ItemHasSigning where an item of kind `signing` holds its one already */
  async schedule(viewer: Viewer, { id, agendaItemId }: ScheduleSigningInput): Promise<Signing> {
    await this.staged(viewer, id);

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id);
      const item = await this.stage.item(tx, signing.eventId, agendaItemId);
      await this.steps.take(tx, viewer, signing, {
        step: SigningStepKind.schedule,
        changes: { agendaItemId, agendaItemKind: item.kind },
      });
      await this.stage.enter(tx, id, item);
      return signing;
    });
  }

  async unschedule(viewer: Viewer, { id, reason }: UnscheduleSigningInput): Promise<Signing> {
    await this.staged(viewer, id);

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id);
      await this.steps.take(tx, viewer, signing, {
        step: SigningStepKind.unschedule,
        reason,
        changes: { agendaItemId: null, agendaItemKind: null },
      });
      await this.stage.leave(tx, id);
      return signing;
    });
  }

  private staged(viewer: Viewer, id: string): Promise<OwnedSigning> {
    return this.access.requireOn(viewer, Permission.scheduleSigning, {
      path: 'input.id',
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
  }
}
