import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is invited to speak, and where they appear. */
export class Speakers1795478400013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE speakers (
        id         uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id   uuid NOT NULL REFERENCES events,
        person_id  uuid NOT NULL REFERENCES people,
        status     text NOT NULL DEFAULT 'invited',
        invited_at timestamptz(3) NOT NULL DEFAULT now(),
        version    integer NOT NULL DEFAULT 1,
        CONSTRAINT speakers_status CHECK (status IN ('invited', 'confirmed', 'declined', 'withdrawn')),
        CONSTRAINT speakers_once_per_event UNIQUE (event_id, person_id),
        CONSTRAINT speakers_of_event UNIQUE (id, event_id)
      );
      GRANT SELECT, INSERT, UPDATE ON speakers TO dais_app;

      CREATE TABLE appearances (
        id             uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id       uuid NOT NULL,
        agenda_item_id uuid NOT NULL,
        speaker_id     uuid NOT NULL,
        role           text NOT NULL,
        post_zh        text,
        post_en        text,
        post_en_status text,
        position       integer NOT NULL,
        CONSTRAINT appearances_role CHECK (role IN ('speaker', 'moderator', 'panelist', 'host')),
        CONSTRAINT appearances_once UNIQUE (agenda_item_id, speaker_id, role),
        CONSTRAINT appearances_item_of_event FOREIGN KEY (agenda_item_id, event_id) REFERENCES agenda_items (id, event_id),
        CONSTRAINT appearances_speaker_of_event FOREIGN KEY (speaker_id, event_id) REFERENCES speakers (id, event_id)
      );
      CREATE INDEX appearances_speaker_id_idx ON appearances (speaker_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON appearances TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE appearances;
      DROP TABLE speakers;
    `);
  }
}
