import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { Role } from '../../src/access/permission.js';
import { EventStatus } from '../../src/events/event.entity.js';
import { theHouse } from '../../src/kernel/auth/viewer.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { ReleasesService } from '../../src/programme/releases/releases.service.js';
import { aHolder, type SignedIn } from '../support/access.factories.js';
import {
  aBrowser,
  aReader,
  aWebServer,
  type Reader,
  type Reading,
  type WebServer,
} from '../support/browser.js';
import { anEvent, aRoom } from '../support/events.factories.js';
import { eventually } from '../support/eventually.js';
import { aForum, anAgendaItem } from '../support/forums.factories.js';
import { aTokenOf } from '../support/sessions.factories.js';

/** In milliseconds: sooner than a screen asks by itself. */
const soon = 5000;

const inMinutes = (start: number, end: number) => ({
  start: new Date(Date.now() + start * 60_000),
  end: new Date(Date.now() + end * 60_000),
});

/** A released forum whose first item should have begun twelve minutes ago, and who runs it. */
async function aShow(server: WebServer) {
  const { database } = server;
  const event = await anEvent(database, { status: EventStatus.published });
  const eventId = event.id;
  const { id: roomId } = await aRoom(database, { eventId });
  const forum = await aForum(database, {
    ...{ eventId, roomId, during: inMinutes(-60, 600), slug: 'photonics' },
    title: bilingual({ zh: '光子论坛', en: 'Photonics' }),
  });
  const titles = ['Opening', 'Chips', 'Panel'];
  for (const [at, en] of titles.entries()) {
    const during = inMinutes(-12 + at * 30, 18 + at * 30);
    const title = bilingual({ zh: `第${at + 1}项`, en });
    await anAgendaItem(database, { forumId: forum.id, title, during, position: at + 1 });
  }
  await server.get(ReleasesService).release(theHouse, { eventId });
  const [one, other] = [
    await aHolder(database, Role.organiser, eventId),
    await aHolder(database, Role.stage_manager, eventId),
  ];
  return { event, one, other };
}

