import { useTranslation } from 'react-i18next';

import { instantsOf } from '../../kernel/i18n/instants.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { nameOf } from '../../speakers/person-name.js';
import { clashSentence } from '../clash-sentence.js';
import type { ToldClashFragment } from './release.generated.js';
import { useReleasing } from './releasing.js';

/** Says a clash that the server tells of as the timetable says it. */
export function useClashSentence(): (clash: ToldClashFragment) => string {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const { timeZone, travelMinutes } = useReleasing();
  return ({ kind, items, person, room, minutes }) =>
    clashSentence(
      {
        ...{ kind, room, minutes, needed: null },
        person: person && nameOf(person, language),
        things: items.map(({ title, during, kind: of }) => ({
          ...{ title, isForum: of === 'forum' },
          during: during && instantsOf(during),
        })),
      },
      { t, language, timeZone, travelMinutes },
    );
}
