import { Chance } from './chance.js';
import { event } from './event.js';
import type { DemoForum } from './forum.js';
import { forums, isRoomed } from './forums.js';
import { organisations } from './organisations.js';

/** Somebody who registers. */
export interface Visitor {
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  /** By their slugs. */
  readonly forums: readonly string[];
  /** Whether there is still a seat in everything asked for when their turn comes. */
  readonly fits: boolean;
}

const howMany = 2000;
const surnames = ['何', '吕', '施', '张', '孔', '曹', '严', '华', '金', '魏'] as const;
/** Visitor, guest, listener, classmate: nobody is called so. */
const givenNames = ['访客', '来宾', '听众', '同学'] as const;

/** Two thousand people, the same each time; some ask for forums that are full by then. */
export const visitors: readonly Visitor[] = drawn();

function drawn(): Visitor[] {
  const chance = new Chance(2027);
  const free = new Map(forums.map(({ slug, capacity }) => [slug, capacity]));
  let seats = event.capacity ?? howMany;
  return Array.from({ length: howMany }, (_, index) => {
    const wished = wishes(chance);
    const name = chance.among(surnames) + chance.among(givenNames);
    const affiliated = chance.says(0.7);
    const fits = seats > 0 && wished.every((slug) => (free.get(slug) ?? 0) > 0);
    seats -= 1;
    for (const slug of wished) free.set(slug, Math.max(0, (free.get(slug) ?? 0) - 1));
    return {
      name,
      email: `visitor${String(index + 1).padStart(4, '0')}@demo.test`,
      organisation: affiliated ? (organisations[index % organisations.length]?.zh ?? null) : null,
      forums: wished,
      fits,
    };
  });
}

/** One forum at most of those that run side by side. */
function wishes(chance: Chance): string[] {
  return [...Map.groupBy(forums, sideBySide).values()].flatMap((choice) => {
    let drawn = chance.next();
    const wished = choice.find(({ demand }) => (drawn -= demand) < 0);
    return wished ? [wished.slug] : [];
  });
}

function sideBySide(forum: DemoForum): string {
  return isRoomed(forum) ? `${forum.day} ${forum.start}` : forum.slug;
}
