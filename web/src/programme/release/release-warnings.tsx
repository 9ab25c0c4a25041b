import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { nameOf } from '../../speakers/person-name.js';
import { placeOnBoard } from './blocking-clashes.js';
import classes from './difference-view.module.css';
import type { WarningFragment } from './release.generated.js';
import { useReleasing } from './releasing.js';
import { useClashSentence } from './use-clash-sentence.js';

const kinds = ['clash', 'unplaced', 'unconfirmed'] as const;
const mostOpen = 10;

/** What a release leaves out, and what it holds although it clashes. */
export function ReleaseWarnings({ warnings }: { readonly warnings: readonly WarningFragment[] }) {
  const { t } = useTranslation('release');
  return kinds.map((kind) => {
    const own = warnings.filter((warning) => warning.kind === kind);
    if (own.length === 0) return null;
    return (
      <details key={kind} className={classes.group} open={own.length <= mostOpen}>
        <summary>{t(`warning.${kind}`, { count: own.length })}</summary>
        <ul className={classes.changes}>
          {own.map((warning) => (
            <li key={keyOf(warning)}>
              <WarningText warning={warning} />
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

function keyOf({ items, person, clash }: WarningFragment): string {
  return [...items.map(({ id }) => id), person?.id, clash?.id].join(' ');
}

function WarningText({ warning }: { readonly warning: WarningFragment }) {
  const { t } = useTranslation(['release', 'board']);
  const event = useReleasing();
  const sentenceOf = useClashSentence();
  const language = useLanguage();
  const { clash, person, items } = warning;
  if (clash) {
    const reason = clash.ignoredReason;
    return (
      <>
        {sentenceOf(clash)}
        {reason !== null &&
          `${language === 'zh' ? '' : ' '}${t('board:drawer.ignored', { reason })}`}
      </>
    );
  }
  const title = said(items[0]?.title, language);
  const text = person
    ? t('warning.who', { name: nameOf(person, language), title })
    : t('warning.what', { title });
  const place = placeOnBoard(warning, event);
  return place === null ? text : <Link to={place}>{text}</Link>;
}
