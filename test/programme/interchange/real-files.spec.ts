import { createReadStream } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ClashKind, everyClashIn } from '../../../src/events/calendar/clashes.js';
import { Event } from '../../../src/events/event.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { draftOf } from '../../../src/programme/clashes/draft.query.js';
import { ExportService } from '../../../src/programme/interchange/export.service.js';
import { exportFormats } from '../../../src/programme/interchange/formats.js';
import { ImportService } from '../../../src/programme/interchange/import.service.js';
import {
  faultsInJson,
  faultsInXml,
  fileOf,
  sessionsIn,
} from '../../support/interchange.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { sharedFile, withShared } from '../../support/shared-data.js';

/** As `SOURCES.md` beside the files counts them. */
const files = [
  {
    file: 'fosdem-2020.schedule.xml',
    slug: 'fosdem-2020',
    timeZone: 'Europe/Brussels',
    stands: { sessions: 872, rooms: 35, days: 2, people: 841, links: 965 },
    clashes: { roomClashes: 0, personClashes: 3 },
    minutes: 26350,
    first: '2020-02-01 08:30:00+00',
    last: '2020-02-02 17:15:00+00',
    forums: 71,
  },
  {
    file: 'coscup-2024.session.json',
    slug: 'coscup-2024',
    timeZone: null,
    stands: { sessions: 331, rooms: 28, days: 2, people: 318, links: 368 },
    clashes: { roomClashes: 0, personClashes: 0 },
    minutes: 12485,
    first: '2024-08-03 00:45:00+00',
    last: '2024-08-04 09:10:00+00',
    forums: 38,
  },
  {
    file: 'rc3-pretalx.schedule.json',
    slug: 'rc3',
    timeZone: null,
    stands: { sessions: 48, rooms: 5, days: 4, people: 56, links: 57 },
    clashes: { roomClashes: 0, personClashes: 0 },
    minutes: 2530,
    first: '2020-12-27 10:30:00+00',
    last: '2020-12-30 15:40:00+00',
    forums: 5,
  },
] as const;

withShared(describe)('a real programme', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  const take = (name: string, slug: string, timeZone: string | null) =>
    server
      .get(ImportService)
      .import(theHouse, { slug }, createReadStream(sharedFile(`schedules/${name}`)), { timeZone });

  for (const { file, slug, timeZone, stands, clashes, minutes, first, last, forums } of files) {
    it(`stands as counted once ${file} is imported, and stays when it is again`, async () => {
      const once = await take(file, slug, timeZone);
      const twice = await take(file, slug, timeZone);

      expect(once).toMatchObject({ ...stands, ...clashes, changed: 0, newEvent: true });
      expect(twice).toMatchObject({
        ...stands,
        ...clashes,
        created: 0,
        changed: 0,
        newEvent: false,
      });
      const [span] = await server.database.query<object[]>(
        `SELECT min(lower(during))::text AS first, max(upper(during))::text AS last,
           (sum(extract(epoch FROM upper(during) - lower(during))) / 60)::integer AS minutes,
           count(DISTINCT slot.parent_id)::integer AS forums
         FROM agenda_items item JOIN slots slot ON slot.id = slot_id JOIN events event ON event.id = item.event_id
         WHERE slug = $1`,
        [slug],
      );
      expect(span).toEqual({ first, last, minutes, forums });
    });

    for (const format of ['schedule.xml', 'schedule.json', 'schedule.v2.json'] as const) {
      it(`goes out as valid ${format} and comes in again as it was (${file})`, async () => {
        await take(file, slug, timeZone);
        const programme = await server.get(ExportService).programme(theHouse, slug, null);
        const copy = `${slug}-${format.replace(/[^a-z0-9]+/g, '-')}`;

        const written = exportFormats[format].write(programme);
        const result = await server
          .get(ImportService)
          .import(theHouse, { slug: copy }, fileOf(written));

        expect(await faultsIn(format, written)).toEqual([]);
        expect(result).toMatchObject({ ...stands, ...clashes });
        const before = await sessionsIn(server.database, slug);
        expect(await sessionsIn(server.database, copy)).toEqual(before);
      });
    }
  }

  it('has the clashes of FOSDEM that are its true ones', async () => {
    await take('fosdem-2020.schedule.xml', 'fosdem-2020', 'Europe/Brussels');
    const { id } = await server.database.manager.findOneByOrFail(Event, { slug: 'fosdem-2020' });
    const numbers = new Map(
      (
        await server.database.query<{ subjectId: string; number: string }[]>(
          `SELECT subject_id AS "subjectId", substr(external_id, 4) AS number FROM external_refs
           WHERE event_id = $1 AND external_id LIKE 'id:%'`,
          [id],
        )
      ).map(({ subjectId, number }) => [subjectId, number]),
    );

    const clashes = everyClashIn(await draftOf(server.database.manager, id));

    const told = clashes
      .filter(({ kind }) => kind === ClashKind.person)
      .map(({ personId, items }) =>
        [personId ?? '', ...items.map((item) => item.id)].map((one) => numbers.get(one)),
      );
    expect(told.map((one) => one.join(' ')).sort()).toEqual([
      '1641 10754 10650',
      '1641 9422 9063',
      '4953 10785 9370',
    ]);
  });
});

async function faultsIn(format: string, written: string): Promise<readonly unknown[]> {
  if (format === 'schedule.xml') return faultsInXml(written);
  return faultsInJson(format === 'schedule.json' ? 'v1' : 'v2', written);
}
