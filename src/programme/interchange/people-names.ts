import { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import { kindOf } from './kinds.js';

/** Nobody said that it may be known. */
const mailAddress = /[<(（]?(?<![^\s<>()（）])[^\s<>()（）]+@[\w-]+(?:\.[\w-]+)+[>)）]?/g;

/** Names stand one after the other, with a semicolon or a line between them; others have commas there. */
export function namesIn(cell: string | null, isOurs: boolean): string[] {
  const parts = (text: string, mark: RegExp) =>
    text
      .split(mark)
      .map((name) => name.replace(mailAddress, '').trim())
      .filter((name) => name !== '');
  const names = parts(cell ?? '', /[;；、\n]/);
  const [only = ''] = names;
  const byComma = parts(only, /[,，]/);
  // “Lovelace, Ada” is one name: its parts are words, where whole names are two or Chinese.
  const areNames = byComma.every((name) => /\S\s+\S|\p{Script=Han}{2}/u.test(name));
  return names.length === 1 && !isOurs && areNames ? byComma : names;
}

const chineseName =
  /^\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,6})?\s?(?:教授|副教授|博士|院士|老师|先生|女士|主任|研究员|董事长|总经理)?$/u;
const latinName =
  /^(?:(?:[Dd]r|[Pp]rof|Mrs?|Ms)\.?\s+)*\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:v[ao]n|vom|del?|der|den|d[ai]|l[ae]|[ae]l|bin|ten)\s+)*\p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** In characters; more of them are prose. */
const longestLine = 150;

/** Between two names, where no mark that parts whole lists is. */
const and = /\s+(?:&|and|und|et)\s+|\s*[&/／]\s*|\s*[和与]\s*(?=\p{Script=Han}{2,4}$)/u;

/** The names in a line of nothing else, without what in brackets explains them; none where it may be other words. */
export function onlyNamesIn(line: string): string[] {
  if (line.length > longestLine) return [];
  const bare = line.replace(/^[-–—―•]+\s*/, '').replace(/^[(（](.*)[)）]$/, '$1');
  const names = namesIn(bare, false)
    .flatMap((name) => name.split(and))
    .map((name) => name.replace(/\s*[(（【[][^)）】\]]*[)）】\]]$/, '').trim());
  const isName = (name: string) =>
    (chineseName.test(name) || latinName.test(name)) && kindOf(name) === AgendaItemKind.talk;
  return names.every(isName) ? names : [];
}
