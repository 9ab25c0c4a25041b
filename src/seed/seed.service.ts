import { setTimeout } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';

import { Event } from '../events/event.entity.js';
import { AuditEntry } from '../kernel/audit/audit-entry.entity.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import { theHouse } from '../kernel/auth/viewer.js';
import { Environment } from '../kernel/config/environment.js';
import { PlainFailure } from '../kernel/errors/plain-failure.js';
import { Cast } from './demo-2027/cast.js';
import { Demo2027Seed } from './demo-2027/demo-2027.seed.js';
import { Ghtic2023Seed } from './ghtic-2023/ghtic-2023.seed.js';
import type { Seed } from './seed.js';

/** The seed cannot be sown here; the message says why. */
export class SeedRefused extends PlainFailure {}

/** One number in this installation: whoever holds its lock sows. */
const lock = 20_231_103;
const seeded = 'event.seeded';

/** Brings the model case and the demo event into the house, once and whole. */
@Injectable()
export class SeedService {
  private readonly seeds: readonly Seed[];

  constructor(
    private readonly database: DataSource,
    private readonly environment: Environment,
    private readonly audit: AuditService,
    private readonly cast: Cast,
    ghtic2023: Ghtic2023Seed,
    demo2027: Demo2027Seed,
  ) {
    this.seeds = [ghtic2023, demo2027];
  }

  /**
   * Sows where nobody has made anything yet, and finishes what was interrupted; never in production.
   * @param unwanted asked between two chapters; true leaves the rest to the next start
   */
  async onFirstStart(unwanted: () => boolean = () => false): Promise<void> {
    if (this.environment.production) return;
    const events = await this.database.manager.find(Event, {
      select: { slug: true, origin: true },
    });
    const ours = events.every((event) => this.seeds.some((seed) => isOf(seed, event)));
    if (ours) await this.sow(unwanted);
  }

  /** @throws SeedRefused in production, or where somebody else's event has the name of ours */
  async sow(unwanted: () => boolean = () => false): Promise<void> {
    if (this.environment.production) {
      throw new SeedRefused({
        zh: '生产环境不写入示例数据：演示账户的密码人人皆知。',
        en: 'No seed in production: everybody knows the password of its demo accounts.',
      });
    }
    await this.alone(async () => {
      for (const seed of this.seeds) await this.finish(seed, unwanted);
    });
  }

  /** Who can sign in with the demo’s password; nobody in production, or where the demo was not sown. */
  demoAccounts(): Promise<string[]> {
    return this.environment.production ? Promise.resolve([]) : this.cast.known();
  }

  private async finish(seed: Seed, unwanted: () => boolean): Promise<void> {
    const { slug } = seed;
    const event = await this.database.manager.findOneBy(Event, { slug });
    if (event && !isOf(seed, event)) {
      throw new SeedRefused({
        zh: `已有名为 ${slug} 的大会，且并非示例数据。`,
        en: `There is an event named ${slug} already, and it is not the seed’s.`,
      });
    }
    if (event && (await this.isWhole(event))) return;
    for (const chapter of seed.chapters()) {
      if (unwanted()) return;
      await chapter();
    }
    const { id } = await this.database.manager.findOneByOrFail(Event, { slug });
    await this.database.transaction((tx) =>
      this.audit.record(tx, theHouse, seeded, { eventId: id, subjectId: id }),
    );
  }

  private isWhole({ id }: Event): Promise<boolean> {
    return this.database.manager.existsBy(AuditEntry, { eventId: id, action: seeded });
  }

  /** Two that sow at once would each miss what the other is just making: the second waits for the first. */
  private async alone(work: () => Promise<void>): Promise<void> {
    const runner = this.database.createQueryRunner();
    try {
      while (!(await isLocked(runner))) await setTimeout(200);
      try {
        await work();
      } finally {
        await runner.manager.query('SELECT pg_advisory_unlock($1)', [lock]);
      }
    } finally {
      await runner.release();
    }
  }
}

async function isLocked(runner: QueryRunner): Promise<boolean> {
  const [row] = await runner.manager.query<[{ locked: boolean }]>(
    'SELECT pg_try_advisory_lock($1) AS locked',
    [lock],
  );
  return row.locked;
}

function isOf({ slug, origin }: Seed, event: Pick<Event, 'slug' | 'origin'>): boolean {
  return event.slug === slug && event.origin === origin;
}
