import { randomUUID } from 'node:crypto';
import { mock } from 'node:test';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Environment, environmentWith } from '../../../src/kernel/config/environment.js';
import { JobsService } from '../../../src/kernel/jobs/jobs.service.js';
import { deliverMails, Mailer } from '../../../src/kernel/mail/mailer.js';
import { Mail, MailStatus } from '../../../src/kernel/mail/outbox.entity.js';
import { eventually } from '../../support/eventually.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aSilentWay } from '../../support/silent-way.js';

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

  it('gives up on a connection that has gone silent, and goes on with another', async () => {
    const way = await aSilentWay(server.urls.url);
    mock.timers.enable({ apis: ['setTimeout'] });
    const elsewhere = new JobsService(
      environmentWith(server.app.get(Environment), { databaseUrl: way.url }),
    );
    await elsewhere.onApplicationBootstrap();
    const ask = () => elsewhere.enqueue(server.database.manager, deliverMails, {});
    await ask();
    way.fallSilent();

    const unanswered = ask().catch((failure: unknown) => failure);
    await way.unheard;
    mock.timers.tick(20_000);
    const failure = await unanswered;
    mock.timers.reset();

    expect(failure).toEqual(new Error('Query read timeout'));
    await expect(ask()).resolves.toBeUndefined();
    await elsewhere.onModuleDestroy();
    way.close();
  });
});
