import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import { EnglishStatus } from '../../kernel/text/bilingual-text.js';
import type { Localised, Place } from './imported.js';
import type { Report } from './report.js';

/** The most that is kept of each sort of text, in characters. */
export const longest = { title: 2000, name: 200, prose: 20_000 } as const;

/** Neither Postgres nor a page can take these: controls, lone halves of characters, and what turns text round. */
const unwanted = /(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Whether it is what programs print where there is nothing. */
export function isNone(text: string): boolean {
  return /^(none|null|undefined|nan|n\/a|-+)$/i.test(text.trim());
}

/** A text that can be kept; null where nothing is left of it. */
export function cleaned(
  text: string | null | undefined,
  place: Place,
  report: Report,
  most: number,
): string | null {
  if (text === null || text === undefined) return null;
  const plain = text.replace(/\r\n?/g, '\n');
  const clean = plain.replace(unwanted, '').trim();
  if (clean.length < plain.trim().length) report.warn('text_cleaned', place);
  if (clean.length > most) report.warn('text_cut', place, { most });
  return clean === '' ? null : clean.slice(0, most).toWellFormed();
}

/** A text on one line. */
export function cleanedLine(
  text: string | null | undefined,
  place: Place,
  report: Report,
  most: number,
): string | null {
  return cleaned(text?.replace(/\s+/g, ' '), place, report, most);
}

/**
 * A text that does not say which language it is in: one with Chinese characters and no kana is Chinese,
 * anything else stands on the English side.
 */
export function inItsLanguage(text: string): Localised {
  const chinese =
    /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return chinese ? { zh: text } : { en: text };
}

/** Both languages where both are there; null where none is. */
export function localised(zh: string | null, en: string | null): Localised | null {
  if (zh === null && en === null) return null;
  return { ...(zh === null ? {} : { zh }), ...(en === null ? {} : { en }) };
}

/** What a file says, laid over what is here: it never takes a language away. */
export function laidOver(text: Localised, before: BilingualText | null): BilingualText {
  const en = text.en ?? before?.en ?? null;
  const kept = en !== null && en === before?.en ? before.enStatus : null;
  return {
    zh: text.zh ?? before?.zh ?? null,
    en,
    enStatus: en === null ? null : (kept ?? EnglishStatus.official),
  };
}

/** The text in the language that formats with one language get: Chinese where there is any. */
export function oneText({ zh, en }: Localised | BilingualText): string {
  return zh ?? en ?? '';
}
