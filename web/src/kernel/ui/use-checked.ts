import { useState } from 'react';

import { isRefused } from '../api/refused.js';

interface Checking<Name extends string, Problem extends string> {
  /** What is wrong with the fields as they are typed, in the order in which they stand. */
  readonly problems: Partial<Record<Name, Problem>>;
  readonly told: (problem: Problem) => string;
  /** Why it was not saved. */
  readonly failure: unknown;
  /** Where a field of the API is called otherwise in the form. */
  readonly named?: Readonly<Record<string, Name>>;
}

/** What is wrong in a form, told once it was sent; sending leads to the first of it. */
export function useChecked<Name extends string, Problem extends string>({
  problems,
  told,
  failure,
  named = {},
}: Checking<Name, Problem>) {
  const [isChecked, setChecked] = useState(false);
  const refused = isRefused(failure) ? (failure.field?.split('.')[0] ?? '') : '';
  return {
    isChecked,
    /** Whether it may be sent; if not, the keyboard stands in the first field that is not right. */
    check: (): boolean => {
      setChecked(true);
      const [first] = Object.keys(problems);
      if (first === undefined) return true;
      document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return false;
    },
    /** What stands below a field: what was found here, or what the server refused. */
    problemOf: (name: Name): string | null => {
      const own = problems[name];
      if (isChecked && own) return told(own);
      return isRefused(failure) && (named[refused] ?? refused) === name ? failure.message : null;
    },
  };
}
