import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { Person } from '../../directory/person.entity.js';
import { EndingService } from '../../signings/record/ending.service.js';
import { DraftingService } from '../../signings/record/drafting.service.js';
import { NamingService } from '../../signings/record/naming.service.js';
import { RecordingService } from '../../signings/record/recording.service.js';
import { ReviewService } from '../../signings/record/review.service.js';
import { Authority, Signatory } from '../../signings/record/signatory.entity.js';
import { SigningParty } from '../../signings/record/signing-party.entity.js';
import { SigningStatus } from '../../signings/record/signing-status.js';
import { Signing } from '../../signings/record/signing.entity.js';
import { StagingService } from '../../signings/record/staging.service.js';
import { SealingService } from '../../signings/sealing/sealing.service.js';
import { Cast } from './cast.js';
import type { Day } from './event.js';
import { signatoryPost } from './people.js';

/** What is to become of a record. */
export interface Wanted {
  readonly becomes: SigningStatus;
  /** How far it gets before it is declared void. */
  readonly before?: SigningStatus;
  /** Left out: it is signed off stage. */
  readonly agendaItemId?: string;
  readonly signedOn?: Day;
}

/** Takes a record step by step to where it is wanted; each step by whose duty it is. */
@Injectable()
export class DemoStage {
  constructor(
    private readonly database: DataSource,
    private readonly drafting: DraftingService,
    private readonly naming: NamingService,
    private readonly review: ReviewService,
    private readonly staging: StagingService,
    private readonly recording: RecordingService,
    private readonly sealing: SealingService,
    private readonly ending: EndingService,
    private readonly cast: Cast,
  ) {}

  async lead(id: string, wanted: Wanted): Promise<void> {
    for (;;) {
      const signing = await this.database.manager.findOneByOrFail(Signing, { id });
      if (signing.status === wanted.becomes) return;
      await this.advance(signing, wanted);
    }
  }

  private async advance(
    { id, status, version, voidingRequestedBy }: Signing,
    { becomes, before, agendaItemId, signedOn = '2027-04-08' }: Wanted,
  ): Promise<void> {
    if (becomes === SigningStatus.withdrawn) {
      const reason = '示例：双方暂缓合作';
      await this.ending.withdraw(await this.cast.as('organiser'), { id, reason });
    } else if (status === before) {
      const second = voidingRequestedBy !== null;
      const reason = '示例：签署文本有误';
      await this.ending.void(await this.cast.as(second ? 'owner' : 'organiser'), { id, reason });
    } else if (status === SigningStatus.draft) {
      await this.nameSignatories(id);
      await this.drafting.submit(await this.cast.as('organiser'), id);
    } else if (status === SigningStatus.submitted) {
      const namesWaivedReason = '示例：现场当面确认';
      const reviewer = await this.cast.as('reviewer');
      await this.review.approve(reviewer, { id, version, namesWaivedReason });
    } else if (status === SigningStatus.approved && agendaItemId !== undefined) {
      await this.staging.schedule(await this.cast.as('stage'), { id, agendaItemId });
    } else if (status === SigningStatus.approved || status === SigningStatus.scheduled) {
      const offStageReason = agendaItemId === undefined ? '示例：会后签署' : null;
      const registrar = await this.cast.as('registrar');
      await this.recording.record(registrar, { id, signedOn, signatories: [], offStageReason });
    } else if (status === SigningStatus.signed) {
      const withoutCopyReason = '示例数据，没有扫描件';
      const registrar = await this.cast.as('registrar2');
      await this.sealing.seal(registrar, { id, evidenceIds: [], withoutCopyReason });
    } else {
      throw new Error(`No way leads the signing ${id} from ${status} to ${becomes}`);
    }
  }

  private async nameSignatories(signingId: string): Promise<void> {
    const organiser = await this.cast.as('organiser');
    const parties = await this.database.manager.find(SigningParty, {
      where: { signingId },
      order: { position: 'ASC' },
    });
    for (const { id: partyId, organisationId } of parties) {
      if (organisationId === null) continue;
      if (await this.database.manager.existsBy(Signatory, { partyId })) continue;
      const { id: personId } = await this.database.manager.findOneByOrFail(Person, {
        organisationId,
        post: { zh: signatoryPost.zh },
      });
      await this.naming.nameSignatory(organiser, {
        ...{ signingId, organisationId, personId, post: signatoryPost, order: 1 },
        authority: Authority.power_of_attorney,
      });
    }
  }
}
