import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The themed parts of an event, and what stands on their agendas. */
export class Forums1795478400011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE forums (
        id                uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id          uuid NOT NULL REFERENCES events,
        slug              text NOT NULL,
        code              text NOT NULL,
        title_zh          text,
        title_en          text,
        title_en_status   text,
        theme_zh          text,
        theme_en          text,
        theme_en_status   text,
        held_on           date,
        slot_id           uuid NOT NULL,
        capacity_id       uuid REFERENCES capacities ON DELETE SET NULL,
        position          integer NOT NULL,
        signings_numbered integer NOT NULL DEFAULT 0,
        claims            jsonb NOT NULL DEFAULT '[]',
        inferred          text[] NOT NULL DEFAULT '{}',
        origin            text NOT NULL DEFAULT 'registered',
        source_ref        text,
        certainty         text NOT NULL DEFAULT 'stated',
        version           integer NOT NULL DEFAULT 1,
        CONSTRAINT forums_slug_once UNIQUE (event_id, slug),
        CONSTRAINT forums_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        CONSTRAINT forums_code_once UNIQUE (event_id, code),
        CONSTRAINT forums_code CHECK (code ~ '^[A-Z0-9]{2,6}$'),
        CONSTRAINT forums_titled CHECK (num_nonnulls(title_zh, title_en) > 0),
        CONSTRAINT forums_of_event UNIQUE (id, event_id),
        CONSTRAINT forums_slot_of_event FOREIGN KEY (slot_id, event_id) REFERENCES slots (id, event_id),
        CONSTRAINT forums_slot_once UNIQUE (slot_id),
        CONSTRAINT forums_origin CHECK (origin IN ('article', 'demo', 'registered', 'imported')),
        CONSTRAINT forums_certainty CHECK (certainty IN ('stated', 'inferred', 'vague')),
        CONSTRAINT forums_sourced CHECK (origin <> 'article' OR source_ref IS NOT NULL)
      );
      GRANT SELECT, INSERT, UPDATE ON forums TO dais_app;

      CREATE TABLE forum_hosts (
        id              uuid DEFAULT uuidv7() PRIMARY KEY,
        forum_id        uuid NOT NULL REFERENCES forums,
        organisation_id uuid NOT NULL REFERENCES organisations,
        role            text NOT NULL,
        position        integer NOT NULL,
        CONSTRAINT forum_hosts_role CHECK (role IN ('guidance', 'host', 'organiser', 'co_organiser', 'supporter',
          'partner', 'media')),
        CONSTRAINT forum_hosts_once UNIQUE (forum_id, organisation_id, role)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON forum_hosts TO dais_app;

      CREATE TABLE agenda_items (
        id              uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id        uuid NOT NULL,
        forum_id        uuid NOT NULL,
        slot_id         uuid NOT NULL,
        kind            text NOT NULL,
        title_zh        text,
        title_en        text,
        title_en_status text,
        position        integer NOT NULL,
        origin          text NOT NULL DEFAULT 'registered',
        source_ref      text,
        certainty       text NOT NULL DEFAULT 'stated',
        version         integer NOT NULL DEFAULT 1,
        CONSTRAINT agenda_items_kind CHECK (kind IN ('opening', 'keynote', 'talk', 'panel', 'break', 'ceremony',
          'signing', 'launch', 'fund', 'conferral', 'upgrade', 'release', 'other')),
        CONSTRAINT agenda_items_titled CHECK (num_nonnulls(title_zh, title_en) > 0),
        CONSTRAINT agenda_items_of_event UNIQUE (id, event_id),
        CONSTRAINT agenda_items_forum_of_event FOREIGN KEY (forum_id, event_id) REFERENCES forums (id, event_id),
        CONSTRAINT agenda_items_slot_of_event FOREIGN KEY (slot_id, event_id) REFERENCES slots (id, event_id),
        CONSTRAINT agenda_items_slot_once UNIQUE (slot_id),
        CONSTRAINT agenda_items_origin CHECK (origin IN ('article', 'demo', 'registered', 'imported')),
        CONSTRAINT agenda_items_certainty CHECK (certainty IN ('stated', 'inferred', 'vague')),
        CONSTRAINT agenda_items_sourced CHECK (origin <> 'article' OR source_ref IS NOT NULL)
      );
      CREATE INDEX agenda_items_forum_id_idx ON agenda_items (forum_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON agenda_items TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE agenda_items;
      DROP TABLE forum_hosts;
      DROP TABLE forums;
    `);
  }
}
