import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field({ description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` to read on; null for an empty page.',
  })
  endCursor!: string | null;
}

/** One page of a list. The whole list is counted only when somebody asks for it. */
export interface Page<Node> {
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

/**
 * The base of a connection type: `@ObjectType() class SpeakerConnection extends connectionOf(Speaker) {}`.
 */
export function connectionOf<Node>(node: Type<Node>): abstract new () => Page<Node> {
  @ObjectType({ isAbstract: true })
  abstract class Connection implements Page<Node> {
    @Field(() => [node], { description: 'What is on this page.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Whether there is more, and how to read on.' })
    pageInfo!: PageInfo;

    // The JIT calls no functions it finds in an object, so the field needs a resolver of its own.
    @Field(() => Int, {
      description: 'How many there are in the whole list.',
      middleware: [({ source }: { source: Page<Node> }) => source.totalCount()],
    })
    totalCount!: () => Promise<number>;
  }
  return Connection;
}
