import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { barriersEverywhere } from '../support/accessibility.js';
import {
  aBrowser,
  aReader,
  aWebServer,
  type Reader,
  type Reading,
  type WebServer,
} from '../support/browser.js';
import { eventually } from '../support/eventually.js';

const programmePage = '/events/demo-2027/programme';

describe('the public site', () => {
  let server: WebServer;
  let browser: Browser;
  const readers: Reader[] = [];
  beforeAll(async () => {
    server = await aWebServer();
    browser = await aBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    expect(readers.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  const read = async (path: string, reading: Reading = {}): Promise<Reader> => {
    const reader = await aReader(browser, server, reading);
    readers.push(reader);
    await reader.open(path);
    return reader;
  };

  it('reads without script, and leads on by links', async () => {
    const { page } = await read('/', { script: false });

    await page.getByRole('link', { name: '示例大会2027（虚构）' }).click();
    await page.getByRole('link', { name: '日程', exact: true }).first().click();
    await page.getByRole('link', { name: '硬科技的下一个十年' }).click();
    await page.getByRole('link', { name: '孙示例' }).click();
    await page.getByRole('link', { name: '中 / EN' }).click();

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Sun Shili');
    expect(
      await page.getByRole('link', { name: 'The next ten years of hard tech' }).isVisible(),
    ).toBe(true);
  });

  it('finds every title of the programme, with the search of the browser too', async () => {
    const { page } = await read(programmePage);
    const { data } = await server.graphql<{
      event: { forums: { agenda: { title: { zh: string } }[] }[] };
    }>('{ event(slug: "demo-2027") { forums { agenda { title { zh } } } } }');
    const titles = data.event.forums.flatMap(({ agenda }) => agenda.map(({ title }) => title.zh));

    const text = await page.locator('main').innerText();

    expect(titles.length).toBe(120);
    expect(titles.filter((title) => !text.includes(title))).toEqual([]);
  });

  it('asks nobody while it is read: what it shows came with the page', async () => {
    const reader = await aReader(browser, server);
    readers.push(reader);
    const asked: string[] = [];
    reader.page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
    });

    for (const path of ['/', '/events/demo-2027', programmePage, '/events/ghtic-2023/signings']) {
      await reader.open(path);
    }

    expect(asked).toEqual([]);
  });

  it('changes its language in one click: no reload, the same place, what was typed stays', async () => {
    const { page } = await read(`${programmePage}?kind=keynote`);
    await page.evaluate('window.stillHere = true');
    await page.getByRole('searchbox').fill('量子');

    await page.getByRole('link', { name: '中 / EN' }).click();

    await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
    await page.waitForURL(/q=/);
    const after = {
      lang: await page.locator('html').getAttribute('lang'),
      title: await page.title(),
      url: page.url().replace(server.address, ''),
      typed: await page.getByRole('searchbox').inputValue(),
      stillHere: await page.evaluate('window.stillHere'),
    };
    expect(after).toEqual({
      lang: 'en',
      title: 'Programme · Demo Conference 2027 (fictional) · Dais',
      url: `${programmePage}?kind=keynote&q=${encodeURIComponent('量子')}`,
      typed: '量子',
      stillHere: true,
    });
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('searches by words, by names and by the initials of pinyin, and says when nothing matches', async () => {
    const { page } = await read(programmePage);
    const shown = async (words: string) => {
      await page.getByRole('searchbox').fill(words);
      await page.waitForURL(`**/programme?q=${words}`);
      return page.locator('main section li').count();
    };

    const byWord = await shown('keynote-free');
    await page.getByText('没有符合条件的议程。').waitFor();
    const byInitials = await shown('gzcy');
    await page.getByRole('link', { name: '光子产业论坛开场' }).waitFor();

    expect(byWord).toBe(0);
    expect(byInitials).toBeGreaterThan(5);
    expect(byInitials).toBeLessThan(40);
  });

  it('shows the day as rooms and hours', async () => {
    const { page } = await read(programmePage);

    await page.getByRole('button', { name: '会场表' }).click();

    const grid = page.locator('[role="region"]').first();
    await grid.waitFor();
    const [hall, item] = await Promise.all([
      grid.getByText('B厅', { exact: true }).boundingBox(),
      grid.getByRole('link', { name: /商业航天论坛开场/ }).boundingBox(),
    ]);
    expect(Math.abs((hall?.x ?? 0) - (item?.x ?? 999))).toBeLessThan(8);
  });

  it('keeps stars and marks what overlaps, by touch on a phone', async () => {
    const { page } = await read(programmePage, { phone: true });
    const star = (title: string) =>
      page.getByRole('button', { name: `加入我的日程：${title}`, exact: true }).tap();

    await star('光子产业论坛开场');
    await star('商业航天论坛开场');
    await star('硬科技的下一个十年');
    await star('硬科技的下一个十年');
    await page.getByRole('link', { name: '我的日程' }).tap();

    await page.getByRole('heading', { level: 1, name: '我的日程' }).waitFor();
    const items = await page.locator('main section li').allInnerTexts();
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(/光子产业论坛开场[^]*重叠\d+分钟：\s*商业航天论坛开场/);
    await page.getByText('添加到日历').tap();
    const calendar = page.getByRole('link', { name: '下载日历文件' });
    const ics = await fetch(server.address + ((await calendar.getAttribute('href')) ?? ''));
    const text = await ics.text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    const feed = await page.getByRole('link', { name: '订阅' }).getAttribute('href');
    expect(feed).toMatch(/^webcal:.*\/programme\.ics\?items=/);
    expect(await page.getByLabel('日历地址').inputValue()).toMatch(/^http.*items=/);
    await page.getByRole('button', { name: '只保留“光子产业论坛开场”' }).tap();
    await page.locator('main section li').nth(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤销' }).tap();
    await page.locator('main section li').nth(1).waitFor();
    await page.evaluate(() => localStorage.setItem('dais-seen-release demo-2027', '0'));
    await page.reload();
    await page.locator('main section li').nth(1).waitFor();
    await page.getByRole('link', { name: '变更 我的日程有 2 项新变更' }).waitFor();
    await page.getByText('添加到日历').tap();
    expect(await barriersEverywhere(page, 'my schedule')).toEqual([]);
  });

  it('registers by touch on a phone, and shows the ticket and who waits', async () => {
    const { page } = await read('/events/demo-2027/register', { phone: true });
    const send = page.getByRole('button', { name: '提交报名' });

    await send.tap();
    const problems = await page.getByText(/请填写/).allInnerTexts();
    await page.getByLabel('姓名').fill('林一');
    await page.getByLabel('邮箱').fill('lin@example.org');
    await page.getByLabel('生命科学论坛').tap();
    await page.getByLabel('开幕式暨主论坛').tap();
    await send.tap();

    await page.getByRole('heading', { level: 1, name: '您的票证' }).waitFor();
    expect(problems).toEqual(['请填写姓名。', '请填写有效的邮箱，如 name@example.org。']);
    expect(await page.getByRole('img', { name: /^票证二维码/ }).isVisible()).toBe(true);
    const places = await page
      .getByRole('list', { name: '论坛席位' })
      .getByRole('listitem')
      .allInnerTexts();
    expect(places.map((place) => place.split('\n').at(-1))).toEqual([
      expect.stringMatching(/^有席位，\d+号$/),
      '候补中',
    ]);
    await page.reload();
    await page.getByText('林一').waitFor();
    expect(await barriersEverywhere(page, 'ticket')).toEqual([]);
  });

  it('says in plain words why somebody is not registered twice', async () => {
    const { page } = await read('/events/demo-2027/register', { language: 'en' });
    const register = async () => {
      await page.getByLabel('Name').fill('Mei');
      await page.getByLabel('E-mail').fill('mei@example.org');
      await page.getByRole('button', { name: 'Register' }).click();
    };
    await register();
    await page.getByRole('button', { name: 'Register somebody else' }).click();
    await page.getByLabel('Organisation').fill('Another');

    await register();

    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/is registered already/);
    expect(await page.getByLabel('Organisation').inputValue()).toBe('Another');
  });

  it('goes by keys alone at a desk', async () => {
    const { page } = await read('/events/demo-2027', { language: 'en' });

    await page.keyboard.press('Tab');
    const first = await focused(page);
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
    await page.keyboard.press('/');
    const search = await focused(page);
    await page.keyboard.type('quantum forum g p ?');
    const typed = await page.getByRole('searchbox').inputValue();
    await page.getByRole('searchbox').fill('');
    for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await dialog.waitFor();
    const listed = await dialog.innerText();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    const back = await focused(page);
    expect([first, search, typed, back]).toEqual([
      'Skip to content',
      'Search titles, names, rooms',
      'quantum forum g p ?',
      'List',
    ]);
    expect(listed).toMatch(/My schedule[^]*Search titles/);
  });

  it('finds anything from anywhere by Ctrl+K, also by the initials of pinyin', async () => {
    const { page } = await read('/events/demo-2027/signings');

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
    const barriers = await barriersEverywhere(page, 'shortcuts');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: '输入名称、拼音首字母或操作' });
    await field.fill('kxjzycwcyz');
    await page.getByRole('option', { name: /科学家怎样成为创业者/ }).waitFor();
    barriers.push(...(await barriersEverywhere(page, 'palette')));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '科学家怎样成为创业者' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('我的日程');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: '我的日程' }).waitFor();
    expect(barriers).toEqual([]);
  });

  it('signs somebody in with one click of a demo card, and out again', async () => {
    const { page } = await read('/sign-in', { language: 'en' });

    await page.getByRole('button', { name: /organiser@demo.test/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor();
    const cookies = await page.context().cookies();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();

    const session = cookies.find(({ name }) => name === 'dais');
    expect([session?.httpOnly, session?.sameSite]).toEqual([true, 'Lax']);
  });

  it('prints the list on upright sheets and the rooms side by side on wide ones', async () => {
    const { page, open } = await read('/events/demo-2027/programme');
    const sheets = async () => {
      const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sizes = [...printed.matchAll(/MediaBox \[0 0 (\d+)[.\d]* (\d+)/g)];
      return new Set(sizes.map(([, width, height]) => `${width} × ${height}`));
    };

    const list = await sheets();
    await open('/events/demo-2027/programme?view=grid');
    const rooms = await sheets();

    expect([[...list], [...rooms]]).toEqual([['594 × 841'], ['1191 × 841']]);
  });

  it('says what is wrong with a sign-in, and where', async () => {
    const { page } = await read('/sign-in', { language: 'en' });

    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const needed = await page.getByText('Enter your e-mail address.').isVisible();
    const place = await focused(page);
    await page.getByLabel('E-mail').fill('organiser@demo.test');
    await page.getByLabel('Password').fill('wrong');
    await page.keyboard.press('Enter');

    await page.getByRole('alert').waitFor();
    expect(await barriersEverywhere(page, 'refused')).toEqual([]);
    expect([needed, place]).toEqual([true, 'E-mail']);
  });

  it('opens the programme, and items and people never visited, without a network; of organisers nothing is kept', async () => {
    const reader = await aReader(browser, server, { phone: true, language: 'en', offline: true });
    readers.push(reader);
    const { page, context } = reader;
    const title = 'The next ten years of hard tech';
    page.setDefaultTimeout(8000);
    const keptNames = `Promise.all((await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))`;
    // Whoever is signed in: what is kept is asked for as a visitor would.
    await context.addCookies([{ name: 'dais', value: 'a-session', url: server.address }]);
    const asked: Promise<string>[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('everyWord') !== true) return;
      asked.push(request.allHeaders().then(({ cookie = '' }) => cookie));
    });
    const kept = () => page.evaluate<string[][]>(`(async () => ${keptNames})()`);
    await reader.open(programmePage);
    await eventually(async () => expect((await kept()).flat()).toContain('/kept/demo-2027'));
    expect(await Promise.all(asked)).toEqual(['']);

    await context.setOffline(true);
    await page.reload();
    await page.getByText('Offline, as of').waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Add to my schedule' }).first().click();
    await page.getByRole('link', { name: /Sun Shili/ }).click();
    await page.getByRole('heading', { level: 1, name: /Sun Shili/ }).waitFor();
    await reader.open('/events/demo-2027/mine');
    await page.getByRole('link', { name: title }).waitFor();
    const organisers = await page.goto(`${server.address}/organise`).catch(() => null);

    expect(organisers).toBeNull();
    await context.setOffline(false);
    await reader.open(programmePage);
    expect(await page.getByText('Offline, as of').count()).toBe(0);
    const other = (await kept()).flat().filter((path) => !path.startsWith('/assets/'));
    expect(other.sort()).toEqual(['/kept/demo-2027', '/offline', '/offline']);
  }, 30_000);
});

/** The name of what has the focus. */
async function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    '(document.activeElement.labels?.[0] ?? document.activeElement).textContent || document.activeElement.getAttribute("aria-label")',
  );
}
