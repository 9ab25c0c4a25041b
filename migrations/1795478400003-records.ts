import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done and by whom, what was mailed, and which requests came twice. */
export class Records1795478400003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE audit_entries (
        id         uuid DEFAULT uuidv7() PRIMARY KEY,
        at         timestamptz(3) NOT NULL DEFAULT now(),
        account_id uuid REFERENCES accounts,
        action     text NOT NULL,
        event_id   uuid,
        subject_id uuid NOT NULL,
        changes    jsonb
      );
      CREATE INDEX audit_entries_event_id_idx ON audit_entries (event_id, at, id);
      GRANT SELECT, INSERT ON audit_entries TO dais_app;

      CREATE TABLE mails (
        id         uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id   uuid,
        kind       text NOT NULL,
        subject_id uuid NOT NULL,
        locale     text NOT NULL,
        recipient  text,
        subject    text,
        body       text,
        status     text NOT NULL DEFAULT 'queued',
        attempts   integer NOT NULL DEFAULT 0,
        failure    text,
        queued_at  timestamptz(3) NOT NULL DEFAULT now(),
        due_at     timestamptz(3) NOT NULL DEFAULT now(),
        settled_at timestamptz(3),
        CONSTRAINT mails_status CHECK (status IN ('queued', 'sent', 'stored', 'failed')),
        CONSTRAINT mails_locale CHECK (locale IN ('zh', 'en'))
      );
      CREATE INDEX mails_due_idx ON mails (due_at, id) WHERE status = 'queued';
      CREATE INDEX mails_event_id_idx ON mails (event_id, queued_at, id);
      GRANT SELECT, INSERT, UPDATE ON mails TO dais_app;

      CREATE TABLE idempotency_keys (
        operation   text NOT NULL,
        owner_id    uuid NOT NULL,
        key         text NOT NULL,
        fingerprint bytea NOT NULL,
        subject_id  uuid NOT NULL,
        created_at  timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (operation, owner_id, key)
      );
      GRANT SELECT, INSERT ON idempotency_keys TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_keys;
      DROP TABLE mails;
      DROP TABLE audit_entries;
    `);
  }
}
