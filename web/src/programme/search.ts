import type { Entry } from './plan.js';

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

const indexed = new WeakMap<Entry['item'], { text: string; initials: string }>();

function indexOf({ item, forum, room }: Entry) {
  const known = indexed.get(item);
  if (known) return known;
  const names = item.speakers.flatMap(({ person }) => [person.name, person.nameLatin]);
  const texts = [item.title, forum.title, room?.name].flatMap((one) => [one?.zh, one?.en]);
  const text = [...texts, ...names, forum.code].filter(Boolean).join('\n').toLowerCase();
  const made = { text, initials: initialsOf(text).toLowerCase() };
  indexed.set(item, made);
  return made;
}

/** Whether an entry has all the words, in a title, a name, a forum or a room; initials count from two letters on. */
export function matcher(words: string): (entry: Entry) => boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return () => true;
  return (entry) => {
    const { text, initials } = indexOf(entry);
    return wanted.every(
      (word) => text.includes(word) || (/^[a-z]{2,}$/.test(word) && initials.includes(word)),
    );
  };
}
