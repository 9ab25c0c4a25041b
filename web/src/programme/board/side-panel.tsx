import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '../../kernel/ui/icons.js';
import classes from './side-panel.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Stand beside the button that closes it. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** Stands beside the board, on a phone above it; Escape closes it and leads back. */
export function SidePanel({ title, onClose, tools, children }: Props) {
  const { t } = useTranslation('board');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside
      className={classes.panel}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={classes.head}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <span className={classes.tools}>
          {tools}
          <button type="button" className="icon-button" aria-label={t('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </span>
      </header>
      <div className={classes.body}>{children}</div>
    </aside>
  );
}
