/** What is there already, or what is made now: a seed that was interrupted goes on where it stopped. */
export async function thereOr<Row>(
  there: Promise<Row | null>,
  make: () => Promise<Row>,
): Promise<Row> {
  return (await there) ?? make();
}

/** Works through a list, several of it at a time. */
export async function several<One>(
  list: readonly One[],
  work: (one: One) => Promise<unknown>,
  atOnce = 8,
): Promise<void> {
  const rest = list.values();
  const worker = async () => {
    for (const one of rest) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
