import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Event, EventStatus } from '../../src/events/event.entity.js';
import { theHouse } from '../../src/kernel/auth/viewer.js';
import { ImportService } from '../../src/programme/interchange/import.service.js';
import { ReleasesService } from '../../src/programme/releases/releases.service.js';
import { aWebServer, type WebServer } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { aCoscupFile, aCoscupSession, fileOf } from '../support/interchange.factories.js';
import { signedInAs } from '../support/seeded.js';

const programmePage = '/events/demo-2027/programme';

describe('the pages of the web app', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await aWebServer();
  }, 120_000);
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.address + path, { headers: { 'accept-language': 'zh', ...headers } });
  const textOf = async (path: string, headers: Record<string, string> = {}) =>
    (await get(path, headers)).text();

  it('read without script: every title, name and room of the programme stands in the HTML', async () => {
    const { data } = await server.graphql<Told>(`{
      event(slug: "demo-2027") {
        rooms { name { zh } }
        forums { title { zh } agenda { title { zh } speakers { person { name } } } }
      }
    }`);

    const html = withoutScript(await textOf(programmePage));

    const { forums, rooms } = data.event;
    const items = forums.flatMap(({ agenda }) => agenda);
    const names = items.flatMap(({ speakers }) => speakers.map(({ person }) => person.name));
    const titles = [...forums, ...items].map(({ title }) => title.zh);
    const wanted = [...new Set([...titles, ...names, ...rooms.map(({ name }) => name.zh)])];
    expect(wanted.length).toBeGreaterThan(150);
    expect(wanted.filter((text) => !html.includes(text))).toEqual([]);
  });

  it('say in the head what they are, in the language of the reader', async () => {
    const zh = await textOf(programmePage);
    const en = await textOf(programmePage, { 'accept-language': 'fr, en;q=0.8, zh;q=0.5' });

    expect(headOf(zh)).toEqual({
      lang: 'zh-CN',
      title: '日程 · 示例大会2027（虚构） · Dais',
      description: '示例大会2027（虚构）已发布的全部日程。',
      canonical: `http://localhost:3000${programmePage}?lang=zh`,
    });
    expect(headOf(en)).toEqual({
      lang: 'en',
      title: 'Programme · Demo Conference 2027 (fictional) · Dais',
      description: 'The whole programme of Demo Conference 2027 (fictional) as released.',
      canonical: `http://localhost:3000${programmePage}?lang=en`,
    });
  });

  it('keep the language that was chosen, also without script', async () => {
    const asked = await get('/?lang=en');
    const cookie = asked.headers.get('set-cookie') ?? '';

    const next = await textOf('/', { cookie: cookie.split(';')[0] ?? '' });

    expect(cookie).toMatch(/^dais-language=en; Path=\/; Max-Age=\d+; SameSite=Lax$/);
    expect([headOf(await asked.text()).lang, headOf(next).lang]).toEqual(['en', 'en']);
  });

  it('are not sent twice to whoever has them', async () => {
    const plain = await get(programmePage, { 'accept-encoding': 'identity' });
    const zipped = await get(programmePage, { 'accept-encoding': 'gzip' });
    const tags = [plain, zipped].map(({ headers }) => headers.get('etag') ?? '');

    const again = await get(programmePage, {
      'accept-encoding': 'gzip',
      'if-none-match': `"other", W/${tags[1] ?? ''}`,
    });
    const inEnglish = await get(programmePage, {
      'accept-language': 'en',
      'if-none-match': tags.join(', '),
    });

    expect([zipped.headers.get('content-encoding'), await zipped.text()]).toEqual([
      'gzip',
      await plain.text(),
    ]);
    expect(tags[0]).not.toBe(tags[1]);
    expect([again.status, await again.text(), inEnglish.status]).toEqual([304, '', 200]);
    expect(plain.headers.get('vary')).toBe('Accept-Language, Cookie, Accept-Encoding');
    expect(plain.headers.get('cache-control')).toBe('no-cache');
  });

  it('run no script but their own, and say so', async () => {
    const page = await get('/');
    const html = await page.text();

    const policy = page.headers.get('content-security-policy') ?? '';
    const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
    const hashes = inline.map((one) => createHash('sha256').update(one).digest('base64'));
    expect(policy).toContain(`script-src 'self' 'sha256-${hashes[0] ?? ''}';`);
    expect(hashes).toHaveLength(1);
    expect(html).not.toMatch(/\son\w+="/);
  });

  it('tell search engines what takes place when, as many parts as there are items with a time', async () => {
    const html = await textOf(programmePage);

    const ld = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const { '@type': type, subEvent } = JSON.parse(ld) as { '@type': string; subEvent: unknown[] };
    expect([type, subEvent.length]).toEqual(['Event', 120]);
  });

  it('hold what the app goes on with, so that it need not ask again', async () => {
    const html = await textOf('/events/ghtic-2023/forums/photonics');

    const { state, site } = deliveredIn(html);
    expect(state.queries.map(({ queryKey: [name] }) => name)).toEqual(['publicEvent', 'forum']);
    expect(site.demo?.accounts.map(({ role }) => role)).toContain('organiser');
  });

  it('send along of an item what its page shows, and not the whole programme', async () => {
    const { data } = await server.graphql<{
      event: { forums: { agenda: { id: string; title: { zh: string } }[] }[] };
    }>(`{ event(slug: "demo-2027") { forums { agenda { id title { zh } } } } }`);
    const [item] = data.event.forums[1]!.agenda;

    const html = await textOf(`/events/demo-2027/items/${item!.id}`);

    expect(headOf(html).title).toContain(item!.title.zh);
    expect(deliveredIn(html).state.queries.map(({ queryKey: [name] }) => name)).toEqual([
      'publicEvent',
      'item',
    ]);
  });

  it('tell what a talk is about and who speaks, as it was imported and released, without foreign HTML', async () => {
    const slug = 'brought-along';
    const description =
      '<p>第一段<script>alert(1)</script></p><ul><li><a href="https://a.example/x">幻灯片</a></li></ul>';
    const zh = { title: '光子芯片', description };
    await server
      .get(ImportService)
      .import(theHouse, { slug }, fileOf(aCoscupFile([aCoscupSession({ zh })])), {
        timeZone: 'Asia/Shanghai',
      });
    const { manager } = server.database;
    await manager.update(Event, { slug }, { status: EventStatus.published });
    const { id: eventId } = await manager.findOneByOrFail(Event, { slug });
    await server.get(ReleasesService).release(theHouse, { eventId });
    const { data } = await server.graphql<{
      event: { forums: { agenda: { id: string; speakers: { person: { id: string } }[] }[] }[] };
    }>(`{ event(slug: "${slug}") { forums { agenda { id speakers { person { id } } } } } }`);
    const [item] = data.event.forums[0]!.agenda;

    const ofItem = withoutScript(await textOf(`/events/${slug}/items/${item!.id}`));
    const ofSpeaker = withoutScript(
      await textOf(`/events/${slug}/people/${item!.speakers[0]!.person.id}`),
    );

    expect(ofItem).toContain('<p>第一段</p><ul><li>幻灯片 (<a href="https://a.example/x"');
    expect(ofItem).not.toContain('alert');
    expect(ofSpeaker).toContain('<p>工程师</p>');
  });

  it('say in the right way that there is nothing', async () => {
    const answers = await Promise.all(
      [
        '/events/nowhere',
        '/events/demo-2027/forums/nowhere',
        '/events/demo-2027/items/01a20bea-4dad-72fe-a10d-b9c9be24ccb0',
        '/events/demo-2027/people/nobody',
        '/events/demo-2027/nowhere',
      ].map((path) => get(path)),
    );

    const pages = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(pages.map((page) => headOf(page).title)).toEqual(pages.map(() => '没有这个页面 · Dais'));
  });

  it('show an event to visitors once it is published, and a title that looks like a script as text', async () => {
    const token = await signedInAs(server, 'organiser');
    const title = { zh: '</script><script>alert("1")</script>&amp;' };
    const { data } = await server.graphql<{ createEvent: { id: string } }>(
      'mutation ($input: CreateEventInput!) { createEvent(input: $input) { id } }',
      { input: { slug: 'sly', title, timeZone: 'Asia/Shanghai' } },
      token,
    );
    const before = [(await get('/events/sly')).status, (await textOf('/')).includes('alert')];

    await server.graphql(
      'mutation ($id: ID!) { publishEvent(id: $id) { id } }',
      { id: data.createEvent.id },
      token,
    );

    await eventually(async () => expect(await textOf('/')).toContain('alert'));
    const home = await textOf('/');
    const own = await textOf('/events/sly');
    expect(before).toEqual([404, false]);
    for (const html of [home, own]) expect(html).not.toMatch(/<script>alert/);
    expect(headOf(own).title).toContain('alert');
    expect(JSON.stringify(deliveredIn(own))).toContain(JSON.stringify(title.zh).slice(1, -1));
  });

  it('show what is released a moment later', async () => {
    const token = await signedInAs(server, 'organiser');
    const path = '/events/soon/changes';
    const { data } = await server.graphql<{ createEvent: { id: string } }>(
      'mutation ($input: CreateEventInput!) { createEvent(input: $input) { id } }',
      { input: { slug: 'soon', title: { zh: '将来' }, timeZone: 'Asia/Shanghai' } },
      token,
    );
    const { id } = data.createEvent;
    await server.graphql('mutation ($id: ID!) { publishEvent(id: $id) { id } }', { id }, token);
    await eventually(async () => expect(await textOf(path)).toContain('日程尚未发布'));

    await server.graphql(
      'mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { number } }',
      { input: { eventId: id, note: { zh: '定稿' } } },
      token,
    );

    await eventually(async () => {
      const shown = withoutScript(await textOf(path));
      expect([shown.includes('第1版'), shown.includes('定稿')]).toEqual([true, true]);
    });
  });

  it('say the same to everybody: whoever is signed in learns more from the API alone', async () => {
    const token = await signedInAs(server, 'organiser');

    const [visitor, organiser] = [
      await textOf(programmePage),
      await textOf(programmePage, { cookie: `dais=${token}` }),
    ];

    expect(organiser).toBe(visitor);
  });

  it('come with a worker that keeps scripts and styles of theirs, and nothing of organisers', async () => {
    const worker = await get('/sw.js');
    const text = await worker.text();
    const assets = JSON.parse(/const assets = (\[.+?\]);/.exec(text)?.[1] ?? '[]') as string[];
    const missing = [];
    for (const path of assets) if ((await get(path)).status !== 200) missing.push(path);
    const shell = await textOf('/offline');

    expect(worker.headers.get('cache-control')).toBe('no-cache');
    expect(worker.headers.get('content-type')).toContain('text/javascript');
    // A worker is registered as a classic script, which knows neither.
    expect(text).not.toMatch(/^\s*(import|export)\b/m);
    expect(text).not.toContain('self.__');
    expect(assets.some((path) => path.includes('item-page'))).toBe(true);
    expect(assets.filter((path) => /organise|board|register|sign-in|ticket/.test(path))).toEqual(
      [],
    );
    expect(missing).toEqual([]);
    expect(shell).toContain('<div id="root"></div>');
  });

  it('come with files that never change and are packed', async () => {
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(await textOf('/')) ?? [];

    const file = await get(script, { 'accept-encoding': 'br, gzip' });
    const outside = await get('/assets/..%2f.vite/manifest.json');

    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-encoding')).toBe('br');
    expect(outside.status).not.toBe(200);
  });
});

