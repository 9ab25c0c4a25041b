import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { WrongStatus } from '../../kernel/errors/refusals.js';
import { NotReady } from '../signings.errors.js';
import type { VoidSigningInput, WithdrawSigningInput } from './end-signing.input.js';
import { asParty, ownedSigning } from './owned-signing.query.js';
import { SigningStepKind, destination, isEditable } from './signing-status.js';
import { SigningSteps } from './signing-steps.js';
import type { Signing } from './signing.entity.js';
import { StageService } from './stage.service.js';

/** The two ways in which a record ends without the other. */
@Injectable()
export class EndingService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly steps: SigningSteps,
    private readonly stage: StageService,
  ) {}

  /** Before it is signed: by an organiser, and until it is approved by a partner too. */
  async withdraw(viewer: Viewer, { id, reason }: WithdrawSigningInput): Promise<Signing> {
    const { eventId } = await this.access.requireOn(viewer, Permission.draftSigning, {
      path: 'input.id',
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: asParty,
    });
    const always = await this.access.allows(viewer, Permission.withdrawSigning, { eventId });

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id);
      const possible = destination(SigningStepKind.withdraw, signing.status) !== undefined;
      if (possible && !always && !isEditable(signing.status)) throw new WrongStatus(signing.status);
      await this.steps.take(tx, viewer, signing, {
        step: SigningStepKind.withdraw,
        reason,
        changes: { agendaItemId: null, agendaItemKind: null },
      });
      await this.stage.leave(tx, id);
      return signing;
    });
  }

  /**
   * After it is signed, by two organisers: the first asks for it with a reason, the second confirms.
   * @throws SelfApproval when the first confirms too
   */
  async void(viewer: Viewer, { id, reason }: VoidSigningInput): Promise<Signing> {
    await this.access.requireOn(viewer, Permission.voidSigning, {
      path: 'input.id',
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: ({ eventId }) => ({ eventId }),
    });

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id);
      const possible = destination(SigningStepKind.void, signing.status) !== undefined;
      if (!possible || signing.voidingReason !== null) {
        await this.steps.take(tx, viewer, signing, {
          step: SigningStepKind.void,
          reason: signing.voidingReason,
          changes: { voidedBy: viewer.accountId },
        });
        return signing;
      }
      if (!reason) throw new NotReady(['voiding_reason']);
      await this.steps.write(tx, signing, {
        voidingRequestedBy: viewer.accountId,
        voidingReason: reason,
      });
      await this.steps.tell(tx, viewer, 'signing.voiding_requested', signing, { reason });
      return signing;
    });
  }
}
