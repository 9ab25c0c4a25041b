import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every table stands on: ranges beside equality in one index, and text compared without case. */
export class Ground1795478400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS citext;
      GRANT USAGE ON SCHEMA public TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE USAGE ON SCHEMA public FROM dais_app;
      DROP EXTENSION citext;
      DROP EXTENSION btree_gist;
    `);
  }
}
