import { Controller, Param, ParseUUIDPipe, Post, Query, Req, UseFilters } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

import { ViewerSource } from '../../kernel/auth/viewer-source.js';
import { BadUserInput } from '../../kernel/errors/refusals.js';
import { plainRefusals } from '../interchange/plain-refusals.js';
import { isStream } from '../interchange/file.js';
import { saidOnce } from '../interchange/said-once.js';
import { ImportsService } from './imports.service.js';

/** Files come as streams, outside of GraphQL; what becomes of them is asked there. */
@Controller('events')
@UseFilters(plainRefusals)
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly viewers: ViewerSource,
  ) {}

  /** The body is the file, as `application/vnd.dais.programme`. It is tried out, and kept until it is applied. */
  @Post(':id/imports')
  @RouteConfig({ takesFiles: true })
  async bring(
    @Param('id', ParseUUIDPipe) eventId: string,
    @Query('name') fileName: unknown,
    @Query('timeZone') timeZone: unknown,
    @Req() request: FastifyRequest,
  ): Promise<{ readonly id: string }> {
    const viewer = await this.viewers.viewerOf(request);
    const file = request.body;
    if (!isStream(file)) throw new BadUserInput('body', 'required');
    const { id } = await this.imports.bring(viewer, eventId, {
      fileName: saidOnce('name', fileName) ?? '',
      timeZone: saidOnce('timeZone', timeZone),
      bytes: file,
    });
    return { id };
  }
}
