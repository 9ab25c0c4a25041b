import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

const sources = globSync('src/**/*.ts', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(root + file, 'utf8'),
}));

describe('BAD_USER_INPUT', () => {
  it('has a sentence of its own for every rule', () => {
    const broken = sources.flatMap(({ text }) =>
      [...text.matchAll(/new BadUserInput\(\s*[^,]+,\s*'(\w+)'/g)].map(([, rule = '']) => rule),
    );
    const said = sources
      .filter(({ file }) => file.endsWith('.messages.ts'))
      .flatMap(({ text }) => [...text.matchAll(/^ {2}(\w+): \{/gm)].map(([, rule]) => rule));

    expect(broken.filter((rule) => !said.includes(rule))).toEqual([]);
  });
});

describe('docs/api/errors.md', () => {
  it('tells of every code that a refusal can have, and of no other', () => {
    const thrown = sources
      .flatMap(({ text }) => [...text.matchAll(/readonly code = '([A-Z_]+)'/g)])
      .map(([, code]) => code)
      .filter((code) => !code?.startsWith('FST_'));

    const told = [
      ...readFileSync(`${root}docs/api/errors.md`, 'utf8').matchAll(/^\| (`[A-Z_` ]+`)/gm),
    ].flatMap(([, codes = '']) => codes.match(/[A-Z_]+/g) ?? []);

    expect(told.sort()).toEqual([...new Set(thrown)].sort());
  });
});
