import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { Grant } from '../../src/access/grant.entity.js';
import { Role } from '../../src/access/permission.js';
import { AgendaService } from '../../src/forums/agenda.service.js';
import type { AgendaItem } from '../../src/forums/agenda-item.entity.js';
import { Account } from '../../src/kernel/auth/account.entity.js';
import { Mailer } from '../../src/kernel/mail/mailer.js';
import { Mail } from '../../src/kernel/mail/outbox.entity.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { demoPassword } from '../../src/seed/demo-2027/accounts.js';
import { AppearanceRole } from '../../src/speakers/appearance.entity.js';
import { AppearancesService } from '../../src/speakers/appearances.service.js';
import { SpeakerStatus } from '../../src/speakers/speaker.entity.js';
import { aHolder } from '../support/access.factories.js';
import { aBrowser, aReader, aWebServer, type Reading, type WebServer } from '../support/browser.js';
import { anEvent, aRoom, hours } from '../support/events.factories.js';
import { eventually } from '../support/eventually.js';
import { aForum, anAgendaItem, heldBy } from '../support/forums.factories.js';
import { aTokenOf } from '../support/sessions.factories.js';
import { aSpeaker } from '../support/speakers.factories.js';

/** An event of one forum in two halls: one item in the east hall, and one that waits for its time. */
async function aDraft({ database }: WebServer) {
  const event = await anEvent(database, { startsOn: '2027-04-08', endsOn: '2027-04-08' });
  const eventId = event.id;
  const organiser = await aHolder(database, Role.organiser, eventId);
  const room = (zh: string, en: string, position: number) =>
    aRoom(database, { eventId, name: bilingual({ zh, en }), position, capacity: 200 });
  const [east, west] = [await room('东厅', 'East hall', 1), await room('西厅', 'West hall', 2)];
  const { id: forumId } = await aForum(database, {
    ...{ eventId, title: bilingual({ zh: '绿色技术论坛', en: 'Green Technology Forum' }) },
  });
  const item = (zh: string, en: string, rest: Partial<AgendaItem> = {}) =>
    anAgendaItem(database, { forumId, title: bilingual({ zh, en }), ...rest });
  const wind = await item('海上风电', 'Offshore wind', { during: hours(10, 11), roomId: east.id });
  const hydrogen = await item('氢能', 'Hydrogen');
  return { event, organiser, rooms: { east, west }, wind, hydrogen, item };
}

