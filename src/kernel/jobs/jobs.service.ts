import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { type Db, PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';

import { Environment } from '../config/environment.js';
import { PatientClient, patience } from '../database/patient-client.js';
import type { JobKind } from './job-kind.js';

type Handler = (payload: object) => Promise<void>;

/** Work done later, by pg-boss in the same database. */
@Injectable()
export class JobsService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(JobsService.name);
  private readonly handlers = new Map<string, { kind: JobKind; handler: Handler }>();
  private readonly boss: PgBoss;

  constructor(private readonly environment: Environment) {
    // What pg-boss does not know of, it hands to its pool of connections.
    const toPool = { Client: PatientClient, query_timeout: patience };
    this.boss = new PgBoss({
      ...toPool,
      connectionString: environment.databaseUrl ?? '',
      application_name: 'dais jobs',
      max: 3,
      migrate: false,
      createSchema: false,
      schedule: environment.work.jobs,
      supervise: environment.work.jobs,
    });
    this.boss.on('error', (failure) => this.log.error(failure));
  }

  /** Says who does the work of a kind; called by a module while it starts. */
  handle<Payload extends object>(
    kind: JobKind<Payload>,
    handler: (payload: Payload) => Promise<void>,
  ): void {
    this.handlers.set(kind.name, { kind, handler: handler as Handler });
  }

  /** Hands over a job; in a transaction it exists exactly if that commits. */
  async enqueue<Payload extends object>(
    tx: EntityManager,
    kind: JobKind<Payload>,
    payload: Payload,
  ): Promise<void> {
    await this.boss.send(kind.name, payload, tx.queryRunner ? { db: joining(tx) } : {});
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    if (!this.environment.work.jobs) return;
    for (const { kind, handler } of this.handlers.values()) {
      const pollingIntervalSeconds = kind.isAwaited ? 0.5 : 2;
      await this.boss.work(kind.name, { pollingIntervalSeconds }, async (jobs) => {
        for (const job of jobs) await handler(job.data as object);
      });
      if (kind.cron !== undefined) await this.boss.schedule(kind.name, kind.cron);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }
}

/** Lets pg-boss speak in the caller's transaction. */
function joining({ queryRunner }: EntityManager): Db {
  return {
    executeSql: async (text, values) => {
      const result = await queryRunner?.query(text, values as unknown[], true);
      return { rows: (result?.records as unknown[] | undefined) ?? [] };
    },
  };
}
