import type { DataSource } from 'typeorm';

/** A fingerprint of every table of the domain: equal ones hold the same rows. */
export async function fingerprints(owner: DataSource): Promise<Record<string, string>> {
  const tables = await owner.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await owner.query<[{ print: string }]>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(line::text, ' ' ORDER BY line::text)), '') AS print
       FROM ${name} AS line`,
    );
    found[name] = row.print;
  }
  return found;
}

/** How many rows a table holds. */
export async function rowsIn(owner: DataSource, table: string): Promise<number> {
  const [row] = await owner.query<[{ count: number }]>(
    `SELECT count(*)::integer AS count FROM ${table}`,
  );
  return row.count;
}
