import 'reflect-metadata';

import { DataSource } from 'typeorm';

import { loadDotEnv, readEnvironment } from './kernel/config/environment.js';
import { connectionOptions } from './kernel/database/connection-options.js';

loadDotEnv();

/** What TypeORM's own command line works through, as the owner: `npx typeorm -d dist/src/data-source.js …`. */
export const dataSource = new DataSource({
  ...connectionOptions(readEnvironment().databaseOwnerUrl ?? ''),
  entities: ['dist/src/**/*.entity.js'],
  migrations: ['dist/migrations/*.js'],
});
