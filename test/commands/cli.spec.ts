import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { accountCreateCommand } from '../../src/commands/account-create.command.js';
import { doctorCommand } from '../../src/commands/doctor/doctor.command.js';
import { migrateCommand } from '../../src/commands/migrate.command.js';
import { resetCommand } from '../../src/commands/reset.command.js';
import { verifyPassword } from '../../src/kernel/auth/password.js';
import { freePort } from '../../src/kernel/database/postmaster.js';
import { sentenceFor } from '../../src/start/sentence-for.js';
import { aDataFolder } from '../support/data-folder.js';
import { aDatabase, anEmptyDatabase, type TestDatabase } from '../support/database.js';

// The commands that are tried as processes of their own take a while on a busy machine.
jest.setTimeout(120_000);

interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** Does what `dais` does for one command, in this process: a new one would spend its time on loading. */
async function doing(
  variables: Record<string, string>,
  command: () => Promise<unknown>,
): Promise<Outcome> {
  const { env } = process;
  const print = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  process.env = { PORT: `${await freePort()}`, ...variables };
  let code = 1;
  let failed = '';
  try {
    const answer = await command();
    code = typeof answer === 'number' ? answer : 0;
  } catch (failure) {
    failed = sentenceFor(failure);
  } finally {
    process.env = env;
  }
  const said = print.mock.calls.map(([text]) => String(text)).join('') + failed;
  print.mockRestore();
  return { code, said };
}

/** Runs `dais` with these words, and this on its standard input. */
async function dais(
  words: string,
  variables: Record<string, string>,
  input = '',
): Promise<Outcome> {
  const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', file('test/support/typescript.js'), file('src/cli.ts'), ...words.split(' ')],
    { env: { PATH: process.env.PATH, ...variables } },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(input);
  await once(child, 'close');
  return { code: child.exitCode, said };
}

describe('dais', () => {
  let database: TestDatabase;
  let variables: Record<string, string>;
  beforeAll(async () => {
    database = await aDatabase([]);
    variables = {
      DAIS_DATA: aDataFolder(),
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
    };
  });
  afterAll(() => database.close());

  describe('account:create', () => {
    const words = 'account:create --email ada@example.org --name Ada --may-create-events';

    it('takes the password from the standard input', async () => {
      const { code } = await dais(words, variables, 'correct horse\n');

      const [account] = await database.owner.query<{ password_hash: string }[]>(
        `SELECT name, may_create_events, password_hash FROM accounts WHERE email = 'ada@example.org'`,
      );
      expect(code).toBe(0);
      expect(account).toMatchObject({ name: 'Ada', may_create_events: true });
      expect(await verifyPassword(account!.password_hash, 'correct horse')).toBe(true);
    });

    it('refuses a second account for an address, a short password, and what is no address', async () => {
      const create = (email: string, password: string) =>
        doing({ ...variables, DAIS_PASSWORD: password }, () =>
          accountCreateCommand({ email, name: 'Ada' }),
        );

      const again = await create('ada@example.org', 'correct horse');
      const short = await create('eve@example.org', 'short');
      const nowhere = await create('eve', 'correct horse');

      expect([again.code, short.code, nowhere.code]).toEqual([1, 1, 1]);
      expect(again.said).toContain('There is an account for this address already.');
      expect(short.said).toContain('A password has 8 to 200 characters.');
      expect(nowhere.said).toContain('“eve” is not a mail address.');
    });

    it('takes no password from the command line', async () => {
      const { code, said } = await dais(`${words} --password demo1234`, variables);

      expect([code, said]).toEqual([1, expect.stringContaining('unknown option')]);
    });
  });

  describe('reset', () => {
    it('deletes a database that is not our own only when told twice', async () => {
      const foreign = await anEmptyDatabase();
      const named = {
        ...variables,
        DATABASE_URL: foreign.url,
        DATABASE_OWNER_URL: foreign.ownerUrl,
      };
      const migrated = await doing(named, migrateCommand);

      const asked = await doing(named, () => resetCommand({ yes: false }));
      const meant = await doing(named, () => resetCommand({ yes: true }));
      const again = await doing(named, migrateCommand);

      await foreign.close();
      expect([migrated.code, asked.code, meant.code, again.code]).toEqual([0, 1, 0, 0]);
      expect(asked.said).toContain('say --yes if that is what you want');
      expect(again.said).toBe(migrated.said);
    });

    it('leaves a database alone that somebody works on', async () => {
      // A pool lets go of a connection that nobody has asked for in a while.
      const somebody = database.dataSource.createQueryRunner();
      await somebody.connect();

      const { code, said } = await doing(variables, () => resetCommand({ yes: true }));

      await somebody.release();
      expect([code, said]).toEqual([1, expect.stringContaining('stop it first')]);
    });
  });

  describe('doctor', () => {
    it('finds nothing wrong with a set-up that is as it should be', async () => {
      const { code, said } = await doing(variables, doctorCommand);

      expect(said).not.toContain('✗');
      expect(code).toBe(0);
    });

    it.each([
      ['Dais itself', '/healthz', 0, 'Dais runs on port'],
      ['another program', '/', 1, 'is taken: set PORT to another one'],
    ])('tells a port that is taken by %s', async (_who, path, expected, sentence) => {
      const server = createServer(({ url }, answer) => {
        answer.setHeader('x-request-id', '1');
        answer.end(url === path ? '{"status":"ok"}' : 'nothing');
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;

      const { code, said } = await doing(
        {
          ...variables,
          NODE_ENV: 'production',
          PORT: `${port}`,
          DAIS_PUBLIC_URL: 'https://dais.example.org',
        },
        doctorCommand,
      );

      server.closeAllConnections();
      server.close();
      expect(said).toContain(sentence);
      expect(code).toBe(expected);
    });

    it('says that the application’s role could change what must only grow', async () => {
      const { code, said } = await doing(
        {
          ...variables,
          DATABASE_URL: database.ownerUrl,
          DATABASE_OWNER_URL: database.superuserUrl,
        },
        doctorCommand,
      );

      expect(code).toBe(1);
      expect(said).toContain('The application’s role dais_owner owns tables');
    });

    it('says that migrations are due which it may not run', async () => {
      const empty = await anEmptyDatabase();

      const { code, said } = await doing(
        {
          DAIS_DATA: variables.DAIS_DATA ?? '',
          DATABASE_URL: empty.url,
        },
        doctorCommand,
      );

      await empty.close();
      expect(code).toBe(1);
      expect(said).toMatch(
        /\d+ migration\(s\) are due: run `dais migrate` with DATABASE_OWNER_URL set/,
      );
    });

    it('names a mail server that does not answer, and a database that does not', async () => {
      const nowhere = `127.0.0.1:${await freePort()}`;

      const { code, said } = await dais('doctor', {
        DAIS_DATA: variables.DAIS_DATA ?? '',
        DATABASE_URL: `postgres://dais:pw@${nowhere}/dais`,
        SMTP_URL: `smtp://${nowhere}`,
        DAIS_MAIL_FROM: 'dais@example.org',
      });

      expect(code).toBe(1);
      expect(said).toContain('The database that DATABASE_URL names does not answer');
      expect(said).toContain('The mail server does not work');
    });
  });
});
