import type { DataSource, Logger } from 'typeorm';

/** How many statements reach the database while something is done; nothing else may use the connection. */
export async function countStatements(
  database: DataSource,
  act: () => Promise<unknown>,
): Promise<number> {
  const { logger } = database;
  let count = 0;
  database.logger = { ...silent, logQuery: () => (count += 1) };
  try {
    await act();
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
