import type { ReactNode } from 'react';
import classes from './strip.module.css';

/** What a picture was made of, below it, as a list of what can be taken back or opened. */
export const Strip = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul className={classes.strip} aria-label={label}>
    {children}
  </ul>
);
