import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { isAlive } from './postmaster.js';
import { NoEmbeddedPostgres, type PostgresProgram, runProgram } from './postgres-program.js';

/** The passwords of the three users of a cluster. */
export interface Credentials {
  readonly postgres: string;
  readonly dais_owner: string;
  readonly dais: string;
}

/** What a cluster keeps in its home folder. */
export function partsOf(home: string) {
  return {
    cluster: join(home, 'cluster'),
    credentials: join(home, 'credentials.json'),
    log: join(home, 'server.log'),
  };
}

export function readCredentials(home: string): Credentials {
  return JSON.parse(readFileSync(partsOf(home).credentials, 'utf8')) as Credentials;
}

/**
 * Makes a cluster with the owner and the application's user, beside its place; only a complete one is
 * moved there. So a first start that is cut short leaves nothing that a second one could stumble over.
 */
export async function makeCluster(program: PostgresProgram, home: string): Promise<void> {
  removeLeftovers(home);
  const half = `${home}.init-${process.pid}`;
  const { cluster, credentials: credentialsFile, log } = partsOf(half);
  const credentials: Credentials = { postgres: secret(), dais_owner: secret(), dais: secret() };
  const passwordFile = join(half, 'password');
  try {
    mkdirSync(half, { mode: 0o700 });
    mkdirSync(cluster, { mode: 0o700 });
    writeFileSync(passwordFile, credentials.postgres, { mode: 0o600 });
    writeFileSync(log, '', { mode: 0o600 });
    handOver(program, half, cluster, passwordFile, log);

    await initialise(program, cluster, passwordFile);
    await makeUsers(program, cluster, credentials);
    rmSync(passwordFile);
    writeFileSync(credentialsFile, JSON.stringify(credentials), { mode: 0o600 });
    moveInto(half, home);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

async function initialise(
  program: PostgresProgram,
  cluster: string,
  passwordFile: string,
): Promise<void> {
  const parameters = [
    ['-D', cluster, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ['--data-checksums', '--no-instructions'],
    ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'timezone=UTC'],
    // A refused row holds names and addresses, which have no place in a log.
    [
      '-c',
      'log_error_verbosity=terse',
      '-c',
      'log_min_error_statement=panic',
      '-c',
      'log_checkpoints=off',
    ],
  ].flat();
  // pg_trgm asks the C library which characters are letters; with `C` it finds none in Chinese.
  let tried = await runProgram(program, 'initdb', [...parameters, '--lc-ctype=C.UTF-8']);
  for (const fallback of ['en_US.UTF-8', 'C']) {
    if (!tried.output.includes('invalid locale name')) break;
    tried = await runProgram(program, 'initdb', [...parameters, `--lc-ctype=${fallback}`]);
  }
  if (tried.code !== 0) throw notMade(tried.output);
}

/** In single-user mode, so that the cluster is complete before it ever listens. */
async function makeUsers(
  program: PostgresProgram,
  cluster: string,
  users: Credentials,
): Promise<void> {
  const statements = [
    `CREATE ROLE dais_owner LOGIN CREATEROLE PASSWORD '${users.dais_owner}'`,
    `CREATE ROLE dais LOGIN PASSWORD '${users.dais}'`,
    // Admin alone: the owner may set time-outs on the user and grant it dais_app, not act as it.
    'GRANT dais TO dais_owner WITH ADMIN TRUE, INHERIT FALSE, SET FALSE',
    'CREATE DATABASE dais OWNER dais_owner',
  ];
  const { code, output } = await runProgram(
    program,
    'postgres',
    ['--single', '-D', cluster, 'postgres'],
    statements.map((statement) => `${statement};\n`).join(''),
  );
  if (code !== 0 || /^.*(ERROR|FATAL):.*$/m.test(output)) {
    throw notMade(output);
  }
}

/** Clusters that a start of a process now gone left half made. */
function removeLeftovers(home: string): void {
  const marked = `${basename(home)}.init-`;
  for (const name of readdirSync(dirname(home)).filter((one) => one.startsWith(marked))) {
    const maker = Number(name.slice(marked.length));
    if (maker !== process.pid && isAlive(maker)) continue;
    rmSync(join(dirname(home), name), { recursive: true, force: true });
  }
}

function moveInto(half: string, home: string): void {
  try {
    renameSync(half, home);
  } catch (failure) {
    // Another process that started at the same moment was first; its cluster is as good.
    if (!existsSync(partsOf(home).cluster)) throw failure;
  }
}

function handOver({ runAs }: PostgresProgram, ...paths: readonly string[]): void {
  if (runAs === null) return;
  for (const path of paths) chownSync(path, runAs.uid, runAs.gid);
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

function notMade(output: string): NoEmbeddedPostgres {
  return new NoEmbeddedPostgres({
    zh: `内置数据库未能创建：${output.trim()}`,
    en: `The embedded database could not be made: ${output.trim()}`,
  });
}
