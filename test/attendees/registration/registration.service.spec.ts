import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, In } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import { AlreadyRegistered, ForumsOverlap } from '../../../src/attendees/attendees.errors.js';
import { Attendee, AttendeeStatus } from '../../../src/attendees/registration/attendee.entity.js';
import type { Registration } from '../../../src/attendees/registration/registrant.js';
import { RegistrationService } from '../../../src/attendees/registration/registration.service.js';
import { EventStatus, OverlappingForums } from '../../../src/events/event.entity.js';
import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import { theHouse, type Viewer } from '../../../src/kernel/auth/viewer.js';
import {
  Forbidden,
  IdempotencyKeyReused,
  NotFound,
  RateLimited,
  Unauthenticated,
  WrongStatus,
} from '../../../src/kernel/errors/refusals.js';
import { IdempotencyKey } from '../../../src/kernel/idempotency/idempotency-key.entity.js';
import { Mail } from '../../../src/kernel/mail/outbox.entity.js';
import { aHolder, anAccount, visitor } from '../../support/access.factories.js';
import {
  aConference,
  aRegistration,
  type Conference,
  placesOf,
  released,
} from '../../support/attendees.factories.js';
import { countStatements } from '../../support/count-statements.js';
import { hours } from '../../support/events.factories.js';
import { aForum } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';

const key = 'a-key-of-sixteen-characters';

