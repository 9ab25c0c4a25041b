import type { BilingualText } from './bilingual.js';

/** A text as it was typed in both languages; null where nothing was. English that stays keeps its status. */
export function typedText(
  before: BilingualText | null | undefined,
  typed: { readonly zh: string; readonly en: string },
): BilingualText | null {
  const zh = typed.zh.trim() === '' ? null : typed.zh.trim();
  const en = typed.en.trim() === '' ? null : typed.en.trim();
  if (zh === null && en === null) return null;
  const enStatus = before?.enStatus ?? null;
  return { zh, en, ...(enStatus !== null && en === before?.en ? { enStatus } : {}) };
}
