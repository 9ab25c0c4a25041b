import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { Event } from '../../events/event.entity.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { claimOnce, fingerprintOf } from '../../kernel/idempotency/once.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { ownedSigning } from '../record/owned-signing.query.js';
import { SigningStepKind } from '../record/signing-status.js';
import { SigningSteps } from '../record/signing-steps.js';
import type { Signing } from '../record/signing.entity.js';
import { NotReady } from '../signings.errors.js';
import { canonical } from './canonical.js';
import { publicContent } from './edition.js';
import { editionOf } from './edition.query.js';
import { Evidence } from './evidence.entity.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { entryHash } from './ledger.js';
import type { SealSigningInput } from './seal-signing.input.js';
import { SigningEdition } from './signing-edition.entity.js';

/** Freezes a record, and writes it into the ledger in the same transaction. */
@Injectable()
export class SealingService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly steps: SigningSteps,
    private readonly live: LiveService,
  ) {}

  /** @throws SelfApproval, NotReady or RecordSealed */
  async seal(viewer: Viewer, input: SealSigningInput): Promise<Signing> {
    const { id, evidenceIds, withoutCopyReason = null, idempotencyKey: key } = input;
    const { eventId } = await this.access.requireOn(viewer, Permission.recordSigning, {
      path: 'input.id',
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: (signing) => ({ eventId: signing.eventId }),
    });

    return this.database.transaction(async (tx) => {
      if (key) {
        const ownerId = viewer.accountId ?? eventId;
        const fingerprint = fingerprintOf({ id, evidenceIds, withoutCopyReason });
        const repeatable = { operation: 'sealSigning', ownerId, key, fingerprint };
        if ((await claimOnce(tx, repeatable, id)) !== null) return this.steps.open(tx, id);
      }
      const signing = await this.steps.open(tx, id);
      await this.steps.take(tx, viewer, signing, {
        step: SigningStepKind.seal,
        changes: { sealedBy: viewer.accountId, withoutCopyReason },
      });
      const evidence = await evidenceFor(tx, id, evidenceIds);
      if (evidence.length === 0 && withoutCopyReason === null) throw new NotReady(['copy']);
      await writeIntoLedger(tx, signing, evidence);
      await this.live.announce(tx, 'ledger', eventId);
      return signing;
    });
  }
}

async function evidenceFor(
  tx: EntityManager,
  signingId: string,
  ids: readonly string[],
): Promise<Evidence[]> {
  const evidence = await tx.find(Evidence, {
    where: { id: In(ids), signingId },
    order: { id: 'ASC' },
  });
  const found = new Set(evidence.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !found.has(id));
  if (unknown >= 0) throw new NotFound(`input.evidenceIds.${unknown}`);
  return evidence;
}

async function writeIntoLedger(
  tx: EntityManager,
  signing: Signing,
  evidence: readonly Evidence[],
): Promise<void> {
  const { id: signingId, eventId } = signing;
  const head = await holdHead(tx, eventId);
  const sealedAt = new Date();
  const { rootId, number } = await nextEdition(tx, signing);

  const edition = await editionOf(tx, signing, { rootId, number, sealedAt, evidence });
  const content = canonical({ ...edition });
  await tx.insert(SigningEdition, { signingId, rootId, number, content, sealedAt });

  const sequence = (head?.sequence ?? 0) + 1;
  const entry = Buffer.from(canonical(publicContent(edition, { eventId, sequence })));
  await tx.insert(LedgerEntry, {
    eventId,
    sequence,
    previousSequence: head?.sequence ?? null,
    previousHash: head?.hash ?? null,
    hash: entryHash(head?.hash ?? null, entry),
    content: entry,
    signingId,
    sealedAt,
  });
}

/**
 * The end of the event's chain, held until the transaction ends: whoever seals at the same time waits, and then
 * finds the new end, as it is read in a statement of its own.
 */
async function holdHead(tx: EntityManager, eventId: string): Promise<LedgerEntry | null> {
  await tx.findOneOrFail(Event, {
    select: { id: true },
    where: { id: eventId },
    lock: { mode: 'for_no_key_update' },
  });
  return tx.findOne(LedgerEntry, { where: { eventId }, order: { sequence: 'DESC' } });
}

/** An amendment takes the next number of the agreement it amends. */
async function nextEdition(
  tx: EntityManager,
  { id, amendsId }: Signing,
): Promise<{ rootId: string; number: number }> {
  if (amendsId === null) return { rootId: id, number: 1 };
  const { rootId } = await tx.findOneByOrFail(SigningEdition, { signingId: amendsId });
  const last = (await tx.maximum(SigningEdition, 'number', { rootId })) ?? 0;
  return { rootId, number: last + 1 };
}
