import type { ReactNode } from 'react';
import classes from './bottom-line.module.css';

interface BottomLineProps {
  /** Whether it is spoken when it changes. */
  spoken?: boolean;
  className?: string;
  /** Pieces of a line; those with `data-spare` go where there is little room. */
  children: ReactNode;
}

/** How much is shown below a view, and of what it is a part. */
export const BottomLine = ({ spoken = false, className, children }: BottomLineProps) => (
  <p className={className ? `${classes.bottom} ${className}` : classes.bottom} role={spoken ? 'status' : undefined}>
    {children}
  </p>
);
