import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import {
  type Environment,
  environmentWith,
  localAddress,
  readEnvironment,
} from '../kernel/config/environment.js';
import { type OpenDatabase, openDatabase } from '../kernel/database/open-database.js';
import { Traffic } from '../kernel/http/traffic.js';
import { demoPassword } from '../seed/demo-2027/accounts.js';
import { SeedService } from '../seed/seed.service.js';
import { createApp } from './create-app.js';
import { freePortFrom } from './free-port.js';
import { prepare } from './prepare.js';
import { Shutdown } from './shutdown.js';
import { startBox } from './start-box.js';

/** Runs the server from the first check to the last closed connection. The exit code. */
export async function serve(): Promise<number> {
  const environment = readEnvironment();
  let database: OpenDatabase | null = null;
  const shutdown = new Shutdown(() => database?.embedded?.abandon());
  database = await openDatabase(environment, true);
  try {
    await prepare(database);
    if (shutdown.wanted) return 0;
    return await run(environment, database, shutdown);
  } finally {
    await database.close();
  }
}

async function run(
  given: Environment,
  database: OpenDatabase,
  shutdown: Shutdown,
): Promise<number> {
  const environment = await settlePort(environmentWith(given, { databaseUrl: database.url }));
  const app = await createApp(environment);
  try {
    const seeds = app.get(SeedService, { strict: false });
    await seeds.onFirstStart(() => shutdown.wanted);
    if (shutdown.wanted) return 0;
    const demoAccounts = await seeds.demoAccounts();
    await app.listen(environment.port, environment.host);
    process.stdout.write(
      `${startBox({ environment, database, wishedPort: given.port, demoAccounts, demoPassword })}\n`,
    );
    return await Promise.race([shutdown.asked.then(() => 0), lost(database)]);
  } finally {
    await close(app);
  }
}

/** In production a taken port is a mistake; on a laptop the next free one will do. */
async function settlePort(environment: Environment): Promise<Environment> {
  const { port: wished, host, production, publicUrl } = environment;
  if (production) return environment;
  const port = await freePortFrom(wished, host);
  const local = publicUrl === localAddress(host, wished);
  return environmentWith(environment, {
    port,
    publicUrl: local ? localAddress(host, port) : publicUrl,
  });
}

async function lost({ embedded }: OpenDatabase): Promise<number> {
  await (embedded?.lost ?? new Promise<never>(() => undefined));
  process.stderr.write(
    '内置的 PostgreSQL 已退出，Dais 随之停止。\nThe embedded PostgreSQL has gone away, so Dais stops.\n',
  );
  return 1;
}

/** First the requests that are open, then everything behind them. */
async function close(app: NestFastifyApplication): Promise<void> {
  process.stdout.write('正在停止 · Stopping …\n');
  await app.get(Traffic, { strict: false }).drain();
  app.getHttpServer().closeAllConnections();
  await app.close();
}
