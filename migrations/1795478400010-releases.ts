import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a released programme says and holds; Postgres itself refuses to hold a room or a person twice. */
export class Releases1795478400010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE releases (
        id             uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id       uuid NOT NULL REFERENCES events,
        number         integer NOT NULL,
        note_zh        text,
        note_en        text,
        note_en_status text,
        document       json NOT NULL,
        difference     json NOT NULL,
        warnings       json NOT NULL,
        released_by    uuid REFERENCES accounts,
        released_at    timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT releases_numbered UNIQUE (event_id, number),
        CONSTRAINT releases_number CHECK (number > 0)
      );
      GRANT SELECT, INSERT ON releases TO dais_app;

      CREATE TABLE release_holds (
        id         uuid DEFAULT uuidv7() PRIMARY KEY,
        release_id uuid NOT NULL REFERENCES releases,
        slot_id    uuid NOT NULL,
        room_id    uuid,
        parent_id  uuid,
        person_id  uuid,
        during     tstzrange NOT NULL,
        within     tstzrange,
        CONSTRAINT release_holds_one_thing CHECK (num_nonnulls(room_id, parent_id, person_id) = 1),
        CONSTRAINT release_holds_span CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)
          AND isfinite(lower(during)) AND isfinite(upper(during))
          AND lower_inc(during) AND NOT upper_inc(during)),
        CONSTRAINT release_holds_inside_forum CHECK (within IS NULL OR during <@ within),
        CONSTRAINT release_holds_room_is_free
          EXCLUDE USING gist (release_id WITH =, room_id WITH =, during WITH &&) WHERE (room_id IS NOT NULL),
        CONSTRAINT release_holds_items_take_turns
          EXCLUDE USING gist (release_id WITH =, parent_id WITH =, during WITH &&) WHERE (parent_id IS NOT NULL),
        CONSTRAINT release_holds_person_is_free
          EXCLUDE USING gist (release_id WITH =, person_id WITH =, slot_id WITH <>, during WITH &&)
          WHERE (person_id IS NOT NULL)
      );
      GRANT SELECT, INSERT ON release_holds TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE release_holds;
      DROP TABLE releases;
    `);
  }
}
