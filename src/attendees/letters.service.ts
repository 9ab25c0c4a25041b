import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import { Event } from '../events/event.entity.js';
import { ReleasedService } from '../events/releases/released.service.js';
import { Environment } from '../kernel/config/environment.js';
import { type Letter, Mailer } from '../kernel/mail/mailer.js';
import type { BilingualText } from '../kernel/text/bilingual-text.js';
import type { Locale } from '../kernel/text/locale.js';
import { say } from '../kernel/text/messages.js';
import { letters, placeLines } from './attendees.messages.js';
import { Attendee, AttendeeStatus } from './registration/attendee.entity.js';
import { Place, PlaceStatus } from './registration/place.entity.js';
import { printedTicketCode } from './tickets/ticket.js';

type LetterKind = keyof typeof letters;

/** Writes the letters to attendees, as things stand when they go out. */
@Injectable()
export class LettersService implements OnModuleInit {
  constructor(
    private readonly mailer: Mailer,
    private readonly released: ReleasedService,
    private readonly environment: Environment,
  ) {}

  onModuleInit(): void {
    for (const kind of ['registration_confirmed', 'registration_cancelled'] as const) {
      this.mailer.writes(kind, (tx, id, locale) => this.toAttendee(tx, kind, id, locale));
    }
    for (const kind of ['place_seated', 'place_offered', 'offer_lapsed'] as const) {
      this.mailer.writes(kind, (tx, id, locale) => this.toHolder(tx, kind, id, locale));
    }
  }

  private async toAttendee(
    tx: EntityManager,
    kind: 'registration_confirmed' | 'registration_cancelled',
    attendeeId: string,
    locale: Locale,
  ): Promise<Letter | null> {
    const attendee = await tx.findOneBy(Attendee, { id: attendeeId });
    if (!attendee) return null;
    const waits = attendee.status === AttendeeStatus.waitlisted;
    const letter = kind === 'registration_confirmed' && waits ? 'registration_waits' : kind;
    return this.write(tx, letter, { attendee, place: null, locale });
  }

  private async toHolder(
    tx: EntityManager,
    kind: LetterKind,
    placeId: string,
    locale: Locale,
  ): Promise<Letter | null> {
    const place = await tx.findOneBy(Place, { id: placeId });
    const attendee = place && (await tx.findOneBy(Attendee, { id: place.attendeeId }));
    return attendee && this.write(tx, kind, { attendee, place, locale });
  }

  private async write(
    tx: EntityManager,
    kind: LetterKind,
    about: { attendee: Attendee; place: Place | null; locale: Locale },
  ): Promise<Letter> {
    const { attendee, place, locale } = about;
    const event = await tx.findOneByOrFail(Event, { id: attendee.eventId });
    const title = inLanguage(event.title, locale);
    const forumId = place?.forumId ?? null;
    const details = {
      event: title,
      where: forumId === null ? title : await this.forumName(event.id, forumId, locale),
      name: attendee.name,
      ticket: printedTicketCode(attendee.ticketCode),
      until: place?.offeredUntil ? shownAt(place.offeredUntil, event.timeZone, locale) : '',
      places: await this.placesOf(tx, attendee, locale),
      url: this.environment.publicUrl,
    };
    const { subject, body } = letters[kind];
    return {
      recipient: attendee.email,
      subject: say(subject, locale, details),
      body: say(body, locale, details),
    };
  }

  private async placesOf(
    tx: EntityManager,
    { id, eventId }: Attendee,
    locale: Locale,
  ): Promise<string> {
    const places = await tx.query<ListedPlace[]>(
      `SELECT place.forum_id AS "forumId", place.status, coalesce(seat.label, seat.number::text) AS label
       FROM places place
       LEFT JOIN place_seats held ON held.place_id = place.id
       LEFT JOIN seats seat ON seat.id = held.seat_id
       WHERE place.attendee_id = $1 AND place.forum_id IS NOT NULL AND place.status <> 'given_up'
       ORDER BY place.id`,
      [id],
    );
    const lines: string[] = [];
    for (const { forumId, status, label } of places) {
      const line = status === 'seated' && label === null ? 'seatedFreely' : status;
      const forum = await this.forumName(eventId, forumId, locale);
      lines.push(`${say(placeLines[line], locale, { forum, label: label ?? '' })}\n`);
    }
    return lines.length === 0 ? '' : `\n${lines.join('')}`;
  }

  /** As the last release has it, since that is what the attendee has read. */
  private async forumName(eventId: string, forumId: string, locale: Locale): Promise<string> {
    const forum = await this.released.forum({}, eventId, forumId);
    const { title } = (forum ?? {}) as { title?: BilingualText };
    return title ? inLanguage(title, locale) : '—';
  }
}

interface ListedPlace {
  readonly forumId: string;
  readonly status: Exclude<keyof typeof PlaceStatus, 'given_up'>;
  readonly label: string | null;
}

/** In the other language where there is none in this one. */
function inLanguage({ zh, en }: BilingualText, locale: Locale): string {
  return (locale === 'zh' ? (zh ?? en) : (en ?? zh)) ?? '';
}

function shownAt(instant: Date, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(instant);
}
