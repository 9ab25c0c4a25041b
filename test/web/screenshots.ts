import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';

import { aBrowser, aReader, aWebServer, type Reading, type WebServer } from '../support/browser.js';
import { theCluster } from '../support/database.js';
import globalSetup from '../support/global-setup.js';
import globalTeardown from '../support/global-teardown.js';
import { aSeededServer, signedInAs } from '../support/seeded.js';

/** Draws the pictures of the README from the seed, as it looks on the second morning of the demo event. */
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const present = '2027-04-09T09:41:20+08:00';

interface Picture extends Reading {
  readonly name: string;
  readonly path: string;
  /** Whose eyes it is seen with; left out: a visitor's. */
  readonly as?: string;
  /** What is done before, until the page looks as it should. */
  readonly then?: (page: Page) => Promise<unknown>;
}

const bothLanguages = (picture: Picture): Picture[] => [
  { ...picture, name: `${picture.name}.zh`, language: 'zh' },
  { ...picture, name: `${picture.name}.en`, language: 'en' },
];

const pictures: readonly Picture[] = [
  ...bothLanguages({
    ...{ name: 'board', as: 'organiser', path: '/organise/demo-2027/board?day=2027-04-09' },
    then: async (page) => {
      await page.locator('[data-board] [data-item]').first().waitFor();
      await page.keyboard.press('c');
      await page.getByRole('complementary').waitFor();
    },
  }),
  ...bothLanguages({
    ...{ name: 'programme', path: '/events/demo-2027/programme?view=grid' },
    then: upToFriday,
  }),
  ...bothLanguages({
    ...{ name: 'phone', phone: true, dark: true, path: '/events/demo-2027/programme' },
    then: upToFriday,
  }),
  ...bothLanguages({ name: 'release', as: 'organiser', path: '/organise/demo-2027/release' }),
  ...bothLanguages({ name: 'show', as: 'organiser', path: '/organise/demo-2027/show/chips' }),
  {
    ...{ name: 'model-case.zh', language: 'zh', path: '/events/ghtic-2023' },
    then: (page) => page.evaluate('scrollTo(0, document.documentElement.scrollHeight)'),
  },
];

/**
 * A Chinese name on an English page stays blank where it was drawn before the font for it was brought, until the
 * fonts are others; these are the same by another name.
 */
const redrawn = `{
  const { dataset, lang, style } = document.documentElement;
  if (dataset.font && lang === 'en') {
    style.setProperty('--font', "'Open Sans', 'Noto Sans SC Variable', sans-serif");
  }
}`;

/** The heading of the day at the upper edge. */
function upToFriday(page: Page): Promise<unknown> {
  return page.evaluate(
    "scrollBy(0, document.getElementById('2027-04-09').getBoundingClientRect().top + 32)",
  );
}

await globalSetup();
try {
  await stopClock();
  const server = await aWebServer();
  const browser = await aBrowser();
  try {
    await runShow(server);
    mkdirSync(folder, { recursive: true });
    for (const picture of pictures) await draw(browser, server, picture);
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  await globalTeardown();
}

/** Whoever asks the database for the time is told the present of the pictures, every time. */
async function stopClock(): Promise<void> {
  await (await aSeededServer()).close();
  const { superuserUrl } = theCluster();
  const seeded = Object.assign(new URL(superuserUrl), { pathname: 'dais_seeded' }).href;
  const superuser = new Client({ connectionString: seeded });
  await superuser.connect();
  try {
    await superuser.query(`
      CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE sql STABLE
        RETURN timestamptz '${present}';
      ALTER ROLE dais SET search_path = public, pg_catalog`);
  } finally {
    await superuser.end();
  }
}

/** A forum that has been running for half an hour, its third item three minutes late. */
async function runShow(server: WebServer): Promise<void> {
  const token = await signIn(server, 'stage');
  const { data } = await server.graphql<{ event: { forum: { id: string } } }>(
    '{ event(slug: "demo-2027") { forum(slug: "chips") { id } } }',
  );
  const forumId = data.event.forum.id;
  const times = ['09:02:00', '09:08:00', '09:33:00'];
  for (const [version, time] of times.entries()) {
    const cue = version === 0 ? 'startShow' : 'nextItem';
    const { errors } = await server.graphql(
      `mutation ($input: ShowCommandInput!) { ${cue}(input: $input) { version } }`,
      { input: { forumId, version } },
      token,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    await server.owner.query('UPDATE show_cues SET at = $1 WHERE forum_id = $2 AND number = $3', [
      `2027-04-09T${time}+08:00`,
      forumId,
      version + 1,
    ]);
  }
}

/** For as long as the pictures take, whatever year it is outside them. */
async function signIn(server: WebServer, name: string): Promise<string> {
  const token = await signedInAs(server, name);
  await server.owner.query(`UPDATE sessions SET expires_at = '2100-01-01'`);
  return token;
}

async function draw(
  browser: Browser,
  server: WebServer,
  { name, path, as, then, ...reading }: Picture,
): Promise<void> {
  const { phone = false } = reading;
  const reader = await aReader(browser, server, { ...reading, scale: phone ? 2 : 1.5 });
  const { page, context, complaints, open } = reader;
  await page.clock.setFixedTime(present);
  await page.setViewportSize(phone ? { width: 390, height: 844 } : { width: 1280, height: 800 });
  if (as !== undefined) {
    const value = await signIn(server, as);
    await context.addCookies([{ name: 'dais', value, url: server.address }]);
    await context.addInitScript("localStorage.setItem('dais-signed-in', 'true')");
  }
  await open(path);
  await page.locator('[data-skeleton]').first().waitFor({ state: 'detached' });
  await still(page);
  await then?.(page);
  await still(page);
  await page.evaluate(redrawn);
  writeFileSync(`${folder}${name}.png`, await still(page));
  await context.close();
  if (complaints.length > 0) throw new Error(`${name}: ${complaints.join('; ')}`);
}

/** How the page looks once nothing on it changes any more; a font may come late, and move what is below. */
async function still(page: Page): Promise<Buffer> {
  const look = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
  for (let before = await look(); ;) {
    await pause(500);
    const now = await look();
    if (now.equals(before)) return now;
    before = now;
  }
}
