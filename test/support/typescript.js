import { registerHooks } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { transformSync } from '@swc/core';

/** What a spec imports of jest is what jest gave to this spec. */
const given = [
  'afterAll',
  'afterEach',
  'beforeAll',
  'beforeEach',
  'describe',
  'expect',
  'it',
  'jest',
];

/** Lets plain Node run our TypeScript, decorators included: `node --import` this file. */
registerHooks({
  resolve(name, context, next) {
    if (name === '@jest/globals') {
      const { search } = new URL(context.parentURL);
      return { url: `jest:globals${search}`, format: 'module', shortCircuit: true };
    }
    if (name.startsWith('.') && name.endsWith('.js')) {
      const source = new URL(name.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
    }
    return next(name, context);
  },
  load(url, context, next) {
    if (url.startsWith('jest:')) {
      const source = `export const { ${given.join()} } = globalThis.jestOfSpec;`;
      return { format: 'module', source, shortCircuit: true };
    }
    const [file] = url.split('?');
    if (!file.endsWith('.ts') || file.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(file);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
