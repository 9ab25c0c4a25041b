import { describe, expect, it } from '@jest/globals';

import type { Environment } from '../../src/kernel/config/environment.js';
import type { OpenDatabase } from '../../src/kernel/database/open-database.js';
import { startBox, type Started } from '../../src/start/start-box.js';

const database = {
  url: 'postgres://dais:pw@db.example.org:5432/dais',
  embedded: null,
} as OpenDatabase;
const embedded = (movedOut: boolean) =>
  ({ ...database, embedded: { place: { home: '/data/postgres', movedOut } } }) as OpenDatabase;

function boxOf(differently: Partial<Started> = {}): string {
  return startBox({
    environment: { port: 3000, publicUrl: 'https://dais.example.org' } as Environment,
    database,
    wishedPort: 3000,
    demoAccounts: [],
    demoPassword: 'demo1234',
    ...differently,
  });
}

describe('startBox', () => {
  it('names the addresses and the database, and no password of it', () => {
    const said = boxOf();

    for (const part of ['https://dais.example.org/graphql', 'db.example.org:5432', 'Ctrl-C']) {
      expect(said).toContain(part);
    }
    expect(said).not.toContain('pw');
  });

  it('names no GraphiQL in production, where there is none', () => {
    const environment = { publicUrl: 'https://dais.example.org', production: true } as Environment;

    expect(boxOf()).toContain('https://dais.example.org/graphiql');
    expect(boxOf({ environment })).not.toContain('graphiql');
  });

  it('says that another port was taken', () => {
    const environment = { port: 3001, publicUrl: 'http://localhost:3001' } as Environment;

    expect(boxOf({ environment })).toContain('3000 is taken, so 3001');
  });

  it('says where the data lies, and why there', () => {
    const usual = boxOf({ database: embedded(false) });
    const unusual = boxOf({ database: embedded(true) });

    expect(usual).toContain('/data/postgres');
    expect(usual).not.toContain('cannot enter');
    expect(unusual).toContain('PostgreSQL cannot enter the project’s folder');
  });

  it('warns where the session cookie is sent in clear', () => {
    const environment = { port: 3000, publicUrl: 'http://localhost:3000' } as Environment;

    expect(boxOf()).not.toContain('in clear');
    expect(boxOf({ environment })).toContain('Without https the session cookie is sent in clear');
  });

  it('shows the demo accounts where there are any, within eighty columns', () => {
    const demoAccounts = ['registrar2@demo.test', 'organiser@demo.test', 'registrar@demo.test'];

    const said = boxOf({ demoAccounts });

    expect(boxOf()).not.toContain('demo1234');
    expect(said).toContain('demo1234');
    expect(said.split('\n')[0]?.length).toBeLessThanOrEqual(80);
  });
});
