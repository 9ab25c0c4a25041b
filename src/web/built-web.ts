import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { policyWith } from './content-policy.js';

/** Who asks for a page, as far as the page cares. */
export interface PageWanted {
  /** Path and query. */
  readonly url: string;
  readonly language: 'zh' | 'en';
  readonly site: Site;
  readonly manifest: object;
  readonly send: (operation: object) => Promise<unknown>;
  readonly read: (path: string) => Promise<string | null>;
}

/** What every page says of the server it comes from. */
export interface Site {
  readonly address: string;
  readonly demo: {
    readonly password: string;
    readonly accounts: readonly {
      readonly email: string;
      readonly name: string;
      readonly role: string;
    }[];
  } | null;
}

/** The half of the web app that renders pages (`web/src/server.tsx`). */
interface Rendering {
  readonly inlineScript: string;
  readonly renderPage: (
    wanted: PageWanted,
  ) => Promise<{ readonly status: number; readonly html: string }>;
}

interface Renderer extends Pick<Rendering, 'renderPage'> {
  readonly manifest: object;
  /** What the browser may run on a page. */
  readonly policy: string;
}

/** What `web/build.js` has made. */
export interface BuiltWeb {
  /** What browsers load. */
  readonly files: string;
  /** Brings the renderer at its first use: a start without readers does not wait for it. */
  readonly renderer: () => Promise<Renderer>;
}

/** Seen from the sources, and from the built server. */
const places = ['../../web/dist/', '../../../web/dist/'].map((place) =>
  fileURLToPath(new URL(place, import.meta.url)),
);

/** Null where the web app was not built. */
export function builtWeb(): BuiltWeb | null {
  const place = places.find((one) => existsSync(join(one, 'server/server.js')));
  if (place === undefined) return null;
  const files = join(place, 'client');
  let renderer: Promise<Renderer> | null = null;
  return { files, renderer: () => (renderer ??= bring(place, files)) };
}

/** The two halves of one build, together. */
async function bring(place: string, files: string): Promise<Renderer> {
  const manifest = JSON.parse(readFileSync(join(files, '.vite/manifest.json'), 'utf8')) as object;
  const { inlineScript, renderPage } = (await import(
    pathToFileURL(join(place, 'server/server.js')).href
  )) as Rendering;
  return { renderPage, manifest, policy: policyWith(inlineScript) };
}
