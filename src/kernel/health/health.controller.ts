import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

import { pendingMigrations } from '../database/server-checks.js';
import { Traffic } from '../http/traffic.js';

/** What a supervisor and a load balancer ask. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: DataSource,
    private readonly traffic: Traffic,
  ) {}

  /** The process is up. */
  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** It can serve: the database answers, its schema is current, and the process is not on its way out. */
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    const status = this.traffic.draining ? 'draining' : await this.ofDatabase();
    reply.code(status === 'ok' ? 200 : 503);
    return { status };
  }

  private async ofDatabase(): Promise<string> {
    try {
      const pending = await pendingMigrations((sql) => this.database.query(sql));
      return pending.length === 0 ? 'ok' : 'schema not current';
    } catch {
      return 'database unreachable';
    }
  }
}
