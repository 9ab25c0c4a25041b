/*
 * Opens the public pages where no network reaches. It keeps scripts, styles and two empty pages, one in each
 * language, and nothing that was ever told to anybody; what the pages then show, `kernel/api/kept.ts` has kept.
 * `build.js` writes in what there is to keep, so that a new build is a new worker.
 */
const assets = self.__assets;
const cacheName = `dais-pages-${self.__build}`;
const shells = { zh: '/offline?lang=zh', en: '/offline?lang=en' };
/** So long a page is waited for. */
const patience = 4000;
/** Nothing of organisers, of tickets and of registering. */
const isPublic = ({ pathname }) =>
  pathname === '/' ||
  /^\/events\/[^/]+(\/?|\/(programme|mine|changes|(forums|items|people)\/[^/]+))$/.test(pathname);

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (assets.includes(url.pathname)) event.respondWith(fromCacheFirst(request));
  else if (request.mode === 'navigate' && isPublic(url)) event.respondWith(page(request));
});

async function keep() {
  const cache = await caches.open(cacheName);
  // As a visitor, whoever is signed in; and not what an older build has left in the browser.
  const asked = (address) => new Request(address, { credentials: 'omit', cache: 'no-cache' });
  await cache.addAll([
    ...assets.map((one) => new Request(one)),
    ...Object.values(shells).map(asked),
  ]);
  await self.skipWaiting();
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('dais-pages-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Their names carry a hash of their content. */
async function fromCacheFirst(request) {
  const found = await caches.match(request.url, { cacheName, ignoreVary: true });
  return found ?? fetch(request);
}

/** The network first, so that what it brings is never older than without a worker. */
async function page(request) {
  const answered = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  try {
    return (await Promise.race([answered, late.then(shell)])) ?? (await answered);
  } catch {
    return (await shell()) ?? Response.error();
  }
}

async function shell() {
  const chosen = await self.cookieStore?.get('dais-language');
  const isEnglish = (chosen?.value ?? self.navigator.language).startsWith('en');
  return caches.match(isEnglish ? shells.en : shells.zh, { cacheName, ignoreVary: true });
}
