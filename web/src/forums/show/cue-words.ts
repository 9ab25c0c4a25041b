import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../kernel/i18n/language.js';
import { localOf } from '../../kernel/i18n/times.js';
import { said } from '../../kernel/ui/bilingual.js';
import type { Show } from './countdown.js';
import type { Command } from './use-show.js';

type Cue = NonNullable<Show['lastCue']>;

/** What was said, and what was done, in words. */
export function useCueWords(timeZone: string) {
  const { t } = useTranslation('show');
  const language = useLanguage();
  return useMemo(() => {
    const titleOf = (show: Show, id: string | undefined) =>
      said(show.items.find(({ item }) => item.id === id)?.item.title, language);

    return {
      cue: ({ kind, by, at, minutes, item }: Cue) => {
        const what = t(`cue.${kind}`, { minutes: signed(minutes ?? 0) });
        const title = item ? said(item.title, language) : '';
        const who = by ?? t('house');
        const { time } = localOf(at, timeZone);
        const colon = language === 'zh' ? '：' : ': ';
        const [open, close] = language === 'zh' ? ['“', '”'] : [' “', '”'];
        return `${time} ${who}${colon}${what}${title === '' ? '' : `${open}${title}${close}`}`;
      },
      command: (command: Command) =>
        command.say === 'shift'
          ? t('cue.shift', { minutes: signed(command.minutes) })
          : t(`cue.${command.say === 'skip' && !command.skipped ? 'restore' : command.say}`),
      /** For the toast; null where the screen says it by itself. */
      did: (command: Command, before: Show, after: Show): string | null => {
        switch (command.say) {
          case 'start':
            return t('did.start', { title: titleOf(after, after.currentItem?.id) });
          case 'next':
            return after.status === 'ended'
              ? t('did.end')
              : t('did.next', { title: titleOf(after, after.currentItem?.id) });
          case 'skip': {
            const title = titleOf(after, command.itemId ?? before.currentItem?.id);
            return t(command.skipped ? 'did.skip' : 'did.restore', { title });
          }
          case 'shift':
            return t(command.minutes > 0 ? 'did.longer' : 'did.shorter', {
              count: Math.abs(command.minutes),
            });
          case 'hold':
          case 'resume':
          case 'back':
            return null;
        }
      },
    };
  }, [language, t, timeZone]);
}

function signed(minutes: number): string {
  return minutes < 0 ? `−${-minutes}` : `+${minutes}`;
}
