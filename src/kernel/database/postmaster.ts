import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What `postmaster.pid` says of the server that has, or had, the cluster open. */
export interface Postmaster {
  readonly pid: number;
  /** Null until the server has come so far. */
  readonly port: number | null;
}

/** Null where the cluster was closed properly. */
export function postmasterOf(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid = '', , , port = ''] = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), port: port === '' ? null : Number(port) };
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the process is a Postgres on this cluster; its number may belong to another program by now. */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(cluster);
}

/**
 * Lets a server start where the file names a process that is none of ours. The file stays, with a
 * number that no process has: it also names the shared memory that Postgres checks for survivors.
 */
export function disown(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  const [, ...others] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, ['2147483647', ...others].join('\n'));
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
