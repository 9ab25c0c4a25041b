import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** A page as it goes out. */
export interface CachedPage {
  readonly status: number;
  readonly html: Buffer;
  readonly compressed: Buffer;
  readonly etag: string;
}

/** How much memory pages may take; the longest unused go first. */
const mostBytes = 24 * 1024 * 1024;
/** Whatever a lost signal left behind is gone after this. */
const keptFor = 30_000;

interface Kept {
  readonly page: Promise<CachedPage>;
  readonly until: number;
  bytes: number;
}

/** Keeps pages until something changes, so that a thousand readers cost one rendering. */
export class PageCache {
  private readonly pages = new Map<string, Kept>();
  private bytes = 0;

  get(key: string, render: () => Promise<{ status: number; html: string }>): Promise<CachedPage> {
    const known = this.pages.get(key);
    if (known && known.until > Date.now()) {
      this.pages.delete(key);
      this.pages.set(key, known);
      return known.page;
    }
    this.forget(key);
    const kept: Kept = { page: prepared(render()), until: Date.now() + keptFor, bytes: 0 };
    this.pages.set(key, kept);
    kept.page.then(
      (page) => this.weigh(key, kept, page),
      () => this.forget(key, kept),
    );
    return kept.page;
  }

  clear(): void {
    this.pages.clear();
    this.bytes = 0;
  }

  /** Only what was found is worth keeping: addresses that lead nowhere are without number. */
  private weigh(key: string, kept: Kept, { status, html, compressed }: CachedPage): void {
    if (this.pages.get(key) !== kept) return;
    if (status !== 200) {
      this.forget(key);
      return;
    }
    kept.bytes = html.byteLength + compressed.byteLength;
    this.bytes += kept.bytes;
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= mostBytes) break;
      this.forget(oldest);
    }
  }

  private forget(key: string, only?: Kept): void {
    const kept = this.pages.get(key);
    if (kept === undefined || (only && kept !== only)) return;
    this.bytes -= kept.bytes;
    this.pages.delete(key);
  }
}

/** Compresses a page and names its content. */
export async function prepared(
  rendered: Promise<{ status: number; html: string }>,
): Promise<CachedPage> {
  const { status, html: text } = await rendered;
  const html = Buffer.from(text);
  return {
    status,
    html,
    compressed: await compress(html),
    etag: createHash('sha256').update(html).digest('base64url').slice(0, 22),
  };
}
