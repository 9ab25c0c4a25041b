import type { ExportedItem, ExportedProgramme } from './exported.js';
import { kindOf } from './kinds.js';

/** Who wrote a schedule, in the words that its formats have for it. */
export function generator(url: string): { name: string; system: string; version: string } {
  return { name: 'Dais', system: URL.canParse(url) ? new URL(url).host : '', version: '1' };
}

/** Where the title of the conference stands among names that are known by slugs and guids. */
export const titleKey = ':conference';

/** A short name; four characters at least. */
export function acronymOf(slug: string): string {
  return slug.padEnd(4, '_');
}

/** Which version of the programme it is; readers show it to people. */
export function versionOf({ release }: ExportedProgramme): string {
  return release === null ? 'draft' : String(release.number);
}

/** The word that the item came with, while it still says what the item is. */
export function typeIn({ kind, details: { type } }: ExportedItem): string {
  return type !== undefined && kindOf(type) === kind ? type : kind;
}
