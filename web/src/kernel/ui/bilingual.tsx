import { useTranslation } from 'react-i18next';

import { type Language, languageTags, useLanguage } from '../i18n/language.js';
import classes from './bilingual.module.css';

/** A text of the API, in one language or in both. */
export interface BilingualText {
  readonly zh: string | null;
  readonly en: string | null;
  readonly enStatus?: 'official' | 'working' | null;
}

/** The text in the language wanted, else in the other; empty where nobody gave one. */
export function said(text: BilingualText | null | undefined, language: Language): string {
  if (!text) return '';
  const other = language === 'zh' ? 'en' : 'zh';
  return text[language] ?? text[other] ?? '';
}

interface Props {
  readonly of: BilingualText | null | undefined;
  /** A text that should be there and is not is said to be missing; else nothing stands in its place. */
  readonly needed?: boolean;
}

/** Shows a text of the API: never blank for want of a translation, and never passed off as one. */
export function Bilingual({ of: text, needed = false }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!text || (text.zh === null && text.en === null)) {
    return needed ? <span className={classes.missing}>{t('text.missing')}</span> : null;
  }
  const own = text[language];
  if (own === null) {
    const other = language === 'zh' ? 'en' : 'zh';
    return (
      <>
        <span lang={languageTags[other]}>{text[other]}</span>
        <span className={classes.tag} title={t(`text.only.${other}`)}>
          {t(`text.tag.${other}`)}
        </span>
      </>
    );
  }
  if (language === 'en' && text.enStatus === 'working') {
    return (
      <>
        {own}
        <span className={classes.ours} title={t('text.working')}>
          <span aria-hidden="true">{t('text.workingMark')}</span>
        </span>
      </>
    );
  }
  return <>{own}</>;
}
