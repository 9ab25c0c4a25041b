import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { MailsService } from '../../../src/access/mails.service.js';
import { Role } from '../../../src/access/permission.js';
import type { Release } from '../../../src/events/releases/release.entity.js';
import { AgendaService } from '../../../src/forums/agenda.service.js';
import { Environment } from '../../../src/kernel/config/environment.js';
import { NotFound, VersionConflict, WrongStatus } from '../../../src/kernel/errors/refusals.js';
import { Mailer } from '../../../src/kernel/mail/mailer.js';
import type { Mail } from '../../../src/kernel/mail/outbox.entity.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { namedThings } from '../../../src/programme/log/named-things.query.js';
import { messageToken } from '../../../src/programme/releases/messages/message-token.js';
import { AcknowledgementsService } from '../../../src/programme/releases/messages/acknowledgements.service.js';
import { ReleaseMessage } from '../../../src/programme/releases/messages/release-message.entity.js';
import { ReleaseMessagesService } from '../../../src/programme/releases/messages/release-messages.service.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { AppearanceRole } from '../../../src/speakers/appearance.entity.js';
import { AppearancesService } from '../../../src/speakers/appearances.service.js';
import { SpeakersService } from '../../../src/speakers/speakers.service.js';
import { aHolder, type SignedIn } from '../../support/access.factories.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, anAgendaItem } from '../../support/forums.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';

