import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { groupBy } from '../../kernel/loaders/group-by.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import type { Place } from './place.entity.js';

/** A place as it is shown: with what its seat is called, where it holds one. */
export type ShownPlace = Place & { readonly label: string | null };

@Injectable()
export class PlacesLoader {
  constructor(private readonly database: DataSource) {}

  /** The places in forums, in the order they were asked for. */
  readonly ofAttendee = perRequest(async (attendeeIds) => {
    const places = await this.database.query<ShownPlace[]>(
      `SELECT place.id, place.event_id AS "eventId", place.attendee_id AS "attendeeId",
         place.forum_id AS "forumId", place.status, place.offered_until AS "offeredUntil",
         coalesce(seat.label, seat.number::text) AS label
       FROM places place
       LEFT JOIN place_seats held ON held.place_id = place.id
       LEFT JOIN seats seat ON seat.id = held.seat_id
       WHERE place.attendee_id = ANY ($1) AND place.forum_id IS NOT NULL
       ORDER BY place.id`,
      [attendeeIds],
    );
    return groupBy(places, ({ attendeeId }) => attendeeId);
  });

  /** How many wait for a seat in a forum. */
  readonly waitingForForum = perRequest(async (forumIds) => {
    const rows = await this.database.query<Waiting[]>(
      `SELECT forum_id AS id, count(*)::integer AS waiting FROM places
       WHERE forum_id = ANY ($1) AND event_id IN (SELECT event_id FROM forums WHERE id = ANY ($1))
         AND status = 'waitlisted'
       GROUP BY forum_id`,
      [forumIds],
    );
    return new Map(rows.map(({ id, waiting }) => [id, waiting]));
  });

  /** How many wait for a seat in the event itself. */
  readonly waitingForEvent = perRequest(async (eventIds) => {
    const rows = await this.database.query<Waiting[]>(
      `SELECT event_id AS id, count(*)::integer AS waiting FROM places
       WHERE event_id = ANY ($1) AND forum_id IS NULL AND status = 'waitlisted'
       GROUP BY event_id`,
      [eventIds],
    );
    return new Map(rows.map(({ id, waiting }) => [id, waiting]));
  });
}

interface Waiting {
  readonly id: string;
  readonly waiting: number;
}
