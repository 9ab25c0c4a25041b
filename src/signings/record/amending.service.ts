import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Told } from '../../forums/told.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { WrongStatus } from '../../kernel/errors/refusals.js';
import { enteredHere } from '../../kernel/sources/sourced.js';
import type { AmendSigningInput } from './amend-signing.input.js';
import { newAmendment } from './new-signing.js';
import { asParty, ownedSigning } from './owned-signing.query.js';
import { nextCode } from './signing-codes.js';
import { copyParts } from './signing-parts.js';
import { SigningStatus, SigningStepKind } from './signing-status.js';
import { SigningSteps } from './signing-steps.js';
import type { Signing } from './signing.entity.js';

/** A sealed record never changes: what changes in the agreement is a record of its own. */
@Injectable()
export class AmendingService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly steps: SigningSteps,
  ) {}

  /**
   * Begins a draft that says what the sealed record says, to be edited and to go the whole way to its seal.
   * @throws AlreadyAmended
   */
  async amend(
    viewer: Viewer,
    { id, reason }: AmendSigningInput,
    told: Told = enteredHere,
  ): Promise<Signing> {
    await this.access.requireOn(viewer, Permission.draftSigning, {
      path: 'input.id',
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: asParty,
    });

    return this.database.transaction(async (tx) => {
      const sealed = await this.steps.open(tx, id);
      if (sealed.status !== SigningStatus.sealed) throw new WrongStatus(sealed.status);
      const amendment = newAmendment(viewer, sealed, reason, told);
      amendment.code = await nextCode(tx, sealed.eventId, sealed.forumId);
      await this.steps.begin(tx, viewer, amendment, SigningStepKind.draft);
      await copyParts(tx, id, amendment.id);
      return amendment;
    });
  }
}