describe('the screens of the day', () => {
  let server: WebServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await aWebServer({ work: { web: true, jobs: true } });
    browser = await aBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function opened(path: string, as: SignedIn | null, reading: Reading = {}): Promise<Reader> {
    const reader = await aReader(browser, server, { language: 'en', ...reading });
    if (as) {
      const token = await aTokenOf(server.database, as);
      await reader.context.addCookies([{ name: 'dais', value: token, url: server.address }]);
      await reader.context.addInitScript("localStorage.setItem('dais-signed-in', 'true')");
    }
    await reader.open(path);
    return reader;
  }

  async function done(...readers: Reader[]): Promise<void> {
    for (const { context, complaints } of readers) {
      await context.close();
      expect(complaints).toEqual([]);
    }
  }

  const on = (page: Page) => page.getByRole('region', { name: 'Now' });
  const last = (page: Page) => page.getByRole('status').filter({ hasText: 'Last action' });

  it('runs a show by keys, and every other screen follows at once', async () => {
    const { event, one, other } = await aShow(server);
    const path = `/organise/${event.slug}/show/photonics`;
    const caller = await opened(path, one);
    const second = await opened(path, other, { phone: true });
    const visitor = await opened(`/events/${event.slug}/forums/photonics`, null);
    const { page } = caller;
    await on(second.page).getByText('Not started yet').waitFor();

    await page.keyboard.press('Space');
    await on(page).getByText('Opening').waitFor();
    await on(second.page).getByText('Opening').waitFor({ timeout: soon });
    await visitor.page.getByText('about 10 min late').first().waitFor();

    await page.keyboard.press('h');
    await on(second.page).getByText('on hold', { exact: true }).waitFor({ timeout: soon });
    await page.keyboard.press('h');
    await page.keyboard.press('+');
    await on(page).getByText('13 min late').waitFor();
    await last(second.page).getByText('Shift by +1 min').waitFor({ timeout: soon });
    await page.keyboard.press('u');
    await on(second.page).getByText('12 min late').waitFor({ timeout: soon });

    // A button that has the focus is pressed by the space bar, and nothing else is.
    await second.page.getByRole('button', { name: 'Skip “Panel”' }).press('Space');
    await page.getByRole('button', { name: 'Restore “Panel”' }).waitFor({ timeout: soon });
    await on(page).getByText('Opening').waitFor();

    await page.keyboard.press('n');
    await on(page).getByText('Chips').first().waitFor();
    await page.keyboard.press('Backspace');
    await page.getByRole('dialog').getByText('Go back to “Opening”?').waitFor();
    await page.keyboard.press('Enter');
    await on(page).getByText('Opening').waitFor();
    await done(caller, second, visitor);
  }, 60_000);

  it('asks the slower of two callers, and skips nothing twice', async () => {
    const { event, one, other } = await aShow(server);
    const path = `/organise/${event.slug}/show/photonics`;
    const [caller, slow] = [await opened(path, one), await opened(path, other)];
    await caller.page.keyboard.press('Space');
    await on(slow.page).getByText('Opening').waitFor();
    await on(caller.page).getByText('Opening').waitFor();
    // A key that comes while the one before is on its way does nothing.
    await caller.page.locator('[role="group"][aria-busy="false"]').waitFor();
    // Its answers are late, so it still shows the opening when the other is further.
    let isHeldUp = true;
    await slow.page.route('**/graphql', async (route) => {
      const isQuestion = route.request().postData()?.includes('query show') ?? false;
      if (isQuestion && isHeldUp) await route.abort();
      else await route.continue();
    });
    await caller.page.keyboard.press('Space');
    await on(caller.page).getByText('Panel').waitFor(); // what comes next

    await slow.page.keyboard.press('Space');
    await slow.page.getByText('Somebody else was faster').waitFor();
    isHeldUp = false;

    await slow.page.getByRole('button', { name: 'Leave it' }).click();
    await on(slow.page).getByText('Panel').waitFor();
    await on(caller.page).getByText('Panel').waitFor();
    await done(caller, slow);
  }, 60_000);

  it('tries a file out, says line and field, applies it, and writes it down', async () => {
    const { event, one } = await aShow(server);
    const reader = await opened(`/organise/${event.slug}/import`, one, { language: 'zh' });
    const { page } = reader;
    const bring = (name: string, text: string) =>
      page
        .getByLabel('选择文件')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    const file = (name: string) => page.getByRole('article', { name });

    await bring('错误.csv', 'start,end,活动\n2027-04-09 09:00,2027-04-09 10:00,光\n');
    await file('错误.csv').getByText('没有标题一栏').waitFor();
    await file('错误.csv').getByLabel('活动').selectOption({ label: '标题（中文）' });
    await file('错误.csv').getByRole('button', { name: '按此重新试导入' }).click();
    await file('错误.csv').getByText('将新增 2 项').waitFor();
    await bring(
      '日程.csv',
      'title,start,end,room\n芯片,2027-04-09 09:00,2027-04-09 10:00,西厅\n光,soon,,西厅\n',
    );
    await file('日程.csv').getByText('将新增 4 项，变更 0 项').waitFor();
    const warning = file('日程.csv').getByRole('row').filter({ hasText: 'soon' });
    expect(await warning.getByRole('cell').first().innerText()).toBe('3');

    // It goes on without the page.
    await file('日程.csv').getByRole('button', { name: '写入草稿' }).click();
    await reader.open(`/organise/${event.slug}/log`);
    await eventually(async () => {
      await page.getByRole('button', { name: '刷新' }).click();
      expect(await page.getByRole('listitem').filter({ hasText: '导入了日程' }).count()).toBe(1);
    });
    await page.getByRole('button', { name: '任务' }).click();
    const jobs = page.getByRole('dialog', { name: '任务' });
    await jobs.getByText('新增 4 项，变更 0 项').waitFor();
    expect(await jobs.getByRole('listitem').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /^操作/ }).selectOption({ label: '发布了日程' });
    await page.getByText('共 1 条').waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: '导入了日程' }).count()).toBe(0);
    await done(reader);
  }, 60_000);
});
