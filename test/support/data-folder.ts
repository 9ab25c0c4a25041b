import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

import { theCluster } from './database.js';

/** A fresh folder that, as root, Postgres can enter too; it goes with the run at the latest. */
export function aDataFolder(): string {
  const folder = mkdtempSync(join(theCluster().folder, 'data-'));
  chmodSync(folder, 0o755);
  return folder;
}
