import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../kernel/i18n/language.js';
import { localOf, shortDayText, spanText } from '../../kernel/i18n/times.js';
import type log from '../texts/log.zh.json';
import { said } from '../../kernel/ui/bilingual.js';
import { told } from './differences.js';
import type { NamedFragment } from './log.generated.js';

type ActionName = keyof (typeof log)['action'];
type FieldName = keyof (typeof log)['field'];
type CodeName = keyof (typeof log)['code'];

/** Says in the reader's language what the log holds in codes and ids. */
export function useLogWords(timeZone: string) {
  const { t, i18n } = useTranslation('log');
  const language = useLanguage();
  return useMemo(() => {
    const comma = language === 'zh' ? '、' : ', ';
    const pause = language === 'zh' ? '，' : ', ';
    const colon = language === 'zh' ? '：' : ': ';

    const action = (name: string): string => {
      const key = name.replace('.', '_');
      // What a later version wrote down is told as it stands.
      return i18n.exists(`log:action.${key}`) ? t(`action.${key as ActionName}`) : name;
    };
    const field = (name: string): string =>
      i18n.exists(`log:field.${name}`) ? t(`field.${name as FieldName}`) : name;
    const code = (word: string): string =>
      i18n.exists(`log:code.${word}`) ? t(`code.${word as CodeName}`) : word;

    const value = (given: unknown, names: ReadonlyMap<string, NamedFragment>): string => {
      const what = told(given);
      switch (what.kind) {
        case 'nothing':
          return t('nothing');
        case 'truth':
          return t(what.value ? 'yes' : 'no');
        case 'thing': {
          const thing = names.get(what.id);
          return thing ? said(thing.name, language) : t('gone');
        }
        case 'span': {
          const day = shortDayText(localOf(what.start, timeZone).day, language);
          return `${day} ${spanText(what, timeZone, language)}`;
        }
        case 'instant': {
          const { day, time } = localOf(what.at, timeZone);
          return `${shortDayText(day, language)} ${time}`;
        }
        case 'text': {
          const both = what.zh !== null && what.en !== null && what.zh !== what.en;
          return both ? `${what.zh} / ${what.en}` : said(what, language) || t('nothing');
        }
        case 'word':
          return code(what.word);
        case 'list':
          return what.items.map((one) => value(one, names)).join(comma);
        case 'record':
          return what.fields
            .map(([name, one]) =>
              name === 'id' || name.endsWith('Id')
                ? value(one, names)
                : `${field(name)}${colon}${value(one, names)}`,
            )
            .join(pause);
      }
    };
    return { action, field, value };
  }, [i18n, language, t, timeZone]);
}
