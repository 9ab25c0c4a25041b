import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How full something with a limit is, at this moment. */
@ObjectType({ description: 'How full something with a limit is, at this moment.' })
export class Seats {
  @Field(() => Int, { description: 'How many there are.' })
  size!: number;

  @Field(() => Int, { description: 'Held, or kept for an offer.' })
  taken!: number;

  @Field(() => Int, { description: 'Nobody waits while one is free.' })
  free!: number;

  @Field(() => Int, { description: 'How many people wait in line.' })
  waiting!: number;
}

/** @param waiting left out by a loader where nobody does */
export function seatsOf(
  occupancy: { readonly size: number; readonly free: number },
  waiting: number | undefined,
): Seats {
  const { size, free } = occupancy;
  return { size, free, taken: size - free, waiting: waiting ?? 0 };
}
