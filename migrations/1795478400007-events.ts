import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The event, its rooms, its hosts and the figures printed about it. */
export class Events1795478400007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE events (
        id                 uuid DEFAULT uuidv7() PRIMARY KEY,
        slug               text NOT NULL,
        status             text NOT NULL DEFAULT 'draft',
        title_zh           text,
        title_en           text,
        title_en_status    text,
        theme_zh           text,
        theme_en           text,
        theme_en_status    text,
        starts_on          date,
        ends_on            date,
        time_zone          text NOT NULL,
        cities             text[] NOT NULL DEFAULT '{}',
        languages          text[] NOT NULL DEFAULT '{zh,en}',
        waiting_list       text NOT NULL DEFAULT 'automatic',
        overlapping_forums text NOT NULL DEFAULT 'warns',
        clash_severities   jsonb NOT NULL DEFAULT '{}',
        travel_minutes     integer NOT NULL DEFAULT 0,
        signings_numbered  integer NOT NULL DEFAULT 0,
        claims             jsonb NOT NULL DEFAULT '[]',
        inferred           text[] NOT NULL DEFAULT '{}',
        origin             text NOT NULL DEFAULT 'registered',
        source_ref         text,
        certainty          text NOT NULL DEFAULT 'stated',
        version            integer NOT NULL DEFAULT 1,
        created_at         timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT events_slug_once UNIQUE (slug),
        CONSTRAINT events_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        CONSTRAINT events_status CHECK (status IN ('draft', 'published', 'archived')),
        CONSTRAINT events_titled CHECK (num_nonnulls(title_zh, title_en) > 0),
        CONSTRAINT events_days CHECK (starts_on <= ends_on),
        CONSTRAINT events_waiting_list CHECK (waiting_list IN ('automatic', 'offer')),
        CONSTRAINT events_overlapping_forums CHECK (overlapping_forums IN ('warns', 'refuses')),
        CONSTRAINT events_travel_minutes CHECK (travel_minutes >= 0),
        CONSTRAINT events_origin CHECK (origin IN ('article', 'demo', 'registered', 'imported')),
        CONSTRAINT events_certainty CHECK (certainty IN ('stated', 'inferred', 'vague')),
        CONSTRAINT events_sourced CHECK (origin <> 'article' OR source_ref IS NOT NULL)
      );
      GRANT SELECT, INSERT, UPDATE ON events TO dais_app;

      CREATE TABLE rooms (
        id              uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id        uuid NOT NULL REFERENCES events,
        name_zh         text,
        name_en         text,
        name_en_status  text,
        venue_zh        text,
        venue_en        text,
        venue_en_status text,
        city            text,
        capacity        integer,
        position        integer NOT NULL DEFAULT 0,
        version         integer NOT NULL DEFAULT 1,
        CONSTRAINT rooms_named CHECK (num_nonnulls(name_zh, name_en) > 0),
        CONSTRAINT rooms_capacity CHECK (capacity > 0),
        CONSTRAINT rooms_of_event UNIQUE (id, event_id)
      );
      CREATE INDEX rooms_event_id_idx ON rooms (event_id);
      GRANT SELECT, INSERT, UPDATE ON rooms TO dais_app;

      CREATE TABLE event_hosts (
        id              uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id        uuid NOT NULL REFERENCES events,
        organisation_id uuid NOT NULL REFERENCES organisations,
        role            text NOT NULL,
        position        integer NOT NULL,
        CONSTRAINT event_hosts_role CHECK (role IN ('guidance', 'host', 'organiser', 'co_organiser', 'supporter',
          'partner', 'media')),
        CONSTRAINT event_hosts_once UNIQUE (event_id, organisation_id, role)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON event_hosts TO dais_app;

      CREATE TABLE statistics (
        id                uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id          uuid NOT NULL REFERENCES events,
        position          integer NOT NULL,
        measure_zh        text,
        measure_en        text,
        measure_en_status text,
        as_printed        text NOT NULL,
        value             numeric,
        unit              text,
        precision         text NOT NULL,
        period            text,
        origin            text NOT NULL DEFAULT 'registered',
        source_ref        text,
        certainty         text NOT NULL DEFAULT 'stated',
        CONSTRAINT statistics_precision CHECK (precision IN ('exact', 'rounded', 'below', 'above', 'approximate')),
        CONSTRAINT statistics_once UNIQUE (event_id, position),
        CONSTRAINT statistics_origin CHECK (origin IN ('article', 'demo', 'registered', 'imported')),
        CONSTRAINT statistics_certainty CHECK (certainty IN ('stated', 'inferred', 'vague')),
        CONSTRAINT statistics_sourced CHECK (origin <> 'article' OR source_ref IS NOT NULL)
      );
      GRANT SELECT, INSERT ON statistics TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE statistics;
      DROP TABLE event_hosts;
      DROP TABLE rooms;
      DROP TABLE events;
    `);
  }
}
