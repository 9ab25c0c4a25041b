import { initialsOf } from '../kernel/i18n/initials.js';
import type { Entry } from './plan.js';

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
