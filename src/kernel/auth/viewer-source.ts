import type { FastifyRequest } from 'fastify';

import type { Viewer } from './viewer.js';

/** Tells who asks. Whoever knows the sessions provides it; the GraphQL kernel only asks. */
export abstract class ViewerSource {
  abstract viewerOf(request: FastifyRequest): Promise<Viewer>;
}
