import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { Role } from '../../src/access/permission.js';
import { AgendaItem } from '../../src/forums/agenda-item.entity.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { AppearancesService } from '../../src/speakers/appearances.service.js';
import { Appearance, AppearanceRole } from '../../src/speakers/appearance.entity.js';
import { SpeakerStatus } from '../../src/speakers/speaker.entity.js';
import { aHolder, type SignedIn } from '../support/access.factories.js';
import { barriersInBothSchemes } from '../support/accessibility.js';
import {
  aBrowser,
  aReader,
  aWebServer,
  type Reader,
  type Reading,
  type WebServer,
} from '../support/browser.js';
import { anEvent, aRoom, hours } from '../support/events.factories.js';
import { eventually } from '../support/eventually.js';
import { aForum, anAgendaItem, heldBy } from '../support/forums.factories.js';
import { aTokenOf } from '../support/sessions.factories.js';
import { aSpeaker } from '../support/speakers.factories.js';

/** An event with two rooms of its items' choice, one that a forum holds, and somebody who speaks twice. */
async function aBoard(server: WebServer) {
  const { database } = server;
  const event = await anEvent(database, { startsOn: '2027-04-08', endsOn: '2027-04-10' });
  const eventId = event.id;
  const organiser = await aHolder(database, Role.organiser, eventId);
  const room = (zh: string, en: string, position: number) =>
    aRoom(database, { eventId, name: bilingual({ zh, en }), position, capacity: 200 });
  const [hall, east, west] = [
    await room('主会场', 'Main hall', 1),
    await room('东厅', 'East hall', 2),
    await room('西厅', 'West hall', 3),
  ];
  const forum = await aForum(database, {
    eventId,
    title: bilingual({ zh: '数字金融论坛', en: 'Digital Finance Forum' }),
    roomId: hall.id,
    during: hours(9, 12),
  });
  const open = await aForum(database, {
    eventId,
    title: bilingual({ zh: '绿色技术论坛', en: 'Green Technology Forum' }),
    position: 2,
  });
  const item = (forumId: string, zh: string, en: string, rest: Partial<AgendaItem> = {}) =>
    anAgendaItem(database, { forumId, title: bilingual({ zh, en }), ...rest });
  const items = {
    opening: await item(forum.id, '开幕致辞', 'Opening', { during: hours(9, 9.5) }),
    keynote: await item(forum.id, '主旨演讲', 'Keynote', { during: hours(9.5, 10.5) }),
    wind: await item(open.id, '海上风电', 'Offshore wind', {
      during: hours(10, 11),
      roomId: east.id,
    }),
    storage: await item(open.id, '储能', 'Storage', { during: hours(14, 15), roomId: west.id }),
    hydrogen: await item(open.id, '氢能', 'Hydrogen'),
  };
  const speaker = await aSpeaker(database, { eventId, status: SpeakerStatus.confirmed });
  for (const { id } of [items.opening, items.storage]) {
    await server.get(AppearancesService).place(organiser, {
      agendaItemId: id,
      speakerId: speaker.id,
      role: AppearanceRole.speaker,
    });
  }
  return { event, organiser, rooms: { hall, east, west }, items };
}

type Board = Awaited<ReturnType<typeof aBoard>>;

