import { type Client, escapeIdentifier, escapeLiteral } from 'pg';

/** What a statement of the application may take; `ALTER ROLE … SET` is read at each login. */
const timeOuts = {
  statement_timeout: '15s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '15s',
};

/**
 * Sees to the two roles of the application: the group `dais_app`, which privileges are granted to, and the
 * login that the address names. Changes nothing that is right already, so that an owner who may not
 * make roles can still migrate where an administrator has made them.
 */
export async function prepareRoles(owner: Client, url: string): Promise<void> {
  const { name, password } = loginOf(url);
  if (!(await exists(owner, 'dais_app'))) await owner.query('CREATE ROLE dais_app NOLOGIN');
  if (!(await exists(owner, name))) {
    await owner.query(
      `CREATE ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(password)}`,
    );
  }
  await joinGroup(owner, name);
  await setTimeOuts(owner, name);
}

function loginOf(url: string): { name: string; password: string } {
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

async function exists(owner: Client, role: string): Promise<boolean> {
  const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  return rowCount === 1;
}

async function joinGroup(owner: Client, login: string): Promise<void> {
  const { rows } = await owner.query<{ member: boolean }>(
    `SELECT EXISTS (
       SELECT FROM pg_auth_members m
       WHERE m.roleid = 'dais_app'::regrole AND m.member = $1::regrole AND m.inherit_option
     ) AS member`,
    [escapeIdentifier(login)],
  );
  if (rows[0]?.member !== true) await owner.query(`GRANT dais_app TO ${escapeIdentifier(login)}`);
}

async function setTimeOuts(owner: Client, login: string): Promise<void> {
  const { rows } = await owner.query<{ settings: string[] | null }>(
    'SELECT rolconfig AS settings FROM pg_roles WHERE rolname = $1',
    [login],
  );
  const settings = rows[0]?.settings ?? [];
  for (const [setting, value] of Object.entries(timeOuts)) {
    if (settings.includes(`${setting}=${value}`)) continue;
    await owner.query(
      `ALTER ROLE ${escapeIdentifier(login)} SET ${setting} = ${escapeLiteral(value)}`,
    );
  }
}
