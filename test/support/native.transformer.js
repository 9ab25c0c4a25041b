/** Leaves a spec to Node (see `native.environment.js`). */
export default {
  process: () => ({
    code: `import * as jest from '@jest/globals'; await natively(import.meta.url, jest);`,
  }),
};
