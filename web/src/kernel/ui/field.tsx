import { type InputHTMLAttributes, useId } from 'react';

import classes from './field.module.css';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly name: string;
  readonly label: string;
  /** What is wrong with it, in plain words. */
  readonly problem?: string | null | undefined;
  readonly hint?: string;
}

/** A labelled input whose problem stands beside it; for the public site, where Mantine would weigh too much. */
export function Field({ label, problem, hint, ...input }: Props) {
  const id = useId();
  const told = problem ?? hint;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={told ? `${id}-told` : undefined}
        {...input}
      />
      {told && (
        <p id={`${id}-told`} className={problem ? classes.problem : classes.hint}>
          {told}
        </p>
      )}
    </div>
  );
}
