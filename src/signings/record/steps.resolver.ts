import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { VoidSigningInput, WithdrawSigningInput } from './end-signing.input.js';
import { EndingService } from './ending.service.js';
import { CorrectRecordInput, RecordSignedInput } from './record-signed.input.js';
import { RecordingService } from './recording.service.js';
import { ApproveSigningInput, SendBackSigningInput } from './review-signing.input.js';
import { ReviewService } from './review.service.js';
import { ScheduleSigningInput, UnscheduleSigningInput } from './schedule-signing.input.js';
import { Signing } from './signing.entity.js';
import { StagingService } from './staging.service.js';

@Resolver()
export class StepsResolver {
  constructor(
    private readonly review: ReviewService,
    private readonly staging: StagingService,
    private readonly recording: RecordingService,
    private readonly ending: EndingService,
  ) {}

  @Mutation(() => Signing, {
    description: 'Gives a submitted record back to its authors; by a reviewer.',
  })
  sendBackSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SendBackSigningInput,
  ): Promise<Signing> {
    return this.review.sendBack(viewer, input);
  }

  @Mutation(() => Signing, {
    description:
      'Approves the version that was read; by a reviewer who neither wrote nor edited it (`SELF_APPROVAL`). Refused with `NOT_READY`; `details.missing` says why.',
  })
  approveSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ApproveSigningInput,
  ): Promise<Signing> {
    return this.review.approve(viewer, input);
  }

  @Mutation(() => Signing, {
    description:
      'Puts an approved record on the agenda; by a stage manager. Refused with `ITEM_HAS_SIGNING`.',
  })
  scheduleSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ScheduleSigningInput,
  ): Promise<Signing> {
    return this.staging.schedule(viewer, input);
  }

  @Mutation(() => Signing, { description: 'Takes a record off the agenda; by a stage manager.' })
  unscheduleSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UnscheduleSigningInput,
  ): Promise<Signing> {
    return this.staging.unschedule(viewer, input);
  }

  @Mutation(() => Signing, {
    description:
      'Records that it was signed, on stage or for a reason off it; by a registrar. Signatories that are not named count as signed.',
  })
  recordSigned(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RecordSignedInput,
  ): Promise<Signing> {
    return this.recording.record(viewer, input);
  }

  @Mutation(() => Signing, {
    description: 'Puts a record right until it is sealed; by a registrar.',
  })
  correctRecord(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CorrectRecordInput,
  ): Promise<Signing> {
    return this.recording.correct(viewer, input);
  }

  @Mutation(() => Signing, {
    description:
      'Gives a record up before it is signed; by an organiser, or by a partner before approval.',
  })
  withdrawSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WithdrawSigningInput,
  ): Promise<Signing> {
    return this.ending.withdraw(viewer, input);
  }

  @Mutation(() => Signing, {
    description:
      'Declares a signed or sealed record void: one organiser asks for it with a reason, another confirms (`SELF_APPROVAL`). It stays visible, marked.',
  })
  voidSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: VoidSigningInput,
  ): Promise<Signing> {
    return this.ending.void(viewer, input);
  }
}
