import type { ReactNode } from 'react';

import { Icon } from './icons.js';
import classes from './notice.module.css';

interface Props {
  readonly tone?: 'warns' | 'refuses' | 'says';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** What to do about it. */
  readonly actions?: ReactNode;
}

/** Says that something needs attention: by word and sign, not by colour alone. */
export function Notice({ tone = 'says', title, children, actions }: Props) {
  return (
    <div className={`${classes.notice ?? ''} ${classes[tone] ?? ''}`} role={roles[tone]}>
      {tone !== 'says' && <Icon name="alert" />}
      <div className={classes.body}>
        {title !== undefined && <p className={classes.title}>{title}</p>}
        {children}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}

const roles = { refuses: 'alert', warns: 'status', says: undefined } as const;
