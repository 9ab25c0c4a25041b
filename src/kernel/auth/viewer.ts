import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import type { Locale } from '../text/locale.js';

/** Who asks, and in which language the answer is wanted. A value; it holds no permission. */
export interface Viewer {
  /** Null for somebody who is not signed in. */
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly locale: Locale;
  /** The network address that asks, for rate limits alone; null inside the house. */
  readonly address: string | null;
}

/** The installation itself: seeds, jobs and the command line act as it. */
export const theHouse: Viewer = Object.freeze({
  accountId: null,
  sessionId: null,
  locale: 'zh',
  address: null,
});

/** What one GraphQL request carries; loaders key their batches by it. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** For what belongs to HTTP alone, such as the session's cookie. */
  readonly reply: FastifyReply;
}

/** Hands the asker to a resolver. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => {
    const [, , request] = context.getArgs<[unknown, unknown, RequestContext]>();
    return request.viewer;
  },
);
