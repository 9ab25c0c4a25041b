import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

/** Bundles GraphiQL with our examples into the folder named, so that no request of the page leaves the machine. */
await build({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  base: './',
  logLevel: 'error',
  build: {
    outDir: resolve(process.argv[2] ?? 'dist/graphiql'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
  },
});
