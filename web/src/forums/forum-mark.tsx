import classes from './forum-mark.module.css';

/** Twelve colours, each with a pattern of its own, so that colour alone tells nothing. */
const marks = 12;

/** The sign by which a forum is known across the programme; it stands beside its name. */
export function ForumMark({ position }: { readonly position: number }) {
  return <span className={classes.mark} data-mark={position % marks} aria-hidden="true" />;
}
