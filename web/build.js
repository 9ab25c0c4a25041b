import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { build } from 'vite';

// Tests build as well, and what they try is what goes out.
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('.', import.meta.url));
const client = join(root, 'dist/client');

/** Tells each `page(() => import(…))` the name of its file, by which the server finds its script and styles. */
const namesPages = {
  name: 'names-pages',
  enforce: 'pre',
  transform: (code, id) =>
    /routes\.tsx$/.test(id)
      ? code.replace(
          /page\(\s*\(\) => import\('(.+?)\.js'\)(?:,\s*('\w+'))?,?\s*\)/g,
          (_, path, looks = 'undefined') => {
            const file = relative(root, join(dirname(id), `${path}.tsx`)).replaceAll('\\', '/');
            return `page(() => import('${path}.js'), ${looks}, '${file}')`;
          },
        )
      : null,
};

const shared = {
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [namesPages, react()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1000 },
};

/** What stands on the way to any page comes in one piece: twenty small ones cost a phone twenty waits. */
const isInEveryPage = (id) =>
  /\/node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)\//.test(
    id,
  ) ||
  (/\/web\/src\/(kernel\/(api|i18n|shell|texts|theme|ui|auth\/use)|\w+\/texts\/(kernel|events|programme|signings|attendees)\.|events\/(days|origin|use-))/.test(
    id,
  ) &&
    !/mantine\.ts|command-palette|amount|claims|notice\.|field|code-image|source-mark|freshness|use-second|organise|board/.test(
      id,
    ));

/** What browsers load: every name carries a hash of its content, and the server reads the manifest. */
const forBrowsers = build({
  ...shared,
  build: {
    ...shared.build,
    outDir: client,
    // Pages that are open, and a server that still runs, go on with what they were made of.
    emptyOutDir: false,
    manifest: true,
    // A font or an image inside a style would be sent to those who do not need it.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: join(root, 'src/main.tsx'),
      output: { codeSplitting: { groups: [{ name: 'base', test: isInEveryPage }] } },
    },
  },
});

/** What the server renders pages with: one file that needs no package. */
const forServer = build({
  ...shared,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    ...shared.build,
    outDir: join(root, 'dist/server'),
    emptyOutDir: false,
    ssr: join(root, 'src/server.tsx'),
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'server.js', codeSplitting: false } },
  },
});

await Promise.all([forBrowsers, forServer]);

writeWorker();

/** What the public pages need goes into the worker by name; its own name never changes. */
function writeWorker() {
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
  const pages = [
    ...readFileSync(join(root, 'src/routes.tsx'), 'utf8').matchAll(/import\('\.\/(.+?)\.js'\)/g),
  ]
    .map(([, path]) => `src/${path}.tsx`)
    .filter((path) => !/sign-in|acknowledge|register|signings/.test(path));
  const needed = new Set();
  const visit = (name) => {
    const { file, css = [], imports = [] } = manifest[name];
    if (needed.has(file)) return;
    for (const one of [file, ...css]) needed.add(one);
    for (const one of imports) visit(one);
  };
  for (const name of ['src/main.tsx', ...pages]) visit(name);
  const assets = [...needed].filter((file) => !file.endsWith('.map')).map((file) => `/${file}`);
  const source = readFileSync(join(root, 'worker.js'), 'utf8');
  const build = createHash('sha256')
    .update(source)
    .update(assets.join())
    .digest('hex')
    .slice(0, 12);
  writeFileSync(
    join(client, 'sw.js'),
    source
      .replace('self.__assets', JSON.stringify(assets))
      .replace('self.__build', JSON.stringify(build)),
  );
}

const aDayAgo = Date.now() - 86_400_000;
for (const name of readdirSync(client, { recursive: true })) {
  const path = join(client, name);
  if (name.startsWith('assets') && statSync(path).mtimeMs < aDayAgo) rmSync(path);
  else if (/\.(js|css|svg)$/.test(name) && !existsSync(`${path}.br`)) pack(path);
}

/** Compressed once, here, and never again while serving. */
function pack(path) {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: quality }));
}
