import type { DomainError } from '../errors/domain-error.js';
import { BadUserInput } from '../errors/refusals.js';
import type { Locale } from '../text/locale.js';
import { type Sentence, say } from '../text/messages.js';
import type { Problem } from './input-problems.js';

export interface Wording {
  /** By code. */
  readonly messages: Readonly<Record<string, Sentence>>;
  /** By `details.rule` of `BAD_USER_INPUT`. */
  readonly rules: Readonly<Record<string, Sentence>>;
}

interface Told {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly details: Readonly<Record<string, unknown>>;
  };
}

/** A refusal in the caller's language. */
export function told(refusal: DomainError, locale: Locale, { messages, rules }: Wording): Told {
  const { code, details } = refusal;
  const sentence = messages[code];
  const otherwise = sentence ? say(sentence, locale, details) : code;
  if (!(refusal instanceof BadUserInput))
    return { message: otherwise, extensions: { code, details } };

  const problems = problemsIn(refusal).map(({ path, rule, limits = [] }) => {
    const known = Object.hasOwn(rules, rule) ? rules[rule] : sentence;
    return {
      path,
      rule,
      message: known
        ? say(known, locale, { ...Object.fromEntries(limits.entries()), path })
        : otherwise,
    };
  });
  return {
    message: problems[0]?.message ?? otherwise,
    extensions: { code, details: { ...details, problems } },
  };
}

function problemsIn({ details }: BadUserInput): readonly Problem[] {
  const { path, rule, problems } = details as unknown as Problem & {
    problems?: readonly Problem[];
  };
  return problems ?? [{ path, rule }];
}
