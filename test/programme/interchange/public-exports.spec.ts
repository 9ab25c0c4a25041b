import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Role } from '../../../src/access/permission.js';
import { Event, EventStatus } from '../../../src/events/event.entity.js';
import { AgendaItem } from '../../../src/forums/agenda-item.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { exportFormats } from '../../../src/programme/interchange/formats.js';
import { ImportService } from '../../../src/programme/interchange/import.service.js';
import { PublicExportsService } from '../../../src/programme/interchange/public-exports.service.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { Speaker } from '../../../src/speakers/speaker.entity.js';
import { aHolder, visitor } from '../../support/access.factories.js';
import { countStatements } from '../../support/count-statements.js';
import { anEvent } from '../../support/events.factories.js';
import { aCoscupFile, aCoscupSession, fileOf } from '../../support/interchange.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aTokenOf } from '../../support/sessions.factories.js';

describe('the addresses of a programme', () => {
  let server: TestServer;
  let count = 0;
  let slug: string;
  let event: Event;
  beforeAll(async () => {
    server = await aServer({ publicUrl: 'https://dais.example.org' });
  });
  afterAll(() => server.close());

  beforeEach(async () => {
    slug = `public-${(count += 1)}`;
    const file = aCoscupFile([
      aCoscupSession(),
      aCoscupSession({
        id: 'S2',
        type: 'T2',
        room: 'R2',
        speakers: ['P2'],
        zh: { title: '开源' },
        en: { title: 'Open' },
      }),
    ]);
    await server
      .get(ImportService)
      .import(theHouse, { slug }, fileOf(file), { timeZone: 'Asia/Shanghai' });
    await server.database.manager.update(Event, { slug }, { status: EventStatus.published });
    event = await server.database.manager.findOneByOrFail(Event, { slug });
  });

  const release = () => server.get(ReleasesService).release(theHouse, { eventId: event.id });
  const get = (path: string, headers: Record<string, string> = {}) =>
    server.app.inject({ method: 'GET', url: `/events/${slug}/${path}`, headers });

  it('answer everybody with the last release, each in its media type', async () => {
    await release();

    for (const { file, mediaType } of Object.values(exportFormats)) {
      const { statusCode, headers } = await get(file);
      expect([file, statusCode, headers['content-type']]).toEqual([file, 200, mediaType]);
      expect(headers).toMatchObject({
        'cache-control': 'public, no-cache',
        'access-control-allow-origin': '*',
        etag: expect.stringMatching(/^"[\w-]{27}"$/),
      });
    }
  });

  it('give the draft to whoever may see it, and an earlier release to everybody, kept by nobody', async () => {
    await release();
    await server.database.manager.update(
      AgendaItem,
      { eventId: event.id },
      { title: { zh: '改了', en: null, enStatus: null } },
    );
    await release();
    await server.database.manager.update(
      AgendaItem,
      { eventId: event.id },
      { title: { zh: '再改', en: null, enStatus: null } },
    );
    const lead = await aHolder(server.database, Role.forum_lead, event.id);
    const door = await aHolder(server.database, Role.door, event.id);
    const as = async (holder: typeof lead) => ({
      authorization: `Bearer ${await aTokenOf(server.database, holder)}`,
    });

    const draft = await get('programme.csv?programme=draft', await as(lead));

    expect(draft.body).toContain('再改');
    expect(draft.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="${slug}-programme.csv"`,
    });
    expect((await get('programme.csv?release=1')).body).toContain('光子芯片');
    expect((await get('programme.csv')).body).toContain('改了');
    const statuses = [
      await get('programme.csv?programme=draft'),
      await get('programme.csv?programme=draft', await as(door)),
      await get('programme.csv?release=9'),
      await get('programme.csv?release=one'),
      await get('programme.csv?programme=other'),
    ].map(({ statusCode }) => statusCode);
    expect(statuses).toEqual([401, 403, 404, 400, 400]);
  });

  it('answer 304 to whoever has it already, and anew after the next release', async () => {
    await release();
    const { headers } = await get('schedule.json');
    const etag = String(headers.etag);

    expect((await get('schedule.json', { 'if-none-match': `"other", W/${etag}` })).statusCode).toBe(
      304,
    );
    expect((await get('schedule.json', { 'if-none-match': etag })).body).toBe('');
    expect((await get('schedule.json', { 'if-none-match': '"other"' })).statusCode).toBe(200);
    await server.database.manager.update(
      AgendaItem,
      { eventId: event.id },
      { title: { zh: '改了', en: null, enStatus: null } },
    );
    expect((await get('schedule.json', { 'if-none-match': etag })).statusCode).toBe(304);
    await release();
    const after = await get('schedule.json', { 'if-none-match': etag });
    expect([after.statusCode, after.body.includes('改了')]).toEqual([200, true]);
  });

  it('tell what was imported as it was released, whatever is imported later', async () => {
    await release();
    const files = Object.values(exportFormats).map(({ file }) => file);
    const told = async (query = '') =>
      Promise.all(
        files.map(async (file) => {
          const { rawPayload, headers } = await get(`${file}${query}`);
          const body = rawPayload.toString('base64');
          return { file, body, etag: headers.etag };
        }),
      );
    const [before, first] = [await told(), await told('?release=1')];
    const changed = aCoscupFile(
      [
        aCoscupSession({
          id: 'S2',
          type: 'T2',
          room: 'R2',
          speakers: ['P2'],
          zh: { title: '开源', description: '后来的介绍' },
          en: { title: 'Open' },
        }),
      ],
      {
        speakers: [{ id: 'P2', zh: { name: '王芳', bio: '后来的简介' }, en: { name: '王芳' } }],
      },
    );
    await server
      .get(ImportService)
      .import(theHouse, { slug }, fileOf(changed), { timeZone: 'Asia/Shanghai' });

    expect(await told()).toEqual(before);
    expect(await told('?release=1')).toEqual(first);
    // A workbook does not say when it was written either: 1980 is nothing to a zip.
    expect((await get('programme.xlsx')).rawPayload.readUInt32LE(10)).toBe(0x00210000);
    const { difference } = await server.get(ReleasesService).preview(theHouse, event.id);
    expect(difference.programme.map(({ title, fields }) => [title.zh, ...fields])).toEqual([
      ['开源', 'description', 'biographies'],
    ]);
    expect(difference.speakers.map(({ name, changes }) => [name, changes[0]?.fields])).toEqual([
      ['王芳', ['description', 'biographies']],
    ]);

    await release();
    expect(await told('?release=1')).toEqual(first);
    const json = (await get('session.json')).body;
    expect([json.includes('后来的介绍'), json.includes('后来的简介')]).toEqual([true, true]);
    expect((await get('schedule.json')).headers.etag).not.toBe(before[1]?.etag);
  });

  it('are read as well from a release that is older than what imports told', async () => {
    await release();
    const { manager } = server.database;
    const [{ document } = { document: '' }] = await manager.query<{ document: string }[]>(
      'SELECT document::text FROM releases WHERE event_id = $1',
      [event.id],
    );
    const { elsewhere, ...older } = JSON.parse(document, (key, value: unknown) =>
      key === 'details' ? undefined : value,
    ) as { elsewhere: object };
    await manager.query(
      `INSERT INTO releases (event_id, number, document, difference, warnings)
       VALUES ($1, 2, $2, '{"programme": [], "speakers": []}', '[]')`,
      [event.id, JSON.stringify(older)],
    );

    for (const { file } of Object.values(exportFormats)) {
      expect([file, (await get(file)).statusCode]).toEqual([file, 200]);
    }
    expect(Object.keys(elsewhere)).toHaveLength(8);
    const { difference } = await server.get(ReleasesService).preview(theHouse, event.id);
    expect(difference.programme.map(({ fields }) => fields)).toEqual([['biographies']]);
  });

  it('say something else as soon as the event is called something else', async () => {
    await release();
    await get('schedule.json');
    await server.database.manager.update(
      Event,
      { id: event.id },
      { title: { zh: '新名', en: null, enStatus: null }, version: event.version + 1 },
    );

    expect((await get('schedule.json')).body).toContain('新名');
  });

  it('are not there while nothing is released, and to strangers while the event is not published', async () => {
    expect((await get('schedule.xml')).statusCode).toBe(404);
    await release();
    await server.database.manager.update(Event, { id: event.id }, { status: EventStatus.draft });
    const organiser = await aHolder(server.database, Role.organiser, event.id);
    const authorization = `Bearer ${await aTokenOf(server.database, organiser)}`;

    const stranger = await get('schedule.xml');
    const insider = await get('schedule.xml', { authorization });

    expect([stranger.statusCode, stranger.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
    expect(insider.statusCode).toBe(200);
    expect(insider.headers['cache-control']).toBe('private, no-cache');
    expect(insider.headers).not.toHaveProperty('access-control-allow-origin');
    expect(
      (await server.app.inject({ url: '/events/no-such-event/schedule.xml' })).statusCode,
    ).toBe(404);
  });

  it('are written once for all who read them', async () => {
    await release();
    const exports = server.get(PublicExportsService);
    const read = () => exports.whole(visitor, slug, 'schedule.xml');

    const first = await countStatements(server.database, read);
    const second = await countStatements(server.database, read);

    expect([first, second]).toEqual([3, 2]);
    expect((await read()).body).toBe((await read()).body);
  });

  it('hold calendars of a forum, of a person, and of what somebody picked', async () => {
    await release();
    const { manager } = server.database;
    const { personId } = (
      await manager.find(Speaker, { where: { eventId: event.id }, order: { id: 'ASC' } })
    )[0]!;
    const items = await manager.find(AgendaItem, {
      where: { eventId: event.id },
      order: { position: 'ASC' },
    });
    const summaries = async (path: string) =>
      [...(await get(path)).body.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, summary]) => summary);

    expect(await summaries('programme.ics')).toEqual(['光子芯片', '开源']);
    expect(await summaries('forums/photonics-forum/programme.ics')).toEqual(['光子芯片']);
    expect(await summaries(`people/${personId}/programme.ics`)).toEqual(['光子芯片']);
    expect(await summaries(`programme.ics?items=${items[1]?.id}`)).toEqual(['开源']);
    expect(await summaries('programme.ics?items=')).toEqual([]);
    expect((await get('programme.ics?items=1;2')).statusCode).toBe(400);
    expect((await get('forums/no-such-forum/programme.ics')).statusCode).toBe(404);
    expect((await get(`people/${event.id}/programme.ics`)).statusCode).toBe(404);
  });

  it('take a programme in from those who may change it, and first only try it', async () => {
    const { id } = await anEvent(server.database);
    const token = await aTokenOf(
      server.database,
      await aHolder(server.database, Role.organiser, id),
    );
    const post = (
      query: string,
      payload: string,
      headers: Record<string, string> = { authorization: `Bearer ${token}` },
    ) =>
      server.app.inject({
        method: 'POST',
        url: `/events/${id}/import${query}`,
        headers: {
          'content-type': 'application/vnd.dais.programme',
          'accept-language': 'en',
          ...headers,
        },
        payload,
      });
    const large = aCoscupFile([
      aCoscupSession({ zh: { title: '大', description: '长'.repeat(100_000) } }),
    ]);

    expect((await post('?dryRun=true&dryRun=true', large)).statusCode).toBe(400);
    const tried = await post('?dryRun=true', large);
    const done = await post('', large);
    const again = await post('', large);

    expect([tried.statusCode, tried.json()]).toMatchObject([200, { sessions: 1, created: 4 }]);
    expect(done.json()).toEqual(tried.json());
    expect(again.json()).toMatchObject({
      created: 0,
      changed: 0,
      format: 'coscup',
      newEvent: false,
    });
    const odd = await post('', 'title,start,room\nA,2027-04-08 9,B\n');
    expect(odd.json<{ warnings: object[] }>().warnings[0]).toMatchObject({
      line: 2,
      field: 'start',
    });
    const bad = await post('', '<schedule>');
    expect([bad.statusCode, bad.json()]).toMatchObject([
      422,
      {
        errors: [
          {
            extensions: {
              code: 'IMPORT_REFUSED',
              details: { errors: [{ line: 1, problem: 'not_well_formed' }] },
            },
          },
        ],
      },
    ]);
    expect((await post('?timeZone=Mars', large)).statusCode).toBe(400);
    expect((await post('', large, {})).statusCode).toBe(401);
    expect(
      (await post('', large, { authorization: `Bearer ${token}`, 'content-type': 'text/csv' }))
        .statusCode,
    ).toBe(415);
  });
});
