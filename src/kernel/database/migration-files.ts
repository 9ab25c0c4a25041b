import { readdirSync } from 'node:fs';

import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

/** Beside `src` in the project, and beside the built `src` in `dist`. */
const folder = new URL('../../../migrations/', import.meta.url);

/** Every migration this version of Dais knows, in their order. */
export async function loadMigrations(): Promise<Migration[]> {
  const files = readdirSync(folder)
    .filter((name) => /^\d+-.+\.(js|ts)$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
  const migrations: Migration[] = [];
  for (const name of files) {
    const exported = (await import(new URL(name, folder).href)) as Record<string, Migration>;
    migrations.push(...Object.values(exported));
  }
  return migrations;
}
