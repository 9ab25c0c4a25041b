import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A release keeps what imports told, so nobody asks any more when that was. */
export class WhatAReleaseTells1795478400080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE imported_details DROP COLUMN imported_at;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE imported_details ADD COLUMN imported_at timestamptz(3) NOT NULL DEFAULT now();
      CREATE INDEX imported_details_imported_at_idx ON imported_details (event_id, imported_at);
    `);
  }
}
