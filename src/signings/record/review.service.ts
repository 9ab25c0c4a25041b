import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { type OwnedSigning, ownedSigning } from './owned-signing.query.js';
import { requireApprovable } from './readiness.js';
import type { ApproveSigningInput, SendBackSigningInput } from './review-signing.input.js';
import { SigningStepKind } from './signing-status.js';
import { SigningSteps } from './signing-steps.js';
import type { Signing } from './signing.entity.js';

/** A second pair of eyes on a record, and on the version that they read. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly steps: SigningSteps,
  ) {}

  /** @throws VersionConflict, SelfApproval or NotReady */
  async approve(
    viewer: Viewer,
    { id, version, namesWaivedReason = null }: ApproveSigningInput,
  ): Promise<Signing> {
    await this.reviewed(viewer, id);

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id, version);
      await this.steps.take(tx, viewer, signing, {
        step: SigningStepKind.approve,
        changes: { approvedBy: viewer.accountId, namesWaivedReason },
      });
      await requireApprovable(tx, signing);
      return signing;
    });
  }

  async sendBack(viewer: Viewer, { id, version, reason }: SendBackSigningInput): Promise<Signing> {
    await this.reviewed(viewer, id);

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id, version);
      await this.steps.take(tx, viewer, signing, { step: SigningStepKind.send_back, reason });
      return signing;
    });
  }

  private reviewed(viewer: Viewer, id: string): Promise<OwnedSigning> {
    return this.access.requireOn(viewer, Permission.reviewSigning, {
      path: 'input.id',
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
  }
}
