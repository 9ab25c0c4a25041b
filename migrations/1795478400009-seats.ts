import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A capacity of 300 is 300 seats; without a capacity there is no limit. */
export class Seats1795478400009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE capacities (
        id       uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES events,
        size     integer NOT NULL,
        line     bigint NOT NULL DEFAULT 0,
        CONSTRAINT capacities_size CHECK (size > 0 AND size <= 100000)
      );
      CREATE INDEX capacities_event_id_idx ON capacities (event_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON capacities TO dais_app;

      CREATE TABLE seats (
        id          uuid DEFAULT uuidv7() PRIMARY KEY,
        capacity_id uuid NOT NULL REFERENCES capacities,
        number      integer NOT NULL,
        label       text,
        taken       boolean NOT NULL DEFAULT false,
        CONSTRAINT seats_number_once UNIQUE (capacity_id, number)
      );
      CREATE INDEX seats_free_idx ON seats (capacity_id, number) WHERE NOT taken;
      GRANT SELECT, INSERT, UPDATE, DELETE ON seats TO dais_app;

      ALTER TABLE events ADD COLUMN capacity_id uuid REFERENCES capacities ON DELETE SET NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE events DROP COLUMN capacity_id;
      DROP TABLE seats;
      DROP TABLE capacities;
    `);
  }
}
