import { useWords } from '../language/words.ts';
import type { Headline } from './headline.ts';
import { toGap, toGaps, toPolicy } from './target.ts';
import { To } from './To.tsx';
import classes from './overview.module.css';

/** The state in one sentence; each clause opens what it rests on. */
export const Sentence = ({ headline: { gap, obligations } }: { headline: Headline }) => {
  const { glance: words } = useWords();
  return (
    <h2 className={classes.headline}>
      <span className={classes.clause}>
        <To opens={gap.id === null ? toGaps() : toGap(gap.id)}>{words.opening(gap.says)}</To>
        {obligations === null ? words.end : words.between}
      </span>
      {obligations !== null && (
        <span className={classes.clause}>
          <To opens={toPolicy()}>{obligations}</To>
          {words.end}
        </span>
      )}
    </h2>
  );
};
