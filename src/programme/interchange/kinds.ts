import { AgendaItemKind } from '../../forums/agenda-item.entity.js';

const words: readonly (readonly [AgendaItemKind, RegExp])[] = [
  [AgendaItemKind.keynote, /keynote|plenary|主旨|主题演讲|主題演講|特邀报告/i],
  [AgendaItemKind.panel, /panel|round ?table|discussion|圆桌|圓桌|对话|座谈|沙龙/i],
  [AgendaItemKind.break, /\bbreak\b|lunch|coffee|dinner|breakfast|茶歇|午餐|午休|休息|晚宴|点心/i],
  [AgendaItemKind.opening, /opening|welcome|开幕|開幕|致辞|致詞/i],
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

function isOwn(word: string): word is AgendaItemKind {
  return own.has(word);
}
