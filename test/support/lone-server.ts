import { EmbeddedPostgres } from '../../src/kernel/database/embedded-postgres.js';

/** A process of its own that runs the embedded Postgres as a server does, until it is killed. */
const [, , dataFolder = ''] = process.argv;
const postgres = await EmbeddedPostgres.start({ dataFolder, asServer: true });
process.stdout.write(`${postgres.url}\n`);
// The test that started it may be gone without a word.
process.stdin.on('end', () => process.exit(1)).resume();
