import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './copyable-text.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be taken elsewhere: by the button, or marked and copied where an app forbids it. */
export function CopyableText({ label, text }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // What is marked can be copied by hand.
    }
  };
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          ref={field}
          id={id}
          readOnly
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          {t('copy.do')}
        </button>
      </div>
      <span role="status">{copied === text ? t('copy.done') : ''}</span>
    </div>
  );
}
