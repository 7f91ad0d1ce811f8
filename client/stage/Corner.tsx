import type { ReactNode } from 'react';
import type { Corner as Place } from './covering.ts';
import classes from './corner.module.css';

/** The buttons of a picture, in its corner. */
export const Corner = ({ at, children }: { at: Place; children: ReactNode }) => (
  <div className={classes.corner} style={at}>
    {children}
  </div>
);
