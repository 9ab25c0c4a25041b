import { useTranslation } from 'react-i18next';

import { FormField, type Typed } from './form-field.js';

interface Props<Name extends string> {
  readonly form: Typed<Name>;
  readonly zh: Name;
  readonly en: Name;
  readonly label: string;
  readonly hint: string;
}

/** A text of several paragraphs in both languages. */
export function LongTextFields<Name extends string>({ form, zh, en, label, hint }: Props<Name>) {
  const { t } = useTranslation();
  return (
    <>
      <FormField {...{ form, hint }} name={zh} label={t('form.in.zh', { label })}>
        {(bound) => <textarea {...bound} rows={5} maxLength={20_000} lang="zh-CN" />}
      </FormField>
      <FormField {...{ form, hint }} name={en} label={t('form.in.en', { label })}>
        {(bound) => <textarea {...bound} rows={5} maxLength={20_000} lang="en" />}
      </FormField>
    </>
  );
}

interface Text {
  readonly zh: string | null;
  readonly en: string | null;
  readonly enStatus: 'official' | 'working' | null;
}

/** What was typed as the API takes it; English that stays keeps its status. */
export function longTextOf(zh: string, en: string, before: Text | null) {
  const [chinese, english] = [zh.trim() || null, en.trim() || null];
  if (chinese === null && english === null) return null;
  const status = english !== null && english === before?.en ? before.enStatus : null;
  return { zh: chinese, en: english, ...(status && { enStatus: status }) };
}

/** A text as it was kept, so that it is put back to the letter. */
export function keptText(markup: Text | null) {
  if (markup === null) return null;
  const { zh, en, enStatus } = markup;
  return { zh, en, markup: true, ...(enStatus && { enStatus }) };
}
