import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Grant } from '../../../src/access/grant.entity.js';
import { Role } from '../../../src/access/permission.js';
import { AgendaItem } from '../../../src/forums/agenda-item.entity.js';
import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { ImportRunsService } from '../../../src/programme/imports/import-runs.service.js';
import { ImportsService } from '../../../src/programme/imports/imports.service.js';
import {
  ImportStatus,
  ProgrammeImport,
} from '../../../src/programme/imports/programme-import.entity.js';
import { aHolder } from '../../support/access.factories.js';
import { untilBlocked } from '../../support/blocked.js';
import { anEvent, aRoom } from '../../support/events.factories.js';
import { aCoscupFile } from '../../support/interchange.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aTokenOf } from '../../support/sessions.factories.js';

const selection = `id status percent fileName size timeZone by format failure settledAt
  counts { sessions rooms days people links roomClashes personClashes created changed }
  errors { line field problem message { zh en } } warnings { line field problem }
  columns { title meaning isChosen examples }`;

interface Told {
  readonly id: string;
  readonly status: string;
  readonly counts: { readonly created: number; readonly changed: number } | null;
  readonly errors: readonly object[];
}

describe('an import in two steps', () => {
  let server: TestServer;
  let runs: ImportRunsService;
  beforeAll(async () => {
    server = await aServer();
    runs = server.get(ImportRunsService);
  });
  afterAll(() => server.close());

  async function anOrganiser() {
    const event = await anEvent(server.database, { timeZone: 'Asia/Shanghai' });
    const organiser = await aHolder(server.database, Role.organiser, event.id);
    return { event, organiser, token: await aTokenOf(server.database, organiser) };
  }

  async function bring(
    { event, token }: Awaited<ReturnType<typeof anOrganiser>>,
    file: string | Buffer = aCoscupFile(),
    query = 'name=plan.json',
  ) {
    const answer = await server.app.inject({
      method: 'POST',
      url: `/events/${event.id}/imports?${query}`,
      headers: {
        'content-type': 'application/vnd.dais.programme',
        authorization: `Bearer ${token}`,
      },
      payload: file,
    });
    return { status: answer.statusCode, body: answer.json<{ id: string; errors?: object[] }>() };
  }

  async function say(mutation: string, id: string, token: string) {
    const { data, errors } = await server.graphql<Record<string, Told>>(
      `mutation ($id: ID!) { ${mutation}(id: $id) { ${selection} } }`,
      { id },
      token,
    );
    return errors ? errors[0]!.extensions : data[mutation]!;
  }

  async function read({ event, token }: Awaited<ReturnType<typeof anOrganiser>>): Promise<Told[]> {
    const { data } = await server.graphql<{ programmeImports: Told[] }>(
      `query ($eventId: ID!) { programmeImports(eventId: $eventId) { ${selection} } }`,
      { eventId: event.id },
      token,
    );
    return data.programmeImports;
  }

  async function recheck(asker: Awaited<ReturnType<typeof anOrganiser>>, input: object) {
    const { data, errors } = await server.graphql<{ recheckImport: Told }>(
      `mutation ($input: RecheckImportInput!) { recheckImport(input: $input) { ${selection} } }`,
      { input },
      asker.token,
    );
    return errors ? errors[0]!.extensions : data.recheckImport;
  }

  const itemsIn = (eventId: string) => server.database.manager.countBy(AgendaItem, { eventId });

  it('tries a file out without keeping anything, then applies what it promised', async () => {
    const asker = await anOrganiser();
    const { status, body } = await bring(asker);
    expect([status, await read(asker)]).toMatchObject([
      201,
      [{ id: body.id, status: 'checking', percent: 0, fileName: 'plan.json', settledAt: null }],
    ]);

    await runs.run(body.id);

    const [checked] = await read(asker);
    expect(checked).toMatchObject({
      ...{ status: 'checked', percent: 100, format: 'coscup', by: expect.any(String) },
      counts: { sessions: 1, rooms: 1, days: 1, people: 1, links: 1, created: 4, changed: 0 },
      errors: [],
    });
    expect(await itemsIn(asker.event.id)).toBe(0);

    expect(await say('applyImport', body.id, asker.token)).toMatchObject({ status: 'applying' });
    await runs.run(body.id);

    const [applied] = await read(asker);
    expect(applied).toMatchObject({ status: 'applied', percent: 100, counts: checked!.counts });
    expect(await itemsIn(asker.event.id)).toBe(1);
    const lines = await server.database.manager.findBy(AuditEntry, {
      ...{ eventId: asker.event.id, action: 'programme.imported' },
    });
    expect(lines).toMatchObject([{ accountId: asker.organiser.accountId }]);
    expect(await fileOf(body.id)).toBeNull();
  });

  it('says line and field of what is wrong, and tries the same file again in a time zone', async () => {
    const asker = await anOrganiser();
    const csv =
      'title,start,end,room\nA,soon,2027-04-08 10:00,Hall\n,2027-04-08 09:00,2027-04-08 09:30,Hall\n';
    const { body } = await bring(asker, csv, 'name=C:%5Cfiles%5Cprogramme.csv&timeZone=');
    await runs.run(body.id);

    expect(await read(asker)).toMatchObject([
      {
        ...{ status: 'checked', fileName: 'programme.csv', timeZone: null },
        warnings: [
          { line: 2, field: 'start', problem: 'time_unreadable' },
          { line: 3, field: 'title', problem: 'untitled' },
        ],
      },
    ]);

    const anew = await recheck(asker, { id: body.id, timeZone: 'Europe/Berlin' });
    expect(anew).toMatchObject({ status: 'checking', timeZone: 'Europe/Berlin' });
    await runs.run(body.id);
    expect(await read(asker)).toMatchObject([{ status: 'checked', timeZone: 'Europe/Berlin' }]);
  });

  it('tells what the columns of a spreadsheet were taken for, and takes what somebody says they are', async () => {
    const asker = await anOrganiser();
    const csv = `活动,几点,哪里,谁讲,谁又讲,价格
光子芯片,2027-04-08 09:00-10:00,主会场,林晓,王芳,3
`;
    const { body } = await bring(asker, csv, 'name=plan.csv');
    await runs.run(body.id);
    expect(await read(asker)).toMatchObject([
      {
        ...{ status: 'refused', errors: [{ problem: 'no_title_column' }] },
        columns: [
          { title: '活动', meaning: null, isChosen: false, examples: ['光子芯片'] },
          ...['几点', '哪里', '谁讲', '谁又讲', '价格'].map((title) => ({ title, meaning: null })),
        ],
      },
    ]);

    const columns = [
      { title: '活动', meaning: 'title_zh' },
      { title: '几点', meaning: 'time' },
      { title: '哪里', meaning: 'room_zh' },
      { title: '谁讲', meaning: 'speakers' },
      { title: '谁又讲', meaning: 'speakers' },
    ];
    expect(await recheck(asker, { id: body.id, columns })).toMatchObject({ status: 'checking' });
    await runs.run(body.id);
    expect(await read(asker)).toMatchObject([
      {
        ...{ status: 'checked', counts: { sessions: 1, rooms: 1, people: 2, links: 2 } },
        columns: [
          ...columns.map((column) => ({ ...column, isChosen: true })),
          { title: '价格', meaning: null, isChosen: false },
        ],
      },
    ]);

    // Left out, they stay as they were said.
    await recheck(asker, { id: body.id, timeZone: 'Europe/Berlin' });
    await runs.run(body.id);
    await say('applyImport', body.id, asker.token);
    await runs.run(body.id);

    expect(await read(asker)).toMatchObject([{ status: 'applied', counts: { people: 2 } }]);
    expect(
      await server.database.manager.findBy(AgendaItem, { eventId: asker.event.id }),
    ).toMatchObject([{ title: { zh: '光子芯片' } }]);
  });

  it.each([
    [
      [
        { title: 'A', meaning: 'start' },
        { title: 'A', meaning: 'end' },
      ],
      '1.title',
    ],
    [
      [
        { title: 'A', meaning: 'start' },
        { title: 'B', meaning: 'start' },
      ],
      '1.meaning',
    ],
    [[{ title: '', meaning: 'start' }], '0.title'],
  ])('refuses to be told of columns %j', async (columns, path) => {
    const asker = await anOrganiser();
    const { body } = await bring(asker, 'title,A,B\nx,y,z\n');
    await runs.run(body.id);

    expect(await recheck(asker, { id: body.id, columns })).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { path: `input.columns.${path}` },
    });
    expect(await read(asker)).toMatchObject([{ status: 'checked' }]);
  });

  it('knows a grid by the rooms that are here, whatever they are called', async () => {
    const asker = await anOrganiser();
    const name = bilingual({ zh: null, en: 'Janson' });
    await aRoom(server.database, { eventId: asker.event.id, name });
    const { body } = await bring(asker, 'Time,Janson\n9:00-10:00,A\n10:00-11:00,B\n');
    await runs.run(body.id);

    expect(await read(asker)).toMatchObject([
      {
        ...{ status: 'checked', counts: { sessions: 2 } },
        columns: [{ meaning: 'time' }, { title: 'Janson', meaning: 'one_room', isChosen: false }],
      },
    ]);
  });

  it('refuses a file that lacks a column of which something is said', async () => {
    const asker = await anOrganiser();
    const { body } = await bring(asker, 'title,A\nx,y\n');
    await runs.run(body.id);
    await recheck(asker, { id: body.id, columns: [{ title: 'B', meaning: 'start' }] });
    await runs.run(body.id);

    expect(await read(asker)).toMatchObject([
      { status: 'refused', errors: [{ field: 'B', problem: 'column_unknown' }] },
    ]);
  });

  it('refuses a file of no known format, and keeps it for nobody to apply', async () => {
    const asker = await anOrganiser();
    const { body } = await bring(asker, '<html></html>');

    await runs.run(body.id);

    expect(await read(asker)).toMatchObject([
      { status: 'refused', counts: null, errors: [{ line: 1, problem: 'unknown_format' }] },
    ]);
    expect(await say('applyImport', body.id, asker.token)).toMatchObject({
      code: 'WRONG_STATUS',
      details: { status: 'refused' },
    });
  });

  it('refuses at once what is too large, empty, in no time zone, or not for the asker', async () => {
    const asker = await anOrganiser();
    const { body: own } = await bring(asker);
    const lead = await aHolder(server.database, Role.forum_lead, asker.event.id, randomUUID());
    const asLead = { ...asker, token: await aTokenOf(server.database, lead) };

    expect(await bring(asker, Buffer.alloc(20 * 1024 * 1024 + 1, 'x'))).toMatchObject({
      status: 422,
      body: { errors: [{ extensions: { details: { errors: [{ problem: 'too_large' }] } } }] },
    });
    expect((await bring(asker, '')).status).toBe(400);
    expect((await bring(asker, 'x', 'timeZone=Mars/Olympus')).status).toBe(400);
    expect((await bring(asker, 'x', 'timeZone=UTC&timeZone=UTC')).status).toBe(400);
    expect((await bring(asker, 'x', 'name=a.csv&name=b.csv')).status).toBe(400);
    expect((await bring(asLead)).status).toBe(403);
    expect((await bring({ ...asker, token: '' })).status).toBe(401);
    expect(await read(asker)).toMatchObject([{ id: own.id }]);
  });

  it('keeps nothing of an import that is cancelled while it is applied', async () => {
    const asker = await anOrganiser();
    const { body } = await bring(asker);
    await runs.run(body.id);
    await say('applyImport', body.id, asker.token);

    const running = await server.database.transaction(async (tx) => {
      // The run waits for the event, and has written nothing yet.
      await tx.query('SELECT FROM events WHERE id = $1 FOR NO KEY UPDATE', [asker.event.id]);
      const run = runs.run(body.id);
      await untilBlocked(server.database);
      expect(await say('cancelImport', body.id, asker.token)).toMatchObject({
        status: 'cancelled',
      });
      return { run };
    });
    await running.run;

    expect(await read(asker)).toMatchObject([{ status: 'cancelled' }]);
    expect(await itemsIn(asker.event.id)).toBe(0);
    expect(await fileOf(body.id)).toBeNull();
  });

  it('is applied or cancelled, never both: who comes second is refused', async () => {
    const asker = await anOrganiser();
    const { body } = await bring(asker);
    await runs.run(body.id);
    await say('applyImport', body.id, asker.token);
    await runs.run(body.id);

    await runs.run(body.id);

    const wrong = { code: 'WRONG_STATUS', details: { status: 'applied' } };
    expect(await say('cancelImport', body.id, asker.token)).toMatchObject(wrong);
    expect(await say('applyImport', body.id, asker.token)).toMatchObject(wrong);
    expect(await itemsIn(asker.event.id)).toBe(1);
  });

  it('changes nothing for somebody whose role was taken back meanwhile', async () => {
    const asker = await anOrganiser();
    const { body } = await bring(asker);
    await runs.run(body.id);
    await say('applyImport', body.id, asker.token);
    await server.database.manager.delete(Grant, { accountId: asker.organiser.accountId });

    await runs.run(body.id);

    const { id } = body;
    const stopped = await server.database.manager.findOneByOrFail(ProgrammeImport, { id });
    expect(stopped).toMatchObject({ status: ImportStatus.failed, failure: 'NOT_FOUND' });
    expect(await itemsIn(asker.event.id)).toBe(0);
  });

  it('is tried out anew as whoever says so, though who brought it has left', async () => {
    const asker = await anOrganiser();
    const { body } = await bring(asker);
    await server.database.manager.delete(Grant, { accountId: asker.organiser.accountId });
    await runs.run(body.id);
    const other = await aHolder(server.database, Role.organiser, asker.event.id);

    await server.get(ImportsService).recheck(other, body.id, { timeZone: null, columns: null });
    await runs.run(body.id);

    expect(await read({ ...asker, token: await aTokenOf(server.database, other) })).toMatchObject([
      { status: 'checked', failure: null },
    ]);
  });

  it('lets go of files that nobody came back to in a week', async () => {
    const asker = await anOrganiser();
    const [old, fresh] = [await bring(asker), await bring(asker)];
    await server.owner.query(
      `UPDATE programme_imports SET created_at = now() - interval '8 days' WHERE id = $1`,
      [old.body.id],
    );

    await server.get(ImportsService).forget();

    expect(await read(asker)).toMatchObject([
      { id: fresh.body.id, status: 'checking' },
      { status: 'cancelled' },
    ]);
    expect([await fileOf(old.body.id), await fileOf(fresh.body.id)]).toEqual([
      null,
      expect.anything(),
    ]);
  });

  async function fileOf(id: string): Promise<Buffer | null> {
    const [row] = await server.database.query<{ file: Buffer | null }[]>(
      'SELECT file FROM programme_imports WHERE id = $1',
      [id],
    );
    return row!.file;
  }

  describe('in the database', () => {
    const settled = { status: ImportStatus.checked, settledAt: new Date() };

    it.each<[string, Partial<ProgrammeImport>]>([
      ['programme_imports_event_id_fkey', { eventId: randomUUID() }],
      ['programme_imports_account_id_fkey', { accountId: randomUUID() }],
      ['programme_imports_status', { ...settled, status: 'lost' as never }],
      ['programme_imports_percent', { percent: 101 }],
      ['programme_imports_keeps_file', { file: null }],
      ['programme_imports_keeps_file', { ...settled, status: ImportStatus.applied }],
      ['programme_imports_settled', { settledAt: new Date() }],
      ['programme_imports_settled', { status: ImportStatus.checked }],
      ['programme_imports_failure', { failure: 'INTERNAL' }],
    ])('%s refuses %j', async (constraint, given) => {
      const { id: eventId } = await anEvent(server.database);
      const complete = { eventId, fileName: 'a', size: 1, file: Buffer.from('x') };
      const insert = (more: Partial<ProgrammeImport>) =>
        refusedBy(server.database.manager.insert(ProgrammeImport, { ...complete, ...more }));

      expect(await insert({})).toBeNull();
      expect(await insert(given)).toBe(constraint);
    });
  });
});
