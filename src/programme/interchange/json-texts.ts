import type { Localised } from './imported.js';
import type { JsonValue } from './json-reader.js';
import type { Report } from './report.js';
import { cleaned, cleanedLine, inItsLanguage, localised, longest } from './texts.js';

const chinese = /^zh/i;
const english = /^en/i;

/** A text on one line: plain, or with a language for each key; a third language stands in for missing English. */
export function lineIn(value: JsonValue, report: Report): Localised | null {
  return textIn(value, (text) => cleanedLine(text.text, text.place, report, longest.title));
}

/** The same for a text of several lines. */
export function proseIn(value: JsonValue, report: Report): Localised | null {
  return textIn(value, (text) => cleaned(text.text, text.place, report, longest.prose));
}

export function languageIn(text: string): Localised | null {
  return text.trim() === '' ? null : inItsLanguage(text.trim());
}

function textIn(value: JsonValue, clean: (text: JsonValue) => string | null): Localised | null {
  const plain = clean(value);
  if (plain !== null) return inItsLanguage(plain);
  const byLanguage = value.entries.flatMap(([language, text]): [string, string][] => {
    const cleanText = clean(text);
    return cleanText === null ? [] : [[language, cleanText]];
  });
  const of = (wanted: RegExp) =>
    byLanguage.find(([language]) => wanted.test(language))?.[1] ?? null;
  const zh = of(chinese);
  return localised(zh, of(english) ?? (zh === null ? (byLanguage[0]?.[1] ?? null) : null));
}
