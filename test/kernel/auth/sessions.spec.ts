import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { AccountsService } from '../../../src/kernel/auth/accounts.service.js';
import { Session } from '../../../src/kernel/auth/session.entity.js';
import { SessionsService } from '../../../src/kernel/auth/sessions.service.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';

const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { token account { email name } } }';

describe('Signing in', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await aServer();
    await server.get(AccountsService).create(server.database.manager, {
      email: 'Ada@example.org',
      name: 'Ada',
      password: 'correct horse',
      mayCreateEvents: false,
    });
  });
  afterAll(() => server.close());

  const tokenOf = async (email = 'ada@example.org') => {
    const { data } = await server.graphql<{ signIn: { token: string } }>(signIn, {
      input: { email, password: 'correct horse' },
    });
    return data.signIn.token;
  };

  it('gives a token that stands for the account', async () => {
    const token = await tokenOf('  ADA@example.org ');

    const { data } = await server.graphql('{ viewer { email } }', {}, token);

    expect(data).toEqual({ viewer: { email: 'Ada@example.org' } });
  });

  it('answers an unknown address and a wrong password alike', async () => {
    const answers = [
      await server.graphql(signIn, { input: { email: 'ada@example.org', password: 'wrong' } }),
      await server.graphql(signIn, { input: { email: 'nobody@example.org', password: 'wrong' } }),
    ];

    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.errors?.[0]?.extensions.code).toBe('WRONG_CREDENTIALS');
  });

  it('ends a session everywhere at once when it is signed out', async () => {
    const [token, other] = [await tokenOf(), await tokenOf()];

    await server.graphql('mutation { signOut }', {}, token);

    expect((await server.graphql('{ viewer { email } }', {}, token)).data).toEqual({
      viewer: null,
    });
    expect((await server.graphql('{ viewer { email } }', {}, other)).data).toEqual({
      viewer: { email: 'Ada@example.org' },
    });
  });

  it('keeps neither the token nor the password', async () => {
    const token = await tokenOf();

    const kept = JSON.stringify([
      await server.database.query('SELECT * FROM accounts'),
      await server.database.query(`SELECT encode(token_hash, 'escape') AS token, * FROM sessions`),
    ]);

    expect(kept).toContain('argon2id');
    expect(kept).not.toContain(token);
    expect(kept).not.toContain('correct horse');
  });

  it('ends a session by itself when its time is over', async () => {
    const token = await tokenOf();
    const viewer = async () => (await server.graphql('{ viewer { name } }', {}, token)).data;
    const before = await viewer();

    await server.database.query(
      'UPDATE sessions SET expires_at = now() WHERE token_hash = sha256($1::bytea)',
      [Buffer.from(token)],
    );

    expect([before, await viewer()]).toEqual([{ viewer: { name: 'Ada' } }, { viewer: null }]);
  });

  it('gives a browser a cookie instead of the token', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-dais-session': 'cookie' },
      payload: JSON.stringify({
        query: signIn,
        variables: { input: { email: 'ada@example.org', password: 'correct horse' } },
      }),
    });

    const [cookie] = [answer.headers['set-cookie']].flat();
    expect(answer.json<{ data: object }>().data).toEqual({
      signIn: { token: null, account: { email: 'Ada@example.org', name: 'Ada' } },
    });
    expect(cookie).toMatch(/^dais=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    const viewer = await server.graphql('{ viewer { name } }', {}, undefined, {
      cookie: `other=1; ${cookie?.split(';')[0] ?? ''}`,
    });
    expect(viewer.data).toEqual({ viewer: { name: 'Ada' } });
  });

  it('binds the cookie to the very host where the public address is https', async () => {
    const secure = await aServer({ publicUrl: 'https://dais.example.org' });
    await secure.get(AccountsService).create(secure.database.manager, {
      email: 'a@example.org',
      name: 'A',
      password: 'p',
      mayCreateEvents: false,
    });

    const answer = await secure.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-dais-session': 'cookie' },
      payload: JSON.stringify({
        query: signIn,
        variables: { input: { email: 'a@example.org', password: 'p' } },
      }),
    });

    expect(answer.headers['set-cookie']).toMatch(/^__Host-dais=[^;]+; .*; Secure$/);
    await secure.close();
  });

  it('refuses an address that guesses on, also with the right password, and says for how long', async () => {
    const guess = (password: string) =>
      server.graphql(signIn, { input: { email: 'guessed@example.org', password } });
    await server.get(AccountsService).create(server.database.manager, {
      email: 'guessed@example.org',
      name: 'Guessed',
      password: 'right',
      mayCreateEvents: false,
    });
    await Promise.all(Array.from({ length: 10 }, () => guess('wrong')));

    const refused = await guess('right');

    expect(refused.errors?.[0]?.extensions).toEqual({
      code: 'RATE_LIMITED',
      details: { retryAfterSeconds: expect.any(Number) },
    });
  });

  it('lets one account sign in far more often than it may guess', async () => {
    const tokens = [];
    for (let time = 0; time < 15; time += 1) tokens.push(await tokenOf());

    expect(new Set(tokens).size).toBe(15);
  });

  it('counts guesses by the address that the proxy tells, if the proxy is trusted', async () => {
    const trusting = await aServer({ trustProxy: '127.0.0.1' });
    const guessFrom = async (to: TestServer, address: string) => {
      const { errors } = await to.graphql(
        signIn,
        { input: { email: `${address}@example.org`, password: 'wrong' } },
        undefined,
        { 'x-forwarded-for': address },
      );
      return errors?.[0]?.extensions.code;
    };
    /** What somebody is told at one address, and somebody at another, once the first has guessed too often. */
    const told = async (to: TestServer) => {
      await to.owner.query('DELETE FROM attempts');
      await guessFrom(to, '192.0.2.1');
      await to.owner.query('UPDATE attempts SET count = 1000');
      const codes = [await guessFrom(to, '192.0.2.1'), await guessFrom(to, '192.0.2.2')];
      await to.owner.query('DELETE FROM attempts');
      return codes;
    };

    expect(await told(trusting)).toEqual(['RATE_LIMITED', 'WRONG_CREDENTIALS']);
    expect(await told(server)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    await trusting.close();
  });

  it('takes an address once, however it is written, and a token once', async () => {
    const { manager } = server.database;
    const again = server.get(AccountsService).create(manager, {
      ...{ email: 'ada@EXAMPLE.org', name: 'Ada', password: 'another horse' },
      mayCreateEvents: false,
    });
    const [session] = await manager.find(Session, { take: 1 });
    const { accountId, tokenHash, expiresAt } = session!;

    expect(await refusedBy(again)).toBe('accounts_email_once');
    expect(await refusedBy(manager.insert(Session, { accountId, tokenHash, expiresAt }))).toBe(
      'sessions_token_once',
    );
  });

  it('forgets at night what ended a month ago, and attempts that nobody counts any more', async () => {
    const [kept, over] = [await tokenOf(), await tokenOf()];
    await server.owner.query(
      `UPDATE sessions SET expires_at = now() - interval '31 days' WHERE token_hash = sha256($1::bytea)`,
      [Buffer.from(over)],
    );
    await server.owner.query(`
      INSERT INTO attempts (key, count, started_at)
      VALUES ('of yesterday', 3, now() - interval '25 hours'), ('of today', 3, now())`);

    await server.get(SessionsService).purge();

    const sessions = await server.database.query<unknown[]>(
      'SELECT token_hash FROM sessions WHERE token_hash IN (sha256($1::bytea), sha256($2::bytea))',
      [Buffer.from(kept), Buffer.from(over)],
    );
    const attempts = await server.database.query<unknown[]>(
      `SELECT key FROM attempts WHERE key LIKE 'of %'`,
    );
    expect(sessions).toHaveLength(1);
    expect(attempts).toEqual([{ key: 'of today' }]);
  });
});
