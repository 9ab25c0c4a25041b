import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { Signatory } from './record/signatory.entity.js';
import { SigningAmount } from './record/signing-amount.entity.js';
import { SigningParty } from './record/signing-party.entity.js';
import { SigningStep } from './record/signing-step.entity.js';
import { SigningTransition } from './record/signing-transition.entity.js';
import { Signing } from './record/signing.entity.js';
import { Witness } from './record/witness.entity.js';
import { Evidence } from './sealing/evidence.entity.js';
import { LedgerEntry } from './sealing/ledger-entry.entity.js';
import { SigningEdition } from './sealing/signing-edition.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Signing,
      SigningTransition,
      SigningStep,
      SigningParty,
      Signatory,
      Witness,
      SigningAmount,
      SigningEdition,
      Evidence,
      LedgerEntry,
    ]),
  ],
})
export class SigningsModule {}
