import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './form-field.module.css';
import type { Form } from './use-form.js';

/** What the input of a field is given. */
export interface Bound {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
}

/** What of a form its fields need; a panel that asks for itself before it is left has no more. */
export type Typed<Name extends string> = Pick<
  Form<Name>,
  'shown' | 'present' | 'conflicts' | 'type' | 'settle'
>;

interface Props<Name extends string> {
  readonly form: Typed<Name>;
  readonly name: Name;
  readonly label: ReactNode;
  readonly problem?: string | null | undefined;
  readonly hint?: ReactNode;
  /** How a value of it reads where two stand side by side. */
  readonly told?: (value: string) => ReactNode;
  /** Whether it is made of several inputs, each with a name of its own. */
  readonly isGroup?: boolean;
  readonly children: (bound: Bound) => ReactNode;
}

/** A field of a form with what is wrong with it, and with what somebody else wrote into it meanwhile. */
export function FormField<Name extends string>({
  form,
  name,
  label,
  problem,
  hint,
  told = (value) => value,
  isGroup = false,
  children,
}: Props<Name>) {
  const { t } = useTranslation();
  const id = useId();
  const below = problem ?? hint;
  const isContested = form.conflicts.includes(name);
  return (
    <div className={classes.field}>
      {isGroup ? (
        <span className={classes.label}>{label}</span>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {children({
        ...{ id, name, value: form.shown[name] },
        ...(problem ? { 'aria-invalid': true } : {}),
        ...(below === undefined || below === null ? {} : { 'aria-describedby': `${id}-below` }),
        // The name is one of the fields.
        onChange: ({ currentTarget: { value } }) =>
          form.type({ [name]: value } as Parameters<typeof form.type>[0]),
      })}
      {below !== undefined && below !== null && (
        <p id={`${id}-below`} className={problem ? classes.problem : classes.hint}>
          {below}
        </p>
      )}
      {isContested && (
        <div className={classes.conflict} role="status">
          <p>
            {t('form.theirs')}
            <strong>
              {form.present[name] === '' ? t('text.missing') : told(form.present[name])}
            </strong>
          </p>
          <div>
            <button type="button" className="button" onClick={() => form.settle(name, 'mine')}>
              {t('form.keep')}
            </button>
            <button type="button" className="button" onClick={() => form.settle(name, 'theirs')}>
              {t('form.take')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

type TextProps<Name extends string> = Omit<Props<Name>, 'children' | 'told' | 'isGroup'> & {
  readonly lang?: string;
  readonly maxLength?: number;
  readonly inputMode?: 'numeric' | 'text';
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'time' | 'email';
  readonly disabled?: boolean;
};

export function TextField<Name extends string>({
  form,
  name,
  label,
  problem,
  hint,
  ...input
}: TextProps<Name>) {
  return (
    <FormField {...{ form, name, label, problem, hint }}>
      {(bound) => <input autoComplete="off" {...bound} {...input} />}
    </FormField>
  );
}

interface PairProps<Name extends string> {
  readonly form: Typed<Name>;
  readonly zh: Name;
  readonly en: Name;
  readonly label: string;
  readonly problem?: string | null | undefined;
  readonly maxLength?: number;
}

/** A text in both languages, side by side; the one that is missing is marked once the other is there. */
export function BilingualFields<Name extends string>({
  form,
  zh,
  en,
  label,
  problem,
  maxLength = 300,
}: PairProps<Name>) {
  const { t } = useTranslation();
  const isEmpty = { zh: form.shown[zh].trim() === '', en: form.shown[en].trim() === '' };
  const labelled = (language: 'zh' | 'en', other: 'zh' | 'en') => (
    <>
      {t(`form.in.${language}`, { label })}
      {isEmpty[language] && !isEmpty[other] && (
        <span className={classes.missing}>{` ${t('form.untranslated')}`}</span>
      )}
    </>
  );
  return (
    <>
      <TextField
        {...{ form, problem, maxLength }}
        name={zh}
        lang="zh-CN"
        label={labelled('zh', 'en')}
      />
      <TextField {...{ form, maxLength }} name={en} lang="en" label={labelled('en', 'zh')} />
    </>
  );
}
