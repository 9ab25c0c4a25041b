import { readFileSync } from 'node:fs';

import fastifyStatic from '@fastify/static';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Subscription } from 'rxjs';

import { publicTopics } from '../events/live.controller.js';
import { Environment } from '../kernel/config/environment.js';
import { LiveService } from '../kernel/live/live.service.js';
import type { Locale } from '../kernel/text/locale.js';
import { accounts, demoPassword } from '../seed/demo-2027/accounts.js';
import { SeedService } from '../seed/seed.service.js';
import { type BuiltWeb, builtWeb, type Site } from './built-web.js';
import { type CachedPage, PageCache, prepared } from './page-cache.js';
import { languageAskedFor, languageCookie, languageOf } from './page-language.js';

/** Where pages live; every other address answers as before. */
const addresses = [
  '/',
  '/offline',
  '/sign-in',
  '/acknowledge/*',
  '/events/*',
  '/organise',
  '/organise/*',
];
/** For whoever holds the link alone, and different once they have used it: never kept. */
const isPrivate = (path: string) => path.startsWith('/acknowledge/');
/** What stands in a page; the number of free seats does not. */
const inPages = [...publicTopics.filter((topic) => topic !== 'attendees'), 'missed'];
const rootFiles = [
  ['favicon.svg', 'image/svg+xml'],
  ['robots.txt', 'text/plain; charset=utf-8'],
] as const;
/** A classic script, which lays itself between the public pages and the network; see `web/worker.js`. */
const worker = 'sw.js';
const day = 86_400;

/** Serves the web app: what browsers load, and its pages, rendered once for all who read the same. */
@Injectable()
export class WebPages implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger(WebPages.name);
  private readonly cache = new PageCache();
  private signals: Subscription | null = null;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly environment: Environment,
    private readonly live: LiveService,
    private readonly seeds: SeedService,
  ) {}

  async onModuleInit(): Promise<void> {
    const server = this.host.httpAdapter.getInstance<FastifyInstance | undefined>();
    if (server === undefined || !this.environment.work.web) return;
    const web = builtWeb();
    if (web === null) {
      this.log.warn('The web app is not served: `npm run build` has not made it.');
      return;
    }
    this.signals = this.live.signals.subscribe(({ topic }) => {
      if (inPages.includes(topic)) this.cache.clear();
    });
    await this.serveFiles(server, web);
    for (const address of addresses) {
      server.get(address, (request, reply) => this.page(server, web, request, reply));
    }
  }

  onModuleDestroy(): void {
    this.signals?.unsubscribe();
  }

  /** Every name carries a hash of its content, so nothing is ever asked for twice. */
  private async serveFiles(server: FastifyInstance, { files }: BuiltWeb): Promise<void> {
    await server.register(fastifyStatic, {
      root: `${files}/assets`,
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '1y',
      decorateReply: false,
      index: false,
    });
    const script = readFileSync(`${files}/${worker}`);
    server.get(`/${worker}`, (_request, reply) =>
      reply
        .headers({
          'cache-control': 'no-cache',
          'content-security-policy': "default-src 'none'; connect-src 'self'",
        })
        .type('text/javascript; charset=utf-8')
        .send(script),
    );
    for (const [name, type] of rootFiles) {
      const bytes = readFileSync(`${files}/${name}`);
      server.get(`/${name}`, (_request, reply) =>
        reply.header('cache-control', `public, max-age=${day}`).type(type).send(bytes),
      );
    }
  }

  private async page(
    server: FastifyInstance,
    web: BuiltWeb,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const language = languageOf(request);
    const path = request.url.replace(/[?#].*$/, '');
    const renderer = await web.renderer();
    const render = async () =>
      renderer.renderPage({
        url: path,
        language,
        site: await this.site(),
        manifest: renderer.manifest,
        send: (operation) => ask(server, operation, language),
        read: (file) => read(server, file),
      });
    const page = isPrivate(path)
      ? await prepared(render())
      : await this.cache.get(`${language} ${path}`, render);
    void reply.headers({
      'content-language': language,
      'content-security-policy': renderer.policy,
      'referrer-policy': isPrivate(path) ? 'no-referrer' : 'strict-origin-when-cross-origin',
      'cache-control': isPrivate(path) ? 'no-store' : 'no-cache',
    });
    const wish = languageAskedFor(request);
    if (wish !== null) {
      const cookie = `${languageCookie}=${wish}; Path=/; Max-Age=${365 * day}; SameSite=Lax`;
      void reply.header('set-cookie', cookie);
    }
    return answer(request, reply, page);
  }

  private async site(): Promise<Site> {
    const there = await this.seeds.demoAccounts();
    const known = Object.values(accounts).filter(({ email }) => there.includes(email));
    return {
      address: this.environment.publicUrl,
      demo:
        known.length === 0
          ? null
          : {
              password: demoPassword,
              accounts: known.map(({ email, name, role }) => ({ email, name, role })),
            },
    };
  }
}

/** Asks the API as a visitor would, without leaving the process. */
async function ask(server: FastifyInstance, operation: object, language: Locale): Promise<unknown> {
  const answered = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    payload: JSON.stringify(operation),
  });
  return answered.json();
}

/** Null where there is nothing to read. */
async function read(server: FastifyInstance, path: string): Promise<string | null> {
  const { statusCode, payload } = await server.inject(path);
  return statusCode === 200 ? payload : null;
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, html, compressed, etag }: CachedPage,
): FastifyReply {
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const own = zipped ? `"${etag}-gzip"` : `"${etag}"`;
  void reply.headers({
    etag: own,
    vary: 'Accept-Language, Cookie, Accept-Encoding',
  });
  const known = request.headers['if-none-match']?.split(/, */) ?? [];
  if (status === 200 && known.some((one) => one.replace(/^W\//, '') === own)) {
    return reply.status(304).send();
  }
  if (zipped) void reply.header('content-encoding', 'gzip');
  return reply
    .status(status)
    .type('text/html; charset=utf-8')
    .send(zipped ? compressed : html);
}
