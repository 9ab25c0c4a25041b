import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those who run a show say on the day: cue by cue, and never taken back but by another cue. */
export class RunOfShow1795478400040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE agenda_items ADD fixed boolean NOT NULL DEFAULT false;

      CREATE TABLE show_cues (
        forum_id   uuid NOT NULL REFERENCES forums,
        number     integer NOT NULL,
        kind       text NOT NULL,
        item_id    uuid,
        skipped_id uuid,
        minutes    integer,
        account_id uuid REFERENCES accounts,
        at         timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (forum_id, number),
        CONSTRAINT show_cues_number CHECK (number > 0),
        CONSTRAINT show_cues_kind CHECK (kind IN ('start', 'next', 'hold', 'resume', 'skip', 'restore', 'back',
          'shift')),
        CONSTRAINT show_cues_item CHECK (CASE kind WHEN 'start' THEN item_id IS NOT NULL
          WHEN 'next' THEN true WHEN 'skip' THEN true ELSE item_id IS NULL END),
        CONSTRAINT show_cues_skipped CHECK ((kind IN ('skip', 'restore')) = (skipped_id IS NOT NULL)),
        CONSTRAINT show_cues_shifted CHECK ((kind = 'shift') = (minutes IS NOT NULL)),
        CONSTRAINT show_cues_minutes CHECK (minutes BETWEEN -60 AND 60)
      );
      GRANT SELECT, INSERT ON show_cues TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE show_cues;
      ALTER TABLE agenda_items DROP fixed;
    `);
  }
}
