import type { Language } from '../../kernel/i18n/language.js';
import { localOf, shortDayText } from '../../kernel/i18n/times.js';

/** 4月8日 周四 14:05, in the zone of the event. */
export function whenText(instant: string, timeZone: string, language: Language): string {
  const { day, time } = localOf(instant, timeZone);
  return `${shortDayText(day, language)} ${time}`;
}
