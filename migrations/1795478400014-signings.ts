import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record that parties signed something, and the only steps it can take. */
export class Signings1795478400014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE signing_transitions (
        step        text NOT NULL,
        from_status text NOT NULL,
        to_status   text NOT NULL,
        PRIMARY KEY (step, from_status, to_status)
      );
      INSERT INTO signing_transitions (step, from_status, to_status) VALUES
        ('report', 'none', 'reported'),
        ('draft', 'none', 'draft'),
        ('take_up', 'reported', 'draft'),
        ('submit', 'draft', 'submitted'),
        ('send_back', 'submitted', 'draft'),
        ('approve', 'submitted', 'approved'),
        ('schedule', 'approved', 'scheduled'),
        ('unschedule', 'scheduled', 'approved'),
        ('record', 'scheduled', 'signed'),
        ('record_off_stage', 'approved', 'signed'),
        ('correct', 'signed', 'signed'),
        ('seal', 'signed', 'sealed'),
        ('withdraw', 'draft', 'withdrawn'),
        ('withdraw', 'submitted', 'withdrawn'),
        ('withdraw', 'approved', 'withdrawn'),
        ('withdraw', 'scheduled', 'withdrawn'),
        ('void', 'signed', 'voided'),
        ('void', 'sealed', 'voided');
      GRANT SELECT ON signing_transitions TO dais_app;

      ALTER TABLE agenda_items ADD CONSTRAINT agenda_items_of_kind UNIQUE (id, event_id, kind);

      CREATE TABLE signings (
        id                   uuid DEFAULT uuidv7() PRIMARY KEY,
        event_id             uuid NOT NULL REFERENCES events,
        code                 text NOT NULL,
        status               text NOT NULL,
        steps                integer NOT NULL DEFAULT 1,
        version              integer NOT NULL DEFAULT 1,
        title_zh             text,
        title_en             text,
        title_en_status      text,
        instrument           text NOT NULL DEFAULT 'unknown',
        bindingness          text NOT NULL DEFAULT 'unknown',
        forum_id             uuid,
        agenda_item_id       uuid,
        agenda_item_kind     text,
        industry             text,
        region               text,
        disclosure           text NOT NULL DEFAULT 'internal',
        phase_of_id          uuid REFERENCES signings,
        call_off_of_id       uuid REFERENCES signings,
        replaces_id          uuid REFERENCES signings,
        renews_id            uuid REFERENCES signings,
        amends_id            uuid REFERENCES signings,
        amendment_reason     text,
        names_waived_reason  text,
        effective_on         date,
        expires_on           date,
        signed_on            date,
        without_copy_reason  text,
        voiding_requested_by uuid REFERENCES accounts,
        voiding_reason       text,
        voided_by            uuid REFERENCES accounts,
        claims               jsonb NOT NULL DEFAULT '[]',
        origin               text NOT NULL DEFAULT 'registered',
        source_ref           text,
        certainty            text NOT NULL DEFAULT 'stated',
        author_id            uuid REFERENCES accounts,
        edited_by            uuid REFERENCES accounts,
        approved_by          uuid REFERENCES accounts,
        recorded_by          uuid REFERENCES accounts,
        sealed_by            uuid REFERENCES accounts,
        created_at           timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT signings_code_once UNIQUE (event_id, code),
        CONSTRAINT signings_of_event UNIQUE (id, event_id),
        CONSTRAINT signings_titled CHECK (num_nonnulls(title_zh, title_en) > 0),
        CONSTRAINT signings_instrument CHECK (instrument IN ('letter_of_intent', 'memorandum', 'framework',
          'strategic_cooperation', 'contract', 'supplement', 'fund_agreement', 'product_agreement',
          'securities_programme', 'other', 'unknown')),
        CONSTRAINT signings_bindingness CHECK (bindingness IN ('binding', 'partly_binding', 'preliminary',
          'non_binding', 'unknown')),
        CONSTRAINT signings_disclosure CHECK (disclosure IN ('public', 'press', 'internal')),
        CONSTRAINT signings_amendment CHECK ((amends_id IS NULL) = (amendment_reason IS NULL)),
        CONSTRAINT signings_terms CHECK (effective_on <= expires_on),
        CONSTRAINT signings_forum_of_event FOREIGN KEY (forum_id, event_id) REFERENCES forums (id, event_id),
        CONSTRAINT signings_item_of_event FOREIGN KEY (agenda_item_id, event_id, agenda_item_kind)
          REFERENCES agenda_items (id, event_id, kind) ON UPDATE CASCADE,
        CONSTRAINT signings_item_kind CHECK (agenda_item_kind IN ('signing', 'ceremony')),
        CONSTRAINT signings_item_with_kind CHECK ((agenda_item_id IS NULL) = (agenda_item_kind IS NULL)),
        CONSTRAINT signings_on_stage CHECK (CASE status
          WHEN 'scheduled' THEN agenda_item_id IS NOT NULL
          ELSE agenda_item_id IS NULL OR status IN ('reported', 'signed', 'sealed', 'voided') END),
        CONSTRAINT signings_dated CHECK (status NOT IN ('signed', 'sealed') OR signed_on IS NOT NULL),
        CONSTRAINT signings_not_of_itself CHECK (id <> phase_of_id AND id <> call_off_of_id AND id <> replaces_id
          AND id <> renews_id AND id <> amends_id),
        CONSTRAINT signings_approved_by_another CHECK (approved_by <> author_id AND approved_by <> edited_by),
        CONSTRAINT signings_sealed_by_another CHECK (sealed_by <> recorded_by),
        CONSTRAINT signings_voided_by_another CHECK (voided_by <> voiding_requested_by),
        CONSTRAINT signings_two_people_void CHECK (voiding_requested_by IS NULL OR status IN ('signed', 'sealed', 'voided')),
        CONSTRAINT signings_voided_for_a_reason CHECK (status <> 'voided' OR voiding_reason IS NOT NULL),
        CONSTRAINT signings_origin CHECK (origin IN ('article', 'demo', 'registered', 'imported')),
        CONSTRAINT signings_certainty CHECK (certainty IN ('stated', 'inferred', 'vague')),
        CONSTRAINT signings_sourced CHECK (origin <> 'article' OR source_ref IS NOT NULL)
      );
      CREATE INDEX signings_event_id_idx ON signings (event_id, id);
      CREATE INDEX signings_agenda_item_id_idx ON signings (agenda_item_id);
      CREATE UNIQUE INDEX signings_item_holds_one ON signings (agenda_item_id)
        WHERE agenda_item_kind = 'signing' AND status <> 'voided';
      CREATE UNIQUE INDEX signings_amended_once ON signings (amends_id)
        WHERE amends_id IS NOT NULL AND status NOT IN ('withdrawn', 'voided');
      GRANT SELECT, INSERT, UPDATE ON signings TO dais_app;

      CREATE TABLE signing_steps (
        signing_id  uuid NOT NULL REFERENCES signings,
        number      integer NOT NULL,
        previous    integer,
        step        text NOT NULL,
        from_status text NOT NULL,
        to_status   text NOT NULL,
        account_id  uuid REFERENCES accounts,
        reason      text,
        version     integer NOT NULL,
        at          timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (signing_id, number),
        CONSTRAINT signing_steps_arrived UNIQUE (signing_id, number, to_status),
        CONSTRAINT signing_steps_known FOREIGN KEY (step, from_status, to_status)
          REFERENCES signing_transitions (step, from_status, to_status),
        CONSTRAINT signing_steps_in_order CHECK (
          (number = 1 AND previous IS NULL AND from_status = 'none')
          OR (number > 1 AND previous IS NOT NULL AND previous = number - 1)),
        CONSTRAINT signing_steps_follow FOREIGN KEY (signing_id, previous, from_status)
          REFERENCES signing_steps (signing_id, number, to_status),
        CONSTRAINT signing_steps_reasoned CHECK (
          step NOT IN ('unschedule', 'record_off_stage', 'correct', 'withdraw', 'void') OR reason IS NOT NULL)
      );
      GRANT SELECT, INSERT ON signing_steps TO dais_app;

      ALTER TABLE signings ADD CONSTRAINT signings_status_is_last_step FOREIGN KEY (id, steps, status)
        REFERENCES signing_steps (signing_id, number, to_status) DEFERRABLE INITIALLY DEFERRED;

      CREATE TABLE signing_parties (
        id                       uuid DEFAULT uuidv7() PRIMARY KEY,
        signing_id               uuid NOT NULL REFERENCES signings,
        position                 integer NOT NULL,
        organisation_id          uuid REFERENCES organisations,
        group_name_zh            text,
        group_name_en            text,
        group_name_en_status     text,
        group_count              integer,
        capacity                 text NOT NULL,
        side_label_zh            text,
        side_label_en            text,
        side_label_en_status     text,
        name_as_signed_zh        text,
        name_as_signed_en        text,
        name_as_signed_en_status text,
        names_confirmed_at       timestamptz(3),
        names_confirmed_by       uuid REFERENCES accounts,
        CONSTRAINT signing_parties_in_order UNIQUE (signing_id, position),
        CONSTRAINT signing_parties_of_signing UNIQUE (id, signing_id),
        CONSTRAINT signing_parties_once UNIQUE (signing_id, organisation_id),
        CONSTRAINT signing_parties_capacity CHECK (capacity IN ('party', 'co_founder', 'guarantor', 'manager',
          'beneficiary')),
        CONSTRAINT signing_parties_somebody CHECK (
          (organisation_id IS NULL) = (num_nonnulls(group_name_zh, group_name_en) > 0)),
        CONSTRAINT signing_parties_counted CHECK (
          group_count IS NULL OR (group_count > 0 AND organisation_id IS NULL))
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON signing_parties TO dais_app;

      CREATE TABLE signatories (
        id             uuid DEFAULT uuidv7() PRIMARY KEY,
        signing_id     uuid NOT NULL,
        party_id       uuid NOT NULL,
        person_id      uuid NOT NULL REFERENCES people,
        post_zh        text,
        post_en        text,
        post_en_status text,
        authority      text,
        signing_order  integer NOT NULL DEFAULT 1,
        outcome        text,
        substitute_id  uuid REFERENCES people,
        outcome_reason text,
        CONSTRAINT signatories_once UNIQUE (party_id, person_id),
        CONSTRAINT signatories_party_of_signing FOREIGN KEY (party_id, signing_id)
          REFERENCES signing_parties (id, signing_id) ON DELETE CASCADE,
        CONSTRAINT signatories_authority CHECK (authority IN ('legal_representative', 'board_resolution',
          'power_of_attorney', 'full_powers')),
        CONSTRAINT signatories_outcome CHECK (outcome IN ('signed', 'substituted', 'absent')),
        CONSTRAINT signatories_substitute CHECK ((substitute_id IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'substituted'))
      );
      CREATE INDEX signatories_signing_id_idx ON signatories (signing_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON signatories TO dais_app;

      CREATE TABLE witnesses (
        id             uuid DEFAULT uuidv7() PRIMARY KEY,
        signing_id     uuid NOT NULL REFERENCES signings,
        person_id      uuid NOT NULL REFERENCES people,
        post_zh        text,
        post_en        text,
        post_en_status text,
        position       integer NOT NULL,
        CONSTRAINT witnesses_once UNIQUE (signing_id, person_id)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON witnesses TO dais_app;

      CREATE TABLE signing_amounts (
        id          uuid DEFAULT uuidv7() PRIMARY KEY,
        signing_id  uuid NOT NULL REFERENCES signings,
        position    integer NOT NULL,
        kind        text NOT NULL,
        basis       text NOT NULL,
        minor_units bigint,
        currency    text REFERENCES currencies,
        firmness    text NOT NULL DEFAULT 'firm',
        as_printed  text,
        CONSTRAINT signing_amounts_once UNIQUE (signing_id, position),
        CONSTRAINT signing_amounts_kind CHECK (kind IN ('contract_value', 'total_investment', 'fund_size', 'subscribed',
          'credit_line', 'issue_size')),
        CONSTRAINT signing_amounts_basis CHECK (basis IN ('stated', 'at_least', 'at_most', 'approximate', 'target',
          'undisclosed', 'unknown')),
        CONSTRAINT signing_amounts_firmness CHECK (firmness IN ('firm', 'maximum', 'estimated')),
        CONSTRAINT signing_amounts_figures CHECK (num_nonnulls(minor_units, currency) IN (0, 2)
          AND (minor_units IS NULL) = (basis IN ('undisclosed', 'unknown'))),
        CONSTRAINT signing_amounts_positive CHECK (minor_units >= 0)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON signing_amounts TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE signing_amounts;
      DROP TABLE witnesses;
      DROP TABLE signatories;
      DROP TABLE signing_parties;
      ALTER TABLE signings DROP CONSTRAINT signings_status_is_last_step;
      DROP TABLE signing_steps;
      DROP TABLE signings;
      ALTER TABLE agenda_items DROP CONSTRAINT agenda_items_of_kind;
      DROP TABLE signing_transitions;
    `);
  }
}
