import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './toast-card.module.css';

/** How long what was done offers to be taken back. */
const offered = 10_000;

/** What was done, and how it is taken back. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

interface Props extends Toast {
  /** It is over: it has stood long enough, was closed, or is taken back. */
  readonly onGone: () => void;
}

/** Says what was done and offers to take it back, for ten seconds; it waits while somebody looks at it. */
export function ToastCard({ text, undo, onGone }: Props) {
  const { t } = useTranslation();
  const [isHeld, setHeld] = useState(false);
  const latest = useRef(onGone);
  useEffect(() => {
    latest.current = onGone;
  });
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => latest.current(), offered);
    return () => clearTimeout(timer);
  }, [isHeld]);
  return (
    <div
      className={classes.toast}
      data-toast=""
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onGone();
            undo();
          }}
        >
          {t('form.undo')}
        </button>
      )}
      <button type="button" className="button bare" onClick={onGone}>
        {t('close')}
      </button>
    </div>
  );
}
