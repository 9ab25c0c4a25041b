import type { DomainError } from '../errors/domain-error.js';

/** One sentence in both languages; `{name}` stands for a detail of the refusal. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

type CodesOf<Errors> = {
  [Name in keyof Errors]: Errors[Name] extends new (...given: never[]) => infer Made
    ? Made extends DomainError
      ? Made['code']
      : never
    : never;
}[keyof Errors];

/** A sentence for each error that a module's `*.errors.ts` exports; a missing one does not compile. */
export type MessagesFor<Errors> = Readonly<Record<CodesOf<Errors>, Sentence>>;

/** Fills the `{name}` places of a sentence. */
export function say(
  sentence: Sentence,
  locale: keyof Sentence,
  details: Readonly<Record<string, unknown>> = {},
): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = details[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : place;
  });
}
