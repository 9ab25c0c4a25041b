import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that somebody reads before they go out, and who has said that they read what a release changes. */
export class ReleaseMessages1795478400031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE mails
        DROP CONSTRAINT mails_status,
        ADD version integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT mails_state CHECK (status IN ('draft', 'queued', 'sent', 'stored', 'failed'));

      CREATE TABLE release_messages (
        release_id      uuid NOT NULL REFERENCES releases,
        person_id       uuid NOT NULL REFERENCES people,
        mail_id         uuid NOT NULL REFERENCES mails,
        acknowledged_at timestamptz(3),
        PRIMARY KEY (release_id, person_id)
      );
      CREATE INDEX release_messages_person_id_idx ON release_messages (person_id);
      GRANT SELECT, INSERT, UPDATE (acknowledged_at) ON release_messages TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE release_messages;
      DELETE FROM mails WHERE status = 'draft';
      ALTER TABLE mails
        DROP CONSTRAINT mails_state,
        DROP version,
        ADD CONSTRAINT mails_status CHECK (status IN ('queued', 'sent', 'stored', 'failed'));
    `);
  }
}
