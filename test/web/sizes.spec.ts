import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { buildWeb } from '../../bin/build.js';

const client = fileURLToPath(new URL('../../web/dist/client/', import.meta.url));

type Manifest = Record<
  string,
  { file: string; css?: string[]; imports?: string[]; isDynamicEntry?: boolean }
>;

describe('what browsers load', () => {
  let manifest: Manifest;
  beforeAll(async () => {
    await buildWeb();
    manifest = JSON.parse(readFileSync(`${client}.vite/manifest.json`, 'utf8')) as Manifest;
  }, 60_000);

  /** How much a page loads before it works, packed, in KiB. */
  const weightOf = (...pages: string[]) => {
    const scripts = new Set<string>();
    const styles = new Set<string>();
    const visit = (name: string) => {
      const chunk = manifest[name];
      if (!chunk || scripts.has(chunk.file)) return;
      scripts.add(chunk.file);
      for (const style of chunk.css ?? []) styles.add(style);
      for (const imported of chunk.imports ?? []) visit(imported);
    };
    for (const page of ['src/main.tsx', ...pages]) visit(page);
    const sum = (files: Set<string>) =>
      [...files].reduce((kib, file) => kib + statSync(`${client}${file}.gz`).size / 1024, 0);
    return { scripts: sum(scripts), styles: sum(styles) };
  };

  const publicPages = () =>
    Object.keys(manifest).filter(
      (name) =>
        /^src\/(events|programme|signings|attendees|kernel\/auth)\/[\w-]+-page\.tsx$/.test(name) &&
        !name.includes('organise'),
    );

  it('is at most 200 KiB of script and 25 of style on any public page', () => {
    const weights = publicPages().map((page) => ({ page, ...weightOf(page) }));

    expect(weights.length).toBeGreaterThan(9);
    expect(weights.filter(({ scripts, styles }) => scripts > 200 || styles > 25)).toEqual([]);
  });

  it('is at most 250 KiB of script in the shell of organisers', () => {
    const { scripts } = weightOf('src/organise-frame.tsx', 'src/events/organise-home-page.tsx');

    expect(scripts).toBeGreaterThan(100);
    expect(scripts).toBeLessThanOrEqual(250);
  });
});
