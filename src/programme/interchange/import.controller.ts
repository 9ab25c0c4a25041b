import {
  Controller,
  HttpCode,
  type OnModuleInit,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  UseFilters,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { ViewerSource } from '../../kernel/auth/viewer-source.js';
import { BadUserInput } from '../../kernel/errors/refusals.js';
import { choiceIn, type ColumnChoice, repeatedIn } from './column-meaning.js';
import { isStream } from './file.js';
import { type ImportResult, ImportService } from './import.service.js';
import { plainRefusals } from './plain-refusals.js';
import { saidOnce } from './said-once.js';

/** A file in any of the formats, which reaches us unread. */
const mediaType = 'application/vnd.dais.programme';

/** Programmes of other systems come as streams, outside of GraphQL. */
@Controller('events')
@UseFilters(plainRefusals)
export class ImportController implements OnModuleInit {
  constructor(
    private readonly imports: ImportService,
    private readonly viewers: ViewerSource,
    private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const http = this.host.httpAdapter.getInstance<FastifyInstance>();
    http.addContentTypeParser(mediaType, (_request, payload, done) => done(null, payload));
  }

  /** The body is the file. Answers what stands in the event afterwards; with `dryRun=true` nothing is kept. */
  @Post(':id/import')
  @RouteConfig({ takesFiles: true })
  @HttpCode(200)
  async import(
    @Param('id', ParseUUIDPipe) eventId: string,
    @Query('dryRun') dryRun: unknown,
    @Query('timeZone') timeZone: unknown,
    @Query('column') column: unknown,
    @Req() request: FastifyRequest,
  ): Promise<ImportResult> {
    const viewer = await this.viewers.viewerOf(request);
    const file = request.body;
    if (!isStream(file)) throw new BadUserInput('body', 'required');
    return this.imports.import(viewer, { eventId }, file, {
      dryRun: saidOnce('dryRun', dryRun) === 'true',
      timeZone: saidOnce('timeZone', timeZone),
      columns: columnsGiven(column),
    });
  }
}

/** `column=活动=title_zh`, as often as there is something to say. @throws BadUserInput */
function columnsGiven(column: unknown): ColumnChoice[] {
  const texts = column === undefined ? [] : [column].flat();
  const choices = texts.map((text) => (typeof text === 'string' ? choiceIn(text) : null));
  const known = choices.filter((choice) => choice !== null);
  if (known.length < texts.length) throw new BadUserInput('column', 'matches');
  if (repeatedIn(known)) throw new BadUserInput('column', 'repeated');
  return known;
}
