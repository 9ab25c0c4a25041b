import { DomainError } from '../../kernel/errors/domain-error.js';
import type { Problem } from './report.js';
import type { FoundColumn } from './column-meaning.js';

/** The file cannot be imported, and nothing of it was; `details.errors` says why, row by row. */
export class ImportRefused extends DomainError {
  readonly code = 'IMPORT_REFUSED';

  constructor(
    readonly errors: readonly Problem[],
    readonly warnings: readonly Problem[],
    /** What the columns of a spreadsheet were taken for. */
    readonly columns: readonly FoundColumn[] = [],
  ) {
    super({ errors, warnings });
  }
}

/** Nothing in the programme has a time yet, and the format can tell of nothing else. */
export class NothingPlaced extends DomainError {
  readonly code = 'NOTHING_PLACED';
}
