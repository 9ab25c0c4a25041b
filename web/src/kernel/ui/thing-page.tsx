import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { PageHead } from '../shell/head.js';
import { Icon } from './icons.js';
import classes from './thing-page.module.css';

interface Props {
  readonly title: string;
  /** The list it was chosen from. */
  readonly back: { readonly to: string; readonly text: string };
  /** Where else it can be seen, and what else can be done about it; below its name. */
  readonly links?: ReactNode;
  readonly children: ReactNode;
}

/** The page of one thing of a list, with the way back to it. */
export function ThingPage({ title, back, links, children }: Props) {
  return (
    <div className={classes.page}>
      <PageHead title={title} />
      <Link className={classes.back} to={back.to}>
        <Icon name="back" />
        {back.text}
      </Link>
      <h1>{title}</h1>
      {Boolean(links) && <p className={classes.links}>{links}</p>}
      {children}
    </div>
  );
}
