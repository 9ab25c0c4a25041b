import type { ReactNode } from 'react';

import classes from './empty-state.module.css';

interface Props {
  /** One sentence that says what would be here. */
  readonly children: ReactNode;
  /** The one thing to do about it. */
  readonly action?: ReactNode;
}

export function EmptyState({ children, action }: Props) {
  return (
    <div className={classes.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}
