import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { In } from 'typeorm';

import { OffersService } from '../../src/attendees/registration/offers.service.js';
import { Place } from '../../src/attendees/registration/place.entity.js';
import type { Registration } from '../../src/attendees/registration/registrant.js';
import { RegistrationService } from '../../src/attendees/registration/registration.service.js';
import { printedTicketCode } from '../../src/attendees/tickets/ticket.js';
import { WaitingList } from '../../src/events/event.entity.js';
import { theHouse, type Viewer } from '../../src/kernel/auth/viewer.js';
import { Mailer } from '../../src/kernel/mail/mailer.js';
import { Mail } from '../../src/kernel/mail/outbox.entity.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { visitor } from '../support/access.factories.js';
import { aConference, aRegistration, type Conference } from '../support/attendees.factories.js';
import { aServer, type TestServer } from '../support/server.js';

describe('the letters to attendees', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  const title = bilingual({ zh: '春季大会', en: 'Spring Conference' });
  const register = (
    conference: Conference,
    given: Partial<Registration> = {},
    viewer: Viewer = visitor,
  ) =>
    server.get(RegistrationService).register(
      viewer,
      aRegistration(conference, {
        forumIds: conference.forums.map(({ id }) => id),
        ...given,
      }),
    );
  /** What went out about an attendee and their places, the last first. */
  const lettersTo = async (attendeeId: string) => {
    await server.get(Mailer).deliver();
    const places = await server.database.manager.findBy(Place, { attendeeId });
    return server.database.manager.find(Mail, {
      where: { subjectId: In([attendeeId, ...places.map(({ id }) => id)]) },
      order: { queuedAt: 'DESC', id: 'DESC' },
    });
  };

  it('confirm the registration with the ticket, the places and the address of the site', async () => {
    const conference = await aConference(server.database, {
      title,
      forums: [{ capacity: 1 }, {}],
    });
    const { id, ticketCode } = await register(conference, {
      name: 'Lin Xiao',
      email: 'lin@example.org',
    });

    const [letter] = await lettersTo(id);

    expect(letter).toMatchObject({
      kind: 'registration_confirmed',
      status: 'stored',
      recipient: 'lin@example.org',
      subject: 'Your registration: Spring Conference',
    });
    expect(letter?.body).toBe(
      `Dear Lin Xiao,

you are registered for “Spring Conference”.

Ticket: ${printedTicketCode(ticketCode)}
Please show it at the door.

· Forum 1: seat 1
· Forum 2: yours

The event: http://localhost:3000
`,
    );
  });

  it('are in the language the person registered in', async () => {
    const conference = await aConference(server.database, { title, forums: [{ capacity: 1 }] });
    await register(conference);
    const chinese = await register(conference, { name: '林晓' }, { ...visitor, locale: 'zh' });

    const [letter] = await lettersTo(chinese.id);

    expect(letter?.subject).toBe('报名确认：春季大会');
    expect(letter?.body).toContain('林晓，您好！');
    expect(letter?.body).toContain('· 论坛1：候补中');
  });

  it('take the title in the other language where there is but one', async () => {
    const conference = await aConference(server.database, { title: bilingual({ zh: '春季大会' }) });
    const { id } = await register(conference);

    const [letter] = await lettersTo(id);

    expect(letter?.subject).toBe('Your registration: 春季大会');
  });

  it('say so when the event itself is full', async () => {
    const conference = await aConference(server.database, { title, capacity: 1 });
    await register(conference);
    const { id } = await register(conference);

    const [letter] = await lettersTo(id);

    expect(letter?.subject).toBe('You are on the waiting list: Spring Conference');
  });

  it('tell of a seat after waiting, and of a cancelled registration', async () => {
    const conference = await aConference(server.database, { title, forums: [{ capacity: 1 }] });
    const [holder, waiting] = [await register(conference), await register(conference)];
    await server.get(RegistrationService).cancel(theHouse, holder.id);

    const [seated] = await lettersTo(waiting.id);
    const [cancelled] = await lettersTo(holder.id);

    expect(seated).toMatchObject({ kind: 'place_seated', subject: 'You have a seat: Forum 1' });
    expect(cancelled?.subject).toBe('Your registration was cancelled: Spring Conference');
  });

  it('tell of an offer with its deadline in the zone of the event, and of its end', async () => {
    const conference = await aConference(server.database, {
      ...{ title, waitingList: WaitingList.offer, forums: [{ capacity: 1 }] },
    });
    const [holder, waiting] = [await register(conference), await register(conference)];
    await server.get(RegistrationService).cancel(theHouse, holder.id);
    await server.database.query(
      `UPDATE places SET offered_until = '2027-04-08T01:00:00Z' WHERE attendee_id = $1 AND status = 'offered'`,
      [waiting.id],
    );
    const [offered] = await lettersTo(waiting.id);
    await server.database.query(
      `UPDATE places SET offered_until = now() WHERE attendee_id = $1 AND status = 'offered'`,
      [waiting.id],
    );
    await server.get(OffersService).lapse();
    const [lapsed] = await lettersTo(waiting.id);

    expect(offered?.subject).toBe('A seat is kept for you: Forum 1');
    expect(offered?.body).toContain('before 8 April 2027 at 09:00;');
    expect(lapsed?.subject).toBe('Your offer has lapsed: Forum 1');
  });
});
