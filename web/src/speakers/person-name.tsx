import { tagOfName, useLanguage } from '../kernel/i18n/language.js';

interface Named {
  readonly name: string;
  readonly nameLatin: string | null;
}

/** A name as its bearer writes it; for readers of English the Latin one, where there is one. */
export function nameOf({ name, nameLatin }: Named, language: 'zh' | 'en'): string {
  return language === 'en' ? (nameLatin ?? name) : name;
}

export function PersonName({ person }: { readonly person: Named }) {
  const language = useLanguage();
  const name = nameOf(person, language);
  return <span lang={tagOfName(name)}>{name}</span>;
}
