import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { CheckIn, CheckInOutcome } from '../../src/attendees/door/check-in.entity.js';
import { Gate } from '../../src/attendees/door/gate.entity.js';
import { Attendee, AttendeeStatus } from '../../src/attendees/registration/attendee.entity.js';
import { PlaceSeat } from '../../src/attendees/registration/place-seat.entity.js';
import { Place, PlaceStatus } from '../../src/attendees/registration/place.entity.js';
import { newTicketCode } from '../../src/attendees/tickets/ticket.js';
import { Seat } from '../../src/events/capacity/seat.entity.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aConference, type Conference } from '../support/attendees.factories.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { refusedBy } from '../support/refused-by.js';

describe('what the database refuses of attendees', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;
  let conference: Conference;
  let elsewhere: Conference;
  let attendee: Attendee;
  let gate: Gate;
  let scans = 0;

  beforeAll(async () => {
    testDatabase = await aDatabase();
    database = testDatabase.dataSource;
    conference = await aConference(database, { forums: [{ capacity: 2 }] });
    elsewhere = await aConference(database);
    attendee = await anAttendee();
    gate = database.manager.create(Gate, {
      eventId: conference.event.id,
      name: bilingual({ zh: '东门' }),
    });
    await database.manager.insert(Gate, gate);
  });
  afterAll(() => testDatabase.close());

  const anAttendee = async (given: object = {}) => {
    const inserted = database.manager.create(Attendee, {
      eventId: conference.event.id,
      email: `${newTicketCode()}@example.org`,
      ...{
        name: 'Ada',
        status: AttendeeStatus.registered,
        ticketCode: newTicketCode(),
        locale: 'en',
      },
      ...given,
    } as Partial<Attendee>);
    await database.manager.insert(Attendee, inserted);
    return inserted;
  };
  const aPlace = async (given: object = {}) => {
    const inserted = database.manager.create(Place, {
      ...{ eventId: conference.event.id, attendeeId: attendee.id, status: PlaceStatus.seated },
      ...given,
    } as Partial<Place>);
    await database.manager.insert(Place, inserted);
    return inserted;
  };
  const aCheckIn = (given: object = {}) => {
    scans += 1;
    return database.manager.insert(CheckIn, {
      ...{
        eventId: conference.event.id,
        attendeeId: attendee.id,
        outcome: CheckInOutcome.already_in,
      },
      ...{ deviceId: 'gate-1', scanId: String(scans), scannedAt: new Date() },
      ...given,
    });
  };

  it.each([
    ['attendees_status', { status: 'invited' }],
    ['attendees_locale', { locale: 'fr' }],
    ['attendees_origin', { origin: 'guessed' }],
    ['attendees_ticket_code', { ticketCode: 'ABCDEFGHIJKL' }],
    ['attendees_ticket_code', { ticketCode: '0123456789A' }],
  ])('%s', async (constraint, given) => {
    expect(await refusedBy(anAttendee(given))).toBe(constraint);
  });

  it('one ticket for two people', async () => {
    const { ticketCode } = attendee;

    expect(await refusedBy(anAttendee({ ticketCode }))).toBe('attendees_ticket_once');
  });

  it('one address twice in an event, but for cancelled and rejected registrations', async () => {
    const email = 'lin@example.org';
    await anAttendee({ email, status: 'cancelled' });
    await anAttendee({ email, status: 'rejected' });
    await anAttendee({ email });
    await anAttendee({ email, eventId: elsewhere.event.id });

    for (const status of ['registered', 'waitlisted', 'pending']) {
      const again = anAttendee({ email: 'LIN@example.org', status });

      expect(await refusedBy(again)).toBe('attendees_email_once_per_event');
    }
  });

  it('an event that is not there', async () => {
    const eventId = attendee.id;

    expect(await refusedBy(anAttendee({ eventId }))).toBe('attendees_event_id_fkey');
    expect(await refusedBy(anAttendee({ personId: eventId }))).toBe('attendees_person_id_fkey');
  });

  it.each([
    ['places_status', { status: 'standing' }],
    ['places_offered', { status: 'offered' }],
    ['places_offered', { status: 'seated', offeredUntil: new Date() }],
  ])('%s', async (constraint, given) => {
    expect(await refusedBy(aPlace(given))).toBe(constraint);
  });

  it('a place in a forum of another event, or of somebody of another event', async () => {
    const [{ id: forumId }] = elsewhere.forums;
    const stranger = await anAttendee({ eventId: elsewhere.event.id });

    expect(await refusedBy(aPlace({ forumId }))).toBe('places_forum_of_event');
    expect(await refusedBy(aPlace({ attendeeId: stranger.id }))).toBe('places_attendee_of_event');
  });

  it('a second place in the event or in a forum, but for places given up', async () => {
    const { id: attendeeId } = await anAttendee();
    for (const forumId of [null, conference.forums[0].id]) {
      await aPlace({ attendeeId, forumId, status: 'given_up' });
      await aPlace({ attendeeId, forumId });

      const again = aPlace({ attendeeId, forumId, status: 'waitlisted' });

      expect(await refusedBy(again)).toBe('places_once_per_forum');
    }
  });

  it('two places in one seat, and a seat that is not there', async () => {
    const [{ capacityId, id: forumId }] = conference.forums;
    const seat = await database.manager.findOneByOrFail(Seat, { capacityId: capacityId! });
    const one = await aPlace({ attendeeId: (await anAttendee()).id, forumId });
    const other = await aPlace({ attendeeId: (await anAttendee()).id, forumId });
    await database.manager.insert(PlaceSeat, { placeId: one.id, seatId: seat.id });

    const hold = (placeId: string, seatId: string) =>
      refusedBy(database.manager.insert(PlaceSeat, { placeId, seatId }));

    expect(await hold(other.id, seat.id)).toBe('place_seats_pkey');
    expect(await hold(other.id, one.id)).toBe('place_seats_seat_id_fkey');
    const [, free] = await database.manager.findBy(Seat, { capacityId: capacityId! });
    expect(await hold(attendee.id, free!.id)).toBe('place_seats_place_id_fkey');
    expect(await refusedBy(database.manager.delete(Seat, seat.id))).toBe(
      'place_seats_seat_id_fkey',
    );
  });

  it('a gate without a name', async () => {
    const nameless = database.manager.insert(Gate, {
      eventId: conference.event.id,
      name: bilingual(null),
    });

    expect(await refusedBy(nameless)).toBe('gates_named');
  });

  it.each([
    ['check_ins_outcome', { outcome: 'waved_through' }],
    ['check_ins_attendee', { outcome: 'unknown_ticket' }],
    ['check_ins_attendee', { outcome: 'admitted', attendeeId: null }],
  ])('%s', async (constraint, given) => {
    expect(await refusedBy(aCheckIn(given))).toBe(constraint);
  });

  it('one scan twice, a second first entry, and a gate of another event', async () => {
    const { id: attendeeId } = await anAttendee();
    await aCheckIn({ attendeeId, outcome: 'admitted', scanId: 'once' });

    expect(await refusedBy(aCheckIn({ scanId: 'once' }))).toBe('check_ins_pkey');
    expect(await refusedBy(aCheckIn({ attendeeId, outcome: 'admitted' }))).toBe(
      'check_ins_first_entry',
    );
    expect(await refusedBy(aCheckIn({ eventId: elsewhere.event.id, gateId: gate.id }))).toBe(
      'check_ins_gate_of_event',
    );
  });

  it.each([
    'UPDATE check_ins SET device_id = device_id',
    'DELETE FROM check_ins',
    'TRUNCATE check_ins',
  ])('a change to what was scanned: %s', async (statement) => {
    await expect(database.query(statement)).rejects.toThrow('permission denied');
  });
});
