import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clashes an organiser has looked at and accepts, with the reason. */
export class IgnoredClashes1795478400018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE ignored_clashes (
        event_id   uuid NOT NULL REFERENCES events,
        clash_id   text NOT NULL,
        reason     text NOT NULL,
        ignored_by uuid REFERENCES accounts,
        ignored_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (event_id, clash_id)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON ignored_clashes TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE ignored_clashes;
    `);
  }
}
