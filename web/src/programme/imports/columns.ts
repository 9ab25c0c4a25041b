import type { FoundColumnFragment, RecheckImportMutationVariables } from './imports.generated.js';

export type FoundColumn = FoundColumnFragment;
export type Meaning = NonNullable<FoundColumn['meaning']>;
/** What somebody says columns are, by their titles; null: that one is not to be read. */
export type Said = ReadonlyMap<string, Meaning | null>;
type Choices = NonNullable<RecheckImportMutationVariables['input']['columns']>;

/** What a column can be said to be, in the groups that the list shows. */
export const meanings = {
  what: ['title_zh', 'title_en', 'kind', 'description_zh', 'description_en', 'status', 'id'],
  when: ['date', 'start', 'end', 'time', 'duration', 'end_date', 'time_zone'],
  where: ['room_zh', 'room_en', 'forum_zh', 'forum_en'],
  who: ['speakers', 'moderators', 'panelists', 'hosts'],
  grid: ['one_room', 'one_forum'],
} as const satisfies Readonly<Record<string, readonly Meaning[]>>;

const several: ReadonlySet<Meaning> = new Set([
  ...['speakers', 'moderators', 'panelists', 'hosts'],
  ...['one_room', 'one_forum', 'pass_over'],
] as Meaning[]);

/** What a column is now: as somebody says, else as it was taken; null where it is not read. */
export function meaningOf({ title, meaning }: FoundColumn, said: Said): Meaning | null {
  const now = said.has(title) ? said.get(title) : meaning;
  return now === undefined || now === 'pass_over' ? null : now;
}

/** Those that are the same as one before them, and may not be. */
export function repeatedIn(columns: readonly FoundColumn[], said: Said): ReadonlySet<string> {
  const isSaid = (column: FoundColumn) => column.isChosen || said.has(column.title);
  const repeated = columns.filter((column, at) => {
    const meaning = meaningOf(column, said);
    if (meaning === null || several.has(meaning) || !isSaid(column)) return false;
    return columns.some(
      (other, place) => place < at && isSaid(other) && meaningOf(other, said) === meaning,
    );
  });
  return new Set(repeated.map(({ title }) => title));
}

/** Another column that is what was just said of one is free again, unless somebody said so of it. */
export function freed(columns: readonly FoundColumn[], said: Said): ReadonlySet<string> {
  const isSaid = ({ title, isChosen }: FoundColumn) => isChosen || said.has(title);
  const taken = new Set(columns.filter(isSaid).map((column) => meaningOf(column, said)));
  return new Set(
    columns.flatMap((column) => {
      const meaning = meaningOf(column, said);
      const isFree = meaning !== null && !several.has(meaning) && taken.has(meaning);
      return isFree && !isSaid(column) ? [column.title] : [];
    }),
  );
}

/** All that somebody says, now and before, as the server is told it. */
export function choicesOf(columns: readonly FoundColumn[], said: Said): Choices {
  return columns.flatMap((column) => {
    const { title, isChosen } = column;
    if (!said.has(title) && !isChosen) return [];
    return [{ title, meaning: meaningOf(column, said) ?? 'pass_over' }];
  });
}
