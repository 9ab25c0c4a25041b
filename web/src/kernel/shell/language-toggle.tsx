import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

import { type Language, languageTags, speak, useLanguage } from '../i18n/language.js';
import classes from './toggles.module.css';

const names = { zh: '中', en: 'EN' } as const satisfies Record<Language, string>;

/** One click, no reload; without script it is a link to the same page in the other language. */
export function LanguageToggle() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const { pathname } = useLocation();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <a
      className={classes.language}
      href={`${pathname}?lang=${other}`}
      hrefLang={languageTags[other]}
      onClick={(click) => {
        click.preventDefault();
        void speak(i18n, other);
      }}
    >
      <span>
        <b className={language === 'zh' ? classes.on : undefined}>{names.zh}</b>
        {' / '}
        <b className={language === 'en' ? classes.on : undefined}>{names.en}</b>
      </span>
      <span className="visually-hidden" lang={languageTags[other]}>
        {t('language.switch')}
      </span>
    </a>
  );
}
