import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Pool } from 'pg';
import { QueryFailedError } from 'typeorm';

import type { Limit } from '../../kernel/auth/attempts.service.js';
import { Environment } from '../../kernel/config/environment.js';
import { patience } from '../../kernel/database/patient-client.js';
import { type Asking, type Outcome, register } from './register.query.js';

/** How often one network address may ask for what is registered already. */
export const perNetwork: Limit = { most: 100, withinSeconds: 3600 };

/** So many statements at once, on connections of their own; the others are for everybody else. */
const statementsAtOnce = 2;
const mostTogether = 64;

/**
 * Registers those together who ask while others are being registered: the more there are, the less each costs.
 * Who comes alone waits for nobody.
 */
@Injectable()
export class Rush implements OnModuleDestroy {
  private readonly log = new Logger(Rush.name);
  private readonly connections: Pool;
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly asking = new DataLoader<Asking, Outcome | null>(
    (asking) => this.registerAll(asking),
    {
      cache: false,
      maxBatchSize: mostTogether,
      batchScheduleFn: (start) => this.inTurn(start),
    },
  );

  constructor({ databaseUrl }: Environment) {
    this.connections = new Pool({
      connectionString: databaseUrl ?? '',
      application_name: 'dais registrations',
      max: statementsAtOnce,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 5000,
      query_timeout: patience,
      // A plan made while a table was empty would read it from end to end, and a rush fills it in seconds.
      options: '-c enable_seqscan=off',
    }).on('error', (failure) => this.log.warn(failure));
  }

  async onModuleDestroy(): Promise<void> {
    await this.connections.end();
  }

  /** What came of it for this one; null: there is no such event. */
  register(asking: Asking): Promise<Outcome | null> {
    return this.asking.load(asking);
  }

  private inTurn(start: () => void): void {
    if (this.underWay === statementsAtOnce) {
      this.waiting.push(start);
      return;
    }
    this.underWay += 1;
    setImmediate(start);
  }

  private async registerAll(asking: readonly Asking[]): Promise<(Outcome | null | Error)[]> {
    const outcomes = new Map<Asking, Outcome | null | Error>();
    try {
      for (const [eventId, together] of Map.groupBy(asking, eventOf)) {
        const found = await this.registerTogether(eventId, together);
        together.forEach((one, turn) => outcomes.set(one, found[turn] ?? null));
      }
    } finally {
      this.underWay -= 1;
      const start = this.waiting.shift();
      if (start) this.inTurn(start);
    }
    return asking.map((one) => outcomes.get(one) ?? null);
  }

  /** What Postgres refuses for the sake of one is tried for each alone, and refused to that one. */
  private async registerTogether(
    eventId: string,
    together: readonly Asking[],
  ): Promise<readonly (Outcome | null | Error)[]> {
    try {
      return (await register(this.connections, eventId, together, perNetwork)) ?? [];
    } catch (failure) {
      if (together.length === 1 || !isForOne(failure)) {
        return together.map(() => failure as Error);
      }
      const outcomes: (Outcome | null | Error)[] = [];
      for (const one of together) outcomes.push(...(await this.registerTogether(eventId, [one])));
      return outcomes;
    }
  }
}

const eventOf = ({ registrant }: Asking) => registrant.eventId;

/** Bad data, a constraint, a deadlock: not a lost connection, and not a time-out. */
function isForOne(failure: unknown): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  const { code = '' } = failure.driverError as { code?: string };
  return /^(22|23|40)/.test(code);
}
