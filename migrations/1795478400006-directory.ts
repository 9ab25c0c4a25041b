import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people and organisations that every event of the installation shares. */
export class Directory1795478400006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE organisations (
        id                uuid DEFAULT uuidv7() PRIMARY KEY,
        name_zh           text,
        name_en           text,
        name_en_status    text,
        short_zh          text,
        short_en          text,
        short_en_status   text,
        legal_zh          text,
        legal_en          text,
        legal_en_status   text,
        kind              text NOT NULL,
        level             text,
        uscc              text,
        parent_id         uuid REFERENCES organisations,
        claims            jsonb NOT NULL DEFAULT '[]',
        origin            text NOT NULL DEFAULT 'registered',
        source_ref        text,
        certainty         text NOT NULL DEFAULT 'stated',
        created_for_event uuid NOT NULL,
        version           integer NOT NULL DEFAULT 1,
        CONSTRAINT organisations_named CHECK (num_nonnulls(name_zh, name_en) > 0),
        CONSTRAINT organisations_kind CHECK (kind IN ('government', 'zone', 'enterprise', 'institute', 'university',
          'finance', 'fund', 'party_body', 'media', 'association', 'other')),
        CONSTRAINT organisations_level CHECK (level IN ('national', 'province', 'city', 'district', 'other')),
        CONSTRAINT organisations_uscc CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
        CONSTRAINT organisations_parent_is_another CHECK (parent_id <> id),
        CONSTRAINT organisations_origin CHECK (origin IN ('article', 'demo', 'registered', 'imported')),
        CONSTRAINT organisations_certainty CHECK (certainty IN ('stated', 'inferred', 'vague')),
        CONSTRAINT organisations_sourced CHECK (origin <> 'article' OR source_ref IS NOT NULL)
      );
      GRANT SELECT, INSERT, UPDATE ON organisations TO dais_app;

      CREATE TABLE people (
        id                uuid DEFAULT uuidv7() PRIMARY KEY,
        name              text NOT NULL,
        name_latin        text,
        organisation_id   uuid REFERENCES organisations,
        post_zh           text,
        post_en           text,
        post_en_status    text,
        origin            text NOT NULL DEFAULT 'registered',
        source_ref        text,
        certainty         text NOT NULL DEFAULT 'stated',
        created_for_event uuid NOT NULL,
        version           integer NOT NULL DEFAULT 1,
        CONSTRAINT people_origin CHECK (origin IN ('article', 'demo', 'registered', 'imported')),
        CONSTRAINT people_certainty CHECK (certainty IN ('stated', 'inferred', 'vague')),
        CONSTRAINT people_sourced CHECK (origin <> 'article' OR source_ref IS NOT NULL)
      );
      CREATE INDEX people_organisation_id_idx ON people (organisation_id);
      GRANT SELECT, INSERT, UPDATE ON people TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE people;
      DROP TABLE organisations;
    `);
  }
}
