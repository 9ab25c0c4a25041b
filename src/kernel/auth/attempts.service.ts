import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { RateLimited } from '../errors/refusals.js';

/** How often something may be tried. */
export interface Limit {
  readonly most: number;
  readonly withinSeconds: number;
}

/** Counts attempts in the database, so that every server process knows of them. */
@Injectable()
export class AttemptsService {
  constructor(private readonly database: DataSource) {}

  /**
   * Counts one more attempt, outside any transaction: a refused attempt stays counted.
   * @throws RateLimited past the limit
   */
  async count(key: string, { most, withinSeconds }: Limit): Promise<void> {
    const [attempt] = await this.database.query<{ count: number; seconds: number }[]>(
      `INSERT INTO attempts AS a (key, count, started_at) VALUES ($1, 1, now())
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN a.started_at < now() - make_interval(secs => $2) THEN 1 ELSE a.count + 1 END,
         started_at = CASE WHEN a.started_at < now() - make_interval(secs => $2) THEN now() ELSE a.started_at END
       RETURNING count, ceil(extract(epoch FROM started_at - now()) + $2)::integer AS seconds`,
      [key, withinSeconds],
    );
    if (attempt && attempt.count > most) throw new RateLimited(Math.max(1, attempt.seconds));
  }

  /** Takes back what turned out to be no attempt to guess. */
  async forgive(key: string): Promise<void> {
    await this.database.query(
      'UPDATE attempts SET count = count - 1 WHERE key = $1 AND count > 0',
      [key],
    );
  }

  /** Forgets what is too old to matter under any limit. */
  async purge(): Promise<void> {
    await this.database.query(`DELETE FROM attempts WHERE started_at < now() - interval '1 day'`);
  }
}
