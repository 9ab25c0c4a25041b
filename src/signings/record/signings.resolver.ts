import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { AgendaLoader } from '../../forums/agenda.loader.js';
import { Forum } from '../../forums/forum.entity.js';
import { ForumsLoader } from '../../forums/forums.loader.js';
import type { RequestContext } from '../../kernel/auth/viewer.js';
import type { Page } from '../../kernel/pagination/connection.js';
import { SigningAmount } from './signing-amount.entity.js';
import { SigningParty } from './signing-party.entity.js';
import { SigningPartsLoader } from './signing-parts.loader.js';
import { SigningStep } from './signing-step.entity.js';
import { SigningStatus } from './signing-status.js';
import { SigningConnection } from './signing.connection.js';
import { Signing } from './signing.entity.js';
import { SigningsArgs } from './signings.args.js';
import { SigningsLoader } from './signings.loader.js';
import { SigningsService } from './signings.service.js';
import { Witness } from './witness.entity.js';

@Resolver(() => Signing)
export class SigningsResolver {
  constructor(
    private readonly signingsService: SigningsService,
    private readonly loader: SigningsLoader,
    private readonly parts: SigningPartsLoader,
    private readonly forums: ForumsLoader,
    private readonly agenda: AgendaLoader,
  ) {}

  @Query(() => SigningConnection, {
    description:
      'The signings of an event that the asker may see, in the order of making; of an amended one the latest sealed edition.',
  })
  signings(@Context() request: RequestContext, @Args() args: SigningsArgs): Promise<Page<Signing>> {
    return this.signingsService.list(request, args);
  }

  @Query(() => Signing, {
    nullable: true,
    description: 'Null where there is none, or not for the asker.',
  })
  async signing(
    @Context() request: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Signing | null> {
    return (await this.loader.byId(request, id)) ?? null;
  }

  @ResolveField(() => Forum, {
    nullable: true,
    description: 'The forum it belongs to, as the asker sees it; null: the event as a whole.',
  })
  async forum(
    @Parent() { eventId, forumId }: Signing,
    @Context() request: RequestContext,
  ): Promise<Forum | null> {
    if (forumId === null) return null;
    return this.forums.seenBy(request, request.viewer, eventId, forumId);
  }

  @ResolveField(() => AgendaItem, {
    nullable: true,
    description: 'Where it was or will be signed.',
  })
  async agendaItem(
    @Parent() { eventId, agendaItemId }: Signing,
    @Context() request: RequestContext,
  ): Promise<AgendaItem | null> {
    if (agendaItemId === null) return null;
    return this.agenda.seenBy(request, request.viewer, eventId, agendaItemId);
  }

  @ResolveField(() => [SigningParty], { description: 'In their order.' })
  async parties(
    @Parent() { id }: Signing,
    @Context() request: RequestContext,
  ): Promise<SigningParty[]> {
    return (await this.parts.partiesOf(request, id)) ?? [];
  }

  @ResolveField(() => [Witness], { description: 'Who stands by, in their order.' })
  async witnesses(
    @Parent() { id }: Signing,
    @Context() request: RequestContext,
  ): Promise<Witness[]> {
    return (await this.parts.witnessesOf(request, id)) ?? [];
  }

  @ResolveField(() => [SigningAmount], {
    description: 'Above the asker’s level an amount is `undisclosed` and comes without figures.',
  })
  async amounts(
    @Parent() { id }: Signing,
    @Context() request: RequestContext,
  ): Promise<SigningAmount[]> {
    return (await this.parts.amountsOf(request, id)) ?? [];
  }

  @ResolveField(() => Signing, {
    nullable: true,
    description: 'The signing that this is a phase of.',
  })
  phaseOf(
    @Parent() { phaseOfId }: Signing,
    @Context() request: RequestContext,
  ): Promise<Signing | null> {
    return this.seen(request, phaseOfId);
  }

  @ResolveField(() => Signing, { nullable: true, description: 'The framework that this fills in.' })
  callOffOf(
    @Parent() { callOffOfId }: Signing,
    @Context() request: RequestContext,
  ): Promise<Signing | null> {
    return this.seen(request, callOffOfId);
  }

  @ResolveField(() => Signing, {
    nullable: true,
    description: 'The signing in whose stead this one stands.',
  })
  replaces(
    @Parent() { replacesId }: Signing,
    @Context() request: RequestContext,
  ): Promise<Signing | null> {
    return this.seen(request, replacesId);
  }

  @ResolveField(() => Signing, {
    nullable: true,
    description: 'The signing that this one prolongs.',
  })
  renews(
    @Parent() { renewsId }: Signing,
    @Context() request: RequestContext,
  ): Promise<Signing | null> {
    return this.seen(request, renewsId);
  }

  @ResolveField(() => Signing, {
    nullable: true,
    description: 'The sealed record that this one changes.',
  })
  amends(
    @Parent() { amendsId }: Signing,
    @Context() request: RequestContext,
  ): Promise<Signing | null> {
    return this.seen(request, amendsId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Why it is void; while only one organiser asks for that, those inside alone see it.',
  })
  async voidingReason(
    @Parent() { id, status, voidingReason }: Signing,
    @Context() request: RequestContext,
  ): Promise<string | null> {
    return status === SigningStatus.voided || (await this.isInside(request, id))
      ? voidingReason
      : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why not every party had to confirm its names; for those inside.',
  })
  async namesWaivedReason(
    @Parent() { id, namesWaivedReason }: Signing,
    @Context() request: RequestContext,
  ): Promise<string | null> {
    return (await this.isInside(request, id)) ? namesWaivedReason : null;
  }

  @ResolveField(() => [SigningStep], {
    description:
      'The steps it took, in their order; for its parties and those who handle it, else empty.',
  })
  async history(
    @Parent() { id }: Signing,
    @Context() request: RequestContext,
  ): Promise<SigningStep[]> {
    return (await this.isInside(request, id))
      ? ((await this.parts.historyOf(request, id)) ?? [])
      : [];
  }

  private async seen(request: RequestContext, id: string | null): Promise<Signing | null> {
    return id === null ? null : ((await this.loader.byId(request, id)) ?? null);
  }

  private async isInside(request: RequestContext, id: string): Promise<boolean> {
    return (await this.loader.viewOf(request, id))?.inside === true;
  }
}
