import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a programme brought along from another system is called there, and what it says that has no field here. */
export class Interchange1795478400019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE external_refs (
        event_id    uuid NOT NULL REFERENCES events,
        kind        text NOT NULL,
        external_id text NOT NULL,
        subject_id  uuid NOT NULL,
        PRIMARY KEY (event_id, kind, external_id),
        CONSTRAINT external_refs_kind CHECK (kind IN ('forum', 'room', 'item', 'person'))
      );
      GRANT SELECT, INSERT, UPDATE ON external_refs TO dais_app;

      CREATE TABLE imported_details (
        event_id    uuid NOT NULL REFERENCES events,
        subject_id  uuid NOT NULL,
        details     jsonb NOT NULL,
        imported_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (event_id, subject_id),
        CONSTRAINT imported_details_object CHECK (jsonb_typeof(details) = 'object')
      );
      CREATE INDEX imported_details_imported_at_idx ON imported_details (event_id, imported_at);
      GRANT SELECT, INSERT, UPDATE ON imported_details TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE imported_details;
      DROP TABLE external_refs;
    `);
  }
}