describe('RegistrationService', () => {
  let server: TestServer;
  let registration: RegistrationService;

  beforeAll(async () => {
    server = await aServer();
    registration = server.get(RegistrationService);
  });
  afterAll(() => server.close());

  const register = (
    conference: Conference,
    given: Partial<Registration> = {},
    viewer: Viewer = visitor,
  ) => registration.register(viewer, aRegistration(conference, given));
  const idsOf = ({ forums }: Conference) => forums.map(({ id }) => id);
  const count = (eventId: string) => server.database.manager.countBy(Attendee, { eventId });
  const mailsAbout = (subjectId: string) =>
    server.database.manager.findBy(Mail, { subjectId }).then((mails) => mails.map((m) => m.kind));

  it('registers for the event alone', async () => {
    const conference = await aConference(server.database);

    const { id } = await register(conference, { name: ' 林晓 ', organisation: '示例公司' });

    const attendee = await server.database.manager.findOneByOrFail(Attendee, { id });
    expect(attendee).toMatchObject({
      eventId: conference.event.id,
      name: '林晓',
      organisation: '示例公司',
      status: 'registered',
      locale: 'en',
      origin: 'registered',
      personId: null,
    });
    expect(await placesOf(server.database, id)).toEqual(['event seated']);
  });

  it('gives a seat in each forum with a limit, and a place without one elsewhere', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 2 }, {}] });

    const first = await register(conference, { forumIds: idsOf(conference) });
    const second = await register(conference, { forumIds: idsOf(conference) });

    expect(await placesOf(server.database, first.id)).toEqual([
      'event seated',
      'forum-1 seated 1',
      'forum-2 seated',
    ]);
    expect(await placesOf(server.database, second.id)).toEqual([
      'event seated',
      'forum-1 seated 2',
      'forum-2 seated',
    ]);
  });

  it('answers with what is in the database', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 2 }] });

    const answered = await register(conference, { forumIds: idsOf(conference) });

    const stored = await server.database.manager.findOneByOrFail(Attendee, { id: answered.id });
    expect(answered).toMatchObject({ ...stored });
  });

  it('is one statement where a seat is free, however many forums are asked for', async () => {
    const conference = await aConference(server.database, {
      capacity: 10,
      forums: [{ capacity: 2 }, { capacity: 2 }, {}],
    });
    await register(conference, { forumIds: idsOf(conference) });
    await pause(1300); // what is announced and asked for after commit has been by then

    let id = '';
    const beside = await countStatements(server.get(DataSource), async () => {
      const given = { forumIds: idsOf(conference), idempotencyKey: key };
      ({ id } = await register(conference, given));
    });

    expect(beside).toBe(0); // none but the prepared one, which TypeORM does not see
    expect(await transactionsThatWrote(server, id)).toBe(1);
  });

  it('puts a place in line where a forum is full, and that place alone', async () => {
    const conference = await aConference(server.database, {
      forums: [{ capacity: 1 }, { capacity: 5 }],
    });
    await register(conference, { forumIds: idsOf(conference) });

    const late = await register(conference, { forumIds: idsOf(conference) });

    expect(late.status).toBe(AttendeeStatus.registered);
    expect(await placesOf(server.database, late.id)).toEqual([
      'event seated',
      'forum-1 waitlisted',
      'forum-2 seated 2',
    ]);
  });

  it('lets forum places wait and hold nothing while the event itself is full', async () => {
    const conference = await aConference(server.database, {
      capacity: 1,
      forums: [{ capacity: 5 }, {}],
    });
    await register(conference);

    const late = await register(conference, { forumIds: idsOf(conference) });

    expect(late.status).toBe(AttendeeStatus.waitlisted);
    expect(await placesOf(server.database, late.id)).toEqual([
      'event waitlisted',
      'forum-1 waitlisted',
      'forum-2 waitlisted',
    ]);
    expect(await takenIn(server, conference)).toBe(1);
  });

  it('writes down who registered, and puts a letter in the outbox', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
    const viewer = await anAccount(server.database);

    const early = await register(conference, { forumIds: idsOf(conference) }, viewer);
    const late = await register(conference, { forumIds: idsOf(conference) }, viewer);

    for (const { id } of [early, late]) {
      expect(await mailsAbout(id)).toEqual(['registration_confirmed']);
      const entries = await server.database.manager.findBy(AuditEntry, { subjectId: id });
      expect(entries).toMatchObject([
        {
          action: 'attendee.registered',
          eventId: conference.event.id,
          accountId: viewer.accountId,
        },
      ]);
    }
  });

  it.each([
    ['a draft', { status: EventStatus.draft }, new NotFound('input.eventId')],
    ['an archived event', { status: EventStatus.archived }, new WrongStatus('archived')],
  ])('is closed for %s', async (_, event, refusal) => {
    const conference = await aConference(server.database, event);

    await expect(register(conference)).rejects.toEqual(refusal);
    expect(await count(conference.event.id)).toBe(0);
  });

  it('knows no event that is not there', async () => {
    const event = { id: '00000000-0000-7000-8000-000000000000' };
    const attempt = registration.register(visitor, aRegistration({ event } as Conference));

    await expect(attempt).rejects.toEqual(new NotFound('input.eventId'));
  });

  it('knows no forum that is not in the last release', async () => {
    const conference = await aConference(server.database);
    const { id: eventId } = conference.event;
    const draft = await aForum(server.database, { eventId });
    const elsewhere = await aConference(server.database);

    for (const forumId of [draft.id, elsewhere.forums[0].id]) {
      const attempt = register(conference, { forumIds: [forumId] });

      await expect(attempt).rejects.toEqual(new NotFound('input.forumIds'));
    }
    expect(await count(eventId)).toBe(0);
  });

  it('follows each new release at once', async () => {
    const conference = await aConference(server.database, { forums: [{}, {}] });
    const [first, second] = conference.forums;
    await register(conference, { forumIds: [first.id] });
    await released(server.database, [second!]);

    const gone = register(conference, { forumIds: [first.id] });
    const there = register(conference, { forumIds: [second!.id] });

    await expect(gone).rejects.toEqual(new NotFound('input.forumIds'));
    expect((await there).status).toBe('registered');
  });

  it('takes ids in capitals, and one that comes twice as one', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 3 }] });
    const [{ id }] = conference.forums;

    const attendee = await register(conference, { forumIds: [id, id.toUpperCase()] });

    expect(await placesOf(server.database, attendee.id)).toEqual([
      'event seated',
      'forum-1 seated 1',
    ]);
  });

  describe('of forums that overlap', () => {
    const forums = [{ during: hours(9, 12) }, { during: hours(11, 13) }, { during: hours(13, 14) }];

    it('is taken where the event only warns', async () => {
      const conference = await aConference(server.database, { forums });

      const attendee = await register(conference, { forumIds: idsOf(conference) });

      expect(attendee.status).toBe('registered');
    });

    it('is refused where the event says so, with the forums that do', async () => {
      const overlappingForums = OverlappingForums.refuses;
      const conference = await aConference(server.database, { forums, overlappingForums });
      const [one, other, later] = idsOf(conference);

      const refused = register(conference, { forumIds: idsOf(conference) });

      await expect(refused).rejects.toEqual(new ForumsOverlap([[one!, other!]]));
      expect(await count(conference.event.id)).toBe(0);
      expect((await register(conference, { forumIds: [one!, later!] })).status).toBe('registered');
    });
  });

  describe('with an idempotency key', () => {
    it('has its effect once, and gives the same answer', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 5 }] });
      const given = aRegistration(conference, { forumIds: idsOf(conference), idempotencyKey: key });

      const first = await registration.register(visitor, given);
      const second = await registration.register(visitor, given);

      expect(second.id).toBe(first.id);
      expect(second.ticketCode).toBe(first.ticketCode);
      expect(await count(conference.event.id)).toBe(1);
      expect(await mailsAbout(first.id)).toHaveLength(1);
      expect(await takenIn(server, conference)).toBe(1);
    });

    it('has its effect once when it is sent many times at the same moment', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 5 }] });
      const given = aRegistration(conference, { forumIds: idsOf(conference), idempotencyKey: key });

      const answers = await Promise.all(
        Array.from({ length: 8 }, () => registration.register(visitor, given)),
      );

      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
      expect(await count(conference.event.id)).toBe(1);
      expect(await takenIn(server, conference)).toBe(1);
    });

    it('has its effect once in a full forum too', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
      await register(conference, { forumIds: idsOf(conference) });
      const given = aRegistration(conference, { forumIds: idsOf(conference), idempotencyKey: key });

      const answers = await Promise.all(
        Array.from({ length: 5 }, () => registration.register(visitor, given)),
      );

      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
      expect(await count(conference.event.id)).toBe(2);
    });

    it('is refused for another body', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
      await register(conference, { idempotencyKey: key });

      const free = register(conference, { idempotencyKey: key, name: 'Lin' });
      await expect(free).rejects.toBeInstanceOf(IdempotencyKeyReused);

      await register(conference, { forumIds: idsOf(conference) });
      const full = register(conference, { idempotencyKey: key, forumIds: idsOf(conference) });
      await expect(full).rejects.toBeInstanceOf(IdempotencyKeyReused);
    });

    it('belongs to the event for visitors, and else to the account', async () => {
      const [here, there] = [
        await aConference(server.database),
        await aConference(server.database),
      ];
      const someone = await anAccount(server.database);

      const ids = [
        await register(here, { idempotencyKey: key }),
        await register(there, { idempotencyKey: key }),
        await register(here, { idempotencyKey: key }, someone),
      ].map(({ id }) => id);

      expect(new Set(ids).size).toBe(3);
      const keys = await server.database.manager.findBy(IdempotencyKey, { subjectId: In(ids) });
      expect(keys.map(({ ownerId }) => ownerId).sort()).toEqual(
        [here.event.id, there.event.id, someone.accountId].sort(),
      );
    });

    it('may be tried again after a refusal', async () => {
      const conference = await aConference(server.database, { status: EventStatus.draft });
      const given = aRegistration(conference, { idempotencyKey: key });
      await registration.register(visitor, given).catch(() => undefined);
      await server.database.query(`UPDATE events SET status = 'published' WHERE id = $1`, [
        conference.event.id,
      ]);

      expect((await registration.register(visitor, given)).status).toBe('registered');
    });
  });

  describe('of an address that is registered', () => {
    it('is refused, whatever its case, and its ticket is mailed once more', async () => {
      const conference = await aConference(server.database);
      const { id } = await register(conference, { email: 'lin@example.org' });

      const again = register(conference, { email: ' LIN@Example.org ', name: 'Somebody' });

      await expect(again).rejects.toBeInstanceOf(AlreadyRegistered);
      expect(await count(conference.event.id)).toBe(1);
      expect(await mailsAbout(id)).toEqual(['registration_confirmed', 'registration_confirmed']);
    });

    it('is refused in a full forum too, and takes no place in line', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
      const given = { email: 'lin@example.org', forumIds: idsOf(conference) };
      await register(conference, given);

      await expect(register(conference, given)).rejects.toBeInstanceOf(AlreadyRegistered);
      const [{ waiting }] = await server.database.query<[{ waiting: number }]>(
        `SELECT count(*)::integer AS waiting FROM places WHERE event_id = $1 AND status = 'waitlisted'`,
        [conference.event.id],
      );
      expect(waiting).toBe(0);
    });

    it('is one of many when several send it at the same moment', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 9 }] });
      const given = { email: 'mei@example.org', forumIds: idsOf(conference) };

      const attempts = await Promise.allSettled(
        Array.from({ length: 4 }, () => register(conference, given)),
      );

      expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await count(conference.event.id)).toBe(1);
      expect(await takenIn(server, conference)).toBe(1);
    });

    it('is mailed five times in an hour at most', async () => {
      const conference = await aConference(server.database);
      const { id } = await register(conference, { email: 'noor@example.org' });
      const again = () =>
        register(conference, { email: 'noor@example.org' }).catch((failure: unknown) => failure);

      const refusals = [];
      for (let time = 0; time < 6; time += 1) refusals.push(await again());

      expect(refusals.slice(0, 5).every((one) => one instanceof AlreadyRegistered)).toBe(true);
      expect(refusals[5]).toBeInstanceOf(RateLimited);
      expect(await mailsAbout(id)).toHaveLength(6);
    });

    it('is told to one network so often, and then that network learns nothing more', async () => {
      const conference = await aConference(server.database);
      const prying = { ...visitor, address: '203.0.113.7' };
      await server.database.query(
        `INSERT INTO attempts (key, count, started_at) VALUES ('registered already 203.0.113.7', 99, now())`,
      );
      await register(conference, { email: 'ola@example.org' });
      await register(conference, { email: 'ola@example.org' }, prying).catch(() => undefined);

      const known = register(conference, { email: 'ola@example.org' }, prying);
      const unknown = register(conference, {}, prying);

      await expect(known).rejects.toBeInstanceOf(RateLimited);
      await expect(unknown).rejects.toBeInstanceOf(RateLimited);
      expect((await register(conference)).status).toBe('registered');
    });

    it('may register again once it was cancelled', async () => {
      const conference = await aConference(server.database);
      const { id } = await register(conference, { email: 'ada@example.org' });
      await registration.cancel(theHouse, id);

      const again = await register(conference, { email: 'ada@example.org' });

      expect(again.id).not.toBe(id);
      expect(again.status).toBe('registered');
    });
  });

  describe('that is cancelled', () => {
    it('frees every seat', async () => {
      const conference = await aConference(server.database, {
        capacity: 2,
        forums: [{ capacity: 1 }, {}],
      });
      const { id } = await register(conference, { forumIds: idsOf(conference) });

      const cancelled = await registration.cancel(theHouse, id);

      expect(cancelled.status).toBe(AttendeeStatus.cancelled);
      expect(cancelled.cancelledAt).toBeInstanceOf(Date);
      expect(await placesOf(server.database, id)).toEqual([
        'event given_up',
        'forum-1 given_up',
        'forum-2 given_up',
      ]);
      expect(await takenIn(server, conference)).toBe(0);
      expect(await mailsAbout(id)).toContain('registration_cancelled');
    });

    it('cannot be cancelled once more', async () => {
      const conference = await aConference(server.database);
      const { id } = await register(conference);
      await registration.cancel(theHouse, id);

      await expect(registration.cancel(theHouse, id)).rejects.toEqual(new WrongStatus('cancelled'));
    });

    it('is cancelled by organisers alone', async () => {
      const conference = await aConference(server.database);
      const { id } = await register(conference);
      const organiser = await aHolder(server.database, Role.organiser, conference.event.id);
      const door = await aHolder(server.database, Role.door, conference.event.id);

      await expect(registration.cancel(visitor, id)).rejects.toBeInstanceOf(Unauthenticated);
      await expect(registration.cancel(door, id)).rejects.toBeInstanceOf(Forbidden);
      expect((await registration.cancel(organiser, id)).status).toBe('cancelled');
    });
  });
});

