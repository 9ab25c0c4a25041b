import type { AddressInfo } from 'node:net';

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

import { buildWeb } from '../../bin/build.js';
import type { Environment } from '../../src/kernel/config/environment.js';
import { aSeededServer } from './seeded.js';
import type { TestServer } from './server.js';

/** A browser that came with npm, or the one that `CHROMIUM` names. */
export async function aBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? (await chromiumOfNpm()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'],
  });
}

async function chromiumOfNpm(): Promise<string> {
  // On a bare Linux it then brings along the libraries it needs.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: brought } = await import('@sparticuz/chromium');
  return brought.executablePath();
}

/** The application as it is served, on a port of its own, with the model case and the demo. */
export interface WebServer extends TestServer {
  readonly address: string;
}

export async function aWebServer(differently: Partial<Environment> = {}): Promise<WebServer> {
  await buildWeb();
  const server = await aSeededServer(differently);
  await server.app.listen(0, '127.0.0.1');
  const { port } = server.app.getHttpServer().address() as AddressInfo;
  return Object.assign(server, { address: `http://127.0.0.1:${port}` });
}

export interface Reading {
  readonly language?: 'zh' | 'en';
  readonly dark?: boolean;
  /** A phone of 390 px that is touched; else a desk of 1280 px. */
  readonly phone?: boolean;
  readonly script?: boolean;
  /** Whether pages may be kept for where no network reaches. */
  readonly offline?: boolean;
  /** Pixels of the screen to one of CSS. */
  readonly scale?: number;
}

/** A page of somebody who reads; it notes what should never happen. */
export interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that left the machine, errors on the page, and what its policy refused. */
  readonly complaints: readonly string[];
  /** Goes to a path of the server and waits until the page works. */
  readonly open: (path: string) => Promise<void>;
}

export async function aReader(
  browser: Browser,
  { address }: WebServer,
  {
    language = 'zh',
    dark = false,
    phone = false,
    script = true,
    offline = false,
    scale = 1,
  }: Reading = {},
): Promise<Reader> {
  const context = await browser.newContext({
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    hasTouch: phone,
    isMobile: phone,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
    serviceWorkers: offline ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === address || ['data:', 'blob:'].includes(url.protocol);
    if (!isOurs) complaints.push(`left the machine: ${url.href}`);
  });
  page.on('pageerror', ({ message }) => complaints.push(`failed: ${page.url()} ${message}`));
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer)
      complaints.push(`complained: ${page.url()} ${message.text()}`);
  });
  return {
    ...{ page, context, complaints },
    open: async (path) => {
      await page.goto(address + path);
      if (!script) return;
      await page
        .locator('html[data-ready]')
        .waitFor({ timeout: 20_000 })
        .catch(() => complaints.push(`never worked: ${path}`));
    },
  };
}
