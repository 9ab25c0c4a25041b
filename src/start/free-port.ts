import { createServer } from 'node:net';

/** The port, or the first free one after it. */
export async function freePortFrom(port: number, host: string): Promise<number> {
  for (let tried = port; tried < Math.min(port + 100, 65_536); tried += 1) {
    if (await isFree(tried, host)) return tried;
  }
  throw new Error(`No port from ${port} on is free on ${host}.`);
}

export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((decide, failed) => {
    const probe = createServer();
    probe.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE') decide(false);
      else failed(new Error(`Dais cannot listen on ${host}:${port}: ${message}`));
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => decide(true)));
  });
}
