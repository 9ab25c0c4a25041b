import { type SubmitEvent, useState } from 'react';

/** A sentence for each field that is not right. */
export type Problems<Input> = Partial<Record<keyof Input & string, string | null>>;

interface Form<Input> {
  /** Reads the form; `given` is empty where nothing was typed. */
  readonly read: (given: (name: string) => string, data: FormData) => Input;
  readonly check: (input: Input) => Problems<Input>;
  readonly submit: (input: Input) => void;
}

/** A form whose fields keep themselves: it reads them when it is sent, and leads to the first that is not right. */
export function useFields<Input extends object>({ read, check, submit }: Form<Input>) {
  const [problems, setProblems] = useState<Problems<Input>>({});
  return {
    problems,
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      const form = event.currentTarget;
      const data = new FormData(form);
      const input = read((name) => textOf(data.get(name)), data);
      const found = check(input);
      setProblems(found);
      const first = Object.entries(found).find(([, problem]) => problem !== null)?.[0];
      if (first === undefined) submit(input);
      else form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    },
  };
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
