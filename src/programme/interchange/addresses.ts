import type { Localised } from './imported.js';

/** Hands out slugs and codes that no forum of the event has. */
export class Addresses {
  private readonly slugs: Set<string>;
  private readonly codes: Set<string>;
  private count = 0;

  constructor(forums: readonly { readonly slug: string; readonly code: string }[]) {
    this.slugs = new Set(forums.map(({ slug }) => slug));
    this.codes = new Set(forums.map(({ code }) => code));
  }

  next({ zh, en }: Localised): { slug: string; code: string } {
    do this.count += 1;
    while (this.codes.has(`F${this.count}`));
    const code = `F${this.count}`;
    this.codes.add(code);
    return { slug: this.freeSlug(slugOf(en ?? zh ?? '') || `forum-${this.count}`), code };
  }

  private freeSlug(wanted: string): string {
    let slug = wanted;
    for (let count = 2; this.slugs.has(slug); count += 1) slug = `${wanted}-${count}`;
    this.slugs.add(slug);
    return slug;
  }
}

/** What of a title can stand in an address; nothing, maybe. */
function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
