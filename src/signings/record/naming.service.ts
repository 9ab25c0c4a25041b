import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { bilingual } from '../../kernel/text/bilingual-text.js';
import type { ConfirmNamesInput } from './confirm-names.input.js';
import type { NameSignatoryInput } from './name-signatory.input.js';
import type { NameWitnessInput } from './name-witness.input.js';
import { type OwnedSigning, asParty, ownedSigning } from './owned-signing.query.js';
import { Signatory } from './signatory.entity.js';
import { SigningParty } from './signing-party.entity.js';
import { unconfirmed } from './signing-parts.js';
import { SigningSteps } from './signing-steps.js';
import type { Signing } from './signing.entity.js';
import { Witness } from './witness.entity.js';

/** Who signs, who stands by, and how the parties are called. */
@Injectable()
export class NamingService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly steps: SigningSteps,
  ) {}

  /** Who signs for a party. Its names wait for confirmation again. */
  async nameSignatory(viewer: Viewer, input: NameSignatoryInput): Promise<Signing> {
    const { signingId, organisationId, personId, post, authority, order } = input;
    await this.mine(viewer, signingId);

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, signingId);
      await this.steps.edit(tx, viewer, signing);
      const party = await tx.findOneBy(SigningParty, { signingId, organisationId });
      if (party === null) throw new NotFound('input.organisationId');
      await tx.update(SigningParty, { id: party.id }, unconfirmed);
      await tx.insert(Signatory, {
        signingId,
        partyId: party.id,
        personId,
        post: bilingual(post),
        authority: authority ?? null,
        signingOrder: order,
      });
      return signing;
    });
  }

  async removeSignatory(viewer: Viewer, id: string): Promise<Signing> {
    const { id: signingId } = await this.access.requireOn(viewer, Permission.draftSigning, {
      path: 'id',
      find: () => this.signingOf(Signatory, id),
      scopeOf: asParty,
    });

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, signingId);
      await this.steps.edit(tx, viewer, signing);
      const signatory = await tx.findOneBy(Signatory, { id });
      if (signatory === null) throw new NotFound('id');
      await tx.update(SigningParty, { id: signatory.partyId }, unconfirmed);
      await tx.delete(Signatory, { id });
      return signing;
    });
  }

  async nameWitness(viewer: Viewer, input: NameWitnessInput): Promise<Signing> {
    const { signingId, personId, post } = input;
    await this.mine(viewer, signingId);

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, signingId);
      await this.steps.edit(tx, viewer, signing);
      const last = (await tx.maximum(Witness, 'position', { signingId })) ?? 0;
      const position = last + 1;
      await tx.insert(Witness, { signingId, personId, post: bilingual(post), position });
      return signing;
    });
  }

  async removeWitness(viewer: Viewer, id: string): Promise<Signing> {
    const { id: signingId } = await this.access.requireOn(viewer, Permission.draftSigning, {
      path: 'id',
      find: () => this.signingOf(Witness, id),
      scopeOf: asParty,
    });

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, signingId);
      await this.steps.edit(tx, viewer, signing);
      await tx.delete(Witness, { id });
      return signing;
    });
  }

  /** A party says that its name and those of its signatories are as they will be signed. */
  async confirmNames(viewer: Viewer, input: ConfirmNamesInput): Promise<Signing> {
    const { signingId, organisationId, nameAsSigned } = input;
    await this.access.requireOn(viewer, Permission.confirmNames, {
      path: 'input.signingId',
      find: () => ownedSigning(this.database.manager, signingId),
      scopeOf: ({ eventId }) => ({ eventId, scopeIds: [organisationId] }),
    });

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, signingId);
      await this.steps.edit(tx, viewer, signing);
      const { affected } = await tx.update(
        SigningParty,
        { signingId, organisationId },
        {
          ...(nameAsSigned && { nameAsSigned: bilingual(nameAsSigned) }),
          namesConfirmedAt: new Date(),
          namesConfirmedBy: viewer.accountId,
        },
      );
      if (affected !== 1) throw new NotFound('input.organisationId');
      return signing;
    });
  }

  private mine(viewer: Viewer, id: string): Promise<OwnedSigning> {
    return this.access.requireOn(viewer, Permission.draftSigning, {
      path: 'input.signingId',
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: asParty,
    });
  }

  private async signingOf(
    part: typeof Signatory | typeof Witness,
    id: string,
  ): Promise<OwnedSigning | null> {
    const found = await this.database.manager.findOneBy<Signatory | Witness>(part, { id });
    return found && ownedSigning(this.database.manager, found.signingId);
  }
}
