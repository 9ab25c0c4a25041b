import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a database on which, from one moment on, nothing comes through and nobody is told: a half-open connection. */
export async function aSilentWay(databaseUrl: string) {
  const { hostname, port } = new URL(databaseUrl);
  const open = new Set<Socket>();
  const silent = new Set<Socket>();
  const heard = Promise.withResolvers<undefined>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    open.add(near);
    near.on('data', (bytes) => {
      if (silent.has(near)) heard.resolve(undefined);
      else far.write(bytes);
    });
    far.on('data', (bytes) => silent.has(near) || near.write(bytes));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    /** For the connections there are; new ones come through. */
    fallSilent: () => {
      for (const socket of open) silent.add(socket);
    },
    /** Something was said into the silence. */
    unheard: heard.promise,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
