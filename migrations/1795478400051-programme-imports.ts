import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that wait to be imported, what came of reading them, and who had them applied. */
export class ProgrammeImports1795478400051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE programme_imports (
        id         uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id   uuid NOT NULL REFERENCES events,
        account_id uuid REFERENCES accounts,
        file_name  text NOT NULL,
        size       integer NOT NULL,
        file       bytea,
        time_zone  text,
        status     text NOT NULL DEFAULT 'checking',
        percent    integer NOT NULL DEFAULT 0,
        report     jsonb,
        failure    text,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        settled_at timestamptz(3),
        CONSTRAINT programme_imports_status CHECK (status IN ('checking', 'checked', 'applying', 'applied', 'refused',
          'failed', 'cancelled')),
        CONSTRAINT programme_imports_percent CHECK (percent BETWEEN 0 AND 100),
        CONSTRAINT programme_imports_keeps_file CHECK ((file IS NULL) = (status IN ('applied', 'cancelled'))),
        CONSTRAINT programme_imports_settled CHECK ((settled_at IS NULL) = (status IN ('checking', 'applying'))),
        CONSTRAINT programme_imports_failure CHECK ((failure IS NOT NULL) = (status = 'failed'))
      );
      CREATE INDEX programme_imports_event_id_idx ON programme_imports (event_id, created_at, id);
      GRANT SELECT, INSERT, UPDATE ON programme_imports TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE programme_imports');
  }
}
