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
      <To opens={gap.id === null ? toGaps() : toGap(gap.id)}>{words.opening(gap.says)}</To>
      {obligations !== null && (
        <>
          {words.between}
          <To opens={toPolicy()}>{obligations}</To>
        </>
      )}
      {words.end}
    </h2>
  );
};