describe('the timetable board', () => {
  let server: WebServer;
  let browser: Browser;
  const complaints: string[] = [];
  beforeAll(async () => {
    server = await aWebServer();
    browser = await aBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function opened(
    { event, organiser }: Pick<Board, 'event' | 'organiser'>,
    reading: Reading = {},
    as: SignedIn = organiser,
  ): Promise<Reader> {
    const reader = await aReader(browser, server, { language: 'en', ...reading });
    const token = await aTokenOf(server.database, as);
    await reader.context.addCookies([{ name: 'dais', value: token, url: server.address }]);
    await reader.context.addInitScript("localStorage.setItem('dais-signed-in', 'true')");
    await reader.open(`/organise/${event.slug}/board?day=2027-04-08`);
    await reader.page.locator('[data-board] [data-item]').first().waitFor();
    return reader;
  }

  async function done(reader: Reader): Promise<void> {
    complaints.push(...reader.complaints);
    await reader.context.close();
    expect(complaints).toEqual([]);
  }

  const cardOf = (page: Page, { id }: { id: string }) => page.locator(`[data-item="${id}"]`);
  const told = (page: Page) => page.locator('[data-told]').innerText();
  const placed = (item: AgendaItem) => heldBy(server.database, item);

  it('plans by mouse: the clash shows before the drop, and the drop is undone', async () => {
    const board = await aBoard(server);
    const { items, rooms } = board;
    const reader = await opened(board);
    const { page } = reader;

    const from = await boxOf(cardOf(page, items.hydrogen));
    const onto = await boxOf(cardOf(page, items.wind));
    await page.mouse.move(from.x + 40, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(onto.x + 30, onto.y + 20, { steps: 4 });
    const reason = page.locator('[data-reason]');
    const warned = await reason.innerText();
    const under = await boxOf(cardOf(page, items.wind));
    await page.mouse.move(under.x + 30, under.y + under.height + 2, { steps: 4 });
    await eventually(async () => expect(await reason.innerText()).not.toContain('overlap'));
    await page.mouse.up();

    expect(warned).toContain('“Offshore wind” and “Hydrogen” overlap in East hall by 30 min');
    await eventually(async () =>
      expect(await placed(items.hydrogen)).toEqual({
        roomId: rooms.east.id,
        during: hours(11, 11.5),
      }),
    );

    await page.locator('[data-toast]').getByRole('button', { name: 'Undo' }).click();
    await eventually(async () =>
      expect(await placed(items.hydrogen)).toEqual({ roomId: null, during: null }),
    );
    await done(reader);
  }, 60_000);

  it('gives an item another end by its lower edge, and takes it off by dropping it in the list', async () => {
    const board = await aBoard(server);
    const { items } = board;
    const reader = await opened(board);
    const { page } = reader;
    const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 3 });
      await page.mouse.up();
    };

    const { x, y, height } = await boxOf(cardOf(page, items.wind));
    await drag({ x: x + 40, y: y + height - 3 }, { x: x + 40, y: y + height - 3 - 48 });
    await eventually(async () =>
      expect((await placed(items.wind)).during).toEqual(hours(10, 10.5)),
    );
    await drag({ x: x + 40, y: y + 10 }, { x: 400, y: 600 });

    await eventually(async () =>
      expect(await placed(items.wind)).toEqual({ roomId: null, during: null }),
    );
    await done(reader);
  }, 60_000);

  it('puts back what did not reach the server, says so, and tries again', async () => {
    const board = await aBoard(server);
    const { items } = board;
    const reader = await opened(board);
    const { page, context } = reader;

    await cardOf(page, items.wind).focus();
    await context.setOffline(true);
    for (const key of ['Space', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    const notice = page.getByRole('alert');
    await notice.getByText('“Offshore wind” was not moved.').waitFor();
    await eventually(async () =>
      expect(await cardOf(page, items.wind).innerText()).toContain('10:00–11:00'),
    );
    await context.setOffline(false);
    await notice.getByRole('button', { name: 'Try again' }).click();

    await eventually(async () =>
      expect((await placed(items.wind)).during?.start).toEqual(hours(10 + 1 / 12, 11).start),
    );
    await done(reader);
  }, 60_000);

  it('plans by keyboard alone, and says each step', async () => {
    const board = await aBoard(server);
    const { items, rooms } = board;
    const reader = await opened(board);
    const { page } = reader;

    await cardOf(page, items.wind).focus();
    await page.keyboard.press('Space');
    const picked = await told(page);
    for (const key of ['ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
    }
    const warned = await told(page);
    for (const key of ['ArrowRight', 'ArrowRight', ']']) await page.keyboard.press(key);
    const nextDay = await told(page);
    await page.keyboard.press('Enter');

    expect(picked).toContain('Offshore wind picked up.');
    expect(warned).toContain(
      'Main hall, Thu 8 Apr 10:10–11:15. “Digital Finance Forum” and “Offshore wind” overlap',
    );
    expect(nextDay).toBe('West hall, Fri 9 Apr 10:10–11:15. No clash.');
    const during = {
      start: new Date('2027-04-09T10:10:00+08:00'),
      end: new Date('2027-04-09T11:15:00+08:00'),
    };
    await eventually(async () =>
      expect(await placed(items.wind)).toEqual({ roomId: rooms.west.id, during }),
    );
    await eventually(async () =>
      expect(await page.evaluate('document.activeElement.dataset.item')).toBe(items.wind.id),
    );

    await page.keyboard.press('Control+z');
    await eventually(async () =>
      expect(await placed(items.wind)).toEqual({ roomId: rooms.east.id, during: hours(10, 11) }),
    );
    await page.keyboard.press('Control+Shift+Z');
    await eventually(async () => expect((await placed(items.wind)).during).toEqual(during));
    await done(reader);
  }, 60_000);

  it('plans by finger: a long press picks up, a clash shows, a tap takes it back, and the rest is released', async () => {
    const board = await aBoard(server);
    const { event, items, rooms } = board;
    await anAgendaItem(server.database, {
      ...{ forumId: items.wind.forumId, title: bilingual({ zh: '电网', en: 'Grid' }) },
      ...{ during: hours(12, 13), roomId: rooms.east.id },
    });
    const reader = await opened(board, { phone: true });
    const { page, context, open } = reader;
    await page.locator('[data-head] select').selectOption({ index: 1 });
    const finger = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });

    const { x, y } = await boxOf(cardOf(page, items.wind));
    await touch('touchStart', x + 60, y + 20);
    await page.locator('[data-ghost]').waitFor();
    const reason = page.locator('[data-reason]');
    for (let by = 12; by <= 400 && !(await reason.innerText()).includes('overlap'); by += 12) {
      await touch('touchMove', x + 60, y + 20 + by);
    }
    const warned = await reason.innerText();
    await touch('touchEnd', 0, 0);
    await eventually(async () =>
      expect((await placed(items.wind)).during).not.toEqual(hours(10, 11)),
    );
    await page.getByRole('button', { name: 'Undo' }).last().tap();
    await eventually(async () =>
      expect(await placed(items.wind)).toEqual({ roomId: rooms.east.id, during: hours(10, 11) }),
    );
    expect(warned).toContain('“Offshore wind” and “Grid” overlap in East hall');

    await cardOf(page, items.hydrogen).tap();
    const place = page.locator('[data-free]').first();
    await place.waitFor();
    await place.tap();
    await eventually(async () => expect((await placed(items.hydrogen)).during).not.toBeNull());

    await open(`/organise/${event.slug}/release`);
    await page.getByRole('button', { name: 'Release 1…' }).tap();
    await page.getByRole('button', { name: 'Release', exact: true }).tap();
    await page.getByRole('heading', { name: 'Release 1', exact: true }).waitFor();
    await open(`/events/${event.slug}/programme`);
    await page.getByRole('listitem').filter({ hasText: 'Hydrogen' }).waitFor();
    await done(reader);
  }, 60_000);

  it('finds an item by its name from wherever one is, and shows it', async () => {
    const board = await aBoard(server);
    const reader = await opened(board);
    const { page, open } = reader;
    const find = async (name: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'A name, or what' }).fill(name);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('Enter');
    };
    const item = page.getByRole('complementary').getByLabel('Title in English');

    // While the palette is on its way, what is typed is meant for it.
    const kept = Promise.withResolvers<undefined>();
    await page.route('**/command-palette*', (route) => kept.promise.then(() => route.continue()));
    await page.reload();
    await cardOf(page, board.items.wind).waitFor();
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor({ state: 'attached' });
    await page.keyboard.press('c');
    kept.resolve(undefined);
    await page.getByRole('combobox', { name: 'A name, or what' }).waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
    await page.keyboard.press('Escape');

    await find('Storage');
    await eventually(async () => expect(await item.inputValue()).toBe('Storage'));
    await find('Offshore wind');
    await eventually(async () => expect(await item.inputValue()).toBe('Offshore wind'));
    await open(`/organise/${board.event.slug}/rooms`);
    await find('Hydrogen');
    await eventually(async () => expect(await item.inputValue()).toBe('Hydrogen'));
    await done(reader);
  }, 60_000);

  it('tells two who move one item of each other, and lets the second decide', async () => {
    const board = await aBoard(server);
    const { items, rooms, organiser } = board;
    const reader = await opened(board);
    const { page } = reader;
    const token = await aTokenOf(server.database, organiser);

    await cardOf(page, items.wind).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await server.graphql(
      'mutation ($input: MoveAgendaItemInput!) { moveAgendaItem(input: $input) { id } }',
      { input: { id: items.wind.id, version: 1, roomId: rooms.west.id, during: hours(16, 17) } },
      token,
    );
    await eventually(async () =>
      expect(await cardOf(page, items.wind).innerText()).toContain('16:00'),
    );
    await page.keyboard.press('Enter');
    const notice = page.getByRole('alert');
    await notice.waitFor();

    expect(await notice.innerText()).toMatch(
      /Yours\s+East hall, Thu 8 Apr 10:05–11:05\s+Theirs\s+West hall, Thu 8 Apr 16:00–17:00/,
    );
    await notice.getByRole('button', { name: 'Keep mine' }).click();
    await eventually(async () => expect((await placed(items.wind)).roomId).toBe(rooms.east.id));
    await done(reader);
  }, 60_000);

  it('makes, edits and deletes an item by keys, and takes each back', async () => {
    const board = await aBoard(server);
    const { items } = board;
    const reader = await opened(board);
    const { page } = reader;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const ofForum = () =>
      server.database.manager.findBy(AgendaItem, { forumId: items.wind.forumId });

    await cardOf(page, items.wind).focus();
    await press('n');
    await page.keyboard.type('Tides');
    await press('Enter');
    const made = page.locator('[data-unscheduled] [data-item]').filter({ hasText: 'Tides' });
    await made.waitFor();
    await eventually(async () =>
      expect(await page.evaluate('document.activeElement.innerText')).toContain('Tides'),
    );

    await press('Enter');
    const editor = page.getByRole('complementary', { name: 'Tides' });
    await editor.getByLabel('Title in Chinese').fill('潮汐能');
    await press('Escape');
    await editor.getByText('What you typed is not saved yet').waitFor();
    await editor.getByRole('button', { name: 'Keep editing' }).click();
    await editor.getByRole('combobox', { name: 'Day' }).selectOption({ label: 'Thu 8 Apr' });
    await editor.getByLabel('Start').fill('1630');
    await editor.getByRole('combobox', { name: 'Room' }).selectOption({ label: 'West hall' });
    await press('Control+s');
    await editor.getByText('Saved.').waitFor();
    const saved = (await ofForum()).find(({ title }) => title.en === 'Tides');
    expect(saved?.title.zh).toBe('潮汐能');
    expect(saved && (await placed(saved)).during).toEqual(hours(16.5, 17));

    const finder = editor.getByRole('combobox', { name: 'Add somebody' });
    await finder.focus();
    await press('ArrowDown');
    await editor.locator('[role="option"]').first().waitFor();
    await press('Enter');
    await editor.getByRole('button', { name: 'Add', exact: true }).waitFor();
    await press('Enter');
    const partsOf = (item: AgendaItem | undefined) =>
      server.database.manager.findBy(Appearance, { agendaItemId: item?.id ?? '' });
    await eventually(async () => expect(await partsOf(saved)).toHaveLength(1));
    await editor.getByRole('button', { name: 'History' }).click();
    await editor.getByText('Made this item').waitFor();

    await editor.getByRole('button', { name: 'Delete' }).click();
    await eventually(async () => expect(await ofForum()).toHaveLength(3));
    await press('Control+z');
    await eventually(async () => {
      const again = (await ofForum()).find(({ title }) => title.en === 'Tides');
      expect(again && (await placed(again)).during).toEqual(hours(16.5, 17));
      expect(await partsOf(again)).toMatchObject([{ role: AppearanceRole.speaker }]);
    });
    await done(reader);
  }, 60_000);

  it('lets two who edit one item choose field by field, and loses nothing', async () => {
    const board = await aBoard(server);
    const { items, rooms, organiser } = board;
    const reader = await opened(board);
    const { page } = reader;
    const token = await aTokenOf(server.database, organiser);

    await cardOf(page, items.wind).click();
    const editor = page.getByRole('complementary');
    await editor.getByLabel('Title in English').fill('Wind at sea');
    await editor.getByRole('combobox', { name: 'Kind' }).selectOption('keynote');
    const theirs = { title: { zh: '海上风电', en: 'Sea wind' }, roomId: rooms.west.id };
    await server.graphql(
      'mutation ($input: SaveAgendaItemInput!) { saveAgendaItem(input: $input) { id } }',
      { input: { id: items.wind.id, version: 1, ...theirs } },
      token,
    );
    const conflict = editor.locator('[data-conflict="en"]');
    await conflict.waitFor();

    expect(await conflict.innerText()).toMatch(/Yours\s+Wind at sea\s+Theirs\s+Sea wind/);
    expect(await editor.locator('[data-conflict]').count()).toBe(1);
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await page.keyboard.press('Control+s');
    await editor.getByText('Saved.').waitFor();
    const now = await server.database.manager.findOneByOrFail(AgendaItem, { id: items.wind.id });
    expect([now.title.en, now.kind]).toEqual(['Wind at sea', 'keynote']);
    expect((await placed(items.wind)).roomId).toBe(rooms.west.id);
    await done(reader);
  }, 60_000);

  it('moves a forum with its items, selects with a box, and draws a new item', async () => {
    const board = await aBoard(server);
    const { items, rooms } = board;
    const reader = await opened(board);
    const { page } = reader;
    const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 3 });
      await page.mouse.up();
    };

    await page.locator('[data-band]').focus();
    for (const key of ['Space', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await eventually(async () =>
      expect((await placed(items.opening)).during?.start).toEqual(hours(9 + 1 / 12, 10).start),
    );
    await page.locator('[data-toast]').getByText('moved with its 2 items to East hall').waitFor();
    await page.keyboard.press('Control+z');
    await eventually(async () =>
      expect((await placed(items.opening)).during).toEqual(hours(9, 9.5)),
    );

    const { x, y, width, height } = await boxOf(cardOf(page, items.wind));
    await page.keyboard.down('Shift');
    await drag({ x: x + 20, y: y - 12 }, { x: x + width - 20, y: y + height + 10 });
    await page.keyboard.up('Shift');
    await page.getByRole('button', { name: '1 selected: clear' }).click();
    await drag({ x: x + 40, y: y + height + 30 }, { x: x + 40, y: y + height + 70 });
    await page
      .getByRole('complementary', { name: 'New item' })
      .getByLabel('Title in English')
      .fill('Drawn');
    await page.keyboard.press('Enter');

    await eventually(async () => {
      const drawn = (
        await server.database.manager.findBy(AgendaItem, { forumId: items.wind.forumId })
      ).find(({ title }) => title.en === 'Drawn');
      expect(drawn && (await placed(drawn)).roomId).toBe(rooms.east.id);
    });
    await page.getByRole('complementary', { name: 'New item' }).waitFor({ state: 'detached' });

    // What was typed while there was another forum is made in one that there is.
    const fields = { zh: '', en: '', kind: 'talk', minutes: '30', placed: '' };
    const draft = {
      base: { ...fields, forumId: items.wind.forumId },
      mine: { ...fields, en: 'Kept', forumId: randomUUID() },
    };
    await page.evaluate(
      ([key, text]) => localStorage.setItem(key!, text!),
      [`dais-draft-new-item-${board.event.id}`, JSON.stringify(draft)],
    );
    await cardOf(page, items.wind).focus();
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Go on editing', exact: true }).click();
    await page.getByRole('button', { name: 'Make it', exact: true }).click();
    await page.locator('[data-unscheduled] [data-item]').filter({ hasText: 'Kept' }).waitFor();
    await done(reader);
  }, 60_000);

  it('swaps two items, and swaps them back', async () => {
    const board = await aBoard(server);
    const { items, rooms } = board;
    const reader = await opened(board);
    const { page } = reader;

    for (const item of [items.wind, items.storage]) {
      await cardOf(page, item).click({ modifiers: ['Shift'] });
    }
    await page.getByRole('button', { name: 'Arrange…' }).click();
    await page.getByRole('button', { name: 'Swap them' }).click();
    await eventually(async () =>
      expect(await placed(items.wind)).toEqual({ roomId: rooms.west.id, during: hours(14, 15) }),
    );
    await page.locator('[data-toast]').getByRole('button', { name: 'Undo' }).click();

    await eventually(async () => {
      expect(await placed(items.wind)).toEqual({ roomId: rooms.east.id, during: hours(10, 11) });
      expect(await placed(items.storage)).toEqual({ roomId: rooms.west.id, during: hours(14, 15) });
    });
    await done(reader);
  }, 60_000);

  it('lists the clashes, leads to each, accepts one with a reason, and no longer looks for a kind', async () => {
    const board = await aBoard(server);
    const { items } = board;
    await anAgendaItem(server.database, {
      forumId: items.opening.forumId,
      title: bilingual({ zh: '致辞二', en: 'Second opening' }),
      during: hours(9, 9.5),
    });
    const reader = await opened(board);
    const { page } = reader;

    await page.getByRole('button', { name: '1 clash', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'Clashes' });
    await panel.getByRole('button', { name: 'Show on the timetable' }).click();
    await eventually(async () =>
      expect(await page.evaluate('document.activeElement.dataset.item')).toBeTruthy(),
    );
    await panel.getByRole('button', { name: 'Ignore…' }).click();
    await panel.getByRole('textbox').fill('They speak together');
    await panel.getByRole('button', { name: 'Ignore it' }).click();

    await panel.getByText('Ignored: They speak together').waitFor();
    await panel.getByText('What clashes mean').click();
    await panel.getByLabel('Room', { exact: true }).selectOption({ label: 'Not looked for' });
    await panel.getByText('Ignored: They speak together').waitFor({ state: 'detached' });
    await page.locator('[data-toast]').getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Ignored: They speak together').waitFor();
    await done(reader);
  }, 60_000);

  it('moves several as one, and takes them back as one', async () => {
    const board = await aBoard(server);
    const { items } = board;
    const reader = await opened(board);
    const { page } = reader;

    for (const item of [items.wind, items.storage]) {
      await cardOf(page, item).click({ modifiers: ['Shift'] });
    }
    await cardOf(page, items.wind).focus();
    for (const key of ['Space', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await eventually(async () => {
      expect((await placed(items.wind)).during?.start).toEqual(hours(10 + 1 / 12, 11).start);
      expect((await placed(items.storage)).during?.start).toEqual(hours(14 + 1 / 12, 15).start);
    });
    await page.keyboard.press('Control+z');

    await eventually(async () => {
      expect((await placed(items.wind)).during).toEqual(hours(10, 11));
      expect((await placed(items.storage)).during).toEqual(hours(14, 15));
    });
    await done(reader);
  }, 60_000);

  it('does the same with the rooms as rows, and keeps them so in this browser', async () => {
    const board = await aBoard(server);
    const { items, rooms } = board;
    const reader = await opened(board);
    const { page } = reader;

    await page.getByText('View', { exact: true }).click();
    await page.getByLabel('Rooms as rows').check();
    await page.reload();
    await cardOf(page, items.wind).focus();
    for (const key of ['Space', 'ArrowRight', 'Shift+ArrowRight', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
    }
    await eventually(async () =>
      expect(await placed(items.wind)).toEqual({
        roomId: rooms.west.id,
        during: hours(10 + 1 / 12, 11 + 1 / 6),
      }),
    );

    const card = await boxOf(cardOf(page, items.wind));
    const hour = (card.width + 2) / (65 / 60);
    const waits = await boxOf(cardOf(page, items.hydrogen));
    const drag = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
      await page.mouse.up();
    };
    const onto = { x: card.x - hour / 12 + 1.25 * hour, y: card.y - card.height / 2 };
    await drag({ x: card.x + card.width - 3, y: card.y + 20 }, { x: -hour / 2, y: 0 });
    await drag({ x: waits.x + 4, y: waits.y + 10 }, { x: onto.x - waits.x, y: onto.y - waits.y });

    await eventually(async () => {
      const ended = (await placed(items.wind)).during;
      expect(ended).toEqual(hours(10 + 1 / 12, 10 + 2 / 3));
      expect(await placed(items.hydrogen)).toEqual({
        roomId: rooms.east.id,
        during: hours(11.25, 11.75),
      });
    });
    await done(reader);
  }, 60_000);

  it.each([{ phone: false }, { phone: true }])(
    'is open to everybody, in light and dark (phone: $phone)',
    async (reading) => {
      const board = await aBoard(server);
      const problems: string[] = [];
      for (const language of ['zh', 'en'] as const) {
        const reader = await opened(board, { ...reading, language });
        const { page } = reader;
        problems.push(...(await barriersInBothSchemes(page, `${language} board`)));
        await cardOf(page, board.items.hydrogen).click();
        await page.locator('[data-free]').first().waitFor();
        problems.push(...(await barriersInBothSchemes(page, `${language} item`)));
        // What opens reads alike in both languages, but for its words.
        if (language === 'en') {
          await page.getByRole('button', { name: 'History' }).click();
          await page.locator('aside [role="combobox"]').click();
          await page.locator('aside [role="option"]').first().waitFor();
          problems.push(...(await barriersInBothSchemes(page, 'speakers and history of an item')));
          await page.keyboard.press('Escape');
          await page.keyboard.press('Escape');
          await page.keyboard.press('n');
          await page.getByRole('complementary', { name: 'New item' }).waitFor();
          problems.push(...(await barriersInBothSchemes(page, 'new item')));
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'Arrange…' }).click();
          problems.push(...(await barriersInBothSchemes(page, 'arrange')));
          await page.keyboard.press('Escape');
          await page.locator('[data-band]').first().focus();
          await page.keyboard.press('Enter');
          await page.getByRole('complementary', { name: 'Digital Finance Forum' }).waitFor();
          problems.push(...(await barriersInBothSchemes(page, 'forum')));
        }
        await done(reader);
      }

      expect(problems).toEqual([]);
    },
    60_000,
  );
});

async function boxOf(locator: ReturnType<Page['locator']>) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}
