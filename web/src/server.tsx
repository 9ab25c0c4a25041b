import { ColorSchemeScript } from '@mantine/core';
import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  StaticRouterProvider,
} from 'react-router';

import { App } from './app.js';
import type { Send } from './kernel/api/ask.js';
import { makeQueryClient } from './kernel/api/query-client.js';
import { makeI18n } from './kernel/i18n/i18n.js';
import { type Language, languageTags } from './kernel/i18n/language.js';
import { assetsOf, type Manifest } from './kernel/shell/assets.js';
import type { Head } from './kernel/shell/head.js';
import { handleOf, pagesOf } from './kernel/shell/page.js';
import type { Site } from './kernel/shell/site.js';
import { routes } from './routes.js';

/** What the server asks for. */
export interface PageWanted {
  /** Path and query. */
  readonly url: string;
  readonly language: Language;
  readonly site: Site;
  /** What the build for browsers has made. */
  readonly manifest: Manifest;
  readonly send: Send;
  /** Reads another address of this server; null where there is nothing. */
  readonly read: (path: string) => Promise<string | null>;
}

export interface Page {
  readonly status: number;
  readonly html: string;
}

/** The one script that stands in the page itself; its hash goes into the policy. */
export const inlineScript = /<script[^>]*>(.*)<\/script>/s.exec(
  renderToStaticMarkup(<ColorSchemeScript defaultColorScheme="auto" />),
)?.[1];

/** Longer ones, with the abstracts of a thousand talks, are linked and not sent with the page. */
const longestJsonLd = 200_000;

/** Renders a page as a visitor sees it, with the answers it was made of. */
export async function renderPage(wanted: PageWanted): Promise<Page> {
  const { url, site, send } = wanted;
  const address = new URL(url, site.address);
  const client = makeQueryClient(send);
  const matches = matchRoutes(routes, address.pathname) ?? [];
  for (const { page, params } of await pagesOf(matches)) await page.prefetch?.(client, params);
  const isApp = matches.some(({ route }) => handleOf(route).browserOnly);
  const head: Head = {
    ...{ title: 'Dais', description: null, status: 200, isPrivate: false, jsonLd: null },
  };
  const body = isApp ? '' : await bodyOf(wanted, address, client, head);
  const jsonLd = head.jsonLd === null ? null : await wanted.read(head.jsonLd);
  const isLong = (jsonLd?.length ?? 0) > longestJsonLd;
  const assets = assetsOf(wanted.manifest, [
    'src/main.tsx',
    ...matches.map(({ route }) => handleOf(route).file ?? ''),
  ]);
  return {
    status: head.status,
    html: documentOf(wanted, address, {
      client,
      head,
      body,
      jsonLd: isLong ? null : jsonLd,
      assets,
    }),
  };
}

async function bodyOf(
  { language, site }: PageWanted,
  address: URL,
  client: QueryClient,
  head: Head,
): Promise<string> {
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(address));
  if (context instanceof Response) throw new Error(`Unexpected redirect of ${address.pathname}`);
  return renderToString(
    <App client={client} texts={makeI18n(language)} site={site} head={head}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </App>,
  );
}

interface Made {
  readonly client: QueryClient;
  readonly head: Head;
  readonly body: string;
  readonly jsonLd: string | null;
  readonly assets: ReturnType<typeof assetsOf>;
}

function documentOf(
  { language, site }: PageWanted,
  { pathname }: URL,
  { client, head, body, jsonLd, assets: { scripts, styles } }: Made,
): string {
  const state = dehydrate(client, {
    shouldDehydrateQuery: ({ state: { status }, meta }) =>
      status === 'success' && meta?.inline !== false,
  });
  const here = `${site.address}${pathname}`;
  const both = { zh: `${here}?lang=zh`, en: `${here}?lang=en` };
  const alternates = `<link rel="alternate" hreflang="zh-CN" href="${escaped(both.zh)}">
<link rel="alternate" hreflang="en" href="${escaped(both.en)}">
<link rel="alternate" hreflang="x-default" href="${escaped(here)}">`;
  return `<!doctype html>
<html lang="${languageTags[language]}" data-mantine-color-scheme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(head.title)}</title>
${head.description === null ? '' : `<meta name="description" content="${escaped(head.description)}">`}
${head.status === 200 && !head.isPrivate ? `<link rel="canonical" href="${escaped(both[language])}">` : '<meta name="robots" content="noindex">'}
${head.isPrivate ? '' : alternates}
${head.jsonLd === null ? '' : `<link rel="alternate" type="application/ld+json" href="${escaped(head.jsonLd)}">`}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta name="theme-color" content="#faf9f6" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#15181c" media="(prefers-color-scheme: dark)">
<script>${inlineScript ?? ''}</script>
${styles.map((style) => `<link rel="stylesheet" href="/${style}">`).join('\n')}
${scripts.map((script, at) => (at === 0 ? `<script type="module" src="/${script}"></script>` : `<link rel="modulepreload" href="/${script}">`)).join('\n')}
</head>
<body>
<div id="root">${body}</div>
${jsonLd === null ? '' : `<script type="application/ld+json">${jsonLd}</script>`}
<script type="application/json" id="delivered">${inScript({ site, state })}</script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON that cannot end the script it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