describe('releasing in the browser', () => {
  let server: WebServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await aWebServer();
    // The thousands of the seed would go out first.
    await server.owner.query("UPDATE mails SET status = 'stored' WHERE status = 'queued'");
    browser = await aBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const placed = (item: AgendaItem) => heldBy(server.database, item);
  const reading = (how: Reading) => aReader(browser, server, { language: 'en', ...how });

  it('lets somebody with a keyboard alone plan and release a forum, and an open phone shows it', async () => {
    const { event, rooms, hydrogen } = await aDraft(server);
    const { manager } = server.database;
    const email = 'organiser@demo.test';
    const { id: accountId } = await manager.findOneByOrFail(Account, { email });
    await manager.insert(Grant, {
      ...{ accountId, role: Role.organiser, eventId: event.id, scopeId: null },
    });
    const { page, open, context, complaints } = await reading({});
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const told = () => page.locator('[data-told]').innerText();

    await open(`/organise/${event.slug}/board?day=2027-04-08`);
    await page.getByLabel('E-mail').waitFor();
    // Somebody quick types before the form has settled, and sees that nothing arrived.
    await eventually(async () => {
      for (const [name, text] of [
        ['E-mail', email],
        ['Password', demoPassword],
      ] as const) {
        await tabTo(page, name);
        await press('Control+a');
        await page.keyboard.type(text);
        expect(await page.getByLabel(name).inputValue()).toBe(text);
      }
    });
    await press('Enter');
    await page.locator('[data-board] [data-item]').first().waitFor();

    await tabTo(page, 'Hydrogen');
    await press('Space', 'ArrowLeft');
    for (let step = 0; step < 200 && !(await told()).includes('overlap'); step += 1) {
      await press('ArrowDown');
    }
    expect(await told()).toContain('“Hydrogen” and “Offshore wind” overlap in East hall');
    await press('Enter');
    await eventually(async () => expect((await placed(hydrogen)).roomId).toBe(rooms.east.id));
    const clashing = await placed(hydrogen);

    await press('c');
    await page.getByRole('button', { name: '“Hydrogen” to ' }).first().waitFor();
    await tabTo(page, '“Hydrogen” to ');
    await press('Enter');
    await page.getByText('Nothing clashes. The timetable can be released.').waitFor();
    await eventually(async () => expect(await placed(hydrogen)).not.toEqual(clashing));
    const free = await placed(hydrogen);
    await press('Control+z');
    await eventually(async () => expect(await placed(hydrogen)).toEqual(clashing));
    await press('Control+Shift+Z');
    await eventually(async () => expect(await placed(hydrogen)).toEqual(free));

    const phone = await reading({ phone: true });
    await phone.open(`/events/${event.slug}/programme`);
    const row = phone.page.getByRole('listitem').filter({ hasText: 'Hydrogen' });
    expect(await row.count()).toBe(0);
    await press('g', 'r');
    await page.getByRole('heading', { name: 'Next: release 1' }).waitFor();
    await press('p');
    await page.getByRole('dialog').waitFor();
    await press('Enter');
    await page.getByRole('heading', { name: 'Release 1', exact: true }).waitFor();
    await context.close();

    // Nobody touched the phone.
    expect(await row.innerText()).toContain(clockOf(free.during));
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await phone.page.evaluate(wide)).toBe(false);
    await phone.context.close();
    expect([...complaints, ...phone.complaints]).toEqual([]);
  }, 60_000);

  it('says what is in the way, then tells the speakers, hears from them, and goes back and forth', async () => {
    const { event, organiser, rooms, wind, item } = await aDraft(server);
    const { database } = server;
    const eventId = event.id;
    const { id: speakerId } = await aSpeaker(database, {
      ...{ eventId, status: SpeakerStatus.confirmed },
    });
    await server.get(AppearancesService).place(organiser, {
      ...{ agendaItemId: wind.id, speakerId, role: AppearanceRole.speaker },
    });
    const { page, context, open, complaints } = await reading({});
    const token = await aTokenOf(database, organiser);
    await context.addCookies([{ name: 'dais', value: token, url: server.address }]);
    await context.addInitScript("localStorage.setItem('dais-signed-in', 'true')");
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await open(`/organise/${event.slug}/release`);
    await button('Release 1…').click();
    // Nobody hears of it: the screen still believes that nothing is in the way.
    await item('潮汐', 'Tides', { during: hours(10.5, 11), roomId: rooms.east.id });
    await button('Release').click();
    const clash = '“Offshore wind” and “Tides” overlap in East hall by 30 min (10:30–11:00).';
    await page.getByRole('dialog').getByText(clash).waitFor();
    await button('See what stands in the way').click();
    const blocks = page.getByRole('region', { name: 'What stands in the way' });
    await blocks.getByText(clash).waitFor();
    await blocks.getByRole('button', { name: 'Ignore…' }).click();
    await blocks.getByRole('textbox').fill('Both on one stage');
    await blocks.getByRole('button', { name: 'Ignore it' }).click();
    await button('Release 1…').click();
    await page.getByLabel('Note in English').fill('See you there');
    await button('Release').click();

    await page.getByLabel(/^Address of/).fill('speaker@nobody.test');
    await page.keyboard.press('Enter');
    await button('Send 1 letter').click();
    await page.getByText('on its way', { exact: true }).waitFor();
    await server.get(Mailer).deliver();
    await page.getByText(/^kept here/).waitFor();
    const { body } = await database.manager.findOneByOrFail(Mail, { eventId });
    const path = new URL(/http\S+/.exec(body ?? '')?.[0] ?? '').pathname;

    const plain = await reading({ script: false, phone: true, language: 'zh' });
    await plain.open(path);
    const before = await plain.page.locator('main').innerText();
    await plain.page.getByRole('button', { name: '我已知悉' }).click();
    await plain.page.getByText('您的确认已记录').waitFor();
    await page.getByText(/^acknowledged /).waitFor();
    expect(before).toContain('海上风电\n\n4月8日 周四 10:00–11:00 东厅');
    expect(before).toContain('Offshore wind\n\nThu 8 Apr 10:00–11:00 East hall');
    await plain.context.close();

    const move = { id: wind.id, version: 1, during: hours(15, 16), roomId: rooms.west.id };
    await server.get(AgendaService).move(organiser, move);
    await button('Restore release 1 as the draft…').click();
    await button('Restore').click();
    await page.getByText('The draft is what release 1 was.').waitFor();
    const restored = await placed(wind);
    await button('Undo').click();
    await page.getByText('Taken back: the draft is what it was before.').waitFor();

    expect(restored).toEqual({ roomId: rooms.east.id, during: hours(10, 11) });
    expect(await placed(wind)).toEqual({ roomId: rooms.west.id, during: hours(15, 16) });
    expect([...complaints, ...plain.complaints]).toEqual([]);
    await context.close();
  }, 60_000);

  it('keeps the page behind the link of a letter from search engines and caches', async () => {
    const answer = await fetch(`${server.address}/acknowledge/no-token`);
    const html = await answer.text();

    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="alternate"');
  });
});

/** Presses Tab until what is reached has the name, as somebody would who looks for it. */
async function tabTo(page: Page, name: string): Promise<void> {
  const reached =
    '(({ ariaLabel, labels, textContent }) => ariaLabel ?? labels?.[0]?.textContent ?? textContent)(document.activeElement)';
  for (let tab = 0; tab < 60; tab += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(reached)).includes(name)) return;
  }
  throw new Error(`No way leads to “${name}”.`);
}

function clockOf(during: { readonly start: Date; readonly end: Date } | null): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...{ hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' },
  });
  return during ? `${clock.format(during.start)}–${clock.format(during.end)}` : '';
}
