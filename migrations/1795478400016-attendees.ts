import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes, where they have a place, and which seat it holds. */
export class Attendees1795478400016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE attendees (
        id            uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id      uuid NOT NULL REFERENCES events,
        email         citext NOT NULL,
        name          text NOT NULL,
        organisation  text,
        person_id     uuid REFERENCES people,
        status        text NOT NULL,
        ticket_code   text NOT NULL,
        locale        text NOT NULL,
        origin        text NOT NULL DEFAULT 'registered',
        registered_at timestamptz(3) NOT NULL DEFAULT now(),
        cancelled_at  timestamptz(3),
        CONSTRAINT attendees_status CHECK (status IN ('pending', 'registered', 'rejected', 'waitlisted', 'cancelled')),
        CONSTRAINT attendees_locale CHECK (locale IN ('zh', 'en')),
        CONSTRAINT attendees_origin CHECK (origin IN ('article', 'demo', 'registered', 'imported')),
        CONSTRAINT attendees_ticket_code CHECK (ticket_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
        CONSTRAINT attendees_ticket_once UNIQUE (ticket_code),
        CONSTRAINT attendees_of_event UNIQUE (id, event_id)
      );
      CREATE UNIQUE INDEX attendees_email_once_per_event ON attendees (event_id, email)
        WHERE status NOT IN ('cancelled', 'rejected');
      -- Postgres may check places_attendee_of_event by this one too: with anything between the two keys it would
      -- then read the whole event for every registration.
      CREATE INDEX attendees_event_id_idx ON attendees (event_id, id);
      GRANT SELECT, INSERT, UPDATE ON attendees TO dais_app;

      CREATE TABLE places (
        id            uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id      uuid NOT NULL,
        attendee_id   uuid NOT NULL,
        forum_id      uuid,
        status        text NOT NULL,
        priority      integer NOT NULL DEFAULT 0,
        sequence      bigint,
        offered_until timestamptz(3),
        CONSTRAINT places_status CHECK (status IN ('seated', 'waitlisted', 'offered', 'given_up')),
        CONSTRAINT places_offered CHECK ((status = 'offered') = (offered_until IS NOT NULL)),
        CONSTRAINT places_attendee_of_event FOREIGN KEY (attendee_id, event_id) REFERENCES attendees (id, event_id),
        CONSTRAINT places_forum_of_event FOREIGN KEY (forum_id, event_id) REFERENCES forums (id, event_id)
      );
      CREATE UNIQUE INDEX places_once_per_forum ON places (attendee_id, forum_id) NULLS NOT DISTINCT
        WHERE status <> 'given_up';
      CREATE INDEX places_line_idx ON places (event_id, forum_id, priority DESC, sequence) WHERE status = 'waitlisted';
      CREATE INDEX places_offers_idx ON places (offered_until) WHERE status = 'offered';
      GRANT SELECT, INSERT, UPDATE ON places TO dais_app;

      CREATE TABLE place_seats (
        place_id uuid NOT NULL REFERENCES places,
        seat_id  uuid NOT NULL REFERENCES seats,
        PRIMARY KEY (seat_id)
      );
      CREATE INDEX place_seats_place_id_idx ON place_seats (place_id);
      GRANT SELECT, INSERT, DELETE ON place_seats TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE place_seats;
      DROP TABLE places;
      DROP TABLE attendees;
    `);
  }
}
