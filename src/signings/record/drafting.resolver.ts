import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { AmendSigningInput } from './amend-signing.input.js';
import { AmendingService } from './amending.service.js';
import { ConfirmNamesInput } from './confirm-names.input.js';
import { DraftSigningInput } from './draft-signing.input.js';
import { DraftingService } from './drafting.service.js';
import { EditSigningInput } from './edit-signing.input.js';
import { NameSignatoryInput } from './name-signatory.input.js';
import { NameWitnessInput } from './name-witness.input.js';
import { NamingService } from './naming.service.js';
import { ReportSigningInput } from './report-signing.input.js';
import { Signing } from './signing.entity.js';

@Resolver()
export class DraftingResolver {
  constructor(
    private readonly drafting: DraftingService,
    private readonly naming: NamingService,
    private readonly amending: AmendingService,
  ) {}

  @Mutation(() => Signing, {
    description:
      'Begins a record: an organiser, or a partner whose organisation is one of the parties.',
  })
  draftSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DraftSigningInput,
  ): Promise<Signing> {
    return this.drafting.draft(viewer, input);
  }

  @Mutation(() => Signing, {
    description:
      'Takes a signing over from a source. It is never counted and never sealed; by an organiser.',
  })
  reportSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReportSigningInput,
  ): Promise<Signing> {
    return this.drafting.report(viewer, input);
  }

  @Mutation(() => Signing, { description: 'Makes a reported signing a draft; by an organiser.' })
  takeUpSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Signing> {
    return this.drafting.takeUp(viewer, id);
  }

  @Mutation(() => Signing, {
    description:
      'While it is a draft or submitted. Refused with `VERSION_CONFLICT` on a stale version.',
  })
  editSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditSigningInput,
  ): Promise<Signing> {
    return this.drafting.edit(viewer, input);
  }

  @Mutation(() => Signing, { description: 'Names somebody who signs for a party.' })
  nameSignatory(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: NameSignatoryInput,
  ): Promise<Signing> {
    return this.naming.nameSignatory(viewer, input);
  }

  @Mutation(() => Signing, { description: 'Somebody does not sign after all.' })
  removeSignatory(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Signing> {
    return this.naming.removeSignatory(viewer, id);
  }

  @Mutation(() => Signing, { description: 'Names somebody who stands by while it is signed.' })
  nameWitness(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: NameWitnessInput,
  ): Promise<Signing> {
    return this.naming.nameWitness(viewer, input);
  }

  @Mutation(() => Signing, { description: 'Somebody does not stand by after all.' })
  removeWitness(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Signing> {
    return this.naming.removeWitness(viewer, id);
  }

  @Mutation(() => Signing, {
    description:
      'A partner confirms the name of its organisation and those of its signatories, as they will be signed.',
  })
  confirmNames(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ConfirmNamesInput,
  ): Promise<Signing> {
    return this.naming.confirmNames(viewer, input);
  }

  @Mutation(() => Signing, {
    description:
      'Hands a draft to the reviewers. Refused with `NOT_READY`; `details.missing` says why.',
  })
  submitSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Signing> {
    return this.drafting.submit(viewer, id);
  }

  @Mutation(() => Signing, {
    description: 'Begins a draft that amends a sealed record, which itself never changes.',
  })
  amendSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AmendSigningInput,
  ): Promise<Signing> {
    return this.amending.amend(viewer, input);
  }
}
