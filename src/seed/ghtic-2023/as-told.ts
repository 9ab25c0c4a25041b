import type { Claim, DatePrecision } from '../../kernel/sources/claim.js';
import { Certainty, Origin, type Source } from '../../kernel/sources/sourced.js';
import { EnglishStatus } from '../../kernel/text/bilingual-text.js';

/** A text as the article prints it, with English that we made ourselves: none of it is official. */
export interface PrintedText {
  readonly zh: string;
  readonly en: string;
  readonly enStatus: EnglishStatus.working;
}

export function printed(zh: string, en: string): PrintedText {
  return { zh, en, enStatus: EnglishStatus.working };
}

/** The sentence of the article says so: `P14.S1` is the first sentence of its fourteenth paragraph. */
export function stated(sourceRef: string): Source {
  return { origin: Origin.article, sourceRef, certainty: Certainty.stated };
}

/** We read it out of the sentence, which does not say it in so many words. */
export function inferred(sourceRef: string): Source {
  return { origin: Origin.article, sourceRef, certainty: Certainty.inferred };
}

/** The sentence leaves it open how many, which or how much. */
export function vague(sourceRef: string): Source {
  return { origin: Origin.article, sourceRef, certainty: Certainty.vague };
}

/** What a quoted sentence names beside its words. */
interface Named {
  readonly on?: string;
  readonly onPrecision?: DatePrecision;
  readonly amountAsPrinted?: string;
}

/** The words of the article, unchanged. A date without its year in print makes them `inferred`. */
export function quoted(
  zh: string,
  en: string,
  { sourceRef, certainty }: Source,
  { on, onPrecision, amountAsPrinted }: Named = {},
): Claim {
  return {
    zh,
    en,
    on: on ?? null,
    onPrecision: onPrecision ?? null,
    amountAsPrinted: amountAsPrinted ?? null,
    sourceRef,
    certainty,
  };
}
