import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (name) => join(root, name);
const sources = ['src', 'migrations', '.swcrc', 'nest-cli.json', 'tsconfig.json', 'package.json'];
const webSources = [
  ...['web/src', 'web/public', 'web/worker.js', 'web/build.js', 'web/package.json'],
  // The rules that server and browser share.
  ...['src/events/calendar', 'src/kernel/money', 'src/kernel/loaders'],
];

/** Builds `dist` when it is missing or older than what it is made from; an image without sources is as it is. */
export function build() {
  if (!existsSync(at('src'))) return;
  // `nest build` alone empties `dist`, and so takes GraphiQL away.
  if (existsSync(at('dist/graphiql')) && !isStale('dist/src/main.js', sources)) return;
  run(at('node_modules/@nestjs/cli/bin/nest.js'), 'build');
  run(at('src/kernel/graphql/graphiql/build.js'), at('dist/graphiql'));
}

/** The same for the web app, in a process of its own beside the other. */
export async function buildWeb() {
  const isFresh = () => !isStale('web/dist/server/server.js', webSources);
  if (!existsSync(at('web/src')) || isFresh()) return;
  await alone(at('web/.building'), async () => {
    if (isFresh()) return;
    const building = spawn(process.execPath, [at('web/build.js')], { cwd: root, stdio: 'inherit' });
    const [code] = await once(building, 'exit');
    if (code !== 0) throw new Error('The web app could not be built.');
  });
}

/** Two that build at once would mix their files: the second waits for the first, unless that is gone. */
async function alone(lock, work) {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (isLeftBehind(lock)) rmSync(lock, { force: true });
      else await setTimeout(200);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isLeftBehind(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || NaN, 0);
    return false;
  } catch (failure) {
    return failure.code === 'ESRCH' || failure.code === 'ERR_INVALID_ARG_TYPE';
  }
}

/** Node 24 comes with the project: npm puts it first on the path, a bare `node` may be an older one. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  console.error(
    `Dais 需要 Node 24，当前为 ${process.versions.node}。请用 npm start、npm run …或 npx dais 运行。\n` +
      `Dais needs Node 24, and this is ${process.versions.node}. Use npm start, npm run … or npx dais: they bring it.`,
  );
  process.exit(1);
}

function isStale(made, from) {
  const built = existsSync(at(made)) ? statSync(at(made)).mtimeMs : 0;
  return from.some((name) => newest(at(name)) > built);
}

function run(program, ...given) {
  const { status } = spawnSync(process.execPath, [program, ...given], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
