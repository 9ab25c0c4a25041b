import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { AppModule } from '../app.module.js';
import type { Environment } from '../kernel/config/environment.js';
import { watchArrival } from '../kernel/http/arrival.js';
import { fastifyOptions } from '../kernel/http/fastify-options.js';
import { makeLog, NestLog } from '../kernel/http/log.js';
import { Traffic } from '../kernel/http/traffic.js';

/** Puts the server together; it is initialised, and listens nowhere yet. */
export async function createApp(environment: Environment): Promise<NestFastifyApplication> {
  const log = makeLog(environment);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(environment),
    new FastifyAdapter(fastifyOptions(environment, log)),
    { logger: new NestLog(log), abortOnError: false },
  );
  const server = app.getHttpAdapter().getInstance();
  app.get(Traffic, { strict: false }).watch(server);
  watchArrival(server);
  await app.init();
  return app;
}
