import type { Telling } from './sentence.ts';
import { Mark } from './Mark.tsx';
import { Scale } from './Scale.tsx';
import { asExpected } from './scale.ts';
import classes from './legend.module.css';

/** What squares and colours mean. */
export const MatrixLegend = ({ telling }: { telling: Telling }) => {
  const { words, tooFew, painting } = telling;
  const { states } = words;
  const byCount = painting.colour === 'COUNT';
  return (
    <div className={classes.legend} role="group" aria-label={words.legend}>
      <ul className={classes.states}>
        <li>
          <Mark mark="filled" step={byCount ? 2 : tooFew ? asExpected : 5} text="3" />
          {states.observed}
        </li>
        {!tooFew && (
          <li>
            <Mark mark="cornered" step={byCount ? null : 0} text="0" />
            {states.under}
          </li>
        )}
        <li>
          <Mark mark="pale" step={null} text="0" />
          {tooFew ? states.none : states.unremarkable}
        </li>
        <li>
          <Mark mark="hatched" step={null} text="" />
          {states.unknown}
        </li>
        <li>
          <Mark mark="dot" step={null} text="" />
          {states.impossible}
        </li>
      </ul>
      {painting.lows.length > 0 && <Scale words={words} painting={painting} />}
    </div>
  );
};
