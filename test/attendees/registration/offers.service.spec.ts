import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { OfferLapsed } from '../../../src/attendees/attendees.errors.js';
import type { Attendee } from '../../../src/attendees/registration/attendee.entity.js';
import { OffersService } from '../../../src/attendees/registration/offers.service.js';
import { Place } from '../../../src/attendees/registration/place.entity.js';
import type { Registration } from '../../../src/attendees/registration/registrant.js';
import { RegistrationService } from '../../../src/attendees/registration/registration.service.js';
import { WaitingList } from '../../../src/events/event.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { NotFound, RateLimited, WrongStatus } from '../../../src/kernel/errors/refusals.js';
import { Mail } from '../../../src/kernel/mail/outbox.entity.js';
import { visitor } from '../../support/access.factories.js';
import {
  aConference,
  aRegistration,
  type Conference,
  placesOf,
} from '../../support/attendees.factories.js';
import { aServer, type TestServer } from '../../support/server.js';

describe('OffersService', () => {
  let server: TestServer;
  let registration: RegistrationService;
  let offers: OffersService;

  beforeAll(async () => {
    server = await aServer();
    registration = server.get(RegistrationService);
    offers = server.get(OffersService);
  });
  afterAll(() => server.close());

  const register = (conference: Conference, given: Partial<Registration> = {}) => {
    const forumIds = conference.forums.map(({ id }) => id);
    return registration.register(visitor, aRegistration(conference, { forumIds, ...given }));
  };
  const cancel = ({ id }: Attendee) => registration.cancel(theHouse, id);
  const places = ({ id }: Attendee) => placesOf(server.database, id);
  const letDeadlinePass = ({ id: attendeeId }: Attendee) =>
    server.database.query(
      `UPDATE places SET offered_until = now() - interval '1 second'
       WHERE attendee_id = $1 AND status = 'offered'`,
      [attendeeId],
    );

  /** One seat, its holder, and two who wait for it. */
  const aLine = async () => {
    const conference = await aConference(server.database, {
      waitingList: WaitingList.offer,
      forums: [{ capacity: 1 }],
    });
    const holder = await register(conference);
    return {
      forumId: conference.forums[0].id,
      holder,
      first: await register(conference),
      second: await register(conference),
    };
  };

  /** One seat in the whole event, its holder, and two who wait for it. */
  const aLineForTheEvent = async () => {
    const conference = await aConference(server.database, {
      waitingList: WaitingList.offer,
      capacity: 1,
      forums: [{ capacity: 5 }],
    });
    const holder = await register(conference);
    return { holder, first: await register(conference), second: await register(conference) };
  };

  it('keeps a seat that comes free for the head of the line, for a day', async () => {
    const { holder, first, forumId } = await aLine();

    await cancel(holder);

    expect(await places(first)).toEqual(['event seated', 'forum-1 offered 1']);
    const place = await server.database.manager.findOneByOrFail(Place, {
      attendeeId: first.id,
      forumId,
    });
    const hours = (place.offeredUntil!.getTime() - Date.now()) / 3_600_000;
    expect(Math.round(hours)).toBe(24);
    const mails = await server.database.manager.findBy(Mail, { subjectId: place.id });
    expect(mails.map(({ kind }) => kind)).toEqual(['place_offered']);
  });

  it('seats who accepts, known by the code of their ticket however it is typed', async () => {
    const { holder, first, forumId } = await aLine();
    await cancel(holder);
    const typed = first.ticketCode.toLowerCase().replace(/(.{4})/g, '$1-');

    const accepted = await offers.accept(visitor, { ticketCode: typed, forumId });

    expect(accepted.id).toBe(first.id);
    expect(await places(first)).toEqual(['event seated', 'forum-1 seated 1']);
  });

  it('takes an offer back past its deadline, and passes it on', async () => {
    const { holder, first, second, forumId } = await aLine();
    await cancel(holder);
    await letDeadlinePass(first);

    const late = offers.accept(visitor, { ticketCode: first.ticketCode, forumId });
    await expect(late).rejects.toBeInstanceOf(OfferLapsed);
    await offers.lapse();

    expect(await places(first)).toEqual(['event seated', 'forum-1 given_up']);
    expect(await places(second)).toEqual(['event seated', 'forum-1 offered 1']);
  });

  it('leaves an offer alone before its deadline', async () => {
    const { holder, first } = await aLine();
    await cancel(holder);

    await offers.lapse();

    expect(await places(first)).toEqual(['event seated', 'forum-1 offered 1']);
  });

  it('lets go of an offer once, however many processes look', async () => {
    const { holder, first, second } = await aLine();
    await cancel(holder);
    await letDeadlinePass(first);

    await Promise.all([offers.lapse(), offers.lapse(), offers.lapse()]);

    expect(await places(second)).toEqual(['event seated', 'forum-1 offered 1']);
    const [row] = await server.database.query<[{ lapsed: number }]>(
      `SELECT count(*)::integer AS lapsed FROM mails JOIN places ON places.id = subject_id
       WHERE attendee_id = $1 AND kind = 'offer_lapsed'`,
      [first.id],
    );
    expect(row.lapsed).toBe(1);
  });

  it('asks for the forums when a place in the event is accepted', async () => {
    const { holder, first } = await aLineForTheEvent();
    await cancel(holder);
    expect(await places(first)).toEqual(['event offered 1', 'forum-1 waitlisted']);

    const accepted = await offers.accept(visitor, { ticketCode: first.ticketCode });

    expect(accepted.status).toBe('registered');
    expect(await places(first)).toEqual(['event seated 1', 'forum-1 seated 1']);
  });

  it('ends the registration when an offer for the event lapses', async () => {
    const { holder, first, second } = await aLineForTheEvent();
    await cancel(holder);
    await letDeadlinePass(first);

    await offers.lapse();

    expect(await places(first)).toEqual(['event given_up', 'forum-1 given_up']);
    expect(await places(second)).toEqual(['event offered 1', 'forum-1 waitlisted']);
  });

  it('accepts nothing that is not offered', async () => {
    const { first, forumId } = await aLine();

    const early = offers.accept(visitor, { ticketCode: first.ticketCode, forumId });

    await expect(early).rejects.toEqual(new WrongStatus('waitlisted'));
  });

  it('hands on a place that is given up', async () => {
    const { holder, first, forumId } = await aLine();

    await offers.giveUp(visitor, { ticketCode: holder.ticketCode, forumId });

    expect(await places(holder)).toEqual(['event seated', 'forum-1 given_up']);
    expect(await places(first)).toEqual(['event seated', 'forum-1 offered 1']);
    const again = offers.giveUp(visitor, { ticketCode: holder.ticketCode, forumId });
    await expect(again).rejects.toEqual(new WrongStatus('given_up'));
  });

  it.each([
    ['no ticket at all', 'nothing'],
    ['a ticket that there is not', '000000000000'],
  ])('knows nobody by %s', async (_, ticketCode) => {
    const attempt = offers.accept(visitor, { ticketCode });

    await expect(attempt).rejects.toEqual(new NotFound('input.ticketCode'));
  });

  it('knows no place in a forum that was not asked for', async () => {
    const { first } = await aLine();
    const elsewhere = await aConference(server.database);
    const forumId = elsewhere.forums[0].id;

    const attempt = offers.giveUp(visitor, { ticketCode: first.ticketCode, forumId });

    await expect(attempt).rejects.toEqual(new NotFound('input.forumId'));
  });

  it('stops a network that tries codes', async () => {
    const guessing = { ...visitor, address: '203.0.113.9' };
    const tries = Array.from({ length: 31 }, () =>
      offers
        .accept(guessing, { ticketCode: '000000000001' })
        .catch((failure: unknown) => failure instanceof RateLimited),
    );

    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  });
});
