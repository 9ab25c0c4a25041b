import type { EntityManager } from 'typeorm';

import { AmountBasis } from '../../kernel/money/amount.js';
import { type Missing, NotReady } from '../signings.errors.js';
import { Signatory } from './signatory.entity.js';
import { SigningAmount } from './signing-amount.entity.js';
import { SigningParty } from './signing-party.entity.js';
import { Instrument } from './instrument.js';
import type { Signing } from './signing.entity.js';

/** What a record must say before somebody reviews it. @throws NotReady */
export async function requireSubmittable(tx: EntityManager, signing: Signing): Promise<void> {
  const parties = await tx.findBy(SigningParty, { signingId: signing.id });
  const organisations = parties.filter(({ organisationId }) => organisationId !== null);
  requireNothing({
    instrument: signing.instrument === Instrument.unknown,
    forum: signing.forumId === null,
    two_organisations: organisations.length < 2,
  });
}

/** What a record must say before it may be signed. An unnamed group neither signs nor confirms. @throws NotReady */
export async function requireApprovable(tx: EntityManager, signing: Signing): Promise<void> {
  const { id: signingId, namesWaivedReason } = signing;
  const parties = await tx.findBy(SigningParty, { signingId });
  const organisations = parties.filter(({ organisationId }) => organisationId !== null);
  const signatories = await tx.findBy(Signatory, { signingId });
  const amounts = await tx.findBy(SigningAmount, { signingId });
  const authorised = new Set(
    signatories.filter(({ authority }) => authority !== null).map(({ partyId }) => partyId),
  );
  requireNothing({
    signatory_authority: organisations.some(({ id }) => !authorised.has(id)),
    amount_basis: amounts.some(({ basis }) => basis === AmountBasis.unknown),
    names_confirmed:
      namesWaivedReason === null &&
      organisations.some(({ namesConfirmedAt }) => namesConfirmedAt === null),
  });
}

function requireNothing(missing: Readonly<Partial<Record<Missing, boolean>>>): void {
  const names = (Object.keys(missing) as Missing[]).filter((name) => missing[name]);
  if (names.length > 0) throw new NotReady(names);
}
