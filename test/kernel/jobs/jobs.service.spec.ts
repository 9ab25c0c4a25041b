import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { JobsService } from '../../../src/kernel/jobs/jobs.service.js';
import { deliverMails, Mailer } from '../../../src/kernel/mail/mailer.js';
import { Mail, MailStatus } from '../../../src/kernel/mail/outbox.entity.js';
import { aServer, type TestServer } from '../../support/server.js';
import { eventually } from '../../support/eventually.js';

describe('JobsService', () => {
  let server: TestServer;
  let jobs: JobsService;

  beforeAll(async () => {
    server = await aServer();
    jobs = server.get(JobsService);
  });
  afterAll(() => server.close());

  const queued = async () => {
    const [row] = await server.database.query<{ count: number }[]>(
      'SELECT count(*)::integer AS count FROM pgboss.job WHERE name = $1',
      [deliverMails.name],
    );
    return row?.count;
  };

  it('keeps a job exactly if the transaction that asks for it commits', async () => {
    const before = (await queued()) ?? 0;

    await server.database.transaction((tx) => jobs.enqueue(tx, deliverMails, {}));
    await server.database
      .transaction(async (tx) => {
        await jobs.enqueue(tx, deliverMails, {});
        throw new Error('no');
      })
      .catch(() => undefined);

    expect(await queued()).toBe(before + 1);
  });

  it('does the work where the process is told to work', async () => {
    const worker = await aServer({ work: { web: false, jobs: true } });
    const mailer = worker.get(Mailer);
    mailer.writes('greeting', () =>
      Promise.resolve({ recipient: 'ada@example.org', subject: 'Hello', body: 'Hello' }),
    );

    await worker.database.transaction((tx) =>
      mailer.send(tx, 'greeting', { eventId: null, subjectId: randomUUID(), locale: 'en' }),
    );

    await eventually(async () =>
      expect(await worker.database.manager.countBy(Mail, { status: MailStatus.stored })).toBe(1),
    );
    await worker.close();
  });
});
