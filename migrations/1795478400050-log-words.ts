import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line of the log is read beside what was said of the same thing before. */
export class LogWords1795478400050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE INDEX audit_entries_subject_id_idx ON audit_entries (subject_id, at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit_entries_subject_id_idx');
  }
}
