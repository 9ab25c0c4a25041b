import fastifyStatic from '@fastify/static';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Environment } from '../config/environment.js';

/** Where the build puts the page, seen from the built server. */
const built = fileURLToPath(new URL('../../../graphiql/', import.meta.url));

/** Everything comes from here; styles that GraphiQL computes are set through the DOM, which this allows. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // The one style that the menu of operations adds to the page, so that nothing scrolls behind it.
  "style-src 'self' 'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL at `/graphiql`, wherever the schema may be read. */
@Injectable()
export class GraphiqlPage implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly environment: Environment,
  ) {}

  async onModuleInit(): Promise<void> {
    const server = this.host.httpAdapter.getInstance<FastifyInstance | undefined>();
    if (server === undefined || this.environment.production) return;
    if (existsSync(built)) await serveGraphiql(server, built);
    else
      new Logger(GraphiqlPage.name).warn(
        'GraphiQL is not served: `npm run build` has not made it.',
      );
  }
}

export async function serveGraphiql(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/graphiql',
    redirect: true,
    decorateReply: false,
    setHeaders: (reply) => {
      void reply.header('content-security-policy', policy);
      void reply.header('x-content-type-options', 'nosniff');
      void reply.header('referrer-policy', 'no-referrer');
    },
  });
}
