import type { Client } from 'pg';

/**
 * What the schema `public` holds, as sorted text: the same for the same tables, however they came to be.
 * Committed as `schema.sql`, so that a changed rule shows in review.
 */
export async function catalogue(client: Client): Promise<string> {
  const { rows } = await client.query<{ thing: string; line: string }>(contents);
  const things = Map.groupBy(rows, ({ thing }) => thing);
  const blocks = [...things].map(([thing, lines]) =>
    [thing, ...lines.map(({ line }) => indented(line))].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

/** One row for each line; what belongs to an extension is left out. */
const contents = `
  WITH own AS (
    SELECT c.oid, c.relname, c.relacl, c.relowner, c.relkind,
      CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' WHEN 'v' THEN 'VIEW ' WHEN 'm' THEN 'MATERIALIZED VIEW ' ELSE 'TABLE ' END
        || c.relname AS thing
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  ), lines AS (
    SELECT 'EXTENSIONS' AS thing, 1 AS part, extname::text AS line FROM pg_extension WHERE extname <> 'plpgsql'

    UNION ALL
    SELECT thing, 1, concat_ws(' ', attname, format_type(atttypid, atttypmod),
      CASE WHEN attnotnull THEN 'NOT NULL' END,
      CASE WHEN attidentity <> '' THEN 'GENERATED AS IDENTITY' END,
      CASE WHEN attgenerated <> '' THEN 'GENERATED AS ' || pg_get_expr(adbin, adrelid)
        WHEN adbin IS NOT NULL THEN 'DEFAULT ' || pg_get_expr(adbin, adrelid) END)
    FROM own JOIN pg_attribute ON attrelid = own.oid AND attnum > 0 AND NOT attisdropped
    LEFT JOIN pg_attrdef ON adrelid = own.oid AND adnum = attnum
    WHERE relkind <> 'S'

    UNION ALL
    SELECT thing, 1, pg_get_viewdef(oid, true) FROM own WHERE relkind IN ('v', 'm')

    UNION ALL
    SELECT thing, 2, 'CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(con.oid, true)
    FROM own JOIN pg_constraint con ON conrelid = own.oid AND contype <> 'n'

    UNION ALL
    SELECT thing, 3, pg_get_indexdef(indexrelid)
    FROM own JOIN pg_index ON indrelid = own.oid
    WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))

    UNION ALL
    SELECT thing, 4, pg_get_triggerdef(t.oid, true)
    FROM own JOIN pg_trigger t ON tgrelid = own.oid AND NOT tgisinternal

    UNION ALL
    SELECT thing, 5, 'GRANT ' || string_agg(privilege_type, ', ' ORDER BY privilege_type) || ' TO ' ||
      CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END
    FROM own CROSS JOIN aclexplode(relacl)
    WHERE grantee <> relowner
    GROUP BY thing, grantee

    UNION ALL
    SELECT thing, 5, 'GRANT ' || privilege_type || ' (' || string_agg(attname, ', ' ORDER BY attname) || ') TO ' ||
      CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END
    FROM own JOIN pg_attribute ON attrelid = own.oid AND NOT attisdropped CROSS JOIN aclexplode(attacl)
    GROUP BY thing, grantee, privilege_type

    UNION ALL
    SELECT 'FUNCTION ' || oid::regprocedure, 1, pg_get_functiondef(oid)
    FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = pg_proc.oid AND d.deptype = 'e')
  )
  SELECT thing, line FROM lines ORDER BY thing COLLATE "C", part, line COLLATE "C"`;
