import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { claimOnce, fingerprintOf } from '../../kernel/idempotency/once.js';
import { bilingual, bilingualChange } from '../../kernel/text/bilingual-text.js';
import { NotReady } from '../signings.errors.js';
import { type OwnedSigning, ownedSigning } from './owned-signing.query.js';
import type {
  CorrectRecordInput,
  RecordSignedInput,
  SignatoryOutcomeInput,
} from './record-signed.input.js';
import { Signatory, SignatoryOutcome } from './signatory.entity.js';
import { SigningParty } from './signing-party.entity.js';
import { writeAmounts } from './signing-parts.js';
import { SigningStatus, SigningStepKind } from './signing-status.js';
import { SigningSteps } from './signing-steps.js';
import type { Signing } from './signing.entity.js';
import { StageService } from './stage.service.js';

/** What really happened when it was signed, as a registrar saw it. */
@Injectable()
export class RecordingService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly steps: SigningSteps,
    private readonly stage: StageService,
  ) {}

  /**
   * Records that it was signed: on stage where it is scheduled, else off stage for a reason. Signatories
   * that are not named count as signed.
   */
  async record(viewer: Viewer, input: RecordSignedInput): Promise<Signing> {
    const { id, signedOn, signatories, offStageReason = null, idempotencyKey: key } = input;
    const { eventId } = await this.registered(viewer, id);

    return this.database.transaction(async (tx) => {
      if (key) {
        const repeatable = {
          operation: 'recordSigned',
          ownerId: viewer.accountId ?? eventId,
          key,
          fingerprint: fingerprintOf({ id, signedOn, signatories, offStageReason }),
        };
        if ((await claimOnce(tx, repeatable, id)) !== null) return this.steps.open(tx, id);
      }
      const signing = await this.steps.open(tx, id);
      const offStage = signing.status === SigningStatus.approved;
      if (offStage && !offStageReason) throw new NotReady(['off_stage_reason']);
      await this.steps.take(tx, viewer, signing, {
        step: offStage ? SigningStepKind.record_off_stage : SigningStepKind.record,
        reason: offStageReason,
        changes: { signedOn, recordedBy: viewer.accountId },
      });
      await tx.update(Signatory, { signingId: id }, { outcome: SignatoryOutcome.signed });
      await this.writeOutcomes(tx, signing, signatories);
      return signing;
    });
  }

  /** Puts a record right that is not sealed yet. Who corrects it cannot be the one who seals it. */
  async correct(viewer: Viewer, input: CorrectRecordInput): Promise<Signing> {
    const { id, reason, signatories, parties, amounts } = input;
    await this.registered(viewer, id);

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id);
      await this.steps.take(tx, viewer, signing, {
        step: SigningStepKind.correct,
        reason,
        changes: {
          signedOn: input.signedOn,
          effectiveOn: input.effectiveOn,
          expiresOn: input.expiresOn,
          title: bilingualChange(input.title),
          recordedBy: viewer.accountId,
        },
      });
      await this.writeOutcomes(tx, signing, signatories);
      for (const [index, { partyId, nameAsSigned }] of parties.entries()) {
        const { affected } = await tx.update(
          SigningParty,
          { id: partyId, signingId: id },
          { nameAsSigned: bilingual(nameAsSigned) },
        );
        if (affected !== 1) throw new NotFound(`input.parties.${index}.partyId`);
      }
      if (amounts) await writeAmounts(tx, id, amounts);
      return signing;
    });
  }

  private registered(viewer: Viewer, id: string): Promise<OwnedSigning> {
    return this.access.requireOn(viewer, Permission.recordSigning, {
      path: 'input.id',
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
  }

  private async writeOutcomes(
    tx: EntityManager,
    { id: signingId, agendaItemId }: Signing,
    outcomes: readonly SignatoryOutcomeInput[],
  ): Promise<void> {
    for (const [index, happened] of outcomes.entries()) {
      const { signatoryId, outcome, substituteId = null, reason = null } = happened;
      const signatory = await tx.findOneBy(Signatory, { id: signatoryId, signingId });
      if (signatory === null) throw new NotFound(`input.signatories.${index}.signatoryId`);
      await tx.update(
        Signatory,
        { id: signatoryId },
        { outcome, substituteId, outcomeReason: reason },
      );
      if (agendaItemId === null) continue;
      const present =
        outcome === SignatoryOutcome.absent ? null : (substituteId ?? signatory.personId);
      await this.stage.replace(tx, agendaItemId, signatory, present);
    }
  }
}
