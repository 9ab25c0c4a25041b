import {
  type ColumnChoice,
  ColumnMeaning,
  type FoundColumn,
  mayBeSeveral,
} from './column-meaning.js';
import type { Report } from './report.js';
import { columnsOf, sameTitle } from './table.js';
import { highestRows, type Row, saidColumns, type Sheet } from './table-sheet.js';

/** What a column is known by: its title on one line, or its letter where it has none. */
export function titleOf(cell: string | undefined, at: number): string {
  return (cell ?? '').replace(/\s+/g, ' ').trim().slice(0, 100) || `#${letterOf(at)}`;
}

/** `A` for the first column. */
function letterOf(at: number): string {
  const before = at < 26 ? '' : letterOf(Math.floor(at / 26) - 1);
  return `${before}${String.fromCharCode(65 + (at % 26))}`;
}

/** Whether it says that the columns are beside one another what takes place at a time. */
export function isGridColumn(meaning: ColumnMeaning): boolean {
  return meaning === ColumnMeaning.one_room || meaning === ColumnMeaning.one_forum;
}

/** Which column each of these titles means, by what somebody says and else by its words; and how many they said. */
export function namesOf(
  titles: readonly string[],
  choices: readonly ColumnChoice[],
): { readonly names: readonly (string | undefined)[]; readonly chosen: number } {
  const said = titles.map((title, at) => choiceOf(titleOf(title, at), choices));
  const taken = new Set(said.filter((one) => one && !mayBeSeveral(one)));
  const names = columnsOf(titles).map((name, at) => {
    const meaning = said[at];
    if (meaning !== undefined) return meaning === ColumnMeaning.pass_over ? undefined : meaning;
    return taken.has(meaningNamed(name)) ? undefined : name;
  });
  return { names, chosen: said.filter((one) => one !== undefined).length };
}

export function choiceOf(
  title: string,
  choices: readonly ColumnChoice[],
): ColumnMeaning | undefined {
  return choices.find((one) => sameTitle(one.title, title))?.meaning;
}

function meaningNamed(name: string | undefined): ColumnMeaning | undefined {
  return Object.values(ColumnMeaning).find((meaning: string) => meaning === name);
}

interface Titled {
  readonly names: readonly (string | undefined)[];
  readonly titles: readonly string[];
}

/** What the columns below these titles are, with some of what stands in them. */
export function foundColumns(
  { names, titles }: Titled,
  rows: readonly Row[],
  choices: readonly ColumnChoice[],
): FoundColumn[] {
  const width = Math.max(
    titles.length,
    ...rows.slice(0, mostLookedAt).map(({ cells }) => cells.length),
  );
  return Array.from({ length: width }, (_, at) => {
    const title = titleOf(titles[at], at);
    const meaning = choiceOf(title, choices) ?? meaningNamed(names[at]) ?? null;
    const isChosen = choiceOf(title, choices) !== undefined;
    return { title, meaning, isChosen, examples: examplesIn(rows, at) };
  }).filter(({ title, examples }) => !title.startsWith('#') || examples.length > 0);
}

const mostLookedAt = 200;
const mostExamples = 3;
const longestExample = 80;

export function examplesIn(rows: readonly Row[], at: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, mostLookedAt)) {
    const text = (cells[at] ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '')
      found.add(text.length > longestExample ? `${text.slice(0, longestExample)}…` : text);
    if (found.size === mostExamples) break;
  }
  return [...found];
}

/** The columns of a sheet in which none is named for titles: the row near the top that says most is taken to name them. */
export function likelyColumns({ rows }: Sheet, choices: readonly ColumnChoice[]): FoundColumn[] {
  const top = rows.slice(0, highestRows).map((row, at) => {
    const { names, chosen } = namesOf(row.cells, choices);
    const known = names.filter((name) => name !== undefined).length;
    return { at, row, names, known: chosen * 100 + known, said: saidColumns(row).length };
  });
  const widest = Math.max(0, ...top.map(({ said }) => said));
  const known = Math.max(0, ...top.map((one) => one.known));
  const likely = top.find((one) => (known > 0 ? one.known === known : one.said * 2 > widest));
  if (likely === undefined) return [];
  const { row, names, at } = likely;
  return foundColumns({ names, titles: row.cells }, rows.slice(at + 1), choices);
}

/** Of columns of one name in several sheets the first. */
export function isFirst({ title }: FoundColumn, at: number, all: readonly FoundColumn[]): boolean {
  return all.findIndex((one) => sameTitle(one.title, title)) === at;
}

/** Refuses a file that has no column of which somebody says what it is. */
export function keepToColumns(choices: readonly ColumnChoice[], report: Report): void {
  const unknown = choices.find(
    ({ title }) => !report.columns.some((column) => sameTitle(column.title, title)),
  );
  if (unknown) {
    const value = unknown.title.slice(0, 100);
    report.fail('column_unknown', { line: null, field: value }, { value });
  }
}