describe('the pages of a server in production', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await aWebServer({ production: true });
  }, 120_000);
  afterAll(() => server.close());

  it('name no demo account, even where there are some', async () => {
    const html = await (await fetch(`${server.address}/sign-in`)).text();

    expect(deliveredIn(html).site.demo).toBeNull();
    expect(html).not.toContain('demo.test');
  });
});

interface Told {
  readonly event: {
    readonly rooms: { readonly name: { readonly zh: string } }[];
    readonly forums: {
      readonly title: { readonly zh: string };
      readonly agenda: {
        readonly title: { readonly zh: string };
        readonly speakers: { readonly person: { readonly name: string } }[];
      }[];
    }[];
  };
}

function withoutScript(html: string): string {
  return html.replace(/<script.*?<\/script>/gs, '');
}

function headOf(html: string) {
  const first = (pattern: RegExp) => pattern.exec(html)?.[1];
  return {
    lang: first(/<html lang="([^"]+)"/),
    title: first(/<title>(.*?)<\/title>/),
    description: first(/<meta name="description" content="([^"]*)"/),
    canonical: first(/<link rel="canonical" href="([^"]+)"/),
  };
}

interface Delivered {
  readonly site: { readonly demo: { readonly accounts: { readonly role: string }[] } | null };
  readonly state: { readonly queries: { readonly queryKey: readonly [string] }[] };
}

function deliveredIn(html: string): Delivered {
  const [, json = ''] = /id="delivered">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json) as Delivered;
}
