import type { BilingualText } from '../../../kernel/text/bilingual-text.js';
import type { Locale } from '../../../kernel/text/locale.js';
import { say, type Sentence } from '../../../kernel/text/messages.js';
import { changeInWords, textIn } from '../difference-words.js';
import type { SpeakerChange } from '../release-difference.js';

/** What a message says beside the changes. */
export interface About {
  readonly event: BilingualText;
  readonly timeZone: string;
  readonly note: BilingualText;
  /** The languages to write in, the first one first. */
  readonly locales: readonly Locale[];
  /** Where the speaker says that they have read it. */
  readonly link: string;
}

const subject: Sentence = {
  zh: '您的日程有变化：{event}',
  en: 'Your programme has changed: {event}',
};
const letter: Sentence = {
  zh: '{name}，您好！\n\n“{event}”的日程有更新，与您有关的是：\n\n{changes}\n{note}\n请点击以下链接，确认您已知悉：\n{link}\n',
  en: 'Dear {name},\n\nthe programme of “{event}” has changed. This concerns you:\n\n{changes}\n{note}\nPlease open this link to say that you have read it:\n{link}\n',
};

/** The letter to a speaker, in each of the languages one after the other. */
export function messageInWords(
  { name, changes }: SpeakerChange,
  { event, timeZone, note, locales, link }: About,
): { readonly subject: string; readonly body: string } {
  const [first = 'zh'] = locales;
  const bodies = locales.map((locale) => {
    const lines = changes.map((change) => `- ${changeInWords(change, locale, timeZone)}\n`);
    const said = textIn(note, locale);
    return say(letter, locale, {
      ...{ name, link, event: textIn(event, locale), changes: lines.join('') },
      note: said === '' ? '' : `${said}\n`,
    });
  });
  return {
    subject: say(subject, first, { event: textIn(event, first) }),
    body: bodies.join('\n———\n\n'),
  };
}

/** The languages of an event that we can write in; Chinese where it has neither. */
export function localesOf(languages: readonly string[]): Locale[] {
  const known = languages.flatMap((tag): Locale[] => {
    if (tag.startsWith('zh')) return ['zh'];
    return tag.startsWith('en') ? ['en'] : [];
  });
  return known.length > 0 ? [...new Set(known)] : ['zh'];
}
