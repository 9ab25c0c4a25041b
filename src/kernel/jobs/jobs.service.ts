import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { type Db, PgBoss } from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';

import { Environment } from '../config/environment.js';
import type { JobKind } from './job-kind.js';

type Handler = (payload: object) => Promise<void>;

/** Work done later, by pg-boss in the same database. */
@Injectable()
export class JobsService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(JobsService.name);
  private readonly handlers = new Map<JobKind, Handler>();
  private readonly boss: PgBoss;

  constructor(
    private readonly environment: Environment,
    database: DataSource,
  ) {
    this.boss = new PgBoss({
      db: executing(database.manager),
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
    this.handlers.set(kind, handler as Handler);
  }

  /** Hands over a job that exists exactly if the caller's transaction commits. */
  async enqueue<Payload extends object>(
    tx: EntityManager,
    kind: JobKind<Payload>,
    payload: Payload,
  ): Promise<void> {
    await this.boss.send(kind.name, payload, { db: executing(tx) });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    if (!this.environment.work.jobs) return;
    for (const [kind, handler] of this.handlers) {
      await this.boss.work(kind.name, async (jobs) => {
        for (const job of jobs) await handler(job.data as object);
      });
      if (kind.cron !== undefined) await this.boss.schedule(kind.name, kind.cron);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }
}

/** Lets pg-boss speak through our connection, so that it joins the transaction that is open there. */
function executing(manager: EntityManager): Db {
  return {
    executeSql: async (text, values) => {
      const rows: unknown = await manager.query(text, values as unknown[]);
      return { rows: Array.isArray(rows) ? rows : [] };
    },
  };
}
