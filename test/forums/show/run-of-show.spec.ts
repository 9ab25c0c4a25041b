import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { Role } from '../../../src/access/permission.js';
import { AgendaService } from '../../../src/forums/agenda.service.js';
import type { AgendaItem } from '../../../src/forums/agenda-item.entity.js';
import { ShowCueKind } from '../../../src/forums/show/course.js';
import { ShowCue } from '../../../src/forums/show/show-cue.entity.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { aHolder } from '../../support/access.factories.js';
import { untilBlocked } from '../../support/blocked.js';
import { countStatements } from '../../support/count-statements.js';
import { anEvent, aRoom } from '../../support/events.factories.js';
import { eventually } from '../../support/eventually.js';
import { aForum, anAgendaItem } from '../../support/forums.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aTokenOf } from '../../support/sessions.factories.js';

const selection = `version status lateMinutes currentItem { title { zh } } nextItem { title { zh } }
  items { item { id fixed } state planned { start } startedAt endedAt forecast { start end } overrunMinutes }`;

interface Told {
  version: number;
  status: string;
  lateMinutes: number | null;
  currentItem: { title: { zh: string } } | null;
  nextItem: { title: { zh: string } } | null;
  items: {
    item: { id: string; fixed: boolean };
    state: string;
    startedAt: string | null;
    endedAt: string | null;
    forecast: { start: string; end: string } | null;
    overrunMinutes: number;
  }[];
}

/** So many minutes from now. */
const inMinutes = (start: number, end: number) => ({
  start: new Date(Date.now() + start * 60_000),
  end: new Date(Date.now() + end * 60_000),
});

