import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { ReleasedService } from '../../../src/events/releases/released.service.js';
import { countStatements } from '../../support/count-statements.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { anEvent } from '../../support/events.factories.js';
import { aRelease } from '../../support/releases.factories.js';

describe('ReleasedService', () => {
  let test: TestDatabase;
  let database: DataSource;
  let released: ReleasedService;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    released = new ReleasedService(database);
  });
  afterAll(() => test.close());

  /** A document of one forum with one item, at which one speaker appears. */
  function aDocument() {
    const [item, speaker] = [{ id: randomUUID() }, { id: randomUUID() }];
    const forum = { id: randomUUID(), slug: 'photonics', agenda: [item] };
    return { forum, item, speaker, document: { forums: [forum], speakers: [speaker] } };
  }

  it('knows nothing of an event that was never released', async () => {
    const { id: eventId } = await anEvent(database);
    const request = {};

    expect(await released.current(request, eventId)).toBeNull();
    expect(await released.forumsOf(request, eventId)).toEqual([]);
    expect(await released.speakersOf(request, eventId)).toEqual([]);
    expect(await released.forum(request, eventId, randomUUID())).toBeNull();
    expect(await released.agendaItem(request, eventId, randomUUID())).toBeNull();
  });

  it('gives what the last release holds', async () => {
    const { forum, item, speaker, document } = aDocument();
    const { eventId } = await aRelease(database, { number: 1 });
    await aRelease(database, { eventId, number: 2, document });
    const request = {};

    expect(await released.current(request, eventId)).toMatchObject({ number: 2 });
    expect(await released.forumsOf(request, eventId)).toEqual([forum]);
    expect(await released.speakersOf(request, eventId)).toEqual([speaker]);
    expect(await released.forum(request, eventId, forum.id)).toEqual(forum);
    expect(await released.agendaItem(request, eventId, item.id)).toEqual(item);
  });

  it('does not give what only a release before held', async () => {
    const { forum, item, document } = aDocument();
    const { eventId } = await aRelease(database, { number: 1, document });
    await aRelease(database, { eventId, number: 2 });

    expect(await released.forum({}, eventId, forum.id)).toBeNull();
    expect(await released.agendaItem({}, eventId, item.id)).toBeNull();
  });

  it('does not give what another event released', async () => {
    const { forum, document } = aDocument();
    await aRelease(database, { document });
    const { eventId } = await aRelease(database);

    expect(await released.forum({}, eventId, forum.id)).toBeNull();
  });

  it('sees a release that another process made meanwhile', async () => {
    const { forum, document } = aDocument();
    const { eventId } = await aRelease(database, { number: 1 });
    await released.forumsOf({}, eventId);

    await aRelease(database, { eventId, number: 2, document });

    expect(await released.forumsOf({}, eventId)).toEqual([forum]);
  });

  it('stays with one release while one request is answered', async () => {
    const { document } = aDocument();
    const { eventId } = await aRelease(database, { number: 1 });
    const request = {};
    await released.forumsOf(request, eventId);

    await aRelease(database, { eventId, number: 2, document });

    expect(await released.forumsOf(request, eventId)).toEqual([]);
  });

  it('reads a document once, and asks once in a request which is the last', async () => {
    const { forum, item, document } = aDocument();
    const { eventId } = await aRelease(database, { document });

    const first = await countStatements(database, () => released.forumsOf({}, eventId));
    const request = {};
    const later = await countStatements(database, async () => {
      await released.forumsOf(request, eventId);
      await released.forum(request, eventId, forum.id);
      await released.agendaItem(request, eventId, item.id);
      await released.current(request, eventId);
    });

    expect([first, later]).toEqual([2, 1]);
  });

  it('reads a document once for all who ask at the same moment', async () => {
    const { document } = aDocument();
    const { eventId } = await aRelease(database, { document });

    const statements = await countStatements(database, () =>
      Promise.all([1, 2, 3, 4].map(() => released.forumsOf({}, eventId))),
    );

    expect(statements).toBe(4 + 1);
  });

  it('asks once for the releases of many events', async () => {
    const releases = await Promise.all([1, 2, 3].map(() => aRelease(database)));
    const request = {};

    const statements = await countStatements(database, () =>
      Promise.all(releases.map(({ eventId }) => released.current(request, eventId))),
    );

    expect(statements).toBe(1);
  });

  it('gives objects that nobody can change', async () => {
    const { item, document } = aDocument();
    const { eventId } = await aRelease(database, { document });

    const given = await released.agendaItem({}, eventId, item.id);

    expect(() => Object.assign(given!, { title: 'another' })).toThrow(TypeError);
    expect(await released.agendaItem({}, eventId, item.id)).toEqual(item);
  });

  it('keeps at hand the programmes asked for last, and reads the others anew', async () => {
    const { eventId: unused } = await aRelease(database);
    const { eventId: used } = await aRelease(database);
    await released.forumsOf({}, unused);
    await released.forumsOf({}, used);
    for (let n = 0; n < 31; n += 1) {
      await released.forumsOf({}, (await aRelease(database)).eventId);
      await released.forumsOf({}, used);
    }

    const again = await countStatements(database, async () => {
      await released.forumsOf({}, used);
      await released.forumsOf({}, unused);
    });

    expect(again).toBe(1 + 2);
  });

  it('reads a document again after it could not', async () => {
    const { forum, document } = aDocument();
    const { eventId } = await aRelease(database, { document });
    const another = new ReleasedService(database);
    await test.owner.query(`
      REVOKE SELECT ON releases FROM dais_app;
      GRANT SELECT (id, event_id, number, note_zh, note_en, note_en_status, released_by, released_at)
        ON releases TO dais_app`);
    await expect(another.forumsOf({}, eventId)).rejects.toThrow('permission denied');

    await test.owner.query('GRANT SELECT ON releases TO dais_app');

    expect(await another.forumsOf({}, eventId)).toEqual([forum]);
  });
});
