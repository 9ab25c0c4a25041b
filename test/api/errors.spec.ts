import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('docs/api/errors.md', () => {
  it('tells of every code that a refusal can have, and of no other', () => {
    const thrown = globSync('src/**/*.ts', { cwd: root })
      .flatMap((file) => [
        ...readFileSync(root + file, 'utf8').matchAll(/readonly code = '([A-Z_]+)'/g),
      ])
      .map(([, code]) => code)
      .filter((code) => !code?.startsWith('FST_'));

    const told = [
      ...readFileSync(`${root}docs/api/errors.md`, 'utf8').matchAll(/^\| (`[A-Z_` ]+`)/gm),
    ].flatMap(([, codes = '']) => codes.match(/[A-Z_]+/g) ?? []);

    expect(told.sort()).toEqual([...new Set(thrown)].sort());
  });
});
