import type { CellLook } from './look.ts';
import classes from './mark.module.css';

/** A square as the table draws it, for legend and panel. */
export const Mark = ({ mark, step, text }: CellLook) => (
  <span className={classes.mark} data-mark={mark} data-step={step ?? undefined} aria-hidden>
    {text}
  </span>
);
