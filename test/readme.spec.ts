import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import { SeedService } from '../src/seed/seed.service.js';
import { aServer } from './support/server.js';

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');

/** What a reader would paste into a shell, in order. */
const commandsOf = (readme: string) =>
  [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code);

describe('The README', () => {
  it('gives commands that run as they stand on a fresh start', async () => {
    const server = await aServer();
    await server.get(SeedService).onFirstStart(() => false);
    await server.app.listen(0, '127.0.0.1');
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    const script = commandsOf(read('README.md'))
      .join('\n')
      .replaceAll('localhost:3000', `127.0.0.1:${port}`);

    const { stdout, stderr } = await promisify(execFile)('bash', [
      '-e',
      '-o',
      'pipefail',
      '-c',
      script,
    ]);

    await server.close();
    expect(stderr).toBe('');
    expect(stdout).not.toContain('"errors"');
    expect(stdout).toContain('"kind":"room","severity":"blocks_release","minutes":30');
    expect(stdout).toContain('"releaseProgramme":{"number":1}');
    expect(stdout).toContain('"status":"registered"');
    expect(stdout).toContain('"status":"submitted"');
  }, 90_000);

  it('gives the same commands in Chinese', () => {
    expect(commandsOf(read('README.zh-CN.md'))).toEqual(commandsOf(read('README.md')));
  });
});
