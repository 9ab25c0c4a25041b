/** What is there already, or what is made now: a seed that was interrupted goes on where it stopped. */
export async function thereOr<Row>(
  there: Promise<Row | null>,
  make: () => Promise<Row>,
): Promise<Row> {
  return (await there) ?? make();
}

/** Works through a list, several of it at a time. After a failure nothing more is begun, and what is under way ends. */
export async function several<One>(
  list: readonly One[],
  work: (one: One) => Promise<unknown>,
  atOnce = 8,
): Promise<void> {
  const rest = oneByOne(list);
  const worker = async () => {
    for (const one of rest) await work(one);
  };
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const failed = workers.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** All workers share it; whoever leaves it by a failure closes it for the others. */
function* oneByOne<One>(list: readonly One[]): Generator<One> {
  yield* list;
}
