import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who came in, when and at which gate; scans are only ever added. */
export class Door1795478400017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE gates (
        id             uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id       uuid NOT NULL REFERENCES events,
        name_zh        text,
        name_en        text,
        name_en_status text,
        version        integer NOT NULL DEFAULT 1,
        CONSTRAINT gates_named CHECK (num_nonnulls(name_zh, name_en) > 0),
        CONSTRAINT gates_of_event UNIQUE (id, event_id)
      );
      GRANT SELECT, INSERT, UPDATE ON gates TO dais_app;

      CREATE TABLE check_ins (
        event_id    uuid NOT NULL REFERENCES events,
        device_id   text NOT NULL,
        scan_id     text NOT NULL,
        gate_id     uuid,
        attendee_id uuid REFERENCES attendees,
        outcome     text NOT NULL,
        scanned_at  timestamptz(3) NOT NULL,
        offset_ms   integer NOT NULL DEFAULT 0,
        received_at timestamptz(3) NOT NULL DEFAULT now(),
        account_id  uuid REFERENCES accounts,
        PRIMARY KEY (event_id, device_id, scan_id),
        CONSTRAINT check_ins_outcome CHECK (outcome IN ('admitted', 'already_in', 'wrong_event', 'cancelled',
          'not_registered', 'unknown_ticket')),
        CONSTRAINT check_ins_gate_of_event FOREIGN KEY (gate_id, event_id) REFERENCES gates (id, event_id),
        CONSTRAINT check_ins_attendee CHECK ((attendee_id IS NULL) = (outcome = 'unknown_ticket'))
      );
      CREATE UNIQUE INDEX check_ins_first_entry ON check_ins (event_id, attendee_id) WHERE outcome = 'admitted';
      GRANT SELECT, INSERT ON check_ins TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE check_ins;
      DROP TABLE gates;
    `);
  }
}
