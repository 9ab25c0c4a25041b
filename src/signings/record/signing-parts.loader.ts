import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { groupBy } from '../../kernel/loaders/group-by.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import { AmountBasis, Firmness } from '../../kernel/money/amount.js';
import { Currency } from '../../kernel/money/currency.entity.js';
import type { Asking } from './sights.js';
import { Signatory } from './signatory.entity.js';
import { SigningAmount } from './signing-amount.entity.js';
import { SigningParty } from './signing-party.entity.js';
import { SigningStep } from './signing-step.entity.js';
import { SigningsLoader } from './signings.loader.js';
import { Witness } from './witness.entity.js';

/** What belongs to signings that the asker sees. */
@Injectable()
export class SigningPartsLoader {
  constructor(
    private readonly database: DataSource,
    private readonly signings: SigningsLoader,
  ) {}

  readonly partiesOf = perRequest(async (signingIds) => {
    const parties = await this.database.manager.find(SigningParty, {
      where: { signingId: In(signingIds) },
      order: { position: 'ASC' },
    });
    return groupBy(parties, ({ signingId }) => signingId);
  });

  readonly signatoriesOfParty = perRequest(async (partyIds) => {
    const signatories = await this.database.manager.find(Signatory, {
      where: { partyId: In(partyIds) },
      order: { signingOrder: 'ASC', id: 'ASC' },
    });
    return groupBy(signatories, ({ partyId }) => partyId);
  });

  readonly witnessesOf = perRequest(async (signingIds) => {
    const witnesses = await this.database.manager.find(Witness, {
      where: { signingId: In(signingIds) },
      order: { position: 'ASC', id: 'ASC' },
    });
    return groupBy(witnesses, ({ signingId }) => signingId);
  });

  /** Above the asker's level an amount comes without its figures. */
  readonly amountsOf = perRequest<SigningAmount[], Asking>(async (signingIds, request) => {
    const amounts = await this.database.manager.find(SigningAmount, {
      where: { signingId: In(signingIds) },
      order: { position: 'ASC' },
    });
    const views = await Promise.all(
      amounts.map(({ signingId }) => this.signings.viewOf(request, signingId)),
    );
    const seen = amounts.map((amount, index) =>
      views[index]?.amounts === true ? amount : undisclosed(amount),
    );
    return groupBy(seen, ({ signingId }) => signingId);
  });

  readonly historyOf = perRequest(async (signingIds) => {
    const steps = await this.database.manager.find(SigningStep, {
      where: { signingId: In(signingIds) },
      order: { number: 'ASC' },
    });
    return groupBy(steps, ({ signingId }) => signingId);
  });

  /** How many decimal digits the minor unit of a currency has. */
  readonly exponentOf = perRequest(async (codes) => {
    const currencies = await this.database.manager.findBy(Currency, { code: In(codes) });
    return new Map(currencies.map(({ code, exponent }) => [code, exponent]));
  });
}

/** That there is an amount, and of what. */
function undisclosed({ id, signingId, position, kind }: SigningAmount): SigningAmount {
  return {
    id,
    signingId,
    position,
    kind,
    basis: AmountBasis.undisclosed,
    minorUnits: null,
    currency: null,
    firmness: Firmness.firm,
    asPrinted: null,
  };
}
