import { Entity, PrimaryColumn } from 'typeorm';

import type { FromStatus, SigningStatus, SigningStepKind } from './signing-status.js';

/** A step that a record can take. The same rows stand in `signing-status.ts`; nobody writes them at run time. */
@Entity('signing_transitions')
export class SigningTransition {
  @PrimaryColumn('text')
  step!: SigningStepKind;

  @PrimaryColumn('text')
  fromStatus!: FromStatus;

  @PrimaryColumn('text')
  toStatus!: SigningStatus;
}
