import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { aDataFolder } from '../support/data-folder.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { aCoscupFile, aCoscupSession } from '../support/interchange.factories.js';

// Each command is a process of its own, which takes a while on a busy machine.
jest.setTimeout(120_000);

describe('dais import and dais export', () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await aDatabase([]);
    folder = aDataFolder();
  });
  afterAll(() => database.close());

  async function dais(words: readonly string[], input = '') {
    const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
    const child = spawn(
      process.execPath,
      ['--import', file('test/support/typescript.js'), file('src/cli.ts'), ...words],
      {
        env: {
          PATH: process.env.PATH,
          DAIS_DATA: folder,
          DATABASE_URL: database.url,
          DATABASE_OWNER_URL: database.ownerUrl,
        },
      },
    );
    let [out, said] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.end(input);
    await once(child, 'close');
    return { code: child.exitCode, out, said };
  }

  const sessions = [
    aCoscupSession(),
    aCoscupSession({
      id: 'S2',
      room: 'R2',
      start: '2027-04-09T09:30:00+08:00',
      end: '2027-04-09T10:30:00+08:00',
    }),
    aCoscupSession({
      id: 'S3',
      start: '2027-04-08T09:30:00+08:00',
      end: '2027-04-08T10:30:00+08:00',
    }),
  ];

  it('print in JSON exactly what stands in the event, and write its programme to the standard output', async () => {
    const file = join(folder, 'session.json');
    writeFileSync(file, aCoscupFile(sessions));

    const imported = await dais([
      'import',
      file,
      '--event',
      'fair',
      '--json',
      '--time-zone',
      'Asia/Taipei',
    ]);
    const exported = await dais(['export', '--event', 'fair', '--format', 'sessionize']);
    const again = await dais(
      ['import', '-', '--event', 'fair', '--dry-run', '--json'],
      exported.out,
    );

    expect(imported).toMatchObject({ code: 0, said: '' });
    expect(JSON.parse(imported.out)).toEqual({
      sessions: 3,
      rooms: 2,
      days: 2,
      people: 1,
      links: 3,
      roomClashes: 1,
      personClashes: 1,
      created: 7,
      changed: 0,
      warnings: [],
    });
    expect(exported).toMatchObject({ code: 0, said: '' });
    expect(JSON.parse(again.out)).toMatchObject({ sessions: 3, created: 0 });
  });

  it('say in words what was done, and name the event, the format or the zone that is wrong', async () => {
    const file = join(folder, 'programme.csv');
    writeFileSync(file, 'title,start,end,room\nPhotonics,2027-04-08 09:00,2027-04-08 10:00,Hall\n');

    const told = await dais(['import', file, '--event', 'words', '--time-zone', 'Asia/Shanghai']);
    const zoneless = await dais(['import', file, '--event', 'zoneless']);
    const wrong = await Promise.all([
      dais(['import', file, '--event', 'No Slug']),
      dais(['import', file, '--event', 'fair', '--time-zone', 'Mars/Base']),
      dais(['import', join(folder, 'absent'), '--event', 'fair']),
      dais(['export', '--event', 'fair', '--format', 'pdf']),
      dais(['export', '--event', 'no-such', '--format', 'csv']),
    ]);

    expect(told.code).toBe(0);
    expect(told.out).toContain('csv → words');
    expect(told.out).toContain('sessions 1 · 会场 rooms 1');
    expect([zoneless.code, zoneless.out]).toEqual([1, '']);
    expect(zoneless.said).toContain('第 2 行 line 2, start');
    expect(zoneless.said).toContain('--time-zone ZONE');
    expect(wrong.map(({ code, out }) => [code, out])).toEqual(wrong.map(() => [1, '']));
    expect(wrong.map(({ said }) => said.trim().split('\n').at(-1))).toEqual([
      '--event is a name for addresses: 2 to 80 small letters and digits, with single hyphens between.',
      'There is no time zone “Mars/Base”: --time-zone takes an IANA name, such as Asia/Shanghai.',
      `${join(folder, 'absent')} cannot be read.`,
      expect.stringContaining('--format is one of schedule.xml, schedule.json,'),
      'There is no event “no-such”.',
    ]);
  });
});
