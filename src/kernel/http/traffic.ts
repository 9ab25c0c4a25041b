import { setTimeout as pause } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Knows which requests are being answered, so that a stop cuts none of them. */
@Injectable()
export class Traffic {
  private readonly open = new Set<FastifyRequest>();
  private closing = false;

  /** Whether a load balancer should send new requests to another process. */
  get draining(): boolean {
    return this.closing;
  }

  /** Counts the requests of this server, logs each in one line, and tells clients when to go elsewhere. */
  watch(server: FastifyInstance): void {
    server.addHook('onRequest', async (request, reply) => {
      void reply.header('x-request-id', request.id);
      void reply.header('x-content-type-options', 'nosniff');
      // A stream of signals never ends by itself, and its client comes back by itself.
      if (request.headers.accept !== 'text/event-stream') this.open.add(request);
    });
    server.addHook('onSend', async (_request, reply) => {
      if (this.closing) void reply.header('connection', 'close');
    });
    server.addHook('onResponse', async (request, reply) => {
      this.open.delete(request);
      request.log.info(
        {
          method: request.method,
          // The pattern, not the address: that may hold names and codes.
          route: request.routeOptions.url,
          status: reply.statusCode,
          milliseconds: Math.round(reply.elapsedTime),
        },
        'answered',
      );
    });
    server.addHook('onRequestAbort', (request, done) => {
      this.open.delete(request);
      done();
    });
  }

  /** Says that this process is going, and waits until every open request is answered, or too long. */
  async drain(atMost = 25_000): Promise<void> {
    this.closing = true;
    const until = Date.now() + atMost;
    while (this.open.size > 0 && Date.now() < until) await pause(20);
  }
}
