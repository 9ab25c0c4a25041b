import { AgendaItemKind } from '../../forums/agenda-item.entity.js';

const words: readonly (readonly [AgendaItemKind, RegExp])[] = [
  [AgendaItemKind.keynote, /keynote|plenary|主旨|主题演讲|主題演講|特邀报告/i],
  [AgendaItemKind.panel, /panel|round ?table|discussion|圆桌|圓桌|对话|座谈|沙龙/i],
  [
    AgendaItemKind.break,
    /\bbreak\b|lunch|coffee|dinner|breakfast|茶歇|茶敘|午餐|午休|休息|晚餐|晚宴|点心|點心/i,
  ],
  [AgendaItemKind.opening, /opening|welcome|开幕|開幕|致辞|致詞|致辭/i],
  [AgendaItemKind.signing, /^signing$|签约|簽約/i],
  [AgendaItemKind.ceremony, /ceremony|仪式|儀式/i],
  [
    AgendaItemKind.other,
    /meeting|workshop|\bbof\b|hands-?on|game|concert|performance|social|certification|工作坊|meta/i,
  ],
];

const own: ReadonlySet<string> = new Set(Object.values(AgendaItemKind));

/** What a session is by the word that another system has for its type; a talk where that says nothing. */
export function kindOf(type: string | null | undefined): AgendaItemKind {
  const word = (type ?? '').trim().toLowerCase();
  if (isOwn(word)) return word;
  return words.find(([, pattern]) => pattern.test(word))?.[0] ?? AgendaItemKind.talk;
}

/** Words that tell a session from others, and nothing of what it is about. */
const plain =
  /^(talks?|lectures?|presentations?|sessions?|events?|演讲|演講|报告|報告|议程|議程)$/i;

/** Whether a word is one for what a session is, rather than for what it belongs to. */
export function saysKind(word: string | null): boolean {
  const tidy = word?.trim() ?? '';
  return isOwn(tidy.toLowerCase()) || plain.test(tidy) || kindOf(tidy) !== AgendaItemKind.talk;
}

/** The word, if it says nothing but what a session is, such as “Keynote”: not “Workshop on chips”. */
export function kindWord(word: string | null | undefined): string | null {
  const isShort = /^\s*\S{1,10}(?:\s\S{1,10})?\s*$/.test(word ?? '');
  return word && isShort && saysKind(word) ? word : null;
}

/** The same where the word may say nothing: a session without people is a break or an opening if it is called so, and 开幕致辞 always. */
export function kindOfTitled(
  type: string | null | undefined,
  title: string | null | undefined,
  people: number,
): AgendaItemKind {
  const kind = kindOf(type);
  if (kind !== AgendaItemKind.talk || isOwn(type?.trim().toLowerCase() ?? '')) return kind;
  const byTitle = kindOf(title);
  const isCalled = people === 0 || /^(?:开幕|開幕|(?:领导|嘉宾|貴賓)?致[辞辭詞])/.test(title ?? '');
  return isCalled && called.has(byTitle) ? byTitle : kind;
}

const called: ReadonlySet<AgendaItemKind> = new Set([AgendaItemKind.break, AgendaItemKind.opening]);

function isOwn(word: string): word is AgendaItemKind {
  return own.has(word);
}
