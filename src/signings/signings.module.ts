import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessModule } from '../access/access.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { EventsModule } from '../events/events.module.js';
import { ForumsModule } from '../forums/forums.module.js';
import { AgendaItemSigningsResolver } from './record/agenda-item-signings.resolver.js';
import { AmendingService } from './record/amending.service.js';
import { DraftingResolver } from './record/drafting.resolver.js';
import { DraftingService } from './record/drafting.service.js';
import { EndingService } from './record/ending.service.js';
import { EventSigningsResolver } from './record/event-signings.resolver.js';
import { NamingService } from './record/naming.service.js';
import { RecordingService } from './record/recording.service.js';
import { ReviewService } from './record/review.service.js';
import { Sights } from './record/sights.js';
import { Signatory } from './record/signatory.entity.js';
import { SigningAmount } from './record/signing-amount.entity.js';
import { SigningAmountsResolver } from './record/signing-amounts.resolver.js';
import { SigningPartsLoader } from './record/signing-parts.loader.js';
import {
  SignatoriesResolver,
  SigningPartiesResolver,
  WitnessesResolver,
} from './record/signing-parts.resolver.js';
import { SigningParty } from './record/signing-party.entity.js';
import { SigningStep } from './record/signing-step.entity.js';
import { SigningSteps } from './record/signing-steps.js';
import { SigningTransition } from './record/signing-transition.entity.js';
import { Signing } from './record/signing.entity.js';
import { SigningsLoader } from './record/signings.loader.js';
import { SigningsResolver } from './record/signings.resolver.js';
import { SigningsService } from './record/signings.service.js';
import { StageService } from './record/stage.service.js';
import { StagingService } from './record/staging.service.js';
import { StepsResolver } from './record/steps.resolver.js';
import { TotalsLoader } from './record/totals.loader.js';
import { Witness } from './record/witness.entity.js';
import { EvidenceController } from './sealing/evidence.controller.js';
import { Evidence } from './sealing/evidence.entity.js';
import { EvidenceResolver } from './sealing/evidence.resolver.js';
import { EvidenceService } from './sealing/evidence.service.js';
import { LedgerController } from './sealing/ledger.controller.js';
import { LedgerEntry } from './sealing/ledger-entry.entity.js';
import { LedgerResolver } from './sealing/ledger.resolver.js';
import { LedgerService } from './sealing/ledger.service.js';
import { SealedSigningsLoader } from './sealing/sealed-signings.loader.js';
import { SealingResolver } from './sealing/sealing.resolver.js';
import { SealingService } from './sealing/sealing.service.js';
import { SigningEdition } from './sealing/signing-edition.entity.js';

/** What is signed: the record, from a source or a draft to the ledger. */
@Module({
  imports: [
    AccessModule,
    DirectoryModule,
    EventsModule,
    ForumsModule,
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
  controllers: [EvidenceController, LedgerController],
  providers: [
    AgendaItemSigningsResolver,
    AmendingService,
    DraftingResolver,
    DraftingService,
    EndingService,
    EventSigningsResolver,
    EvidenceResolver,
    EvidenceService,
    LedgerResolver,
    LedgerService,
    NamingService,
    RecordingService,
    ReviewService,
    SealedSigningsLoader,
    SealingResolver,
    SealingService,
    Sights,
    SignatoriesResolver,
    SigningAmountsResolver,
    SigningPartiesResolver,
    SigningPartsLoader,
    SigningSteps,
    SigningsLoader,
    SigningsResolver,
    SigningsService,
    StageService,
    StagingService,
    StepsResolver,
    TotalsLoader,
    WitnessesResolver,
  ],
  exports: [
    AmendingService,
    DraftingService,
    EndingService,
    NamingService,
    RecordingService,
    ReviewService,
    SealingService,
    SigningsLoader,
    StagingService,
  ],
})
export class SigningsModule {}
