import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

import { readEnvironment } from '../src/kernel/config/environment.js';
import { createApp } from '../src/start/create-app.js';
import { countStatements } from '../test/support/count-statements.js';
import { benchServer } from './bench-server.js';
import {
  anOrganiser,
  aProgramme,
  pageDocument,
  released,
  wholeDocument,
} from './programme.fixture.js';
import type { Row } from './row.js';

/** How many statements a list costs: as many for 500 items in ten forums as for 50 in one. */
export async function statementsBench(): Promise<Row[]> {
  const server = await benchServer();
  const owner = new Client({ connectionString: server.ownerUrl });
  let app: NestFastifyApplication | null = null;
  try {
    await owner.connect();
    const { eventId } = await aProgramme(owner);
    const token = await anOrganiser(owner, eventId);
    app = await createApp(
      readEnvironment({
        DATABASE_URL: server.databaseUrl,
        DAIS_DATA: server.dataFolder,
        DAIS_WORK: 'web',
        LOG_LEVEL: 'error',
      }),
    );
    const [http, database] = [app.getHttpAdapter().getInstance(), app.get(DataSource)];
    const send = async (payload: string): Promise<string> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await http.inject({ method: 'POST', url: '/graphql', headers, payload })).body;
    };
    await released({ send }, eventId);

    const rows: Row[] = [];
    for (const programme of ['released', 'draft']) {
      const counts: number[] = [];
      for (const document of [pageDocument(programme), wholeDocument(programme)]) {
        const payload = JSON.stringify({ query: document });
        await send(payload);
        counts.push(await countStatements(database, () => send(payload)));
      }
      const [few = 0, many = 0] = counts;
      rows.push({
        name: `statements for 500 items, ${programme}`,
        floor: `${few} for 50 items`,
        ours: String(many),
        ratio: many / few,
        note: 'the session’s own among them; does not grow with the list',
      });
    }
    return rows;
  } finally {
    await app?.close();
    await owner.end();
    await server.close();
  }
}
