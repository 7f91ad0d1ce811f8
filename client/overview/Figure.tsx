import type { ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { tagOf } from '../language/names.ts';
import type { Target } from './target.ts';
import { To } from './To.tsx';
import classes from './figure.module.css';

interface FigureProps {
  number: number;
  /** Of how many. */
  all?: number;
  /** What is counted. */
  says: string;
  opens: Target;
  /** What it is made of. */
  children: ReactNode;
}

/** A number that matters, with what it counts and what it is made of. */
export const Figure = ({ number, all, says, opens, children }: FigureProps) => {
  const { glance: words } = useWords();
  const language = useView((view) => view.language);
  return (
    <div className={classes.figure}>
      <To opens={opens} className={classes.number}>
        <strong>{number.toLocaleString(tagOf[language])}</strong>
        {all !== undefined && <span className={classes.all}> {words.outOf(all)}</span>}
        <span className={classes.says}>{says}</span>
      </To>
      <p className={classes.detail}>{children}</p>
    </div>
  );
};
