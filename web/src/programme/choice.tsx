import classes from './choice.module.css';

interface Props {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string | null) => void;
}

/** One of several; the browser's own control, which phones open as a wheel. */
export function Choice({ label, all, value, options, onChange }: Props) {
  return (
    <select
      className={classes.choice}
      aria-label={label}
      value={value ?? ''}
      data-chosen={value === null ? undefined : ''}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? null : currentTarget.value)
      }
    >
      <option value="">{all}</option>
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
