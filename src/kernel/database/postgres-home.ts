import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import {
  canEnter,
  commonPlace,
  findProgram,
  isRoot,
  type PostgresProgram,
  type SystemUser,
  unprivilegedUser,
} from './postgres-program.js';

/** Where a data folder's cluster lies, or will lie, and the program that runs it. */
export interface PostgresHome {
  readonly home: string;
  /** Outside the data folder, because Postgres could not reach that. */
  readonly movedOut: boolean;
  readonly program: PostgresProgram;
}

export async function settle(dataFolder: string): Promise<PostgresHome> {
  mkdirSync(dataFolder, { recursive: true });
  const inside = placeInside(dataFolder);
  if (!isRoot()) return { home: inside, movedOut: false, program: await findProgram(null) };

  const outside = placeOutside(dataFolder);
  const user = ownerOf(inside) ?? unprivilegedUser();
  const movedOut = existsSync(outside) || !(await canEnter(user, dataFolder));
  if (movedOut) mkdirSync(dirname(outside), { recursive: true, mode: 0o755 });
  return { home: movedOut ? outside : inside, movedOut, program: await findProgram(user) };
}

/** Where a data folder's cluster lies; null where it has none. */
export function existingHome(dataFolder: string): string | null {
  if (!existsSync(dataFolder)) return null;
  const places = [placeOutside(dataFolder), placeInside(dataFolder)];
  return places.find((place) => existsSync(place)) ?? null;
}

/** All of what belongs to the cluster alone. */
export function placeOf(home: string): string {
  return home.startsWith(`${commonPlace}/`) ? dirname(home) : home;
}

function placeInside(dataFolder: string): string {
  return join(dataFolder, 'postgres');
}

function placeOutside(dataFolder: string): string {
  const mark = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 12);
  return join(commonPlace, mark, 'postgres');
}

/** The user who made the cluster; one who is not root goes on running it. */
function ownerOf(home: string): SystemUser | null {
  if (!existsSync(home)) return null;
  const { uid, gid } = statSync(home);
  return uid === 0 ? null : { name: `${uid}`, uid, gid };
}
