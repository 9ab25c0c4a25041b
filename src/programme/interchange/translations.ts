import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import type { DetailLink, Localised } from './imported.js';
import { inItsLanguage, localised, oneText } from './texts.js';

/**
 * How a format with one language carries two: each language has a link to the item, under its title in that
 * language. A reader of the format shows a link; we read a title.
 */
export interface Translations {
  readonly title: Localised | null;
  readonly forum: Localised | null;
  readonly room: Localised | null;
}

const marked = /#dais-(title|forum|room)-(zh|en)$/;

/** The links that say what something is called in each language; none where its one name says it. */
export function translationLinks(
  url: string,
  of: keyof Translations,
  text: BilingualText,
): DetailLink[] {
  if (isAsRead(text)) return [];
  return (['zh', 'en'] as const).flatMap((language) => {
    const title = text[language];
    return title === null ? [] : [{ url: `${url}#dais-${of}-${language}`, title }];
  });
}

/** The links again, apart from those that are titles. */
export function translationsIn(links: readonly DetailLink[]): {
  readonly translations: Translations;
  readonly others: readonly DetailLink[];
} {
  const texts = new Map<string, string>();
  const others = links.filter(({ url, title }) => {
    const [, of, language] = marked.exec(url) ?? [];
    if (of === undefined || language === undefined) return true;
    texts.set(`${of} ${language}`, title);
    return false;
  });
  const both = (of: string) =>
    localised(texts.get(`${of} zh`) ?? null, texts.get(`${of} en`) ?? null);
  return {
    translations: { title: both('title'), forum: both('forum'), room: both('room') },
    others,
  };
}

/** Whether the text is what a reader makes of it who sees one language alone. */
export function isAsRead(text: BilingualText): boolean {
  const { zh = null, en = null } = inItsLanguage(oneText(text));
  return zh === text.zh && en === text.en;
}
