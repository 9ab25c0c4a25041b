import { randomBytes } from 'node:crypto';
import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

import { Client } from 'pg';
import { DataSource } from 'typeorm';

import { connectionOptions } from '../../src/kernel/database/connection-options.js';

type Entity = new () => object;

/** How to reach the PostgreSQL of this run. */
export interface TestCluster {
  /** Everything that a test leaves in here is removed, however the run ends. */
  readonly folder: string;
  /** A migrated database that others are copied from. */
  readonly template: string;
  readonly url: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
}

/** A migrated database for one spec file alone. */
export interface TestDatabase {
  /** As the application. */
  readonly url: string;
  /** As the owner, who may change the schema. */
  readonly ownerUrl: string;
  /** As who may do anything. */
  readonly superuserUrl: string;
  /** As the application. */
  readonly dataSource: DataSource;
  /** As the owner. */
  readonly owner: DataSource;
  close(): Promise<void>;
}

export function theCluster(): TestCluster {
  return JSON.parse(process.env.DAIS_TEST_CLUSTER ?? '') as TestCluster;
}

/** A fresh copy of the migrated template, or of another; the caller closes it. Without `entities` it knows all of them. */
export async function aDatabase(
  entities?: readonly Entity[],
  template = theCluster().template,
): Promise<TestDatabase> {
  const copy = await anEmptyDatabase(template);
  const known = [...(entities ?? (await allEntities()))];
  const dataSource = new DataSource({ ...connectionOptions(copy.url), entities: known });
  const owner = new DataSource({ ...connectionOptions(copy.ownerUrl), entities: known });
  await Promise.all([dataSource.initialize(), owner.initialize()]);
  return {
    ...copy,
    dataSource,
    owner,
    close: async () => {
      await Promise.all([dataSource.destroy(), owner.destroy()]);
      await copy.close();
    },
  };
}

/** A database without a single table; the caller closes it. */
export async function anEmptyDatabase(
  template = 'template1',
): Promise<Omit<TestDatabase, 'dataSource' | 'owner'>> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await asSuperuser(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER dais_owner`);
  const { url, ownerUrl, superuserUrl } = theCluster();
  const named = (address: string) => Object.assign(new URL(address), { pathname: name }).href;
  return {
    url: named(url),
    ownerUrl: named(ownerUrl),
    superuserUrl: named(superuserUrl),
    close: () => asSuperuser(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Every class that is a table, found by the name of its file. */
export async function allEntities(): Promise<Entity[]> {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const found: Entity[] = [];
  for (const file of globSync('**/*.entity.ts', { cwd: src })) {
    const exported = (await import(pathToFileURL(join(src, file)).href)) as Record<string, unknown>;
    const classes = Object.values(exported).filter(
      (one): one is Entity => typeof one === 'function',
    );
    found.push(...classes);
  }
  return found;
}

async function asSuperuser(statement: string): Promise<void> {
  const superuser = new Client({ connectionString: theCluster().superuserUrl });
  await superuser.connect();
  try {
    await superuser.query(statement);
  } finally {
    await superuser.end();
  }
}
