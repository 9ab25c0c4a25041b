import { randomBytes } from 'node:crypto';

import { type EntityManager, In } from 'typeorm';

import { Person } from '../../directory/person.entity.js';
import type { Claim } from '../../kernel/sources/claim.js';
import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import { Signatory } from '../record/signatory.entity.js';
import { SigningAmount } from '../record/signing-amount.entity.js';
import { SigningParty } from '../record/signing-party.entity.js';
import type { Signing } from '../record/signing.entity.js';
import { Witness } from '../record/witness.entity.js';
import type { Json } from './canonical.js';
import type { Edition } from './edition.js';
import type { Evidence } from './evidence.entity.js';

/** What an edition is drawn up from, beside the record itself. */
export interface Sealing {
  readonly rootId: string;
  readonly number: number;
  readonly sealedAt: Date;
  readonly evidence: readonly Evidence[];
}

/** Draws up the frozen text of a record. */
export async function editionOf(
  tx: EntityManager,
  signing: Signing,
  { rootId, number, sealedAt, evidence }: Sealing,
): Promise<Edition> {
  const signingId = signing.id;
  const byPosition = { where: { signingId }, order: { position: 'ASC' } } as const;
  const parties = await tx.find(SigningParty, byPosition);
  const signatories = await tx.find(Signatory, {
    where: { signingId },
    order: { signingOrder: 'ASC', id: 'ASC' },
  });
  const witnesses = await tx.find(Witness, byPosition);
  const amounts = await tx.find(SigningAmount, byPosition);
  const personOf = await namesOf(tx, signatories, witnesses);

  return {
    format: 'dais.edition.1',
    salt: randomBytes(32).toString('hex'),
    signing: {
      id: signing.id,
      code: signing.code,
      rootId,
      edition: number,
      amendsId: signing.amendsId,
      amendmentReason: signing.amendmentReason,
      title: text(signing.title),
      instrument: signing.instrument,
      bindingness: signing.bindingness,
      disclosure: signing.disclosure,
      forumId: signing.forumId,
      agendaItemId: signing.agendaItemId,
      industry: signing.industry,
      region: signing.region,
      phaseOfId: signing.phaseOfId,
      callOffOfId: signing.callOffOfId,
      replacesId: signing.replacesId,
      renewsId: signing.renewsId,
      effectiveOn: signing.effectiveOn,
      expiresOn: signing.expiresOn,
      signedOn: signing.signedOn,
      namesWaivedReason: signing.namesWaivedReason,
      withoutCopyReason: signing.withoutCopyReason,
      claims: signing.claims.map(quoted),
      origin: signing.origin,
      sourceRef: signing.sourceRef,
      certainty: signing.certainty,
      sealedAt: sealedAt.toISOString(),
    },
    parties: parties.map((party) => ({
      position: party.position,
      capacity: party.capacity,
      organisationId: party.organisationId,
      groupName: text(party.groupName),
      groupCount: party.groupCount,
      sideLabel: text(party.sideLabel),
      nameAsSigned: text(party.nameAsSigned),
      signatories: signatories
        .filter(({ partyId }) => partyId === party.id)
        .map((signatory) => ({
          order: signatory.signingOrder,
          person: personOf(signatory.personId),
          post: text(signatory.post),
          authority: signatory.authority,
          outcome: signatory.outcome,
          substitute: personOf(signatory.substituteId),
          outcomeReason: signatory.outcomeReason,
        })),
    })),
    witnesses: witnesses.map(({ position, personId, post }) => ({
      position,
      person: personOf(personId),
      post: text(post),
    })),
    amounts: amounts.map(({ kind, basis, minorUnits, currency, firmness, asPrinted }) => ({
      kind,
      basis,
      minorUnits,
      currency,
      firmness,
      asPrinted,
    })),
    evidence: evidence.map(({ sha256, mediaType, size, fileName }) => ({
      sha256: sha256.toString('hex'),
      mediaType,
      size,
      fileName,
    })),
  };
}

async function namesOf(
  tx: EntityManager,
  signatories: readonly Signatory[],
  witnesses: readonly Witness[],
): Promise<(id: string | null) => Json> {
  const ids = [
    ...signatories.map(({ personId }) => personId),
    ...signatories.flatMap(({ substituteId }) => substituteId ?? []),
    ...witnesses.map(({ personId }) => personId),
  ];
  const people = new Map((await tx.findBy(Person, { id: In(ids) })).map((one) => [one.id, one]));
  return (id) => {
    const person = id === null ? undefined : people.get(id);
    return person ? { id: person.id, name: person.name, nameLatin: person.nameLatin } : null;
  };
}

function quoted(claim: Claim): Json {
  const { zh, en, on, onPrecision, amountAsPrinted, sourceRef, certainty } = claim;
  return { zh, en, on, onPrecision, amountAsPrinted, sourceRef, certainty };
}

function text({ zh, en, enStatus }: BilingualText): Json {
  return zh === null && en === null ? null : { zh, en, enStatus };
}
