import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AuditEntry } from '../../kernel/audit/audit-entry.entity.js';
import { LogWordsLoader } from './log-words.loader.js';
import { NamedThing } from './named-thing.js';

/** What makes a line of the log readable: names for its ids, and how it was before. */
@Resolver(() => AuditEntry)
export class LogWordsResolver {
  constructor(private readonly words: LogWordsLoader) {}

  @ResolveField(() => NamedThing, {
    nullable: true,
    description: 'The thing it was done to, by its present name; null once it is gone.',
  })
  subject(@Parent() entry: AuditEntry, @Context() request: object): Promise<NamedThing | null> {
    return this.words.subjectOf(request, entry);
  }

  @ResolveField(() => [NamedThing], {
    description: 'What the ids in `changes` and `earlier` stand for, where it is still there.',
  })
  names(@Parent() entry: AuditEntry, @Context() request: object): Promise<NamedThing[]> {
    return this.words.namesIn(request, entry);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What the log last said of the changed fields before, as JSON; a field is missing that was never written down before, or may have been changed in between by something that names no fields.',
  })
  async earlier(@Parent() entry: AuditEntry, @Context() request: object): Promise<string | null> {
    const earlier = await this.words.earlierOf(request, entry);
    return earlier === null ? null : JSON.stringify(earlier);
  }
}
