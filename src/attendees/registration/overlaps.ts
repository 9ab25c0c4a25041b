/** A forum as a release tells it; its instants may be text. */
export interface Spanned {
  readonly id: string;
  readonly during?: { readonly start: Date | string; readonly end: Date | string } | null;
}

/** Each two that take place at one time; what has no span of its own overlaps nothing. */
export function overlapping<Forum extends Spanned>(forums: readonly Forum[]): [Forum, Forum][] {
  return forums.flatMap((one, index) =>
    forums
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other): [Forum, Forum] => [one, other]),
  );
}

function meet({ during: one }: Spanned, { during: other }: Spanned): boolean {
  if (!one || !other) return false;
  return instant(one.start) < instant(other.end) && instant(other.start) < instant(one.end);
}

function instant(given: Date | string): number {
  return new Date(given).getTime();
}
