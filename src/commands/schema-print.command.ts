import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { Client } from 'pg';

import { environmentWith, readEnvironment } from '../kernel/config/environment.js';
import { catalogue } from '../kernel/database/catalogue.js';
import { removeEmbedded } from '../kernel/database/embedded-postgres.js';
import { openDatabase, type OpenDatabase } from '../kernel/database/open-database.js';
import { createApp } from '../start/create-app.js';
import { prepare } from '../start/prepare.js';

/** `dais schema:print`: writes what the code says, or with `check` says what is not as the code says. */
export async function schemaPrintCommand({ check = false }: { check?: boolean }): Promise<number> {
  const snapshots = await print();
  const stale = Object.entries(snapshots).filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file, text] of stale) {
    if (check)
      process.stderr.write(`${file} 已过时。 ${file} is stale: run \`npm run schema:print\`.\n`);
    else writeFileSync(file, text);
  }
  return check && stale.length > 0 ? 1 : 0;
}

/** From a database made for this alone, so that the answer depends on the code and on nothing else. */
async function print(): Promise<Record<string, string>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dais-schema-'));
  // As root, Postgres runs as somebody else, who is to find the way in.
  chmodSync(dataFolder, 0o755);
  const environment = readEnvironment({ DAIS_DATA: dataFolder, LOG_LEVEL: 'error' });
  try {
    const database = await openDatabase(environment);
    try {
      await prepare(database);
      return {
        'schema.sql': await printCatalogue(database),
        'schema.graphql': await printApi(
          environmentWith(environment, { databaseUrl: database.url }),
        ),
      };
    } finally {
      await database.close();
    }
  } finally {
    await removeEmbedded(dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function printCatalogue({ url }: OpenDatabase): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await catalogue(client);
  } finally {
    await client.end();
  }
}

async function printApi(environment: ReturnType<typeof readEnvironment>): Promise<string> {
  const app = await createApp(environmentWith(environment, { work: { web: true, jobs: false } }));
  try {
    const { schema } = app.get(GraphQLSchemaHost);
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}
