import DataLoader from 'dataloader';

/**
 * Batches look-ups made while one GraphQL request is answered; nothing is kept after it. Who asks is in the
 * request.
 */
export function perRequest<Value, Request extends object = object>(
  find: (ids: readonly string[], request: Request) => Promise<ReadonlyMap<string, Value>>,
): (request: Request, id: string) => Promise<Value | undefined> {
  const loaders = new WeakMap<object, DataLoader<string, Value | undefined>>();

  return (request, id) => {
    let loader = loaders.get(request);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await find(ids, request);
        return ids.map((key) => found.get(key));
      });
      loaders.set(request, loader);
    }
    return loader.load(id);
  };
}
