import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer, type Server } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';
import { filter, firstValueFrom } from 'rxjs';

import { LiveService } from '../../../src/kernel/live/live.service.js';
import { Mailer } from '../../../src/kernel/mail/mailer.js';
import { Mail, MailStatus } from '../../../src/kernel/mail/outbox.entity.js';
import { aServer, type TestServer } from '../../support/server.js';

const subjectId = '01890000-0000-7000-8000-000000000001';

/** A mail server that takes everything, or nothing, and remembers what it took. */
async function aMailServer({ refuses = false } = {}): Promise<{
  server: Server;
  url: string;
  taken: string[];
}> {
  const taken: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    let text = '';
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      if (inData) {
        text += chunk.toString();
        if (!text.endsWith('\r\n.\r\n')) return;
        taken.push(text);
        [inData, text] = [false, ''];
        socket.write('250 taken\r\n');
        return;
      }
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        if (/^DATA/i.test(line)) {
          inData = true;
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write(refuses && /^MAIL/i.test(line) ? '451 not now\r\n' : '250 fine\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, taken };
}

describe('Mailer', () => {
  const open: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });

  const started = async (smtpUrl: string | null): Promise<[TestServer, Mailer]> => {
    const server = await aServer({ smtpUrl });
    open.push(() => server.close());
    const mailer = server.get(Mailer);
    mailer.writes('greeting', (_tx, _subject, locale) =>
      Promise.resolve({
        recipient: 'ada@example.org',
        subject: locale === 'zh' ? '您好' : 'Hello',
        body: '请查收。',
      }),
    );
    return [server, mailer];
  };

  const send = (server: TestServer, mailer: Mailer, eventId: string | null = null) =>
    server.database.transaction((tx) =>
      mailer.send(tx, 'greeting', { eventId, subjectId, locale: 'zh' }),
    );

  it('keeps what it would send where no mail server is set up, and tells who looks at the event', async () => {
    const [server, mailer] = await started(null);
    const eventId = randomUUID();
    const told = firstValueFrom(
      server.get(LiveService).signals.pipe(filter((signal) => signal.eventId === eventId)),
    );
    await send(server, mailer, eventId);

    await mailer.deliver();

    expect(await told).toEqual({ topic: 'mails', eventId });

    const [mail] = await server.database.manager.find(Mail);
    expect(mail).toMatchObject({
      recipient: 'ada@example.org',
      subject: '您好',
      body: '请查收。',
      status: MailStatus.stored,
    });
  });

  it('hands a mail to the mail server once, however many processes deliver at once', async () => {
    const smtp = await aMailServer();
    open.push(() => void smtp.server.close());
    const [server, mailer] = await started(smtp.url);
    for (let time = 0; time < 5; time += 1) await send(server, mailer);

    await Promise.all([mailer.deliver(), mailer.deliver(), mailer.deliver()]);

    expect(smtp.taken).toHaveLength(5);
    expect(await server.database.manager.countBy(Mail, { status: MailStatus.sent })).toBe(5);
  });

  it('sends nothing to an address that nobody can have, such as those of the demo', async () => {
    const smtp = await aMailServer();
    open.push(() => void smtp.server.close());
    const [server, mailer] = await started(smtp.url);
    mailer.writes('greeting', () =>
      Promise.resolve({ recipient: 'visitor@Demo.Test', subject: '您好', body: '请查收。' }),
    );
    await send(server, mailer);

    await mailer.deliver();

    const [mail] = await server.database.manager.find(Mail);
    expect(mail).toMatchObject({ recipient: 'visitor@Demo.Test', status: MailStatus.stored });
    expect(smtp.taken).toEqual([]);
  });

  it('tries again later when the mail server will not take it now', async () => {
    const smtp = await aMailServer({ refuses: true });
    open.push(() => void smtp.server.close());
    const [server, mailer] = await started(smtp.url);
    await send(server, mailer);

    await mailer.deliver();

    const [mail] = await server.database.manager.find(Mail);
    expect(mail).toMatchObject({ status: MailStatus.queued, attempts: 1 });
    expect(mail?.failure).toContain('451');
    expect(mail?.dueAt.getTime()).toBeGreaterThan(Date.now() + 60_000);
  });

  it('gives up after the fifth attempt, and says why', async () => {
    const smtp = await aMailServer({ refuses: true });
    open.push(() => void smtp.server.close());
    const [server, mailer] = await started(smtp.url);
    await send(server, mailer);

    for (let time = 0; time < 5; time += 1) {
      await mailer.deliver();
      await server.database.query(`UPDATE mails SET due_at = now() - interval '1 second'`);
    }

    const [mail] = await server.database.manager.find(Mail);
    expect(mail).toMatchObject({ status: MailStatus.failed, attempts: 5 });
    expect(mail?.settledAt).not.toBeNull();
  });

  it('sends those around a mail that cannot be written, once, and tries that one again later', async () => {
    const smtp = await aMailServer();
    open.push(() => void smtp.server.close());
    const [server, mailer] = await started(smtp.url);
    mailer.writes('broken', (tx) => tx.query('SELECT no_such_column'));
    await send(server, mailer);
    await server.database.transaction((tx) =>
      mailer.send(tx, 'broken', { eventId: null, subjectId, locale: 'zh' }),
    );
    await send(server, mailer);

    await mailer.deliver();
    await mailer.deliver();

    expect(smtp.taken).toHaveLength(2);
    const broken = await server.database.manager.findOneByOrFail(Mail, { kind: 'broken' });
    expect(broken).toMatchObject({ status: MailStatus.queued, attempts: 1 });
    expect(broken.dueAt.getTime()).toBeGreaterThan(Date.now() + 60_000);
  });

  it('sends nothing of a transaction that was rolled back', async () => {
    const [server, mailer] = await started(null);
    await server.database
      .transaction(async (tx) => {
        await mailer.send(tx, 'greeting', { eventId: null, subjectId, locale: 'en' });
        throw new Error('no');
      })
      .catch(() => undefined);

    await mailer.deliver();

    expect(await server.database.manager.count(Mail)).toBe(0);
  });
});
