import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is launched, founded, conferred, upgraded and released on stage. */
export class Announcements1795478400012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE announcements (
        id              uuid DEFAULT uuidv7() PRIMARY KEY,
        agenda_item_id  uuid NOT NULL REFERENCES agenda_items,
        kind            text NOT NULL,
        title_zh        text,
        title_en        text,
        title_en_status text,
        position        integer NOT NULL,
        open_roles      text[] NOT NULL DEFAULT '{}',
        claims          jsonb NOT NULL DEFAULT '[]',
        origin          text NOT NULL DEFAULT 'registered',
        source_ref      text,
        certainty       text NOT NULL DEFAULT 'stated',
        version         integer NOT NULL DEFAULT 1,
        CONSTRAINT announcements_kind CHECK (kind IN ('launch', 'fund', 'conferral', 'upgrade', 'release')),
        CONSTRAINT announcements_titled CHECK (num_nonnulls(title_zh, title_en) > 0),
        CONSTRAINT announcements_open_roles CHECK (open_roles <@ ARRAY['guide', 'compiler', 'founder', 'issuer',
          'conferrer', 'recipient', 'initiator', 'participant']),
        CONSTRAINT announcements_origin CHECK (origin IN ('article', 'demo', 'registered', 'imported')),
        CONSTRAINT announcements_certainty CHECK (certainty IN ('stated', 'inferred', 'vague')),
        CONSTRAINT announcements_sourced CHECK (origin <> 'article' OR source_ref IS NOT NULL)
      );
      CREATE INDEX announcements_agenda_item_id_idx ON announcements (agenda_item_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON announcements TO dais_app;

      CREATE TABLE announcement_participants (
        id                   uuid DEFAULT uuidv7() PRIMARY KEY,
        announcement_id      uuid NOT NULL REFERENCES announcements ON DELETE CASCADE,
        position             integer NOT NULL,
        role                 text NOT NULL,
        organisation_id      uuid REFERENCES organisations,
        group_name_zh        text,
        group_name_en        text,
        group_name_en_status text,
        group_count          integer,
        CONSTRAINT announcement_participants_once UNIQUE (announcement_id, position),
        CONSTRAINT announcement_participants_role CHECK (role IN ('guide', 'compiler', 'founder', 'issuer',
          'conferrer', 'recipient', 'initiator', 'participant')),
        CONSTRAINT announcement_participants_somebody CHECK (
          (organisation_id IS NULL) = (num_nonnulls(group_name_zh, group_name_en) > 0)),
        CONSTRAINT announcement_participants_counted CHECK (
          group_count IS NULL OR (group_count > 0 AND organisation_id IS NULL))
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON announcement_participants TO dais_app;

      CREATE TABLE announcement_amounts (
        id              uuid DEFAULT uuidv7() PRIMARY KEY,
        announcement_id uuid NOT NULL REFERENCES announcements ON DELETE CASCADE,
        position        integer NOT NULL,
        kind            text NOT NULL,
        basis           text NOT NULL,
        minor_units     bigint,
        currency        text REFERENCES currencies,
        firmness        text NOT NULL DEFAULT 'firm',
        as_printed      text,
        CONSTRAINT announcement_amounts_once UNIQUE (announcement_id, position),
        CONSTRAINT announcement_amounts_kind CHECK (kind IN ('contract_value', 'total_investment', 'fund_size', 'subscribed',
          'credit_line', 'issue_size')),
        CONSTRAINT announcement_amounts_basis CHECK (basis IN ('stated', 'at_least', 'at_most', 'approximate', 'target',
          'undisclosed', 'unknown')),
        CONSTRAINT announcement_amounts_firmness CHECK (firmness IN ('firm', 'maximum', 'estimated')),
        CONSTRAINT announcement_amounts_figures CHECK (num_nonnulls(minor_units, currency) IN (0, 2)
          AND (minor_units IS NULL) = (basis IN ('undisclosed', 'unknown'))),
        CONSTRAINT announcement_amounts_positive CHECK (minor_units >= 0)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON announcement_amounts TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE announcement_amounts;
      DROP TABLE announcement_participants;
      DROP TABLE announcements;
    `);
  }
}
