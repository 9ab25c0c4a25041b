import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { Grant } from '../../src/access/grant.entity.js';
import { Role } from '../../src/access/permission.js';
import { Event, EventStatus } from '../../src/events/event.entity.js';
import { Room } from '../../src/events/room.entity.js';
import { RoomsService } from '../../src/events/rooms.service.js';
import { AgendaItemKind } from '../../src/forums/agenda-item.entity.js';
import { AnnouncementAmount } from '../../src/forums/announcements/announcement-amount.entity.js';
import { Announcement } from '../../src/forums/announcements/announcement.entity.js';
import { Forum } from '../../src/forums/forum.entity.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { Speaker } from '../../src/speakers/speaker.entity.js';
import { aHolder, anAccount, type SignedIn } from '../support/access.factories.js';
import { aBrowser, aReader, aWebServer, type Reader, type WebServer } from '../support/browser.js';
import { aPerson } from '../support/directory.factories.js';
import { anEvent, aRoom } from '../support/events.factories.js';
import { eventually } from '../support/eventually.js';
import { aForum, anAgendaItem } from '../support/forums.factories.js';
import { aTokenOf } from '../support/sessions.factories.js';

describe('what an organiser keeps besides the board', () => {
  let server: WebServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await aWebServer();
    browser = await aBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function opened(path: string, as: SignedIn): Promise<Reader> {
    const reader = await aReader(browser, server, { language: 'en' });
    const value = await aTokenOf(server.database, as);
    await reader.context.addCookies([{ name: 'dais', value, url: server.address }]);
    await reader.context.addInitScript("localStorage.setItem('dais-signed-in', 'true')");
    reader.page.setDefaultTimeout(10_000);
    await reader.open(path);
    return reader;
  }

  async function done({ complaints, context }: Reader): Promise<void> {
    await context.close();
    expect(complaints).toEqual([]);
  }

  const save = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click();
  const toast = (page: Page) => page.locator('[data-toast]');

  it('is begun with an event, its rooms in order and a forum, each taken back by one click', async () => {
    const { database } = server;
    const account = await anAccount(database, { mayCreateEvents: true });
    const reader = await opened('/organise', account);
    const { page } = reader;

    await page.getByRole('link', { name: 'New event' }).click();
    await page.getByLabel('Name of the event in English').fill('Spring Fair');
    await page.getByLabel('First day').fill('2028-04-08');
    await page.getByLabel('Time zone').fill('Asia/Shanghai');
    await save(page, 'Create event');
    await page.getByText('This event has none yet').waitFor();
    const event = await database.manager.findOneByOrFail(Event, { slug: 'spring-fair-2028' });

    await page.getByRole('link', { name: 'Event details' }).click();
    await page.getByLabel('Theme in English').fill('Things that grow');
    await page.getByLabel('Last day').fill('2028-04-07');
    await save(page, 'Save');
    await page.getByText('The last day lies before the first.').waitFor();
    await page.getByLabel('Last day').fill('2028-04-09');
    await page.keyboard.press('Control+s');
    await page.getByText('The event is saved.').waitFor();
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(await page.getByLabel('Theme in English').inputValue()).toBe('');
    await page.getByLabel('Theme in English').fill('Things that grow');
    await page.getByLabel('Last day').fill('2028-04-09');
    await page.keyboard.press('Control+s');
    await page.getByText('The event is saved.').waitFor();
    await save(page, 'Make it public…');
    await page.getByRole('dialog').getByRole('button', { name: 'Make it public' }).click();
    await page.getByText('The event is public.').waitFor();
    const { id } = event;
    await save(page, 'Archive the event…');
    await page.getByRole('dialog').getByText('Its pages stay public').waitFor();
    await page.keyboard.press('Escape');
    expect(await database.manager.findOneByOrFail(Event, { id })).toMatchObject({
      status: EventStatus.published,
      endsOn: '2028-04-09',
      theme: { en: 'Things that grow' },
    });
    await page.getByRole('link', { name: 'Rooms' }).click();

    for (const name of ['Hall A', 'Hall B']) {
      await page.getByRole('link', { name: 'Add a room' }).click();
      await page.getByLabel('Name in English').fill(name);
      await page.getByRole('button', { name: 'Add a span' }).click();
      await save(page, 'Add a room');
      await page.getByRole('heading', { name }).waitFor();
    }
    await page.getByRole('button', { name: 'Move “Hall B” up' }).click();
    const inOrder = async () => {
      const rooms = await database.manager.find(Room, {
        where: { eventId: event.id },
        order: { position: 'ASC' },
      });
      return rooms.map(({ name, openHours }) => [name.en, openHours[0]?.start.toISOString()]);
    };
    const nine = '2028-04-08T01:00:00.000Z';
    await eventually(async () =>
      expect(await inOrder()).toEqual([
        ['Hall B', nine],
        ['Hall A', nine],
      ]),
    );
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => expect((await inOrder())[0]?.[0]).toBe('Hall A'));

    await page.getByRole('link', { name: 'Forums' }).click();
    await page.getByRole('link', { name: 'Add a forum' }).click();
    await page.getByLabel('Name in English').fill('Green Forum');
    await page.getByLabel('Room', { exact: true }).selectOption({ label: 'Hall A' });
    await save(page, 'Add a forum');
    // What is missing is said where it is missing, and nothing is lost.
    await page.getByText('needs a start and an end').waitFor();
    await page.getByLabel('Day', { exact: true }).selectOption('2028-04-08');
    await page.getByLabel('From', { exact: true }).fill('9:30');
    await page.getByLabel('Until', { exact: true }).fill('1100');
    await page.keyboard.press('Control+s');
    await page.getByText('09:30–11:00 · Hall A').waitFor();
    const forums = () => database.manager.findBy(Forum, { eventId: event.id });
    expect((await forums()).map(({ slug }) => slug)).toEqual(['green-forum']);
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => expect(await forums()).toEqual([]));

    await done(reader);
  }, 60_000);

  it('shows what two wrote at once side by side, and keeps what the reader chooses', async () => {
    const { database } = server;
    const { id: eventId, slug } = await anEvent(database, { startsOn: '2027-04-08' });
    const organiser = await aHolder(database, Role.organiser, eventId);
    const room = await aRoom(database, { eventId, name: bilingual({ zh: '主会场', en: 'Hall' }) });
    const reader = await opened(`/organise/${slug}/rooms/${room.id}`, organiser);
    const { page } = reader;

    await page.getByLabel('Name in English').fill('Grand hall');
    await page.getByLabel('Seats').fill('300');
    await server.get(RoomsService).save(organiser, {
      ...{ id: room.id, version: 1, city: '西安' },
      name: { zh: '主会场', en: 'Main hall' },
    });
    await page.getByText('Somebody else wrote: Main hall').waitFor();
    expect(await page.getByLabel('City').inputValue()).toBe('西安');
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await save(page, 'Save');
    await toast(page).waitFor();

    const saved = await database.manager.findOneByOrFail(Room, { id: room.id });
    expect(saved).toMatchObject({ capacity: 300, city: '西安', name: { en: 'Grand hall' } });

    await page.getByRole('link', { name: 'Grand hall' }).click();
    await page.getByLabel('City').fill('Xi’an');
    await page.getByRole('link', { name: 'All rooms' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(await page.getByLabel('City').inputValue()).toBe('Xi’an');
    await done(reader);
  }, 30_000);

  it('invites somebody of the directory, confirms them, and takes that back', async () => {
    const { database } = server;
    const { id: eventId, slug } = await anEvent(database, { startsOn: '2027-04-08' });
    const organiser = await aHolder(database, Role.organiser, eventId);
    const { id: personId } = await aPerson(database, { name: 'Grace Example' });
    const reader = await opened(`/organise/${slug}/people`, organiser);
    const { page } = reader;
    const status = async () =>
      (await database.manager.findOneBy(Speaker, { eventId, personId }))?.status;

    await page.getByRole('combobox', { name: 'Invite somebody' }).fill('grace ex');
    await page.getByRole('option', { name: 'Grace Example' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Confirm Grace Example' }).click();
    await eventually(async () => expect(await status()).toBe('confirmed'));
    await toast(page).getByText('Grace Example is confirmed').waitFor();
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => expect(await status()).toBe('invited'));

    await done(reader);
  }, 30_000);

  it('lists to a lead the one event there is something to do in, and offers what a lead may do alone', async () => {
    const { database } = server;
    const { id: eventId, slug } = await anEvent(database, {
      title: bilingual({ zh: '某大会', en: 'Some Fair' }),
    });
    const own = await aForum(database, {
      ...{ eventId, title: bilingual({ zh: '甲', en: 'Own forum' }) },
    });
    await anAgendaItem(database, {
      ...{ forumId: own.id, kind: AgendaItemKind.launch },
      title: bilingual({ zh: '启动', en: 'Launch' }),
    });
    await aForum(database, { eventId, title: bilingual({ zh: '乙', en: 'Other forum' }) });
    const lead = await aHolder(database, Role.forum_lead, eventId, own.id);
    const reader = await opened('/organise', lead);
    const { page } = reader;

    await page.getByRole('link', { name: 'Some Fair' }).waitFor();
    const events = await page.getByRole('main').getByRole('listitem').count();
    await page.getByRole('link', { name: 'Forums' }).click();
    await page.getByRole('heading', { name: 'Other forum' }).waitFor();
    const sections = await page.getByRole('navigation', { name: 'Sections' }).innerText();
    const editable = page.getByRole('heading').getByRole('link');

    expect(events).toBe(1);
    expect(sections).not.toMatch(/Log|Import/);
    expect(await page.getByRole('link', { name: 'Add a forum' }).count()).toBe(0);
    expect(await editable.allInnerTexts()).toEqual(['Own forum']);
    await editable.click();
    await page.getByRole('combobox', { name: 'Add an organisation' }).waitFor();
    expect(await page.getByLabel('Name in English').count()).toBe(0);
    expect(page.url()).toContain(`/organise/${slug}/forums/${own.id}`);

    await page.getByRole('link', { name: 'Announcements' }).click();
    await page.getByRole('link', { name: 'Add an announcement to Launch' }).click();
    await page.getByRole('button', { name: 'Add an unnamed group' }).click();
    await save(page, 'Add');
    await page.getByText('Say what is announced').waitFor();
    await page.getByLabel('What is announced in English').fill('A white paper');
    await page.getByLabel('Group 1 in English').fill('Eleven small companies');
    await page.getByRole('button', { name: 'Add an amount' }).click();
    await page.getByText('Please give a figure').waitFor();
    await page.getByRole('textbox', { name: 'Figure' }).fill('20');
    await page.getByRole('combobox', { name: 'Unit' }).selectOption('wan');
    await page.getByLabel('As printed').fill('总规模达20亿元');
    await page.getByText('= 20万元').waitFor();
    await page.getByRole('button', { name: 'Make it CNY 2 billion' }).click();
    await page.getByText('= 20亿元').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByRole('link', { name: 'A white paper' }).waitFor();
    const [announced] = await database.manager.find(Announcement, {
      order: { id: 'DESC' },
      take: 1,
    });
    expect(announced).toMatchObject({ kind: 'launch', title: { en: 'A white paper' } });
    const of = { announcementId: announced!.id };
    expect(await database.manager.findBy(AnnouncementAmount, of)).toMatchObject([
      { minorUnits: '200000000000', currency: 'CNY', asPrinted: '总规模达20亿元' },
    ]);
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'A white paper' }).waitFor({ state: 'detached' });
    await done(reader);
  }, 30_000);

  it('gives a role for one forum, takes it away and gives it back by one click, and leaves the last owner theirs', async () => {
    const { database } = server;
    const event = await anEvent(database);
    const forum = await aForum(database, {
      ...{ eventId: event.id, title: bilingual({ en: 'Photonics' }) },
    });
    const owner = await aHolder(database, Role.owner, event.id);
    const email = 'mei.lin@example.org';
    await anAccount(database, { name: 'Mei Lin', email });
    const reader = await opened(`/organise/${event.slug}/roles`, owner);
    const { page } = reader;
    const row = page.getByRole('listitem').filter({ hasText: email }).first();

    await page.getByText('The only owner').waitFor();
    expect(await page.getByRole('button', { name: 'Take away' }).count()).toBe(0);
    await save(page, 'Give a role');
    const dialog = page.getByRole('dialog');
    await page.keyboard.type('nobody@example.org');
    await dialog.getByLabel('Role', { exact: true }).selectOption('Forum lead');
    await dialog.getByRole('button', { name: 'Give a role' }).click();
    await dialog.getByText('Please choose what it is for.').waitFor();
    await dialog.getByText('Change agendas, who takes part').waitFor();
    await dialog.getByLabel('For which forum').selectOption(forum.id);
    await dialog.getByRole('button', { name: 'Give a role' }).click();
    await dialog.getByText('Nobody has an account with this address.').waitFor();
    await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByRole('button', { name: 'Give a role' }).click();
    await row.getByText('Photonics').waitFor();
    await row.getByRole('button', { name: 'Take away' }).click();
    await row.waitFor({ state: 'detached' });
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await row.getByText('Photonics').waitFor();
    await page.getByText('took the role “Forum lead” from Mei Lin').waitFor();

    expect(await database.manager.findBy(Grant, { eventId: event.id })).toMatchObject([
      { role: Role.owner },
      { role: Role.forum_lead, scopeId: forum.id },
    ]);
    await done(reader);
  });
});