describe('the show of a forum', () => {
  let server: TestServer;
  let database: DataSource;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
  });
  afterAll(() => server.close());

  /** A released forum with these items, and somebody who runs its show. */
  async function aShow(
    items: Partial<AgendaItem>[] = [
      { during: inMinutes(-12, 18) },
      { during: inMinutes(18, 48) },
      { during: inMinutes(48, 78) },
    ],
  ) {
    const { id: eventId, slug } = await anEvent(database);
    const { id: roomId } = await aRoom(database, { eventId });
    const forum = await aForum(database, { eventId, roomId, during: inMinutes(-60, 600) });
    const agenda: AgendaItem[] = [];
    for (const [index, item] of items.entries()) {
      const title = bilingual({ zh: ['甲', '乙', '丙'][index] ?? '丁' });
      agenda.push(await anAgendaItem(database, { forumId: forum.id, title, ...item }));
    }
    const release = () => server.get(ReleasesService).release(theHouse, { eventId });
    await release();
    const manager = await aHolder(database, Role.stage_manager, eventId);
    const token = await aTokenOf(database, manager);

    const say = async (mutation: string, version: number, more = {}) => {
      const type = { skipItem: 'SkipItemInput', shiftShow: 'ShiftShowInput' }[mutation];
      const { data, errors } = await server.graphql<Record<string, Told>>(
        `mutation ($input: ${type ?? 'ShowCommandInput'}!) { ${mutation}(input: $input) { ${selection} } }`,
        { input: { forumId: forum.id, version, ...more } },
        token,
      );
      return errors ? errors[0]!.extensions : data[mutation]!;
    };
    const read = async (asker?: string) => {
      const { data } = await server.graphql<{ event: { forums: { show: Told }[] } }>(
        `query ($slug: String!) { event(slug: $slug) { forums { show { ${selection} } } } }`,
        { slug },
        asker,
      );
      return data.event.forums[0]!.show;
    };
    return { eventId, slug, forum, agenda, manager, token, release, say, read };
  }

  it('waits, runs from item to item, and ends after the last', async () => {
    const { say, read } = await aShow();

    expect(await read()).toMatchObject({
      ...{ version: 0, status: 'waiting', lateMinutes: null, currentItem: null },
      nextItem: { title: { zh: '甲' } },
    });
    expect(await say('startShow', 0)).toMatchObject({
      ...{ version: 1, status: 'running', currentItem: { title: { zh: '甲' } } },
      nextItem: { title: { zh: '乙' } },
    });
    expect(await say('holdItem', 1)).toMatchObject({ version: 2, status: 'held' });
    expect(await say('resumeItem', 2)).toMatchObject({ version: 3, status: 'running' });
    expect(await say('nextItem', 3)).toMatchObject({ currentItem: { title: { zh: '乙' } } });
    expect(await say('previousItem', 4)).toMatchObject({ currentItem: { title: { zh: '甲' } } });
    expect(await say('skipItem', 5)).toMatchObject({ currentItem: { title: { zh: '乙' } } });
    await say('nextItem', 6);
    expect(await say('nextItem', 7)).toMatchObject({ status: 'ended', currentItem: null });
    expect((await read()).items.map(({ state }) => state)).toEqual(['skipped', 'done', 'done']);
  });

  it('tells those who run it to the minute how late it is, and the public in fives', async () => {
    const { say, read, token } = await aShow();
    await say('startShow', 0);

    const exact = await read(token);
    const about = await read();

    expect([exact.lateMinutes, about.lateMinutes]).toEqual([12, 10]);
    const startOf = ({ items }: Told) => Date.parse(items[1]!.forecast!.start);
    expect(Math.floor((startOf(exact) - startOf(about)) / 60_000)).toBe(2);
    expect(await say('shiftShow', 1, { minutes: -1 })).toMatchObject({ lateMinutes: 11 });
    expect(await read()).toMatchObject({ lateMinutes: 10 });
  });

  it('names the last cue, and says when what is on should be over, to those who run it alone', async () => {
    const { slug, say, token, agenda } = await aShow();
    await say('startShow', 0);
    await say('holdItem', 1);
    await say('resumeItem', 2);
    await say('shiftShow', 3, { minutes: 5 });
    const told = async (asker?: string) => {
      const { data } = await server.graphql<{ event: { forums: { show: object }[] } }>(
        `query ($slug: String!) { event(slug: $slug) { forums { show {
          mayRun dueAt asOf lastCue { kind by minutes at item { title { zh } } }
          items { startedAt } } } } }`,
        { slug },
        asker,
      );
      return data.event.forums[0]!.show as {
        dueAt: string | null;
        asOf: string;
        items: { startedAt: string | null }[];
      };
    };

    const exact = await told(token);

    expect(exact).toMatchObject({
      mayRun: true,
      lastCue: { kind: 'shift', by: expect.any(String), minutes: 5, item: null },
    });
    const [begun] = exact.items;
    const length = agenda[0]!.during!.end.getTime() - agenda[0]!.during!.start.getTime();
    const left = Date.parse(exact.dueAt!) - Date.parse(begun!.startedAt!) - length;
    // What it was held is time of its own.
    expect(Math.floor(left / 60_000)).toBe(5);
    expect(Math.abs(Date.parse(exact.asOf) - Date.now())).toBeLessThan(60_000);
    expect(await told()).toMatchObject({ mayRun: false, dueAt: null, lastCue: null });
  });

  it('tells another lead no more than the public, and lets leads run their own forum', async () => {
    const { eventId, forum, say, read } = await aShow();
    await say('startShow', 0);
    const own = await aHolder(database, Role.forum_lead, eventId, forum.id);
    const other = await aHolder(database, Role.forum_lead, eventId, randomUUID());

    expect((await read(await aTokenOf(database, own))).lateMinutes).toBe(12);
    expect((await read(await aTokenOf(database, other))).lateMinutes).toBe(10);
  });

  it('stops a delay at an item that an organiser fixed', async () => {
    const { agenda, release, say } = await aShow();
    const { id, version } = agenda[2]!;
    await server.get(AgendaService).save(theHouse, { id, version, fixed: true });
    await release();

    const { items } = (await say('startShow', 0)) as Told;

    expect(items.map(({ item }) => item.fixed)).toEqual([false, false, true]);
    expect(items.map(({ overrunMinutes }) => overrunMinutes)).toEqual([0, 12, 0]);
    expect(items[2]!.forecast!.start).toBe(agenda[2]!.during!.start.toISOString());
  });

  it('lets one of two consoles win, and tells the other that it is out of date', async () => {
    const { forum, say, read } = await aShow();
    await say('startShow', 0);

    const held = { forumId: forum.id, number: 2, kind: ShowCueKind.hold };
    const second = await database.transaction(async (tx) => {
      await tx.insert(ShowCue, held);
      const answer = say('nextItem', 1);
      await untilBlocked(database);
      return { answer };
    });

    expect(await second.answer).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await read()).toMatchObject({ version: 2, status: 'held' });
    expect(await say('nextItem', 1)).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await say('nextItem', 9)).toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('refuses what does not fit how it stands', async () => {
    const { agenda, say, read } = await aShow();
    const wrong = (status: string) => ({ code: 'WRONG_STATUS', details: { status } });
    const refusing = (rule: string) => ({
      code: 'BAD_USER_INPUT',
      details: { path: 'input.itemId', rule },
    });

    expect(await say('nextItem', 0)).toMatchObject(wrong('waiting'));
    expect(await say('skipItem', 0)).toMatchObject(wrong('waiting'));
    expect(await say('skipItem', 0, { itemId: agenda[1]!.id })).toMatchObject({ version: 1 });
    await say('startShow', 1);
    expect(await say('startShow', 2)).toMatchObject(wrong('running'));
    expect(await say('resumeItem', 2)).toMatchObject(wrong('running'));
    expect(await say('shiftShow', 2, { minutes: 61 })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await say('skipItem', 2, { skipped: null })).toMatchObject({
      details: { path: 'input.skipped', rule: 'is_boolean' },
    });
    expect(await say('skipItem', 2, { itemId: randomUUID() })).toMatchObject(
      refusing('item_to_come'),
    );
    expect(await say('skipItem', 2, { itemId: agenda[0]!.id, skipped: false })).toMatchObject(
      refusing('skipped_item'),
    );
    expect((await read()).nextItem?.title.zh).toBe('丙');
    expect(await say('skipItem', 2, { itemId: agenda[1]!.id, skipped: false })).toMatchObject({
      version: 3,
      nextItem: { title: { zh: '乙' } },
    });
  });

  it('has nothing to start while the forum is in no release', async () => {
    const { say, eventId, slug, token } = await aShow([]);
    const unreleased = await aForum(database, { eventId });

    const { data } = await server.graphql<{ event: { forum: { show: unknown } } }>(
      `query ($slug: String!, $forum: String!) {
        event(slug: $slug, programme: draft) { forum(slug: $forum) { show { status } } }
      }`,
      { slug, forum: unreleased.slug },
      token,
    );

    expect(data.event.forum.show).toBeNull();
    expect(await say('startShow', 0)).toMatchObject({ code: 'NOTHING_TO_RUN' });
  });

  it('runs through items of which only the day is known', async () => {
    const { id: eventId } = await anEvent(database);
    const { id: forumId } = await aForum(database, { eventId, heldOn: '2027-04-08' });
    await anAgendaItem(database, { forumId });
    await server.get(ReleasesService).release(theHouse, { eventId });
    const token = await aTokenOf(database, await aHolder(database, Role.organiser, eventId));

    const { data } = await server.graphql<{ startShow: Told }>(
      `mutation ($input: ShowCommandInput!) { startShow(input: $input) { ${selection} } }`,
      { input: { forumId, version: 0 } },
      token,
    );

    expect(data.startShow).toMatchObject({ status: 'running', lateMinutes: null });
    expect(data.startShow.items).toMatchObject([{ state: 'on', forecast: null }]);
  });

  it('goes by the last release: what was cancelled meanwhile is on until the next is', async () => {
    const { agenda, release, say, read } = await aShow();
    await say('startShow', 0);
    const { id, version } = agenda[0]!;

    await server.get(AgendaService).remove(theHouse, id, version);
    expect((await read()).currentItem?.title.zh).toBe('甲');
    await release();
    expect(await read()).toMatchObject({ status: 'running', currentItem: null, lateMinutes: null });
    expect(await say('skipItem', 1)).toMatchObject({ currentItem: { title: { zh: '乙' } } });
  });

  it('reads the shows of many forums with as many statements as of one', async () => {
    const { eventId, slug, say, token } = await aShow();
    await say('startShow', 0);
    const reading = () =>
      countStatements(database, () =>
        server.graphql(
          'query ($slug: String!) { event(slug: $slug) { forums { show { lateMinutes } } } }',
          { slug },
          token,
        ),
      );
    await reading();
    const ofOne = await reading();
    for (let time = 0; time < 3; time += 1) {
      const { id: roomId } = await aRoom(database, { eventId });
      await aForum(database, { eventId, roomId, during: inMinutes(0, 60) });
    }
    await server.get(ReleasesService).release(theHouse, { eventId });
    await reading();

    expect(await reading()).toBe(ofOne);
  });

  it('writes down who said what, by the clock of the database', async () => {
    const { forum, manager, say } = await aShow();
    await say('startShow', 0);
    await say('shiftShow', 1, { minutes: 1 });

    const cues = await database.manager.find(ShowCue, {
      where: { forumId: forum.id },
      order: { number: 'ASC' },
    });
    const audited = await database.manager.find(AuditEntry, {
      where: { subjectId: forum.id },
      order: { id: 'ASC' },
    });

    expect(cues).toMatchObject([
      { number: 1, kind: 'start', accountId: manager.accountId, minutes: null },
      { number: 2, kind: 'shift', accountId: manager.accountId, minutes: 1 },
    ]);
    expect(audited.map(({ action }) => action)).toEqual(['show.start', 'show.shift']);
  });

  it('is announced to the screens of every process, over server-sent events', async () => {
    const { eventId, say } = await aShow();
    const second = await aServer({ databaseUrl: server.urls.url });
    await second.app.listen(0, '127.0.0.1');
    const { port } = second.app.getHttpServer().address() as AddressInfo;
    const hangUp = new AbortController();
    const stream = await fetch(`http://127.0.0.1:${port}/live?event=${eventId}`, {
      signal: hangUp.signal,
    });
    let text = '';
    const reading = (async () => {
      for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
        text += Buffer.from(chunk).toString();
      }
    })().catch(() => undefined);

    await say('nextItem', 0);
    await say('startShow', 0);

    await eventually(() => expect(text).toContain('data: {"topic":"show"}'));
    expect(text.match(/"show"/g)).toHaveLength(1);
    hangUp.abort();
    await reading;
    await second.close();
  });

  describe('in the database', () => {
    const cue = async (given: Partial<ShowCue>) => {
      const { id: eventId } = await anEvent(database);
      const { id: forumId } = await aForum(database, { eventId });
      const complete = { forumId, number: 1, kind: ShowCueKind.hold, ...given };
      return refusedBy(database.manager.insert(ShowCue, complete));
    };

    it.each<[string, Partial<ShowCue>]>([
      ['show_cues_forum_id_fkey', { forumId: randomUUID() }],
      ['show_cues_account_id_fkey', { accountId: randomUUID() }],
      ['show_cues_number', { number: 0 }],
      ['show_cues_kind', { kind: 'dance' } as object],
      ['show_cues_item', { kind: ShowCueKind.start }],
      ['show_cues_item', { itemId: randomUUID() }],
      ['show_cues_skipped', { kind: ShowCueKind.skip }],
      ['show_cues_skipped', { skippedId: randomUUID() }],
      ['show_cues_shifted', { kind: ShowCueKind.shift }],
      ['show_cues_shifted', { minutes: 1 }],
      ['show_cues_minutes', { kind: ShowCueKind.shift, minutes: 61 }],
    ])('%s refuses %j', async (constraint, given) => {
      expect(await cue({})).toBeNull();
      expect(await cue(given)).toBe(constraint);
    });

    it.each(['UPDATE show_cues SET minutes = 1', 'DELETE FROM show_cues', 'TRUNCATE show_cues'])(
      '%s is not for the application',
      async (statement) => {
        await expect(database.query(statement)).rejects.toThrow('permission denied');
      },
    );
  });
});
