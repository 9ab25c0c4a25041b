import DataLoader from 'dataloader';

const lookUpsSince = new WeakMap<object, object>();

/** Forgets what was looked up for a request: something is about to change. */
export function lookUpAfresh(request: object): void {
  lookUpsSince.set(request, {});
}

/**
 * Batches look-ups made while one GraphQL request is answered; nothing is kept after it. Who asks is in the
 * request.
 */
export function perRequest<Value, Request extends object = object>(
  find: (ids: readonly string[], request: Request) => Promise<ReadonlyMap<string, Value>>,
): (request: Request, id: string) => Promise<Value | undefined> {
  const loaders = new WeakMap<object, DataLoader<string, Value | undefined>>();

  return (request, id) => {
    const since = lookUpsSince.get(request) ?? request;
    let loader = loaders.get(since);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await find(ids, request);
        return ids.map((key) => found.get(key));
      });
      loaders.set(since, loader);
    }
    return loader.load(id);
  };
}
