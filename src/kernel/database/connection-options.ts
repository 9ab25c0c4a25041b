import { type CustomTypesConfig, types } from 'pg';
import type { DataSourceOptions } from 'typeorm';

import { PostgresNames } from './postgres-names.js';
import { PreparingClient } from './prepared.js';

type Parser = (text: string) => unknown;
type TypeId = Parameters<typeof types.getTypeParser>[0];

/** A date is a day on a calendar, so it stays text: as a `Date` it would be midnight somewhere. */
const keepDatesAsText: CustomTypesConfig = {
  getTypeParser: (type: TypeId, format?: 'text' | 'binary'): Parser =>
    type === types.builtins.DATE
      ? (text) => text
      : (types.getTypeParser(type, format ?? 'text') as Parser),
};

/**
 * How every connection of TypeORM is made; `synchronize` is false for ever.
 * @param patience for how many milliseconds a statement may go without an answer; 0 for ever, as a migration may
 */
export function connectionOptions(url: string, patience = 0) {
  return {
    type: 'postgres',
    url,
    applicationName: 'dais',
    namingStrategy: new PostgresNames(),
    synchronize: false,
    installExtensions: false,
    connectTimeoutMS: 5000,
    poolSize: 10,
    extra: { types: keepDatesAsText, Client: PreparingClient, query_timeout: patience },
  } satisfies DataSourceOptions;
}
