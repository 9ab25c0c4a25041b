import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds which role in which event. */
export class Grants1795478400005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE grants (
        id         uuid DEFAULT uuidv7() PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        role       text NOT NULL,
        event_id   uuid NOT NULL,
        scope_id   uuid,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT grants_role CHECK (role IN ('owner', 'organiser', 'forum_lead', 'reviewer', 'registrar',
          'stage_manager', 'door', 'partner', 'press', 'observer')),
        CONSTRAINT grants_scope_fits CHECK (scope_id IS NULL OR role IN ('forum_lead', 'door', 'partner')),
        CONSTRAINT grants_once UNIQUE NULLS NOT DISTINCT (account_id, event_id, role, scope_id)
      );
      CREATE INDEX grants_event_id_idx ON grants (event_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON grants TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE grants;
    `);
  }
}
