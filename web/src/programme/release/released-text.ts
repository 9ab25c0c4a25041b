import type { TFunction } from 'i18next';

import type { Language } from '../../kernel/i18n/language.js';
import { dayText, localOf } from '../../kernel/i18n/times.js';
import type { ListedRelease } from './releasing.js';

interface Around {
  readonly t: TFunction<'release'>;
  readonly language: Language;
  readonly timeZone: string;
}

/** When, and by whom where that is told: 2027年4月8日 09:00，林晓. */
export function releasedText(
  { releasedAt, releasedBy }: Pick<ListedRelease, 'releasedAt' | 'releasedBy'>,
  { t, language, timeZone }: Around,
): string {
  const { day, time } = localOf(releasedAt, timeZone);
  const when = `${dayText(day, language)} ${time}`;
  return releasedBy === null ? when : t('one.when', { when, name: releasedBy });
}