/** How many seats are taken in the whole event. */
async function takenIn({ database }: TestServer, { event }: Conference): Promise<number> {
  const [row] = await database.query<[{ taken: number }]>(
    `SELECT count(*)::integer AS taken FROM seats JOIN capacities ON capacities.id = capacity_id
     WHERE event_id = $1 AND taken`,
    [event.id],
  );
  return row.taken;
}

/** How many transactions wrote what belongs to a registration. */
async function transactionsThatWrote({ database }: TestServer, id: string): Promise<number> {
  const [row] = await database.query<[{ transactions: number }]>(
    `SELECT count(DISTINCT xmin::text)::integer AS transactions FROM (
       SELECT xmin FROM attendees WHERE id = $1
       UNION ALL SELECT xmin FROM places WHERE attendee_id = $1
       UNION ALL
       SELECT held.xmin FROM place_seats held JOIN places ON places.id = place_id WHERE attendee_id = $1
       UNION ALL
       SELECT seats.xmin FROM seats
       JOIN place_seats ON seat_id = seats.id JOIN places ON places.id = place_id WHERE attendee_id = $1
       UNION ALL SELECT xmin FROM audit_entries WHERE subject_id = $1
       UNION ALL SELECT xmin FROM mails WHERE subject_id = $1
       UNION ALL SELECT xmin FROM idempotency_keys WHERE subject_id = $1
     ) AS written`,
    [id],
  );
  return row.transactions;
}
