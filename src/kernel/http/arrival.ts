import { Socket } from 'node:net';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether its body is a file, which may take as long as it keeps coming in. */
    readonly takesFiles?: boolean;
  }
}

/** For a request to come in whole; a file has as long again for each part of it that came. */
export const arrivalPatience = 15_000;
/** For a file to come in whole: 20 MiB at 35 kB a second. */
export const longestArrival = 10 * 60_000;
/** In bytes a second; a file that comes slower has stopped. */
const leastSpeed = 1000;

const tooSlow = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/** Gives up requests that do not come in, so that no slow client holds a connection for ever. */
export function watchArrival(server: FastifyInstance, patience = arrivalPatience): void {
  server.addHook('onRequest', (request, reply, next) => {
    // One that the server puts to itself has no connection.
    if (hasBody(request) && request.raw.socket instanceof Socket) watch(request, reply, patience);
    next();
  });
}

function watch(request: FastifyRequest, reply: FastifyReply, patience: number): void {
  const { raw, routeOptions } = request;
  const takesFiles = routeOptions.config.takesFiles === true;
  let known = raw.socket.bytesRead;
  const timer = setInterval(() => {
    if (raw.complete || raw.destroyed) {
      clearInterval(timer);
      return;
    }
    const came = raw.socket.bytesRead - known;
    known += came;
    if (takesFiles && came >= (leastSpeed * patience) / 1000) return;
    clearInterval(timer);
    if (reply.raw.headersSent) raw.socket.destroy();
    else raw.socket.end(tooSlow, () => raw.socket.destroy());
  }, patience).unref();
  raw.once('close', () => clearInterval(timer));
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
