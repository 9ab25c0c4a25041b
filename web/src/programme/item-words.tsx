import { useTranslation } from 'react-i18next';

import { useLanguage } from '../kernel/i18n/language.js';
import { said } from '../kernel/ui/bilingual.js';
import { Prose } from '../kernel/ui/prose.js';
import type { ItemWordsQuery } from './item-words.generated.js';
import classes from './item-words.module.css';

export type Words = NonNullable<NonNullable<ItemWordsQuery['event']>['agendaItem']>;

/** Whether anything was imported that says what an item is about. */
export function hasWords({ abstract, description, links }: Words): boolean {
  return abstract !== null || description !== null || links.length > 0;
}

interface Props {
  readonly words: Words;
  readonly heading: 'h2' | 'h4';
}

/** What an item is about, as it was imported. */
export function ItemWords({ words: { abstract, description, links }, heading: Heading }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  // Many systems say the same twice.
  const says = said(description, language).startsWith(said(abstract, language));
  return (
    <div className={classes.words}>
      {!(says && description) && <Prose of={abstract} />}
      <Prose of={description} />
      {links.length > 0 && (
        <div>
          <Heading>{t('links')}</Heading>
          <ul className={classes.links}>
            {links.map(({ url, title }) => (
              <li key={`${url} ${title}`}>
                <a href={url} rel="nofollow noopener">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
