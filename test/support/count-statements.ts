import { AsyncLocalStorage } from 'node:async_hooks';

import type { DataSource, Logger } from 'typeorm';

const counted = new AsyncLocalStorage<true>();

/** How many statements something takes; what others do meanwhile, such as a signal that was put off, is not counted. */
export async function countStatements(
  database: DataSource,
  act: () => Promise<unknown>,
): Promise<number> {
  const { logger } = database;
  let count = 0;
  database.logger = { ...silent, logQuery: () => (count += counted.getStore() ? 1 : 0) };
  try {
    await counted.run(true, act);
  } finally {
    database.logger = logger;
  }
  return count;
}

const nothing = () => undefined;
const silent: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
