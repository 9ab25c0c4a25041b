import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder that, as root, Postgres can enter too. */
export function aDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dais-test-'));
  chmodSync(folder, 0o755);
  return folder;
}
