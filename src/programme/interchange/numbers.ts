/**
 * A positive number for each of these ids, for formats that know no other: it stays as long as the id does,
 * whatever else comes and goes, and two are never the same.
 */
export function numbersOf(
  ids: readonly string[],
  others: ReadonlySet<number> = new Set(),
): ReadonlyMap<string, number> {
  const taken = new Set(others);
  const numbers = new Map<string, number>();
  for (const id of [...ids].sort()) {
    let number = numberOf(id);
    while (taken.has(number)) number += 1;
    taken.add(number);
    numbers.set(id, number);
  }
  return numbers;
}

/** From the random end of a UUID. */
function numberOf(id: string): number {
  return (Number.parseInt(id.replaceAll('-', '').slice(-8), 16) & 0x7fff_fffe) + 1;
}
