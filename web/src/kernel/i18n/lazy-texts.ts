import type organise from '../../events/texts/organise.zh.json';
import type board from '../../programme/texts/board.zh.json';
import type release from '../../programme/texts/release.zh.json';

/** A line for each namespace that comes with its screens: the keys that `t` takes. */
export interface LazyTexts {
  organise: typeof organise;
  board: typeof board;
  release: typeof release;
}
