import { type Json } from './canonical.js';
import { commitment } from './ledger.js';

type Fields = Readonly<Record<string, Json>>;

/**
 * The frozen text of a record: everything it says, in plain words. It stays inside; what the ledger shows of it
 * is made by {@link publicContent}.
 */
export interface Edition {
  readonly format: 'dais.edition.1';
  /** 32 random bytes in hexadecimal, so that nobody can guess what a hash stands for. */
  readonly salt: string;
  readonly signing: Fields;
  readonly parties: readonly (Fields & { readonly signatories: readonly Fields[] })[];
  readonly witnesses: readonly Fields[];
  readonly amounts: readonly Fields[];
  readonly evidence: readonly Fields[];
}

/** Where the edition stands in the ledger. */
export interface Place {
  readonly eventId: string;
  readonly sequence: number;
}

/** What names or describes a person, or was written in one's own words: hashed with a salt. */
const personal = new Set([
  'person',
  'substitute',
  'post',
  'outcomeReason',
  'withoutCopyReason',
  'namesWaivedReason',
  'fileName',
]);

/**
 * What everybody may read in the ledger. Personal fields, and amounts that are not public, are hashed with a
 * salt that stays in the edition.
 */
export function publicContent(edition: Edition, { eventId, sequence }: Place): Json {
  const { salt, signing, parties, witnesses, amounts, evidence } = edition;
  const shown = (path: string, fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        personal.has(name) && value !== null ? commitment(salt, `${path}.${name}`, value) : value,
      ]),
    );

  return {
    format: 'dais.ledger.1',
    eventId,
    sequence,
    signing: shown('signing', signing),
    parties: parties.map(({ signatories, ...party }, index) => ({
      ...shown(`parties.${index}`, party),
      signatories: signatories.map((signatory, at) =>
        shown(`parties.${index}.signatories.${at}`, signatory),
      ),
    })),
    witnesses: witnesses.map((witness, index) => shown(`witnesses.${index}`, witness)),
    amounts:
      signing.disclosure === 'public' || amounts.length === 0
        ? amounts
        : commitment(salt, 'amounts', amounts),
    evidence: evidence.map((file, index) => shown(`evidence.${index}`, file)),
  };
}
