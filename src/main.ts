import 'reflect-metadata';

import { loadDotEnv } from './kernel/config/environment.js';
import { serve } from './start/serve.js';
import { sentenceFor } from './start/sentence-for.js';

let exitCode = 1;
try {
  loadDotEnv();
  exitCode = await serve();
} catch (failure) {
  process.stderr.write(`${sentenceFor(failure)}\n`);
}
// Whatever still holds the process up has nothing left to do.
process.exit(exitCode);
