import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res, UseFilters } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ViewerSource } from '../../kernel/auth/viewer-source.js';
import { BadUserInput, NotFound } from '../../kernel/errors/refusals.js';
import { type ExportFormatName, exportFormats } from './formats.js';
import { plainRefusals } from './plain-refusals.js';
import {
  type CalendarOf,
  type PublicExport,
  PublicExportsService,
} from './public-exports.service.js';

const formatNames = Object.keys(exportFormats) as ExportFormatName[];
const mostPicks = 200;

interface WholeQuery {
  /** Ids of items, with commas between; of a calendar alone. */
  readonly items?: unknown;
  /** `draft` for whoever may see it. */
  readonly programme?: unknown;
  /** The number of an earlier release. */
  readonly release?: unknown;
}

/** The last release as other programs read it. */
@Controller('events/:slug')
@UseFilters(plainRefusals)
export class ExportController {
  constructor(
    private readonly exports: PublicExportsService,
    private readonly viewers: ViewerSource,
  ) {}

  @Get(formatNames.map((name) => exportFormats[name].file))
  async whole(
    @Param('slug') slug: string,
    @Query() { items, programme, release }: WholeQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = request.routeOptions.url?.split('/').at(-1);
    const format = formatNames.find((name) => exportFormats[name].file === file);
    // The address says it, and no argument.
    if (format === undefined) throw new NotFound(null);
    if (format === 'ics' && items !== undefined) {
      await this.calendar(slug, { picks: picksIn(items) }, request, reply);
      return;
    }
    const viewer = await this.viewers.viewerOf(request);
    if (programme !== undefined || release !== undefined) {
      const body = await this.exports.chosen(viewer, slug, format, chosenIn(programme, release));
      // Drafts change, and are for few eyes; old releases are hardly asked for.
      void reply.headers({
        'cache-control': 'private, no-store',
        'content-disposition': `attachment; filename="${slug}-${exportFormats[format].file}"`,
      });
      void reply.type(exportFormats[format].mediaType).send(body);
      return;
    }
    answer(
      request,
      reply,
      await this.exports.whole(viewer, slug, format),
      exportFormats[format].mediaType,
    );
  }

  @Get('forums/:forum/programme.ics')
  forum(
    @Param('slug') slug: string,
    @Param('forum') forum: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.calendar(slug, { forum }, request, reply);
  }

  @Get('people/:person/programme.ics')
  person(
    @Param('slug') slug: string,
    @Param('person', ParseUUIDPipe) person: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.calendar(slug, { person }, request, reply);
  }

  private async calendar(
    slug: string,
    of: CalendarOf,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewers.viewerOf(request);
    const calendar = await this.exports.calendar(viewer, slug, of);
    answer(request, reply, calendar, exportFormats.ics.mediaType);
  }
}

/** @throws BadUserInput */
function chosenIn(programme: unknown, release: unknown): 'draft' | number {
  if (programme === 'draft' && release === undefined) return 'draft';
  if (programme !== undefined) throw new BadUserInput('programme', 'is_enum');
  const isNumber = typeof release === 'string' && /^[1-9]\d{0,8}$/.test(release);
  if (!isNumber) throw new BadUserInput('release', 'is_int');
  return Number(release);
}

/** The ids of items, with commas between. */
function picksIn(items: unknown): string[] {
  const ids = typeof items === 'string' ? items.split(',').filter((id) => id !== '') : [];
  if (ids.length > mostPicks || !ids.every((id) => isUUID(id)))
    throw new BadUserInput('items', 'is_uuid');
  return [...new Set(ids.map((id) => id.toLowerCase()))].sort();
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag, releasedAt, open }: PublicExport,
  mediaType: string,
): void {
  void reply.headers({
    etag,
    'last-modified': releasedAt.toUTCString(),
    'cache-control': open ? 'public, no-cache' : 'private, no-cache',
    // Programmes are read by other people's pages as well.
    ...(open ? { 'access-control-allow-origin': '*' } : {}),
  });
  if (isKnown(request.headers['if-none-match'], etag)) void reply.status(304).send();
  else void reply.type(mediaType).send(body);
}

function isKnown(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
