import type { ReactNode } from 'react';
import classes from './people.module.css';

interface TableProps {
  label: string;
  heads: readonly string[];
  children: ReactNode;
}

/** A plain table; one that is too wide is moved within its frame, also by keyboard. */
export const Table = ({ label, heads, children }: TableProps) => (
  <div className={classes.frame} role="region" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
