import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Organisation } from '../../directory/organisation.entity.js';
import { OrganisationsLoader } from '../../directory/organisations.loader.js';
import { PeopleLoader } from '../../directory/people.loader.js';
import { Person } from '../../directory/person.entity.js';
import type { RequestContext } from '../../kernel/auth/viewer.js';
import { BilingualText, given } from '../../kernel/text/bilingual-text.js';
import { Authority, Signatory } from './signatory.entity.js';
import { SigningParty } from './signing-party.entity.js';
import { SigningPartsLoader } from './signing-parts.loader.js';
import { SigningsLoader } from './signings.loader.js';
import { Witness } from './witness.entity.js';

@Resolver(() => SigningParty)
export class SigningPartiesResolver {
  constructor(
    private readonly parts: SigningPartsLoader,
    private readonly signings: SigningsLoader,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @ResolveField(() => Organisation, { nullable: true, description: 'Null for an unnamed group.' })
  async organisation(
    @Parent() { organisationId }: SigningParty,
    @Context() request: RequestContext,
  ): Promise<Organisation | null> {
    if (organisationId === null) return null;
    return (await this.organisations.byId(request, organisationId)) ?? null;
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'What an unnamed group is called; null for an organisation.',
  })
  groupName(@Parent() { groupName }: SigningParty): BilingualText | null {
    return given(groupName);
  }

  @ResolveField(() => BilingualText, { nullable: true, description: '甲方, 乙方…' })
  sideLabel(@Parent() { sideLabel }: SigningParty): BilingualText | null {
    return given(sideLabel);
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'The name as it is signed, which stays when the directory changes.',
  })
  nameAsSigned(@Parent() { nameAsSigned }: SigningParty): BilingualText | null {
    return given(nameAsSigned);
  }

  @ResolveField(() => Date, {
    nullable: true,
    description:
      'When the party confirmed its names; for the parties and those who handle the record.',
  })
  async namesConfirmedAt(
    @Parent() { signingId, namesConfirmedAt }: SigningParty,
    @Context() request: RequestContext,
  ): Promise<Date | null> {
    const view = await this.signings.viewOf(request, signingId);
    return view?.inside === true ? namesConfirmedAt : null;
  }

  @ResolveField(() => [Signatory], { description: 'In the order of signing.' })
  async signatories(
    @Parent() { id }: SigningParty,
    @Context() request: RequestContext,
  ): Promise<Signatory[]> {
    return (await this.parts.signatoriesOfParty(request, id)) ?? [];
  }
}

@Resolver(() => Signatory)
export class SignatoriesResolver {
  constructor(
    private readonly signings: SigningsLoader,
    private readonly people: PeopleLoader,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who was to sign.' })
  person(
    @Parent() { personId }: Signatory,
    @Context() request: RequestContext,
  ): Promise<Person | undefined> {
    return this.people.byId(request, personId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who signed instead.' })
  async substitute(
    @Parent() { substituteId }: Signatory,
    @Context() request: RequestContext,
  ): Promise<Person | null> {
    if (substituteId === null) return null;
    return (await this.people.byId(request, substituteId)) ?? null;
  }

  @ResolveField(() => BilingualText, { nullable: true, description: 'The post as signed.' })
  post(@Parent() { post }: Signatory): BilingualText | null {
    return given(post);
  }

  @ResolveField(() => Authority, {
    nullable: true,
    description: 'For the parties and those who handle the record.',
  })
  async authority(
    @Parent() { signingId, authority }: Signatory,
    @Context() request: RequestContext,
  ): Promise<Authority | null> {
    const view = await this.signings.viewOf(request, signingId);
    return view?.inside === true ? authority : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'For the parties and those who handle the record.',
  })
  async outcomeReason(
    @Parent() { signingId, outcomeReason }: Signatory,
    @Context() request: RequestContext,
  ): Promise<string | null> {
    const view = await this.signings.viewOf(request, signingId);
    return view?.inside === true ? outcomeReason : null;
  }
}

@Resolver(() => Witness)
export class WitnessesResolver {
  constructor(private readonly people: PeopleLoader) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who stands by.' })
  person(
    @Parent() { personId }: Witness,
    @Context() request: RequestContext,
  ): Promise<Person | undefined> {
    return this.people.byId(request, personId);
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'The post used at the signing; null where it is the person’s own.',
  })
  post(@Parent() { post }: Witness): BilingualText | null {
    return given(post);
  }
}
