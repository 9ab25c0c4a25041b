import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the draft wants: rooms and people held for spans of time. The draft may clash. */
export class Calendar1795478400008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE slots (
        id        uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id  uuid NOT NULL REFERENCES events,
        room_id   uuid,
        during    tstzrange,
        parent_id uuid,
        CONSTRAINT slots_of_event UNIQUE (id, event_id),
        CONSTRAINT slots_room_of_event FOREIGN KEY (room_id, event_id) REFERENCES rooms (id, event_id),
        CONSTRAINT slots_parent_of_event FOREIGN KEY (parent_id, event_id) REFERENCES slots (id, event_id),
        CONSTRAINT slots_span CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)
          AND isfinite(lower(during)) AND isfinite(upper(during))
          AND lower_inc(during) AND NOT upper_inc(during)),
        CONSTRAINT slots_room_has_time CHECK (room_id IS NULL OR during IS NOT NULL),
        CONSTRAINT slots_forum_has_room CHECK (parent_id IS NOT NULL OR during IS NULL OR room_id IS NOT NULL)
      );
      CREATE INDEX slots_event_id_idx ON slots (event_id);
      CREATE INDEX slots_parent_id_idx ON slots (parent_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON slots TO dais_app;

      CREATE TABLE engagements (
        id        uuid DEFAULT uuidv7() PRIMARY KEY,
        slot_id   uuid NOT NULL REFERENCES slots ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people,
        part      text NOT NULL,
        firm      boolean NOT NULL,
        cause_id  uuid NOT NULL,
        CONSTRAINT engagements_part CHECK (part IN ('speaker', 'moderator', 'panelist', 'host', 'signatory', 'witness')),
        CONSTRAINT engagements_once_per_cause UNIQUE (cause_id)
      );
      CREATE INDEX engagements_slot_id_idx ON engagements (slot_id);
      CREATE INDEX engagements_person_id_idx ON engagements (person_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON engagements TO dais_app;

      CREATE TABLE availabilities (
        id        uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id  uuid NOT NULL REFERENCES events,
        person_id uuid NOT NULL REFERENCES people,
        during    tstzrange NOT NULL,
        CONSTRAINT availabilities_span CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)
          AND isfinite(lower(during)) AND isfinite(upper(during))
          AND lower_inc(during) AND NOT upper_inc(during)),
        CONSTRAINT availabilities_apart EXCLUDE USING gist (event_id WITH =, person_id WITH =, during WITH &&)
      );
      GRANT SELECT, INSERT, DELETE ON availabilities TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE availabilities;
      DROP TABLE engagements;
      DROP TABLE slots;
    `);
  }
}
