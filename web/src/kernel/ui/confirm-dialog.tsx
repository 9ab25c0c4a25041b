import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './confirm-dialog.module.css';

interface Props {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** What the one button does, as a verb. */
  readonly confirm: string;
  readonly isPending?: boolean;
  /** Given what was filled in. */
  readonly onConfirm: (form: FormData) => void;
  readonly onClose: () => void;
}

/**
 * Asks before something that many people will see. Enter does it, Escape leaves it; what is marked `data-begin`
 * is filled in first.
 */
export function ConfirmDialog({
  title,
  children,
  confirm,
  isPending = false,
  onConfirm,
  onClose,
}: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    (dialog.current?.querySelector<HTMLElement>('[data-begin]') ?? button.current)?.focus();
  }, []);
  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby={id} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(new FormData(event.currentTarget));
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        <div className={classes.actions}>
          <button ref={button} className="button primary" disabled={isPending}>
            {confirm}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
