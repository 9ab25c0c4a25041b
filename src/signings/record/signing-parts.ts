import { type EntityManager, In } from 'typeorm';

import { Organisation } from '../../directory/organisation.entity.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { type AmountInput } from '../../kernel/money/amount.js';
import { type BilingualText, EnglishStatus, bilingual } from '../../kernel/text/bilingual-text.js';
import type { PartyInput } from './party.input.js';
import { Signatory } from './signatory.entity.js';
import { SigningAmount } from './signing-amount.entity.js';
import { SigningParty } from './signing-party.entity.js';

/** The organisations among the parties. */
export function organisationsIn(parties: readonly PartyInput[]): string[] {
  return parties.flatMap(({ organisationId }) => organisationId ?? []);
}

/**
 * Writes the parties in their order. An organisation that was a party before stays the same row, with its
 * signatories; its confirmation stays while its name does.
 */
export async function writeParties(
  tx: EntityManager,
  signingId: string,
  parties: readonly PartyInput[],
): Promise<void> {
  const names = await namesOf(tx, parties);
  const before = await tx.findBy(SigningParty, { signingId });
  const stay = before.filter(
    ({ organisationId }) => organisationId !== null && names.has(organisationId),
  );
  const kept = new Map(stay.map((party) => [party.organisationId, party]));
  const gone = before.filter((party) => !stay.includes(party));
  if (gone.length > 0) await tx.delete(SigningParty, { id: In(gone.map(({ id }) => id)) });
  // Out of the way first, for two rows of one position are refused at once.
  if (stay.length > 0) {
    await tx.query('UPDATE signing_parties SET position = -position WHERE signing_id = $1', [
      signingId,
    ]);
  }

  for (const [index, party] of parties.entries()) {
    const organisationId = party.organisationId ?? null;
    const existing = kept.get(organisationId);
    const nameAsSigned =
      party.nameAsSigned || organisationId === null
        ? bilingual(party.nameAsSigned)
        : (existing?.nameAsSigned ?? names.get(organisationId) ?? bilingual(null));
    const values = {
      position: index + 1,
      capacity: party.capacity,
      groupName: bilingual(party.groupName),
      groupCount: party.groupCount ?? null,
      sideLabel: bilingual(party.sideLabel),
      nameAsSigned,
    };
    if (existing) {
      kept.delete(organisationId);
      const renamed = !sameText(existing.nameAsSigned, nameAsSigned);
      await tx.update(
        SigningParty,
        { id: existing.id },
        { ...values, ...(renamed && unconfirmed) },
      );
    } else {
      await tx.insert(SigningParty, { signingId, organisationId, ...values });
    }
  }
}

/** What a party confirmed holds no longer. */
export const unconfirmed = { namesConfirmedAt: null, namesConfirmedBy: null } as const;

/** The names of the directory, which the record keeps: a later change there does not reach it. */
async function namesOf(
  tx: EntityManager,
  parties: readonly PartyInput[],
): Promise<Map<string, BilingualText>> {
  const organisations = await tx.findBy(Organisation, { id: In(organisationsIn(parties)) });
  const names = new Map(organisations.map((one) => [one.id, nameOf(one)]));
  for (const [index, { organisationId }] of parties.entries()) {
    if (organisationId && !names.has(organisationId)) {
      throw new NotFound(`input.parties.${index}.organisationId`);
    }
  }
  return names;
}

/** The legal name where it is known, in each language. */
function nameOf({ name, legal }: Organisation): BilingualText {
  const en = legal.en === null ? name : legal;
  return {
    zh: legal.zh ?? name.zh,
    en: en.en,
    enStatus: en.en === null ? null : (en.enStatus ?? EnglishStatus.official),
  };
}

function sameText(one: BilingualText, other: BilingualText): boolean {
  return one.zh === other.zh && one.en === other.en;
}

/** Writes all amounts anew, in their order. */
export async function writeAmounts(
  tx: EntityManager,
  signingId: string,
  amounts: readonly AmountInput[],
): Promise<void> {
  await tx.delete(SigningAmount, { signingId });
  for (const [index, amount] of amounts.entries()) {
    await tx.insert(SigningAmount, {
      signingId,
      position: index + 1,
      kind: amount.kind,
      basis: amount.basis,
      minorUnits: amount.minorUnits ?? null,
      currency: amount.currency ?? null,
      firmness: amount.firmness,
      asPrinted: amount.asPrinted ?? null,
    });
  }
}

/** Gives an amendment the parties, signatories and amounts of the record it amends; nothing is confirmed yet. */
export async function copyParts(tx: EntityManager, fromId: string, toId: string): Promise<void> {
  for (const party of await tx.findBy(SigningParty, { signingId: fromId })) {
    const copy = tx.create(SigningParty, {
      signingId: toId,
      position: party.position,
      organisationId: party.organisationId,
      groupName: party.groupName,
      groupCount: party.groupCount,
      capacity: party.capacity,
      sideLabel: party.sideLabel,
      nameAsSigned: party.nameAsSigned,
    });
    await tx.insert(SigningParty, copy);
    for (const signatory of await tx.findBy(Signatory, { partyId: party.id })) {
      await tx.insert(Signatory, {
        signingId: toId,
        partyId: copy.id,
        personId: signatory.personId,
        post: signatory.post,
        authority: signatory.authority,
        signingOrder: signatory.signingOrder,
      });
    }
  }
  await writeAmounts(tx, toId, await amountsOf(tx, fromId));
}

function amountsOf(tx: EntityManager, signingId: string): Promise<SigningAmount[]> {
  return tx.find(SigningAmount, { where: { signingId }, order: { position: 'ASC' } });
}
