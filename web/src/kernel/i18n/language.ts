import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';

export type Language = 'zh' | 'en';

/** What `<html lang>` says. */
export const languageTags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

/** The server reads it, so that the next page comes in the same language. */
const languageCookie = 'dais-language';

export function languageOf(tag: string): Language {
  return tag.startsWith('en') ? 'en' : 'zh';
}

/** The tag of what a name is written in: screen readers say it right, and browsers find a font for it. */
export function tagOfName(name: string): string {
  return languageTags[/\p{Script=Han}/u.test(name) ? 'zh' : 'en'];
}

export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language);
}

/** Changes the language of the page where it stands. */
export async function speak(texts: i18n, language: Language): Promise<void> {
  await texts.changeLanguage(language);
  document.documentElement.lang = languageTags[language];
  document.cookie = `${languageCookie}=${language}; path=/; max-age=31536000; samesite=lax`;
}
