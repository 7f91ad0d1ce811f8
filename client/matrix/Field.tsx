import type { ReactNode } from 'react';
import classes from './controls.module.css';

/** A control with its name over it. */
export const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={classes.field}>
    <span aria-hidden className={classes.fieldName}>
      {label}
    </span>
    {children}
  </div>
);
