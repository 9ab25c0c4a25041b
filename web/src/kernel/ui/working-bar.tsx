import { useIsFetching, useIsMutating } from '@tanstack/react-query';

import classes from './working-bar.module.css';

/** A thin bar while something is asked for or saved; what is on the page stays meanwhile. */
export function WorkingBar() {
  const isWorking = useIsFetching() + useIsMutating() > 0;
  return isWorking ? <div className={classes.bar} aria-hidden="true" /> : null;
}
