import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { describe } from '@jest/globals';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Real programmes and schemas of others lie beside the project and are no part of it. */
export function sharedFile(name: string): string {
  return `${folder}${name}`;
}

/** Jest's `describe` for what needs them; where they are not there it skips, and the title says so. */
export function withShared(describes: typeof describe): (title: string, tests: () => void) => void {
  return (title, tests) => {
    if (existsSync(folder)) describes(title, tests);
    else describes.skip(`${title} (skipped: ../shared/data is not there)`, tests);
  };
}
