import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { NotFound, Unauthenticated, WrongStatus } from '../../kernel/errors/refusals.js';
import { asParty, ownedSigning } from '../record/owned-signing.query.js';
import { SigningStatus, isSealed } from '../record/signing-status.js';
import { SigningSteps } from '../record/signing-steps.js';
import { SigningsLoader } from '../record/signings.loader.js';
import { RecordSealed } from '../signings.errors.js';
import { mediaTypeOf, readEvidence } from './evidence-file.js';
import { Evidence } from './evidence.entity.js';

export interface UploadedFile {
  readonly fileName: string;
  readonly content: AsyncIterable<Buffer>;
}

const receiving: readonly SigningStatus[] = [
  SigningStatus.approved,
  SigningStatus.scheduled,
  SigningStatus.signed,
];

/** Scanned copies of what was signed. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly steps: SigningSteps,
    private readonly signings: SigningsLoader,
  ) {}

  /**
   * Takes a file, by a registrar or a partner of a party. The same file again is the same evidence.
   * @throws EvidenceTooLarge or EvidenceTypeRefused
   */
  async upload(viewer: Viewer, signingId: string, file: UploadedFile): Promise<Evidence> {
    await this.requireMayUpload(viewer, signingId);
    const content = await readEvidence(file.content);
    const mediaType = mediaTypeOf(content);
    const sha256 = createHash('sha256').update(content).digest();

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, signingId);
      if (isSealed(signing.status)) throw new RecordSealed();
      if (!receiving.includes(signing.status)) throw new WrongStatus(signing.status);
      const inserted = await tx
        .createQueryBuilder()
        .insert()
        .into(Evidence)
        .values({
          signingId,
          fileName: file.fileName,
          mediaType,
          size: content.length,
          sha256,
          content,
          uploadedBy: viewer.accountId,
        })
        .orIgnore()
        .returning('id')
        .execute();
      const evidence = await tx.findOneByOrFail(Evidence, { signingId, sha256 });
      if ((inserted.raw as unknown[]).length > 0) {
        const changes = { evidenceId: evidence.id, sha256: sha256.toString('hex') };
        await this.steps.tell(tx, viewer, 'signing.evidence_added', signing, changes);
      }
      return evidence;
    });
  }

  /** The file itself, for the parties and those who handle the record. */
  async download(viewer: Viewer, id: string): Promise<Evidence> {
    if (viewer.accountId === null) throw new Unauthenticated();
    const evidence = await this.database.manager.findOneBy(Evidence, { id });
    const view = evidence && (await this.signings.viewOf({ viewer }, evidence.signingId));
    if (view?.inside !== true) throw new NotFound('id');
    return this.database
      .createQueryBuilder(Evidence, 'evidence')
      .addSelect('evidence.content')
      .where('evidence.id = :id', { id })
      .getOneOrFail();
  }

  private async requireMayUpload(viewer: Viewer, signingId: string): Promise<void> {
    const signing = await ownedSigning(this.database.manager, signingId);
    const scope = signing && { eventId: signing.eventId };
    if (scope && (await this.access.allows(viewer, Permission.recordSigning, scope))) return;
    await this.access.requireOn(viewer, Permission.draftSigning, {
      path: 'id',
      find: () => Promise.resolve(signing),
      scopeOf: asParty,
    });
  }
}
