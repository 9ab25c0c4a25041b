import { Controller, Get, Param, ParseUUIDPipe, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ViewerSource } from '../../kernel/auth/viewer-source.js';
import type { ExportedLedger } from './ledger.js';
import { LedgerService } from './ledger.service.js';
import { plainRefusals } from './plain-refusals.js';

@Controller('ledgers')
@UseFilters(plainRefusals)
export class LedgerController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly viewers: ViewerSource,
  ) {}

  /** The ledger of an event as a file, which `dais verify` checks without the database. */
  @Get(':eventId')
  async download(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportedLedger> {
    const viewer = await this.viewers.viewerOf(request);
    const ledger = await this.ledger.exported({ viewer }, eventId);
    reply.header('content-disposition', `attachment; filename="ledger-${eventId}.json"`);
    return ledger;
  }
}
