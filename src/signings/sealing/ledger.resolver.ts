import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { RequestContext } from '../../kernel/auth/viewer.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { LedgerService } from './ledger.service.js';
import { Ledger } from './ledger.type.js';

@Resolver(() => LedgerEntry)
export class LedgerResolver {
  constructor(private readonly ledgerService: LedgerService) {}

  @Query(() => LedgerEntry, {
    nullable: true,
    description: 'The last entry of the ledger of an event; null while nothing is sealed.',
  })
  ledgerHead(
    @Context() request: RequestContext,
    @Args('eventId', { type: () => ID, description: 'An event that the asker sees.' })
    eventId: string,
  ): Promise<LedgerEntry | null> {
    return this.ledgerService.head(request, eventId);
  }

  @Query(() => Ledger, {
    description:
      'The whole ledger of an event. `dais verify` checks it without the database, as it does the file at `GET /ledgers/:eventId`.',
  })
  async ledger(
    @Context() request: RequestContext,
    @Args('eventId', { type: () => ID, description: 'An event that the asker sees.' })
    eventId: string,
  ): Promise<Ledger> {
    const entries = await this.ledgerService.entries(request, eventId);
    return { eventId, head: entries.at(-1) ?? null, entries };
  }

  @ResolveField(() => String, {
    description: 'SHA-256 of the hash before, if any, followed by the content; in hexadecimal.',
  })
  hash(@Parent() { hash }: LedgerEntry): string {
    return hash.toString('hex');
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for the first entry.' })
  previousHash(@Parent() { previousHash }: LedgerEntry): string | null {
    return previousHash?.toString('hex') ?? null;
  }

  @ResolveField(() => String, {
    description:
      'Canonical JSON (RFC 8785). What is personal, and amounts that are not public, are salted hashes.',
  })
  content(@Parent() { content }: LedgerEntry): string {
    return content.toString();
  }
}
