import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { barriersEverywhere } from '../support/accessibility.js';
import { aBrowser, aReader, aWebServer, type WebServer } from '../support/browser.js';

/** Every public page, as the model case and the demo show it. */
const pages = [
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
];

describe('the public site', () => {
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

  it.each(['zh', 'en'] as const)(
    'is open to everybody, in light and dark, at a desk and on a phone (%s)',
    async (language) => {
      const reader = await aReader(browser, server, { language });
      const problems: string[] = [];

      for (const path of pages) {
        await reader.open(path.replace(/\$(\w+)/, (_, name: string) => ids[name] ?? ''));
        problems.push(...(await barriersEverywhere(reader.page, path)));
      }

      expect([...problems, ...reader.complaints]).toEqual([]);
      await reader.context.close();
    },
    600_000,
  );
});

async function someIds(server: WebServer): Promise<Record<string, string>> {
  const { data } = await server.graphql<{
    event: {
      forum: { agenda: { id: string; kind: string; speakers: { person: { id: string } }[] }[] };
    };
  }>(`{
    event(slug: "demo-2027") {
      forum(slug: "technology-finance") { agenda { id kind speakers { person { id } } } }
    }
  }`);
  const { agenda } = data.event.forum;
  const item = agenda.find(({ kind }) => kind === 'ceremony') ?? agenda[0];
  const speaker = agenda.flatMap(({ speakers }) => speakers)[0];
  return { item: item?.id ?? '', person: speaker?.person.id ?? '' };
}
