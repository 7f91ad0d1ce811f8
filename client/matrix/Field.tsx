import type { ReactNode } from 'react';
import classes from './controls.module.css';

/** A control with its name over it. */
export const Field = ({ label, children, wide }: { label: string; children: ReactNode; wide?: boolean }) => (
  <div className={classes.field} data-wide={wide || undefined}>
    <span aria-hidden className={classes.fieldName}>
      {label}
    </span>
    {children}
  </div>
);
