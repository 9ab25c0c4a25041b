import type { ReactNode } from 'react';

import { PageHead } from '../shell/head.js';
import classes from './list-page.module.css';

interface Props {
  readonly title: string;
  /** The one thing to do beside the list, such as adding to it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The page of a list; `list-page.module.css` has what its rows are made of. */
export function ListPage({ title, action, children }: Props) {
  return (
    <div className={classes.page}>
      <PageHead title={title} />
      <div className={classes.head}>
        <h1>{title}</h1>
        {action}
      </div>
      {children}
    </div>
  );
}
