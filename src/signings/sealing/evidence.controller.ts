import { Readable } from 'node:stream';

import {
  Controller,
  Get,
  type OnModuleInit,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
  StreamableFile,
  UnsupportedMediaTypeException,
  UseFilters,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { ViewerSource } from '../../kernel/auth/viewer-source.js';
import { fileNameIn } from './evidence-file.js';
import { EvidenceService } from './evidence.service.js';
import { plainRefusals } from './plain-refusals.js';

const mediaType = 'application/octet-stream';
const uploads = '/signings/:id/evidence';

/** What came of an upload. */
export interface Uploaded {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  /** As we took it from what arrived, so that the sender can compare. */
  readonly sha256: string;
}

/** Files come and go outside of GraphQL, as streams. */
@Controller()
@UseFilters(plainRefusals)
export class EvidenceController implements OnModuleInit {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly viewers: ViewerSource,
    private readonly host: HttpAdapterHost,
  ) {}

  /** A body of bytes is for this route alone, and reaches it unread. */
  onModuleInit(): void {
    const http = this.host.httpAdapter.getInstance<FastifyInstance>();
    http.addContentTypeParser(mediaType, (request, payload, done) => {
      if (request.routeOptions.url === uploads) done(null, payload);
      else if (request.is404) done(null);
      else done(new UnsupportedBody());
    });
  }

  /** The body is the file; `X-File-Name` its name, percent-encoded UTF-8. */
  @Post(uploads)
  @RouteConfig({ takesFiles: true })
  async upload(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<Uploaded> {
    const viewer = await this.viewers.viewerOf(request);
    const { body, headers } = request;
    if (!(body instanceof Readable)) throw new UnsupportedMediaTypeException();
    const fileName = fileNameIn(headers['x-file-name']);
    const evidence = await this.evidence.upload(viewer, id, {
      fileName,
      content: body,
    });
    return {
      id: evidence.id,
      fileName: evidence.fileName,
      mediaType: evidence.mediaType,
      size: evidence.size,
      sha256: evidence.sha256.toString('hex'),
    };
  }

  @Get('evidence/:id')
  async download(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const viewer = await this.viewers.viewerOf(request);
    const { content, fileName, mediaType: type } = await this.evidence.download(viewer, id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('cache-control', 'private, no-store');
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return new StreamableFile(content, { type, disposition, length: content.length });
  }
}

/** Said to Fastify, which answers 415. */
class UnsupportedBody extends Error {
  readonly code = 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
  readonly statusCode = 415;

  constructor() {
    super('Unsupported Media Type');
  }
}
