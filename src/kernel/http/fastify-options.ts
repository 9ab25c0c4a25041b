import { randomUUID } from 'node:crypto';

import { type FastifyBaseLogger, LogController } from 'fastify';

import type { Environment } from '../config/environment.js';
import { arrivalPatience, longestArrival } from './arrival.js';

/** What Fastify is told: limits on what a client may cost us, and who it is believed to be. */
export function fastifyOptions(environment: Environment, log: FastifyBaseLogger) {
  return {
    loggerInstance: log,
    // Its own lines hold the whole address, and in a GET that is the query with its variables.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: environment.trustProxy,
    genReqId: () => randomUUID(),
    bodyLimit: 100_000,
    // A signed token in an address is longer than the router would take.
    routerOptions: { maxParamLength: 200 },
    // For the head of a request, and for all of it; `watchArrival` is stricter with what is no file.
    http: { headersTimeout: arrivalPatience },
    requestTimeout: longestArrival,
    return503OnClosing: false,
  };
}
