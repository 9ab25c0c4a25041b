/** The first character of each pinyin initial, in the order in which Chinese is sorted. */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀';
const letters = 'abcdefghjklmnopqrstwxyz';
const byPinyin = new Intl.Collator('zh-CN');

/** 光子产业 has the initials gzcy, by which people type it. */
export function initialsOf(text: string): string {
  return Array.from(text, initialOf).join('');
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return /[a-z0-9]/i.test(character) ? character : '';
  let found = '';
  for (let at = 0; at < firsts.length; at += 1) {
    if (byPinyin.compare(firsts.charAt(at), character) > 0) break;
    found = letters.charAt(at);
  }
  return found;
}
