import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { Environment } from '../config/environment.js';
import { connectionOptions } from './connection-options.js';
import { patience } from './patient-client.js';

/** The connection of the application's own role, which every module works through. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Environment],
      useFactory: ({ databaseUrl }: Environment) => ({
        ...connectionOptions(databaseUrl ?? '', patience),
        autoLoadEntities: true,
        // The start has already waited for the database; a failure here is to be seen at once.
        retryAttempts: 1,
      }),
    }),
  ],
})
export class DatabaseModule {}
