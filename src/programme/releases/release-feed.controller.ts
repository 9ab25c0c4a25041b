import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ViewerSource } from '../../kernel/auth/viewer-source.js';
import { plainRefusals } from '../interchange/plain-refusals.js';
import { ReleaseFeedService } from './release-feed.service.js';

/** What changed from release to release, for whoever follows an event. */
@Controller('events/:slug')
@UseFilters(plainRefusals)
export class ReleaseFeedController {
  constructor(
    private readonly feed: ReleaseFeedService,
    private readonly viewers: ViewerSource,
  ) {}

  @Get('releases.json')
  async read(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewers.viewerOf(request);
    const { body, etag, open } = await this.feed.read(viewer, slug, lang === 'en' ? 'en' : 'zh');
    void reply.headers({
      etag,
      'cache-control': open ? 'public, no-cache' : 'private, no-cache',
      ...(open ? { 'access-control-allow-origin': '*' } : {}),
    });
    const tags = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
    if (tags.includes(etag) || tags.includes(`W/${etag}`)) void reply.status(304).send();
    else void reply.type('application/feed+json; charset=utf-8').send(body);
  }
}
