import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { barriersEverywhere } from '../support/accessibility.js';
import { aBrowser, aReader, aWebServer, type Reader, type WebServer } from '../support/browser.js';
import { signedInAs } from '../support/seeded.js';

/** Every public page, as the model case and the demo show it. */
const ofThePublic = [
  '/',
  '/sign-in',
  '/events/demo-2027',
  '/events/demo-2027/programme',
  '/events/demo-2027/programme?view=grid',
  '/events/demo-2027/forums/technology-finance',
  '/events/demo-2027/items/$item',
  '/events/demo-2027/people/$person',
  '/events/demo-2027/mine',
  '/events/demo-2027/changes',
  '/events/demo-2027/signings',
  '/events/demo-2027/register',
  '/events/ghtic-2023',
  '/events/ghtic-2023/programme',
  '/events/ghtic-2023/forums/photonics',
  '/events/ghtic-2023/signings',
  '/events/nowhere',
  '/acknowledge/nothing',
];
/** Every screen of organisers, with the demo. */
const ofOrganisers = [
  '/organise',
  '/organise/new',
  '/organise/demo-2027/board',
  '/organise/demo-2027/event',
  '/organise/demo-2027/forums',
  '/organise/demo-2027/forums/new',
  '/organise/demo-2027/forums/$forum',
  '/organise/demo-2027/forums/$forum/announcements',
  '/organise/demo-2027/forums/$forum/announcements/new',
  '/organise/demo-2027/rooms',
  '/organise/demo-2027/rooms/new',
  '/organise/demo-2027/rooms/$room',
  '/organise/demo-2027/people',
  '/organise/demo-2027/people/new',
  '/organise/demo-2027/people/$person',
  '/organise/demo-2027/release',
  '/organise/demo-2027/release/preview',
  '/organise/demo-2027/release/1',
  '/organise/demo-2027/import',
  '/organise/demo-2027/show',
  '/organise/demo-2027/show/opening',
  '/organise/demo-2027/log',
];

describe('every page', () => {
  let server: WebServer;
  let browser: Browser;
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    server = await aWebServer();
    browser = await aBrowser();
    ids = await someIds(server);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const barriers = async (reader: Reader, paths: readonly string[]) => {
    const found: string[] = [];
    for (const path of paths) {
      await reader.open(path.replace(/\$(\w+)/, (_, name: string) => ids[name] ?? ''));
      await reader.page.locator('h1').first().waitFor();
      await reader.page.locator('[data-skeleton]').waitFor({ state: 'detached' });
      found.push(...(await barriersEverywhere(reader.page, path)));
    }
    await reader.context.close();
    return [...found, ...reader.complaints];
  };

  describe.each(['zh', 'en'] as const)(
    'in light and dark, at a desk and on a phone (%s)',
    (language) => {
      it('of the public site is open to everybody', async () => {
        const reader = await aReader(browser, server, { language });

        expect(await barriers(reader, ofThePublic)).toEqual([]);
      }, 600_000);

      it('of organisers is open to everybody', async () => {
        const reader = await aReader(browser, server, { language });
        const value = await signedInAs(server, 'organiser');
        await reader.context.addCookies([{ name: 'dais', value, url: server.address }]);

        expect(await barriers(reader, ofOrganisers)).toEqual([]);
      }, 600_000);
    },
  );
});

async function someIds(server: WebServer): Promise<Record<string, string>> {
  const { data } = await server.graphql<{
    event: {
      rooms: { id: string }[];
      forum: {
        id: string;
        agenda: { id: string; kind: string; speakers: { person: { id: string } }[] }[];
      };
    };
  }>(`{
    event(slug: "demo-2027") {
      rooms { id }
      forum(slug: "technology-finance") { id agenda { id kind speakers { person { id } } } }
    }
  }`);
  const { id: forum, agenda } = data.event.forum;
  const item = agenda.find(({ kind }) => kind === 'ceremony') ?? agenda[0];
  const speaker = agenda.flatMap(({ speakers }) => speakers)[0];
  const [room] = data.event.rooms;
  return { forum, item: item?.id ?? '', person: speaker?.person.id ?? '', room: room?.id ?? '' };
}