describe('messages of a release', () => {
  let server: TestServer;
  let database: DataSource;
  let messages: ReleaseMessagesService;
  let organiser: SignedIn;
  let eventId: string;
  let forumId: string;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    messages = server.get(ReleaseMessagesService);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    eventId = (await anEvent(database, { title: bilingual({ zh: '大会', en: 'Conference' }) })).id;
    organiser = await aHolder(database, Role.organiser, eventId);
    const { id: roomId } = await aRoom(database, { eventId });
    forumId = (await aForum(database, { eventId, roomId, during: hours(9, 12) })).id;
  });

  const release = () =>
    server.get(ReleasesService).release(organiser, { eventId, note: { zh: '请准时到场。' } });
  const tokenIn = ({ body }: Mail) => /ACK1\.[\w.-]+/.exec(body ?? '')?.[0] ?? '';
  const theMessage = async ({ id }: Release): Promise<ReleaseMessage> => {
    const [message, ...more] = await messages.list(organiser, id);
    expect(more).toEqual([]);
    return message!;
  };

  /** An item with a speaker who comes. */
  async function anItemOf(name: string, start: number) {
    const item = await anAgendaItem(database, {
      ...{ forumId, during: hours(start, start + 1), title: bilingual({ zh: '芯片' }) },
    });
    const speakers = server.get(SpeakersService);
    const { id: personId } = await aPerson(database, { name });
    const { id: speakerId } = await speakers.invite(organiser, { eventId, personId });
    await speakers.confirm(organiser, speakerId);
    await server.get(AppearancesService).place(organiser, {
      ...{ agendaItemId: item.id, speakerId, role: AppearanceRole.speaker },
    });
    return item;
  }

  it('are drafted for each speaker whom it concerns, in the languages of the event', async () => {
    const item = await anItemOf('林晓', 9);
    await anItemOf('Ada', 10);
    await release();
    const moved = { id: item.id, version: 1, during: hours(11, 12) };
    await server.get(AgendaService).move(organiser, moved);

    const message = await theMessage(await release());

    expect(message).toMatchObject({ acknowledgedAt: null, person: { name: '林晓' } });
    const { body, ...mail } = message.mail;
    expect(mail).toMatchObject({
      ...{ kind: 'release_changes', status: 'draft', recipient: null, locale: 'zh' },
      subject: '您的日程有变化：大会',
    });
    expect(body?.split('\n———\n')[0]).toBe(
      [
        '林晓，您好！',
        '',
        '“大会”的日程有更新，与您有关的是：',
        '',
        '- 调整：《芯片》（示例论坛），由4月8日 09:00–10:00 主会场改为4月8日 11:00–12:00 主会场',
        '',
        '请准时到场。',
        '',
        '请点击以下链接，确认您已知悉：',
        `http://localhost:3000/acknowledge/${tokenIn(message.mail)}`,
        '',
      ].join('\n'),
    );
    expect(body).toContain('Moved: “芯片” (示例论坛), from 8 April, 09:00–10:00, 主会场 to');
  });

  it('go out once an organiser gave an address and sends them, as they were edited', async () => {
    await anItemOf('林晓', 9);
    const first = await release();
    const { mail } = await theMessage(first);
    const edited = { recipient: 'lin@nobody.test', body: '请查收。' };

    const [unsent] = await messages.send(organiser, first.id);
    await server.get(MailsService).edit(organiser, { id: mail.id, version: 1, ...edited });
    const [queued] = await messages.send(organiser, first.id);
    await server.get(Mailer).deliver();

    expect(unsent?.mail).toMatchObject({ status: 'draft' });
    expect(queued?.mail).toMatchObject({ status: 'queued', version: 2, ...edited });
    expect(await theMessage(first)).toMatchObject({ mail: { status: 'stored', ...edited } });
  });

  it('are called in the log by whom they go to', async () => {
    await anItemOf('林晓', 9);
    const { mail } = await theMessage(await release());
    const named = { eventId: mail.eventId ?? '', id: mail.id };
    const elsewhere = { eventId: (await anEvent(database)).id, id: mail.id };

    const things = await namedThings(database.manager, [named, elsewhere]);

    expect(things).toMatchObject([{ ...named, thing: { kind: 'person', name: { zh: '林晓' } } }]);
  });

  it('go to the address that the last one went to', async () => {
    const item = await anItemOf('林晓', 9);
    const { mail } = await theMessage(await release());
    const recipient = 'lin@nobody.test';
    await server.get(MailsService).edit(organiser, { id: mail.id, version: 1, recipient });
    const moved = { id: item.id, version: 1, during: hours(11, 12) };
    await server.get(AgendaService).move(organiser, moved);

    expect(await theMessage(await release())).toMatchObject({ mail: { recipient } });
  });

  it('are edited as drafts alone, and by one at a time', async () => {
    await anItemOf('林晓', 9);
    const first = await release();
    const { mail } = await theMessage(first);
    const edit = (version: number) =>
      server.get(MailsService).edit(organiser, {
        ...{ id: mail.id, version, recipient: 'lin@nobody.test' },
      });
    await edit(1);

    await expect(edit(1)).rejects.toThrow(VersionConflict);
    await messages.send(organiser, first.id);
    await expect(edit(2)).rejects.toThrow(WrongStatus);
  });

  it('go to one person alone, and once more where sending failed', async () => {
    await anItemOf('林晓', 9);
    await anItemOf('Ada', 10);
    const { id: releaseId } = await release();
    const drafts = await messages.list(organiser, releaseId);
    for (const { mail } of drafts) {
      const edited = { id: mail.id, version: 1, recipient: `${mail.id}@nobody.test` };
      await server.get(MailsService).edit(organiser, edited);
    }
    const [first] = drafts;
    const statuses = async () =>
      (await messages.list(organiser, releaseId)).map(({ mail }) => mail.status);
    const send = () => messages.send(organiser, releaseId, [first!.personId]);

    await send();
    const sent = await statuses();
    await database.manager.update('mails', first!.mail.id, { status: 'failed', failure: '550' });
    await messages.send(organiser, releaseId);
    const all = await statuses();
    await send();
    const again = await statuses();

    expect([sent, all, again]).toEqual([
      ['queued', 'draft'],
      ['failed', 'queued'],
      ['queued', 'queued'],
    ]);
  });

  it('are drafts again when they failed and are edited', async () => {
    await anItemOf('林晓', 9);
    const first = await release();
    const { mail } = await theMessage(first);
    await database.manager.update('mails', mail.id, { status: 'failed', failure: '550' });
    const recipient = 'lin@nobody.test';

    await server.get(MailsService).edit(organiser, { id: mail.id, version: 1, recipient });

    expect(await theMessage(first)).toMatchObject({
      mail: { status: 'draft', failure: null, recipient },
    });
  });

  it('are acknowledged by their link, once and for all, and by nothing else', async () => {
    const item = await anItemOf('林晓', 9);
    const first = await release();
    const { mail, personId } = await theMessage(first);
    const token = tokenIn(mail);
    const { ticketKey } = server.app.get(Environment);
    const acknowledgements = server.get(AcknowledgementsService);

    const before = await acknowledgements.read(token);
    const read = await acknowledgements.acknowledge(token);
    const again = await acknowledgements.acknowledge(token);

    expect(before).toMatchObject({
      ...{ event: { zh: '大会' }, number: 1, latest: 1, name: '林晓', acknowledgedAt: null },
      changes: [{ change: 'added', id: item.id }],
      items: [{ id: item.id, title: { zh: '芯片' }, role: 'speaker' }],
    });
    expect(before?.items[0]?.place).toMatchObject({
      during: { start: hours(9, 10).start.toISOString(), end: hours(9, 10).end.toISOString() },
      room: { zh: '主会场' },
    });
    expect(read.acknowledgedAt).toBeInstanceOf(Date);
    expect(again).toEqual(read);
    expect(await theMessage(first)).toMatchObject({ acknowledgedAt: read.acknowledgedAt });
    const other = messageToken({ releaseId: eventId, personId }, ticketKey);
    const forged = token.replace(/^(.{20})./, (_all, kept: string) => `${kept}_`);
    for (const wrong of [other, forged, 'x']) {
      await expect(acknowledgements.acknowledge(wrong)).rejects.toThrow(NotFound);
      expect(await acknowledgements.read(wrong)).toBeNull();
    }
  });

  it.each([
    ['state', 'mails_state', 'zh', 'lost'],
    ['language', 'mails_locale', 'fr', 'draft'],
  ])('are mails in a %s that is known', async (_, constraint, locale, status) => {
    const mail = `INSERT INTO mails (kind, subject_id, locale, status) VALUES ('x', $1, $2, $3)`;

    expect(await refusedBy(database.query(mail, [eventId, locale, status]))).toBe(constraint);
  });

  it('cannot be turned into messages of somebody else by the application', async () => {
    await anItemOf('林晓', 9);
    const { id: releaseId } = await release();
    const { id: personId } = await aPerson(database);

    await expect(
      database.manager.update(ReleaseMessage, { releaseId }, { personId }),
    ).rejects.toThrow('permission denied');
    await expect(database.manager.delete(ReleaseMessage, { releaseId })).rejects.toThrow(
      'permission denied',
    );
  });
});
