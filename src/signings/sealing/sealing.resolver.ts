import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type RequestContext, type Viewer } from '../../kernel/auth/viewer.js';
import { Signing } from '../record/signing.entity.js';
import { SigningsLoader } from '../record/signings.loader.js';
import { Evidence } from './evidence.entity.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { SealSigningInput } from './seal-signing.input.js';
import { SealedSigningsLoader } from './sealed-signings.loader.js';
import { SealingService } from './sealing.service.js';

/** What sealing adds to a signing. */
@Resolver(() => Signing)
export class SealingResolver {
  constructor(
    private readonly sealing: SealingService,
    private readonly sealed: SealedSigningsLoader,
    private readonly signings: SigningsLoader,
  ) {}

  @Mutation(() => Signing, {
    description:
      'Freezes a signed record and writes it into the ledger; by a registrar other than the one who recorded it (`SELF_APPROVAL`), with a scanned copy or a reason for none (`NOT_READY`).',
  })
  sealSigning(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SealSigningInput,
  ): Promise<Signing> {
    return this.sealing.seal(viewer, input);
  }

  @ResolveField(() => LedgerEntry, { nullable: true, description: 'Null until it is sealed.' })
  async ledgerEntry(
    @Parent() { id }: Signing,
    @Context() request: RequestContext,
  ): Promise<LedgerEntry | null> {
    return (await this.sealed.entryOf(request, id)) ?? null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'The number of the edition its text was frozen as; null until it is sealed.',
  })
  async edition(
    @Parent() { id }: Signing,
    @Context() request: RequestContext,
  ): Promise<number | null> {
    return (await this.sealed.editionOf(request, id))?.number ?? null;
  }

  @ResolveField(() => Signing, {
    nullable: true,
    description: 'The latest sealed edition, where that is another record: what holds now.',
  })
  async amendedBy(
    @Parent() { id }: Signing,
    @Context() request: RequestContext,
  ): Promise<Signing | null> {
    const latestId = (await this.sealed.editionOf(request, id))?.latestId ?? null;
    return latestId === null ? null : ((await this.signings.byId(request, latestId)) ?? null);
  }

  @ResolveField(() => [Evidence], {
    description: 'The scanned copies, for its parties and those who handle it; else empty.',
  })
  async evidence(
    @Parent() { id }: Signing,
    @Context() request: RequestContext,
  ): Promise<Evidence[]> {
    if (!(await this.isInside(request, id))) return [];
    return (await this.sealed.evidenceOf(request, id)) ?? [];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why there is no scanned copy; for its parties and those who handle it.',
  })
  async withoutCopyReason(
    @Parent() { id, withoutCopyReason }: Signing,
    @Context() request: RequestContext,
  ): Promise<string | null> {
    return (await this.isInside(request, id)) ? withoutCopyReason : null;
  }

  private async isInside(request: RequestContext, id: string): Promise<boolean> {
    return (await this.signings.viewOf(request, id))?.inside === true;
  }
}
