import type { MigrationInterface, QueryRunner } from 'typeorm';

const texts = [
  { table: 'agenda_items', text: 'abstract', subject: 'id' },
  { table: 'agenda_items', text: 'description', subject: 'id' },
  { table: 'speakers', text: 'biography', subject: 'person_id' },
];

/** Abstracts, descriptions and biographies are written here too, so they are columns and no longer imported details. */
export class AbstractsAndBiographies1795478400090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    for (const { table, text, subject } of texts) {
      await runner.query(`
        ALTER TABLE ${table}
          ADD COLUMN ${text}_zh text,
          ADD COLUMN ${text}_en text,
          ADD COLUMN ${text}_en_status text,
          ADD CONSTRAINT ${table}_${text}_length
            CHECK (greatest(length(${text}_zh), length(${text}_en)) <= 20000);
        UPDATE ${table} SET
          ${text}_zh = details -> '${text}' ->> 'zh',
          ${text}_en = details -> '${text}' ->> 'en',
          ${text}_en_status = CASE WHEN details -> '${text}' ->> 'en' IS NOT NULL THEN 'official' END
        FROM imported_details told
        WHERE told.event_id = ${table}.event_id AND told.subject_id = ${table}.${subject} AND told.details ? '${text}';
      `);
    }
    await runner.query(
      `UPDATE imported_details SET details = details - 'abstract' - 'description' - 'biography'
       WHERE details ?| ARRAY['abstract', 'description', 'biography']`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, text, subject } of texts) {
      await runner.query(`
        INSERT INTO imported_details (event_id, subject_id, details)
        SELECT event_id, ${subject}, jsonb_build_object('${text}',
          jsonb_strip_nulls(jsonb_build_object('zh', ${text}_zh, 'en', ${text}_en)))
        FROM ${table} WHERE num_nonnulls(${text}_zh, ${text}_en) > 0
        ON CONFLICT (event_id, subject_id) DO UPDATE SET details = imported_details.details || excluded.details;
        ALTER TABLE ${table}
          DROP CONSTRAINT ${table}_${text}_length,
          DROP COLUMN ${text}_zh,
          DROP COLUMN ${text}_en,
          DROP COLUMN ${text}_en_status;
      `);
    }
  }
}
