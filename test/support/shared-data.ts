import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe } from '@jest/globals';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Real programmes and schemas of others lie beside the project and are no part of it. */
export function sharedFile(name: string): string {
  return `${folder}${name}`;
}

/** Describes what needs them; where they are not there it is skipped, and its title says so. */
export function describeWithShared(title: string, tests: () => void): void {
  if (existsSync(folder)) describe(title, tests);
  else describe.skip(`${title} (skipped: ../shared/data is not there)`, tests);
}
