import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Client } from 'pg';
import { Observable, Subject as Stream } from 'rxjs';
import { DataSource, type EntityManager } from 'typeorm';

import { Environment } from '../config/environment.js';
import { patience } from '../database/patient-client.js';

/** Says that something changed, never what it is now: who hears it asks again, and access is decided there. */
export interface Signal {
  /** What changed, such as `programme` or `attendees`; `missed` where nobody knows what. */
  readonly topic: string;
  /** Null where it may be any. */
  readonly eventId: string | null;
}

const channel = 'dais_live';
/** A hot topic of one event is announced five times a second at most. */
const hotEvery = 200;

/** Tells every server process, and through them every open page, that something changed. */
@Injectable()
export class LiveService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(LiveService.name);
  private readonly heard = new Stream<Signal>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private listener: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private hasTried = false;
  private closing = false;

  constructor(
    private readonly database: DataSource,
    private readonly environment: Environment,
  ) {}

  /** Announces a change with the caller's transaction: on commit, and never after a rollback. */
  async announce(tx: EntityManager, topic: string, eventId: string): Promise<void> {
    await tx.query('SELECT pg_notify($1, $2)', [channel, JSON.stringify({ topic, eventId })]);
  }

  /**
   * Announces a change after commit. For hot topics alone: NOTIFY in the transaction would make writers
   * queue for one lock.
   */
  announceSoon(topic: string, eventId: string): void {
    const key = `${topic} ${eventId}`;
    if (this.waiting.has(key)) return;
    const timer = setTimeout(() => {
      this.waiting.delete(key);
      this.announce(this.database.manager, topic, eventId).catch((failure: unknown) =>
        this.log.warn(failure),
      );
    }, hotEvery);
    this.waiting.set(key, timer.unref());
  }

  /** Every signal that reaches this process. */
  get signals(): Observable<Signal> {
    return this.heard.asObservable();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    for (const timer of this.waiting.values()) clearTimeout(timer);
    if (this.retry) clearTimeout(this.retry);
    this.heard.complete();
    await this.listener?.end();
  }

  /** Listens on a connection of its own, and again when it is cut: what was said meanwhile, nobody heard. */
  private async listen(): Promise<void> {
    const client = new Client({
      connectionString: this.environment.databaseUrl ?? '',
      // It waits in silence: whether the server is still there, the network has to find out.
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: 5000,
      query_timeout: patience,
      application_name: 'dais live',
    });
    client.on('notification', ({ payload }) =>
      this.heard.next(JSON.parse(payload ?? '{}') as Signal),
    );
    client.on('error', () => this.listenAgain(client));
    const isAnew = this.hasTried;
    this.hasTried = true;
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      this.listener = client;
      if (isAnew) this.heard.next({ topic: 'missed', eventId: null });
    } catch (failure) {
      this.log.warn(failure);
      this.listenAgain(client);
    }
  }

  private listenAgain(lost: Client): void {
    lost.removeAllListeners().on('error', () => undefined);
    lost.end().catch(() => undefined);
    this.listener = null;
    if (this.closing) return;
    this.retry ??= setTimeout(() => {
      this.retry = null;
      void this.listen();
    }, 1000);
  }
}
