import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sealed record never changes: its frozen text, its evidence and the chain that proves them only grow. */
export class Sealing1795478400015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE signing_editions (
        id         uuid DEFAULT uuidv7() PRIMARY KEY,
        signing_id uuid NOT NULL REFERENCES signings,
        root_id    uuid NOT NULL REFERENCES signings,
        number     integer NOT NULL,
        content    text NOT NULL,
        sealed_at  timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT signing_editions_sealed_once UNIQUE (signing_id),
        CONSTRAINT signing_editions_numbered UNIQUE (root_id, number),
        CONSTRAINT signing_editions_number CHECK (number > 0)
      );
      GRANT SELECT, INSERT ON signing_editions TO dais_app;

      CREATE TABLE evidence (
        id          uuid DEFAULT uuidv7() PRIMARY KEY,
        signing_id  uuid NOT NULL REFERENCES signings,
        file_name   text NOT NULL,
        media_type  text NOT NULL,
        size        integer NOT NULL,
        sha256      bytea NOT NULL,
        content     bytea NOT NULL,
        uploaded_by uuid REFERENCES accounts,
        uploaded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT evidence_size CHECK (size = octet_length(content) AND size BETWEEN 1 AND 20971520),
        CONSTRAINT evidence_media_type CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
        CONSTRAINT evidence_hashed CHECK (sha256 = sha256(content)),
        CONSTRAINT evidence_once UNIQUE (signing_id, sha256)
      );
      GRANT SELECT, INSERT ON evidence TO dais_app;

      CREATE TABLE ledger_entries (
        event_id          uuid NOT NULL REFERENCES events,
        sequence          integer NOT NULL,
        previous_sequence integer,
        previous_hash     bytea,
        hash              bytea NOT NULL,
        content           bytea NOT NULL,
        signing_id        uuid NOT NULL REFERENCES signings,
        sealed_at         timestamptz(3) NOT NULL,
        PRIMARY KEY (event_id, sequence),
        CONSTRAINT ledger_entries_hash_once UNIQUE (event_id, sequence, hash),
        CONSTRAINT ledger_entries_hashed CHECK (hash = sha256(coalesce(previous_hash, ''::bytea) || content)),
        CONSTRAINT ledger_entries_in_order CHECK (
          (sequence = 1 AND num_nonnulls(previous_sequence, previous_hash) = 0)
          OR (sequence > 1 AND num_nonnulls(previous_sequence, previous_hash) = 2 AND previous_sequence = sequence - 1)),
        CONSTRAINT ledger_entries_chained FOREIGN KEY (event_id, previous_sequence, previous_hash)
          REFERENCES ledger_entries (event_id, sequence, hash)
      );
      CREATE INDEX ledger_entries_signing_id_idx ON ledger_entries (signing_id);
      GRANT SELECT, INSERT ON ledger_entries TO dais_app;

      CREATE FUNCTION signings_sealed_stay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'voided' OR (OLD.status = 'sealed' AND
            to_jsonb(NEW) - ARRAY['status', 'steps', 'version', 'voiding_requested_by', 'voiding_reason', 'voided_by']
            IS DISTINCT FROM
            to_jsonb(OLD) - ARRAY['status', 'steps', 'version', 'voiding_requested_by', 'voiding_reason', 'voided_by']) THEN
          RAISE EXCEPTION 'a sealed record never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'signings_sealed_stay';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER signings_sealed_stay BEFORE UPDATE ON signings
        FOR EACH ROW WHEN (OLD.status IN ('sealed', 'voided')) EXECUTE FUNCTION signings_sealed_stay();

      CREATE FUNCTION signing_parts_sealed_stay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM FROM signings
        WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.signing_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.signing_id END)
        FOR SHARE;
        -- In a statement of its own: who waited for a sealing has to see it.
        IF EXISTS (
          SELECT FROM signings
          WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.signing_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.signing_id END)
            AND status IN ('sealed', 'voided')
        ) THEN
          RAISE EXCEPTION 'a sealed record never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'signings_sealed_stay';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE TRIGGER signing_parties_sealed_stay BEFORE INSERT OR UPDATE OR DELETE ON signing_parties
        FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay();
      CREATE TRIGGER signatories_sealed_stay BEFORE INSERT OR UPDATE OR DELETE ON signatories
        FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay();
      CREATE TRIGGER witnesses_sealed_stay BEFORE INSERT OR UPDATE OR DELETE ON witnesses
        FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay();
      CREATE TRIGGER evidence_sealed_stay BEFORE INSERT ON evidence
        FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay();
      CREATE TRIGGER signing_amounts_sealed_stay BEFORE INSERT OR UPDATE OR DELETE ON signing_amounts
        FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER signing_amounts_sealed_stay ON signing_amounts;
      DROP TRIGGER evidence_sealed_stay ON evidence;
      DROP TRIGGER witnesses_sealed_stay ON witnesses;
      DROP TRIGGER signatories_sealed_stay ON signatories;
      DROP TRIGGER signing_parties_sealed_stay ON signing_parties;
      DROP FUNCTION signing_parts_sealed_stay;
      DROP TRIGGER signings_sealed_stay ON signings;
      DROP FUNCTION signings_sealed_stay;
      DROP TABLE ledger_entries;
      DROP TABLE evidence;
      DROP TABLE signing_editions;
    `);
  }
}
