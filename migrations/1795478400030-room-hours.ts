import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a room can be used, and what is in it. */
export class RoomHours1795478400030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE rooms
        ADD open_hours tstzmultirange NOT NULL DEFAULT '{}',
        ADD equipment  jsonb NOT NULL DEFAULT '[]',
        ADD CONSTRAINT rooms_open_hours CHECK (isempty(open_hours) OR isfinite(lower(open_hours)) AND
          isfinite(upper(open_hours)) AND lower_inc(open_hours) AND NOT upper_inc(open_hours));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rooms
        DROP CONSTRAINT rooms_open_hours,
        DROP equipment,
        DROP open_hours;
    `);
  }
}
