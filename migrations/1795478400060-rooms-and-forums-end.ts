import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisers may delete a room or a forum that nothing belongs to; foreign keys keep the others. */
export class RoomsAndForumsEnd1795478400060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query('GRANT DELETE ON rooms, forums TO dais_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE DELETE ON rooms, forums FROM dais_app');
  }
}
