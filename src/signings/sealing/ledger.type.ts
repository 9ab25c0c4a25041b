import { Field, ID, ObjectType } from '@nestjs/graphql';

import { LedgerEntry } from './ledger-entry.entity.js';

@ObjectType({ description: 'The hash chain of the sealed records of an event.' })
export class Ledger {
  @Field(() => ID, { description: 'The event whose signings it seals.' })
  eventId!: string;

  @Field(() => LedgerEntry, {
    nullable: true,
    description: 'Its last entry; null while it is empty.',
  })
  head!: LedgerEntry | null;

  @Field(() => [LedgerEntry], { description: 'The whole chain, in its order.' })
  entries!: LedgerEntry[];
}
