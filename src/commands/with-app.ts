import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import {
  type Environment,
  environmentWith,
  readEnvironment,
} from '../kernel/config/environment.js';
import { type OpenDatabase, openDatabase } from '../kernel/database/open-database.js';
import { createApp } from '../start/create-app.js';
import { prepare } from '../start/prepare.js';

/** Opens the database for one command, and closes it however the command ends. */
export async function withDatabase<Result>(
  work: (database: OpenDatabase, environment: Environment) => Promise<Result>,
): Promise<Result> {
  const environment = readEnvironment();
  const database = await openDatabase(environment);
  try {
    return await work(database, environmentWith(environment, { databaseUrl: database.url }));
  } finally {
    await database.close();
  }
}

/** Runs one command with every service at hand, on a current schema; it listens nowhere and works off no jobs. */
export function withApp<Result>(
  work: (app: NestFastifyApplication) => Promise<Result>,
): Promise<Result> {
  return withDatabase(async (database, environment) => {
    await prepare(database);
    // What a command prints may be read by a program: a log has no place in it, and failures are thrown.
    const quiet = environmentWith(environment, {
      work: { web: false, jobs: false },
      logLevel: 'silent',
    });
    const app = await createApp(quiet);
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  });
}
