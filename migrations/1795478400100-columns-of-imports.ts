import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody said that columns of a spreadsheet are. */
export class ColumnsOfImports1795478400100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE programme_imports ADD chosen_columns jsonb NOT NULL DEFAULT '[]';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE programme_imports DROP chosen_columns');
  }
}
