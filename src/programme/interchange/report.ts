import { say } from '../../kernel/text/messages.js';
import { type Place } from './imported.js';
import type { FoundColumn } from './column-meaning.js';
import { errorSentences, warningSentences } from './problems.js';

export type ErrorKind = keyof typeof errorSentences;
export type WarningKind = keyof typeof warningSentences;

type Details = Readonly<Record<string, string | number>>;

/** One line of the report. */
export interface Problem extends Place {
  /** Stable, for programs. */
  readonly problem: ErrorKind | WarningKind;
  readonly zh: string;
  readonly en: string;
}

/** The whole file is meant. */
export const theFile: Place = { line: null, field: 'file' };

/** A file of nothing but faults shall not fill the memory. */
const mostListed = 500;

/** Ends the reading of a file that is past help; its report says why. */
export class Unreadable extends Error {}

/** What is said of a file, row by row: errors, for which it is refused, and warnings. */
export class Report {
  readonly errors: Problem[] = [];
  private readonly listed: Problem[] = [];
  private unlisted = 0;
  /** What the columns of a spreadsheet were taken for; none where it is another file. */
  columns: readonly FoundColumn[] = [];
  /** Finds the lines of fields, for a format whose reader knows fields alone. */
  linesOf: ((fields: readonly string[]) => ReadonlyMap<string, number>) | null = null;

  get warnings(): readonly Problem[] {
    if (this.unlisted === 0) return this.listed;
    return [...this.listed, warning('more', theFile, { count: this.unlisted })];
  }

  warn(kind: WarningKind, place: Place, details: Details = {}): void {
    if (this.listed.length < mostListed) this.listed.push(warning(kind, place, details));
    else this.unlisted += 1;
  }

  error(kind: ErrorKind, place: Place, details: Details = {}): void {
    if (this.errors.length < mostListed)
      this.errors.push(written(kind, place, errorSentences[kind], details));
  }

  /** Says why the file is past help, and ends its reading. */
  fail(kind: ErrorKind, place: Place, details: Details = {}): never {
    this.error(kind, place, details);
    throw new Unreadable(kind);
  }

  /** Fills in the lines that are not known yet. */
  locate(): void {
    const problems = [...this.errors, ...this.listed].filter(({ line }) => line === null);
    if (this.linesOf === null || problems.length === 0) return;
    const lines = this.linesOf(problems.map(({ field }) => field));
    for (const list of [this.errors, this.listed]) {
      for (const [index, problem] of list.entries()) {
        list[index] = { ...problem, line: problem.line ?? lines.get(problem.field) ?? null };
      }
    }
  }
}

function warning(kind: WarningKind, place: Place, details: Details): Problem {
  return written(kind, place, warningSentences[kind], details);
}

function written(
  problem: ErrorKind | WarningKind,
  { line, field }: Place,
  sentence: { readonly zh: string; readonly en: string },
  details: Details,
): Problem {
  return {
    line,
    field,
    problem,
    zh: say(sentence, 'zh', details),
    en: say(sentence, 'en', details),
  };
}
