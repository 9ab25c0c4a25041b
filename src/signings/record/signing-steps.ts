import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { change } from '../../kernel/database/change.js';
import { VersionConflict, WrongStatus } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { RecordSealed } from '../signings.errors.js';
import { SigningStep } from './signing-step.entity.js';
import { SigningStepKind, destination, isEditable, isPublic, isSealed } from './signing-status.js';
import { Signing } from './signing.entity.js';

/** A step to be taken, with what else it changes. */
export interface Taking {
  readonly step: SigningStepKind;
  readonly reason?: string | null | undefined;
  readonly changes?: Changes;
}

/** What is left undefined stays. */
export type Changes = { readonly [Name in keyof Signing]?: Signing[Name] | undefined };

const actions: Readonly<Record<SigningStepKind, string>> = {
  report: 'signing.reported',
  draft: 'signing.drafted',
  take_up: 'signing.taken_up',
  submit: 'signing.submitted',
  send_back: 'signing.sent_back',
  approve: 'signing.approved',
  schedule: 'signing.scheduled',
  unschedule: 'signing.unscheduled',
  record: 'signing.recorded',
  record_off_stage: 'signing.recorded_off_stage',
  correct: 'signing.corrected',
  seal: 'signing.sealed',
  withdraw: 'signing.withdrawn',
  void: 'signing.voided',
};

/**
 * The only one who writes the status of a record, always with its step and in somebody else's transaction:
 * Postgres refuses one without the other.
 */
@Injectable()
export class SigningSteps {
  constructor(
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** Writes a new record, with its first step. */
  async begin(
    tx: EntityManager,
    viewer: Viewer,
    signing: Signing,
    step: SigningStepKind,
  ): Promise<void> {
    const to = destination(step, 'none');
    if (to === undefined) throw new Error(`No record begins with ${step}.`);
    Object.assign(signing, { status: to, steps: 1, version: 1 });
    await tx.insert(Signing, signing);
    await tx.insert(SigningStep, {
      signingId: signing.id,
      number: 1,
      step,
      fromStatus: 'none',
      toStatus: to,
      accountId: viewer.accountId,
      version: 1,
    });
    // With what the database fills in.
    Object.assign(signing, await tx.findOneByOrFail(Signing, { id: signing.id }));
    await this.tell(tx, viewer, actions[step], signing, { code: signing.code });
  }

  /**
   * The record, held until the transaction ends. No record is ever deleted.
   * @throws VersionConflict when somebody else changed it since the version was read
   */
  async open(tx: EntityManager, id: string, version?: number): Promise<Signing> {
    const signing = await tx.findOneOrFail(Signing, {
      where: { id },
      lock: { mode: 'for_no_key_update' },
    });
    if (version !== undefined && version !== signing.version && !isSealed(signing.status)) {
      throw new VersionConflict({ yours: version, current: signing.version });
    }
    return signing;
  }

  /** @throws WrongStatus or RecordSealed where the step cannot be taken */
  async take(
    tx: EntityManager,
    viewer: Viewer,
    signing: Signing,
    { step, reason = null, changes = {} }: Taking,
  ): Promise<void> {
    const { id, eventId, status: from, steps } = signing;
    const to = destination(step, from);
    if (to === undefined) throw refusal(signing);
    await this.write(tx, signing, { ...changes, status: to, steps: steps + 1 });
    await tx.insert(SigningStep, {
      signingId: id,
      number: steps + 1,
      previous: steps,
      step,
      fromStatus: from,
      toStatus: to,
      accountId: viewer.accountId,
      reason,
      version: signing.version,
    });
    await this.tell(tx, viewer, actions[step], signing, { from, to, reason });
    // What everybody could read is gone from there.
    if (isPublic(from) && !isPublic(to)) await this.live.announce(tx, 'signed', eventId);
  }

  /** @throws WrongStatus or RecordSealed where the record may not be edited any more */
  async edit(
    tx: EntityManager,
    viewer: Viewer,
    signing: Signing,
    changes: Changes = {},
  ): Promise<void> {
    if (!isEditable(signing.status)) throw refusal(signing);
    await this.write(tx, signing, { ...changes, editedBy: viewer.accountId });
    await this.tell(tx, viewer, 'signing.edited', signing, changes);
  }

  /** Changes a record and raises its version. */
  async write(tx: EntityManager, signing: Signing, changes: Changes): Promise<void> {
    const version = await change(tx, Signing, signing, changes);
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    Object.assign(signing, Object.fromEntries(given), { version });
  }

  async tell(
    tx: EntityManager,
    viewer: Viewer,
    action: string,
    { id, eventId, status }: Signing,
    changes: object | null = null,
  ): Promise<void> {
    await this.audit.record(tx, viewer, action, { eventId, subjectId: id }, changes);
    await this.live.announce(tx, 'signings', eventId);
    if (isPublic(status)) await this.live.announce(tx, 'signed', eventId);
  }
}

function refusal({ status }: Signing): RecordSealed | WrongStatus {
  return isSealed(status) ? new RecordSealed() : new WrongStatus(status);
}
