import './styles.js';

import { type DehydratedState, hydrate } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { App } from './app.js';
import { sendOverNetwork } from './kernel/api/ask.js';
import { makeQueryClient } from './kernel/api/query-client.js';
import { makeI18n } from './kernel/i18n/i18n.js';
import { languageOf } from './kernel/i18n/language.js';
import { pagesOf } from './kernel/shell/page.js';
import type { Site } from './kernel/shell/site.js';
import { bringChineseFont } from './kernel/theme/chinese-font.js';
import { routes } from './routes.js';

/** What the server put into the page. */
interface Delivered {
  readonly site: Site;
  readonly state: DehydratedState | null;
}

const root = document.getElementById('root');
const given = document.getElementById('delivered')?.textContent;
if (root === null || given === undefined) throw new Error('This page did not come from Dais.');

const { site, state } = JSON.parse(given) as Delivered;
const client = makeQueryClient(sendOverNetwork);
if (state) hydrate(client, state);
const texts = makeI18n(languageOf(document.documentElement.lang));

// What the server has rendered must be at hand before it is taken over, or it would vanish for a moment.
await pagesOf(matchRoutes(routes, window.location));
const router = createBrowserRouter(routes);
const page = (
  <StrictMode>
    <App client={client} texts={texts} site={site}>
      <RouterProvider router={router} />
    </App>
  </StrictMode>
);
if (root.hasChildNodes()) hydrateRoot(root, page);
else createRoot(root).render(page);

requestIdleCallback(() => {
  // Public pages open without a network from then on; where there can be no worker, nothing is lost.
  if ('serviceWorker' in navigator && !window.location.pathname.startsWith('/organise')) {
    void navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => null);
  }
  // For whoever waits until the page works, such as our tests.
  document.documentElement.dataset.ready = '';
  void bringChineseFont();
});
