import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { NotFound } from '../../../kernel/errors/refusals.js';
import { AcknowledgementsService } from './acknowledgements.service.js';

/** The button of the page that a message links to, for whoever reads it without script. */
@Controller('acknowledge')
export class AcknowledgementController {
  constructor(private readonly acknowledgements: AcknowledgementsService) {}

  @Post(':token')
  async acknowledge(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    try {
      await this.acknowledgements.acknowledge(token);
    } catch (failure) {
      // The page says so itself, more kindly.
      if (!(failure instanceof NotFound)) throw failure;
    }
    void reply.redirect(`/acknowledge/${encodeURIComponent(token)}`, 303);
  }
}
