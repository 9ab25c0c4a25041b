import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a release shows stays: foreign keys keep its rooms and forums, also from whoever deletes at that moment. */
export class WhatAReleaseShows1795478400070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE release_holds ADD CONSTRAINT release_holds_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms;
      CREATE INDEX release_holds_room_id_idx ON release_holds (room_id) WHERE room_id IS NOT NULL;

      CREATE TABLE release_forums (
        release_id uuid NOT NULL REFERENCES releases,
        forum_id   uuid NOT NULL REFERENCES forums,
        PRIMARY KEY (release_id, forum_id)
      );
      CREATE INDEX release_forums_forum_id_idx ON release_forums (forum_id);
      GRANT SELECT, INSERT ON release_forums TO dais_app;

      INSERT INTO release_forums (release_id, forum_id)
      SELECT release.id, forum.id
      FROM releases release
      CROSS JOIN LATERAL json_array_elements(release.document -> 'forums') shown
      JOIN forums forum ON forum.id = (shown ->> 'id')::uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE release_forums;
      DROP INDEX release_holds_room_id_idx;
      ALTER TABLE release_holds DROP CONSTRAINT release_holds_room_id_fkey;
    `);
  }
}
