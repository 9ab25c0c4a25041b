import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import { languageTags, useLanguage } from '../i18n/language.js';
import type { BilingualText } from './bilingual.js';
import { blocksOf, piecesOf } from './prose-blocks.js';
import classes from './prose.module.css';

/** A longer text of the API: its paragraphs, its lists, and its addresses as links. */
export function Prose({ of: text }: { readonly of: BilingualText | null | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const own = text?.[language] ?? null;
  const shown = own ?? text?.[other] ?? null;
  if (shown === null) return null;
  return (
    <div className={classes.prose} lang={languageTags[own === null ? other : language]}>
      {own === null && (
        <p className={classes.tag} lang={languageTags[language]}>
          {t(`text.only.${other}`)}
        </p>
      )}
      {blocksOf(shown).map(({ isList, lines }, at) =>
        isList ? (
          <ul key={at}>
            {lines.map((line, index) => (
              <li key={index}>
                <Line of={line} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={at}>
            {lines.map((line, index) => (
              <Fragment key={index}>
                {index > 0 && <br />}
                <Line of={line} />
              </Fragment>
            ))}
          </p>
        ),
      )}
    </div>
  );
}

function Line({ of: line }: { readonly of: string }) {
  return piecesOf(line).map((piece, at) =>
    piece.isAddress ? (
      <a key={at} href={piece.text} rel="nofollow noopener">
        {piece.text}
      </a>
    ) : (
      <Fragment key={at}>{piece.text}</Fragment>
    ),
  );
}
