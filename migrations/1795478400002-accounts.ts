import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who can sign in, their sessions, and how often somebody has tried. */
export class Accounts1795478400002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE accounts (
        id                uuid DEFAULT uuidv7() PRIMARY KEY,
        email             citext NOT NULL,
        name              text NOT NULL,
        password_hash     text NOT NULL,
        may_create_events boolean NOT NULL DEFAULT false,
        created_at        timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT accounts_email_once UNIQUE (email)
      );
      GRANT SELECT, INSERT, UPDATE ON accounts TO dais_app;

      CREATE TABLE sessions (
        id         uuid DEFAULT uuidv7() PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        token_hash bytea NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3),
        CONSTRAINT sessions_token_once UNIQUE (token_hash)
      );
      CREATE INDEX sessions_account_id_idx ON sessions (account_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON sessions TO dais_app;

      CREATE TABLE attempts (
        key        text PRIMARY KEY,
        count      integer NOT NULL,
        started_at timestamptz(3) NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON attempts TO dais_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE attempts;
      DROP TABLE sessions;
      DROP TABLE accounts;
    `);
  }
}
